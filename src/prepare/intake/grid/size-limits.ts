import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemLog } from '../../problems/problem-log'
import type { Grid } from './grid'
import { zipSize } from './zip-size'

/**
 * What one file may hold, so that any file is answered within seconds and half a gigabyte. The largest
 * regency of Indonesia has 850 desa: twenty years of 100 indicators are 17,000 rows, 1.7 million cells.
 */
export const MOST = {
  megabytes: 32,
  /** Settings, boundaries and other JSON: a regency in full detail comes to some tens. */
  jsonMegabytes: 256,
  parts: 2_000,
  rows: 100_000,
  columns: 1_000,
  cells: 2_500_000,
} as const

const MEGABYTE = 1_000_000
const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]
/** Comma, semicolon, tab. */
const SEPARATORS = [0x2c, 0x3b, 0x09]

type Shape = { rows: number; columns: number; cells: number }

/** Whether there is too much of something, which is told. */
function isTooMuch(shape: Partial<Shape>, file: string, sheet: string | null, log: ProblemLog) {
  for (const what of ['rows', 'columns', 'cells'] as const) {
    const found = shape[what] ?? 0
    if (found <= MOST[what]) continue
    log.error('tabel-terlalu-besar', { file, sheet }, { what, found, most: MOST[what] })
    return true
  }
  return false
}

function isTooHeavy(bytes: number, file: string, log: ProblemLog, kind: Kind = 'table'): boolean {
  const most = kind === 'table' ? MOST.megabytes : MOST.jsonMegabytes
  if (bytes <= most * MEGABYTE) return false
  const params = { found: Math.ceil(bytes / MEGABYTE), most, what: { own: kind } }
  log.error('berkas-terlalu-besar', { file }, params)
  return true
}

type Kind = 'table' | 'json'

/** Bytes of a file, without reading any: more than this is refused by whoever would read it. */
export function isBeyondReading(path: string): boolean {
  return statSync(path).size > MOST.jsonMegabytes * MEGABYTE
}

/**
 * Whether `root/file` is too large to be read into memory at all, which is told. Asked before the first
 * byte is read: of 2 GB and more no program of this kind can hold the whole.
 */
export function isFileTooLarge(root: string, file: string, kind: Kind, log: ProblemLog): boolean {
  return isTooHeavy(statSync(join(root, file)).size, file, log, kind)
}

/** Whether a workbook is too large to be unpacked. */
export function isWorkbookTooLarge(file: string, bytes: Uint8Array, log: ProblemLog): boolean {
  const size = zipSize(bytes, { parts: MOST.parts, bytes: MOST.megabytes * MEGABYTE })
  if (size === null) return isTooHeavy(bytes.length, file, log)
  if (size.parts <= MOST.parts) return isTooHeavy(Math.max(size.bytes, bytes.length), file, log)
  log.error('bagian-terlalu-banyak', { file }, { found: size.parts, most: MOST.parts })
  return true
}

/** Whether a CSV file is too large to be split; a separator within a quoted text counts as one, too. */
export function isCsvTooLarge(file: string, bytes: Uint8Array, log: ProblemLog): boolean {
  if (isTooHeavy(bytes.length, file, log)) return true
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  const rows = Math.max(counts[LINE_FEED] ?? 0, counts[CARRIAGE_RETURN] ?? 0)
  const cells = rows + Math.max(...SEPARATORS.map((mark) => counts[mark] ?? 0))
  return isTooMuch({ rows, cells }, file, null, log)
}

/** Whether a sheet is too large to be searched: its cells fill a rectangle up to the outermost. */
export function isGridTooLarge({ file, sheet, rows }: Grid, log: ProblemLog): boolean {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return isTooMuch({ rows: rows.length, columns }, file, sheet, log)
}

/** Tells what the library says of a sheet that it will not lay out; false for whatever else it says. */
export function tellTooWide(file: string, said: string, log: ProblemLog): boolean {
  const found = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/s.exec(said)
  if (found === null) return false
  const [, sheet = '', rows, columns] = found
  return isTooMuch({ rows: Number(rows), columns: Number(columns) }, file, sheet, log)
}
