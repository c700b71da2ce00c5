import type { Place, ProblemLog } from '../problems/problem-log'
import { acceptNumber, parseCell } from '../read/parse-cell'
import type { CatalogueEntry } from '../read/read-catalogue'
import { cellText, percentOf, type GridCell } from './grid'
import type { conventionOf } from './number-convention'

function readNumber(value: number, entry: CatalogueEntry, place: Place, log: ProblemLog) {
  const text = String(value)
  const isPlain = entry.kind !== 'category' && entry.form === 'number' && entry.blanks.length === 0
  return isPlain
    ? acceptNumber(value, text, entry, place, log)
    : parseCell(text, entry, place, log, '.')
}

/**
 * Value of an indicator's cell, null when missing or told as a problem. Numbers of a workbook are
 * taken as they are; a share under a format with % becomes percent.
 */
export function readCell(
  cell: GridCell | undefined,
  entry: CatalogueEntry,
  convention: ReturnType<typeof conventionOf>,
  place: Place,
  log: ProblemLog,
): number | null {
  if (typeof cell === 'string') {
    if (cell.startsWith('#') && /^#[A-Z/0]+[!?]?$/.test(cell)) {
      log.error('rumus-galat', place, { found: cell })
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
      log.error('rumus-galat', place, { found: cell.code })
      return null
    case 'date':
      log.error('angka-menjadi-tanggal', place, { found: cellText(cell) })
      return null
    case 'percent': {
      if (entry.unit.id === '%') return readNumber(percentOf(cell), entry, place, log)
      const expected = entry.unit.id || 'tanpa satuan'
      log.error('satuan-berbeda', place, { found: '%', expected, indicator: entry.name.id })
      return null
    }
  }
}
