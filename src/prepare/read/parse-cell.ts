import type { Place, ProblemLog } from '../problems/problem-log'
import { parseCroppingIndex } from './parse-cropping-index'
import { isEmptyCell, parseNumber } from './parse-number'
import type { CatalogueEntry } from './read-catalogue'

function parseCategory(text: string, entry: CatalogueEntry, place: Place, log: ProblemLog) {
  const wanted = text.toLowerCase().replace(/\s+/g, ' ')
  const category = entry.categories.find(({ spellings }) => spellings.includes(wanted))
  if (category !== undefined) return category.code
  const expected = entry.categories
    .map(({ code, label }) => `${String(code)} ${label.id}`)
    .join('; ')
  log.error('kategori-tidak-dikenal', place, { found: text, expected })
  return null
}

function parseIndex(text: string, place: Place, log: ProblemLog): number | null {
  const index = parseCroppingIndex(text)
  if (index === null) {
    log.error('angka-tidak-terbaca', place, { found: text })
    return null
  }
  if (index.corrected !== null) {
    log.warn('indeks-tanam-salah-ketik', place, { found: text, expected: index.corrected })
  }
  return index.value
}

function isOutside(value: number, { minimum, maximum }: CatalogueEntry): boolean {
  return (minimum !== null && value < minimum) || (maximum !== null && value > maximum)
}

/** Value of one cell by its indicator's form; null when missing. Problems go to the log. */
export function parseCell(
  text: string,
  entry: CatalogueEntry,
  place: Place,
  log: ProblemLog,
): number | null {
  if (isEmptyCell(text)) {
    log.note('nilai-kosong', place, { indicator: entry.id })
    return null
  }
  if (entry.blanks.includes(text.toLowerCase())) {
    log.note('tanda-kosong', place, { indicator: entry.id, found: text })
    return null
  }
  if (entry.kind === 'category') return parseCategory(text, entry, place, log)
  const value = entry.form === 'cropping-index' ? parseIndex(text, place, log) : parseNumber(text)
  if (value === null) {
    if (entry.form === 'number') log.error('angka-tidak-terbaca', place, { found: text })
    return null
  }
  if (isOutside(value, entry)) {
    const minimum = entry.minimum ?? '-∞'
    const maximum = entry.maximum ?? '∞'
    log.error('angka-di-luar-batas', place, { found: text, minimum, maximum })
    return null
  }
  return value
}
