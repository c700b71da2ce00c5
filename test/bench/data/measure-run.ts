import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What one run of the command costs: the whole process, its start included. */
export type RunCost = { seconds: number; processorSeconds: number; peakMB: number }

/** As the script `data` in package.json. */
const FLAGS = ['--max-semi-space-size=32', '--import', 'tsx']
const MAIN = 'src/prepare/main.ts'
const PROBE = join(import.meta.dirname, 'probe-resources.ts')

function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The command ended with ${String(code)}: ${said.slice(0, 2000)}`))
    })
  })
}

/** Runs the real command in a process of its own. Throws what it says when it fails. */
export async function measureRun(args: readonly string[]): Promise<RunCost> {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'))
  const report = join(folder, 'resources.json')
  try {
    const loaders = [...FLAGS, '--import', pathToFileURL(PROBE).href]
    const started = performance.now()
    await run([...loaders, MAIN, ...args], { ...process.env, RESOURCE_REPORT: report })
    const seconds = (performance.now() - started) / 1000
    const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage
    return {
      seconds,
      processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMB: usage.maxRSS / 1024,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
