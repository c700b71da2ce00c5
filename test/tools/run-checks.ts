import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { countTests } from './test-counts.ts'

/** The scripts of package.json in the order of `npm test`, each with what its failure means. */
const STEPS = [
  { script: 'format:check', failure: 'some files are not formatted: run `npm run format`' },
  { script: 'lint', failure: 'the linter found problems' },
  { script: 'types', failure: 'the types do not fit' },
  { script: 'unit', failure: 'a unit or component test failed' },
  { script: 'architecture', failure: 'a room imports what it may not' },
  { script: 'dead-code', failure: 'there is code, or a dependency, that nothing uses' },
  { script: 'data:check', failure: 'the tables in data/ have errors' },
  { script: 'build', failure: 'the site could not be built' },
  { script: 'budget', failure: 'the built site is heavier than its budget' },
  { script: 'e2e', failure: 'a test in the real browser failed' },
] as const

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** Runs every check, stopping at the first that fails; returns whether all passed. */
function runChecks(): boolean {
  const begun = Date.now()
  rmSync('.cache/reports', { recursive: true, force: true })
  for (const { script, failure } of STEPS) {
    const started = Date.now()
    console.log(`\n== ${script}`)
    if (script === 'e2e') findChromium()
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' })
    console.log(`== ${script}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}`)
    if (status !== 0) {
      const { passed, failed } = countTests()
      console.error(`\nStopped at ${script}: ${failure}.`)
      // A check that is no test fails as one, or the line would read as a success.
      console.error(`${passed} passed, ${Math.max(failed, 1)} failed`)
      return false
    }
  }
  const { passed, failed, missing } = countTests()
  if (missing.length > 0) {
    console.error(`\nNo test ran in: ${missing.join(', ')}.`)
    return false
  }
  console.log(`\nEverything passed in ${seconds(begun)}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

try {
  if (!runChecks()) process.exitCode = 1
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
