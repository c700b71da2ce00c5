import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTable, type Row } from '../table.ts'
import { makeSynthetic } from './make-synthetic.ts'
import { measureRun, type RunCost } from './measure-run.ts'
import { LARGE } from './synthetic-size.ts'

const SECONDS_GOAL = 60
const RERUN_SECONDS_GOAL = 2
const PEAK_MB_GOAL = 1500

function folderMB(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6
}

type Costs = { cold: RunCost; rerun: RunCost; changed: RunCost }

function rowsOf({ cold, rerun, changed }: Costs): Row[] {
  const row = (title: string, unit: string, decimals: number, figure: number, goal?: number) => ({
    ...{ title, unit, decimals, figures: [figure] },
    ...(goal !== undefined && { goal }),
  })
  return [
    row('First run', 's', 1, cold.seconds, SECONDS_GOAL),
    row('  its processor time', 's', 1, cold.processorSeconds),
    row('  its peak memory', 'MB', 0, cold.peakMB, PEAK_MB_GOAL),
    row('Rerun over the same input', 's', 1, rerun.seconds, RERUN_SECONDS_GOAL),
    row('  its processor time', 's', 1, rerun.processorSeconds),
    row('Run after a table has changed', 's', 1, changed.seconds),
  ]
}

/** A first run, a rerun, and a run after a change, in which the boundaries are remembered. */
async function measureRuns(folder: string): Promise<Costs> {
  const root = join(folder, 'data')
  makeSynthetic(root, LARGE)
  const args = ['--data', root, '--keluaran', join(folder, 'published')]
  const cold = await measureRun(args)
  const rerun = await measureRun(args)
  appendFileSync(join(root, 'titik/pulau.csv'), '98.01.40002,Pulau Dua,-2.2,104.2,tidak\n')
  return { cold, rerun, changed: await measureRun(args) }
}

async function bench(): Promise<void> {
  const [load = 0] = loadavg()
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'))
  try {
    const { kecamatan, desaOfEach, indicators, years } = LARGE
    const desa = kecamatan * desaOfEach
    const cells = ((desa * indicators * years) / 1e6).toFixed(1)
    console.log(`${desa} desa x ${indicators} indicators x ${years} years: ${cells} million cells`)
    const rows = rowsOf(await measureRuns(folder))
    const [read, published] = ['data', 'published'].map((name) => folderMB(join(folder, name)))
    console.log(`${read?.toFixed(1)} MB read, ${published?.toFixed(1)} MB published`)
    console.log(`${availableParallelism()} processors, load before ${load.toFixed(1)}\n`)
    console.log(formatTable(['data'], rows))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await bench()
