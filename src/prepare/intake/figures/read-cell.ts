import type { Place, ProblemLog } from '../../problems/problem-log'
import { acceptNumber, parseCell } from './parse-cell'
import { isScientific } from './parse-number'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { cellText, type GridCell } from '../grid/grid'
import { isWhole, type Convention } from './number-convention'
import { isSameUnit } from '../text/units-of-measure'

function readNumber(value: number, entry: CatalogueEntry, place: Place, log: ProblemLog) {
  const text = String(value)
  const isPlain = entry.kind !== 'category' && entry.form === 'number' && entry.blanks.length === 0
  return isPlain
    ? acceptNumber(value, text, entry, place, log)
    : parseCell(text, entry, place, log, '.')
}

/** Nothing of it, or nothing known of it: one is a zero, the other no figure. */
const NONE = /^(?:nihil|tidak ada|kosong)$/i

/** Less than this beside a whole number is the noise of a formula. */
const NOISE = 1e-6

/**
 * Value of an indicator's cell, null when missing or told as a problem. What is counted must be whole: a
 * spreadsheet with a decimal point keeps a typed 3.421 as three and a bit.
 */
export function readCell(
  cell: GridCell | undefined,
  entry: CatalogueEntry,
  convention: Convention,
  place: Place,
  log: ProblemLog,
): number | null {
  const value = readAny(cell, entry, convention, place, log)
  if (value === null || !isWhole(entry)) return value
  const whole = Math.round(value)
  if (Math.abs(value - whole) <= NOISE) return whole
  log.error('angka-harus-bulat', place, { found: value, indicator: entry.name.id })
  return null
}

/** Numbers of a workbook are taken as they are shown: a share under a format with % is a percentage. */
function readAny(
  cell: GridCell | undefined,
  entry: CatalogueEntry,
  convention: Convention,
  place: Place,
  log: ProblemLog,
): number | null {
  if (typeof cell === 'string') {
    if (cell.startsWith('#') && /^#[A-Z/0]+[!?]?$/.test(cell)) {
      log.error('rumus-galat', place, { found: cell })
      return null
    }
    const isOfFigure = entry.kind !== 'category' && !entry.blanks.includes(cell.toLowerCase())
    if (isOfFigure && NONE.test(cell)) {
      log.error('nihil-atau-kosong', place, { found: cell })
      return null
    }
    if (isWhole(entry) && isScientific(cell)) {
      log.error('angka-singkat', place, { found: cell })
      return null
    }
    return parseCell(cell, entry, place, log, convention)
  }
  if (cell === undefined || cell === null) return parseCell('', entry, place, log)
  if (typeof cell === 'number') return readNumber(cell, entry, place, log)
  if (typeof cell === 'boolean') {
    log.error('angka-tidak-terbaca', place, { found: cell ? 'TRUE' : 'FALSE' })
    return null
  }
  switch (cell.kind) {
    case 'fault':
      // Told once for its column by the reader of the table: a template has hundreds.
      if (cell.code !== '') log.error('rumus-galat', place, { found: cell.code })
      return null
    case 'unseen':
      log.error('angka-tidak-tampak', place, { found: cell.value, shown: cell.shown })
      return null
    case 'date':
      log.error('angka-menjadi-tanggal', place, { found: cellText(cell) })
      return null
    case 'measured': {
      const { value, unit } = cell
      if (isSameUnit(unit, entry.unit.id)) return readNumber(value, entry, place, log)
      const expected = entry.unit.id || 'unit'
      log.error('satuan-berbeda', place, { found: unit, expected, indicator: entry.name.id })
      return null
    }
  }
}
