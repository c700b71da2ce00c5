import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { isWithin } from '../safe-files/is-within'
import { LockHeld, takeLock } from '../safe-files/run-lock'
import type { Dataset } from './build-dataset'
import { fingerprintProgram } from './cache/fingerprint'
import { Memory } from './cache/memory'
import { readStamp, runKeyOf, writeStamp } from './cache/run-stamp'
import { outcomeOf, type Outcome } from './outcome'
import { editionMark, isPublished } from './output/is-published'
import type { Published } from './output/write-dataset'
import { ProblemLog } from './problems/problem-log'
import type { ProblemId } from './problems/problem-messages'
import { isSincePublished } from './problems/since-published'
import type { Progress } from './report/progress-bar'
import { ReadingReport } from './intake/reading-report'
import { currentReading, runWith } from './run-context'

export type PrepareOptions = {
  /** The `data/` folder. */
  root: string
  /** Where the edition before is, and where to publish. */
  target: string
  /** Judge as the run that publishes would, and write nothing. */
  isCheck: boolean
  /** Compute all of it, whatever is remembered. */
  again: boolean
  progress: Progress | null
}

/** Beside the `data/` folder, so that each has its own. */
function cacheFolderOf(root: string): string {
  return join(dirname(root), '.cache', 'data', basename(root))
}

/**
 * One for each folder that is written, whoever writes. Not beside it: what lies in `public/` is built into
 * the site.
 */
export function lockOf(target: string): string {
  const name = createHash('sha256').update(resolve(target)).digest('hex').slice(0, 16)
  return join(tmpdir(), `peta-data-${name}.lock`)
}

function describe(dataset: Dataset, published: Published): string {
  const kilobytes = published.files.reduce((sum, file) => sum + file.bytes, 0) / 1024
  return [
    `${String(dataset.regions.regions.length)} wilayah`,
    `${String(dataset.catalogue.indicators.length)} indikator`,
    `${String(published.files.length)} berkas`,
    `${kilobytes.toFixed(0)} kB`,
  ].join(', ')
}

/** Tells what the system would not let us write; throws any other error. */
function tellUnwritten(error: unknown, target: string, log: ProblemLog): void {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  log.error('tulis-gagal', { file: target }, { code })
}

/** Publishes; false when the system would not let it, which the log then tells. */
function wrote(write: () => void, target: string, log: ProblemLog): boolean {
  try {
    write()
    return true
  } catch (error) {
    tellUnwritten(error, target, log)
    return false
  }
}

/** What a run that is not only a check writes down for the officer to answer. */
const WAITING: ReadonlySet<ProblemId> = new Set([
  'nama-perlu-persetujuan',
  'kolom-tidak-dikenal',
  'kata-belum-disetujui',
  'tulisan-belum-disetujui',
  'pokok-tidak-dipahami',
])

/** The long way, its libraries loaded only now because they take a second. */
async function compute(options: PrepareOptions, folder: string, key: string | null) {
  const { root, target, isCheck } = options
  const before = editionMark(target)
  const { buildDataset } = await import('./build-dataset')
  const { readEdition } = await import('./output/read-edition')
  const { encodeDataset, publishedFiles, writePublished } = await import('./output/write-dataset')
  const log = new ProblemLog()
  const dataset = await buildDataset(root, log, readEdition(target))
  if (dataset === null) {
    const outcome = outcomeOf(log, [], currentReading()?.list())
    // A check leaves what waits for approval to the run that writes it down, which must run for it.
    const isOpen = log.problems.some(({ id }) => WAITING.has(id))
    if (key !== null && !isOpen) writeStamp(folder, key, { outcome, before, files: null })
    return outcome
  }
  const published = encodeDataset(dataset)
  const report = [describe(dataset, published)]
  const files = publishedFiles(published)
  const isWritten = isCheck || wrote(() => writePublished(published, target), target, log)
  const outcome = outcomeOf(log, isWritten ? report : [], currentReading()?.list())
  if (isWritten && key !== null) writeStamp(folder, key, { outcome, before, files })
  return outcome
}

/**
 * Checks all of `root` and publishes it into `target`. When an earlier run over the very same input by
 * the very same program has done so, and the files are still there byte for byte, only tells again what
 * that run told.
 */
async function prepare(options: PrepareOptions): Promise<Outcome> {
  const { root, target, isCheck, again, progress } = options
  const folder = cacheFolderOf(root)
  const program = fingerprintProgram()
  const key = runKeyOf(root, program)
  const stamp = again || key === null ? null : readStamp(folder, key)
  if (stamp !== null) {
    const { files, outcome, before } = stamp
    // What is withheld, and so what is told of it, depends on the edition that stands in the folder.
    const isSame = (isCheck || files === null) && before === editionMark(target)
    // Once it is published, what that run told beside the edition before no longer holds.
    const isStanding = files !== null && !outcome.problems.some(isSincePublished)
    if (isSame || (isStanding && isPublished(target, files))) return outcome
  }
  const memory = again ? null : new Memory(join(folder, 'batas'), program)
  const reading = new ReadingReport()
  const outcome = await runWith({ memory, progress, isWriting: !isCheck, reading }, () =>
    compute(options, folder, key),
  )
  memory?.forgetUnused()
  return outcome
}

/** The lock of the folder to publish into; null when it cannot be had, which is told. */
function lockTarget(target: string, log: ProblemLog): (() => void) | null {
  try {
    mkdirSync(dirname(target), { recursive: true })
    return takeLock(lockOf(target), 'npm run data')
  } catch (error) {
    if (!(error instanceof LockHeld)) {
      tellUnwritten(error, target, log)
      return null
    }
    const { lock, owner } = error
    const { command, host, pid, since } = owner
    log.error('sedang-dijalankan', { file: target }, { command, host, pid, since, lock })
    return null
  }
}

/** As `prepare`, and while it may write no other run writes into the same folder. */
export async function prepareData(options: PrepareOptions): Promise<Outcome> {
  const log = new ProblemLog()
  if (isWithin(options.target, options.root)) {
    log.error('keluaran-di-data', { file: options.target })
    return outcomeOf(log, [])
  }
  if (options.isCheck) return prepare(options)
  const unlock = lockTarget(options.target, log)
  if (unlock === null) return outcomeOf(log, [])
  try {
    return await prepare(options)
  } finally {
    unlock()
  }
}
