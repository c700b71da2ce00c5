import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '../contract'
import { buildDataset } from './build-dataset'
import { importBoundaries } from './import-boundaries'
import { makeSamples } from './make-samples'
import { encodeDataset, writePublished } from './output/write-dataset'
import { describeProblem, ProblemLog, type Severity } from './problems/problem-log'

const HELP = `npm run data                              data/ -> public/data/
npm run data -- --check                   periksa saja, tanpa menulis / check only
npm run data -- --impor-batas <geojson>   ganti batas desa / replace the desa boundaries
npm run data -- --buat-contoh             buat ulang data contoh / make the sample tables anew
  --bahasa en                             pesan dalam bahasa Inggris / messages in English`

const OPTIONS = {
  check: { type: 'boolean', default: false },
  'impor-batas': { type: 'string' },
  'buat-contoh': { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  keluaran: { type: 'string', default: 'public/data' },
  bahasa: { type: 'string', default: 'id' },
  help: { type: 'boolean', default: false },
} as const

/** Prepares all of `root`; with no `target` nothing is written. Returns the lines to print. */
async function prepare(root: string, target: string | null, log: ProblemLog): Promise<string[]> {
  const dataset = await buildDataset(root, log)
  if (dataset === null) return []
  const published = encodeDataset(dataset)
  if (target !== null) writePublished(published, target)
  const kilobytes = published.files.reduce((sum, file) => sum + file.bytes, 0) / 1024
  const counts = [
    `${String(dataset.regions.regions.length)} wilayah`,
    `${String(dataset.catalogue.indicators.length)} indikator`,
    `${String(published.files.length)} berkas`,
    `${kilobytes.toFixed(0)} kB`,
  ]
  return [counts.join(', ')]
}

/** Runs one command; the result is the exit code: 0, or 1 when there are errors. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const root = resolve(values.data)
  const source = values['impor-batas']
  const log = new ProblemLog()
  let report: string[]
  if (source !== undefined) report = await importBoundaries(root, resolve(source), log)
  else if (values['buat-contoh']) report = makeSamples(root, log)
  else report = await prepare(root, values.check ? null : resolve(values.keluaran), log)
  return finish(log, report, values.bahasa === 'en' ? 'en' : 'id')
}

const COUNTED = {
  id: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
  en: { galat: 'errors', peringatan: 'warnings', catatan: 'notes' },
} as const

/** Prints what an officer must see; notes are only counted, they are in the quality file. */
function finish(log: ProblemLog, report: readonly string[], language: Language): number {
  const of = (severity: Severity) => log.problems.filter((one) => one.severity === severity)
  for (const problem of [...of('galat'), ...of('peringatan')])
    console.error(describeProblem(problem, language))
  for (const line of report) console.log(line)
  const counts = (['galat', 'peringatan', 'catatan'] as const).map(
    (severity) => `${String(of(severity).length)} ${COUNTED[language][severity]}`,
  )
  console.log(counts.join(', '))
  return log.hasErrors() ? 1 : 0
}
