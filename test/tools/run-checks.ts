import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countTests } from './test-counts.ts'

/** A script of package.json, what it is given, and what its failure means. */
type Step = { script: string; options?: readonly string[]; failure: string }

/** Checks that read and write nothing of each other's; each keeps one processor busy. */
const STATIC_STEPS: readonly Step[] = [
  { script: 'lint', failure: 'the linter found problems' },
  { script: 'format:check', failure: 'some files are not formatted: run `npm run format`' },
  { script: 'types', failure: 'the types do not fit' },
  { script: 'architecture', failure: 'a room imports what it may not' },
  { script: 'dead-code', failure: 'there is code, or a dependency, that nothing uses' },
  { script: 'advisories', failure: 'a package that is shipped has a known weakness' },
  { script: 'data:check', failure: 'the tables in data/ have errors' },
]

/** First, for all that opens the site needs it. */
const BUILD_STEPS: readonly Step[] = [
  { script: 'build', failure: 'the site could not be built' },
  { script: 'budget', failure: 'the built site is heavier than its budget' },
]

/** What needs all processors. */
const UNIT: Step = { script: 'unit', failure: 'a unit or component test failed' }
const E2E: Step = { script: 'e2e', failure: 'a test in the real browser failed' }
const E2E_ALL: Step = { ...E2E, script: 'e2e:all' }

/** Slow, and seldom broken by a change: with `--all`, one after the other. */
const LONG_STEPS: readonly Step[] = [
  { script: 'unit:slow', failure: 'a slow unit test failed' },
  { script: 'fuzz', failure: 'a table was read wrongly or refused without a reason' },
  { script: 'soak', options: ['--prove'], failure: 'the soak does not see a leak that is there' },
  {
    script: 'faults',
    failure: 'a command that was killed or met a full disk left something broken',
  },
]

const { values: asked } = parseArgs({ options: { all: { type: 'boolean', default: false } } })

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

function report(script: string, isPassed: boolean, started: number): void {
  console.log(`== ${script}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds(started)}`)
}

/** Runs a script, its output as it comes; returns whether it passed. */
function runStep({ script, options = [] }: Step): boolean {
  const started = Date.now()
  console.log(`\n== ${script}`)
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    stdio: 'inherit',
  })
  report(script, status === 0, started)
  return status === 0
}

/** Runs a script, its output in one piece at the end; returns whether it passed. */
async function runQuietly({ script }: Step): Promise<boolean> {
  const started = Date.now()
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => output.push(piece))
  }
  const [status] = (await once(child, 'close')) as [number | null]
  console.log(`\n== ${script}\n${Buffer.concat(output).toString().trimEnd()}`)
  report(script, status === 0, started)
  return status === 0
}

/** Two at a time; returns the steps that failed. None is begun once one has failed. */
async function runInPairs(steps: readonly Step[]): Promise<readonly Step[]> {
  const queue = [...steps]
  const failed: Step[] = []
  const work = async () => {
    for (let step = queue.shift(); step && failed.length === 0; step = queue.shift()) {
      if (!(await runQuietly(step))) failed.push(step)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

/** Runs all steps in their order; returns the first that failed. */
async function findFailure(): Promise<Step | undefined> {
  const unbuilt = BUILD_STEPS.find((step) => !runStep(step))
  if (unbuilt) return unbuilt
  const [unsound] = await runInPairs(STATIC_STEPS)
  const unfit = unsound ?? ((await runQuietly(UNIT)) ? undefined : UNIT)
  if (unfit) return unfit
  const last = asked.all ? [E2E_ALL, ...LONG_STEPS] : [E2E]
  return last.find((step) => !runStep(step))
}

/** Runs every check, stopping at the first that fails; returns whether all passed. */
async function runChecks(): Promise<boolean> {
  const begun = Date.now()
  rmSync('.cache/reports', { recursive: true, force: true })
  const stopped = await findFailure()
  if (stopped) {
    const { passed, failed } = countTests()
    console.error(`\nStopped at ${stopped.script}: ${stopped.failure}.`)
    // A check that is no test fails as one, or the line would read as a success.
    console.error(`${passed} passed, ${Math.max(failed, 1)} failed`)
    return false
  }
  const { passed, failed, flaky, missing } = countTests()
  if (missing.length > 0) {
    console.error(`\nNo test ran in: ${missing.join(', ')}.`)
    return false
  }
  console.log(`\nEverything passed in ${seconds(begun)}`)
  if (flaky > 0)
    console.log(`${flaky} passed at the second try only: see the list of browser tests`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

try {
  if (!(await runChecks())) process.exitCode = 1
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
