import {
  isMorePersonsThanLive,
  MOST_PERSONS,
  numberOfPerson,
} from '../personal/published/person-figures'
import type { Place, ProblemLog } from '../../problems/problem-log'
import { parseCroppingIndex } from './parse-cropping-index'
import { isEmptyCell, parseNumberAs } from './parse-number'
import type { CatalogueEntry } from '../../model/catalogue-entry'

/** "2,5G" and "2.5G" are one name. */
function withPoint(text: string): string {
  return text.replace(/(\d),(?=\d)/g, '$1.')
}

function parseCategory(text: string, entry: CatalogueEntry, place: Place, log: ProblemLog) {
  const wanted = withPoint(text.toLowerCase().replace(/\s+/g, ' '))
  const category = entry.categories.find(({ spellings }) =>
    spellings.some((spelling) => withPoint(spelling) === wanted),
  )
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

/** The value when it is possible for the indicator; else the problem is told as `shown` and it is null. */
export function acceptNumber(
  value: number,
  shown: string,
  entry: CatalogueEntry,
  place: Place,
  log: ProblemLog,
): number | null {
  const person = numberOfPerson(value, shown, entry.unit.id)
  if (person !== null) {
    log.error(`data-pribadi-${person}`, place, { where: 'cell' })
    return null
  }
  if (entry.kind !== 'category' && isMorePersonsThanLive(value, entry.unit.id)) {
    log.error('angka-di-luar-batas', place, { found: shown, minimum: 0, maximum: MOST_PERSONS })
    return null
  }
  if (!isOutside(value, entry)) return value
  const minimum = entry.minimum ?? '-∞'
  const maximum = entry.maximum ?? '∞'
  log.error('angka-di-luar-batas', place, { found: shown, minimum, maximum })
  return null
}

/** "12,5%" of an indicator in percent; under another unit the sign is a mistake. */
function parsePercent(
  text: string,
  entry: CatalogueEntry,
  convention: Convention,
  place: Place,
  log: ProblemLog,
): number | null {
  const value = parseNumberAs(text.slice(0, -1), convention)
  if (value !== null && entry.unit.id === '%') return value
  if (value === null) log.error('angka-tidak-terbaca', place, { found: text })
  else {
    const params = {
      found: '%',
      expected: entry.unit.id || 'unit',
      indicator: entry.name.id,
    }
    log.error('satuan-berbeda', place, params)
  }
  return null
}

type Convention = Parameters<typeof parseNumberAs>[1]

/**
 * Value of one cell by its indicator's form; null when missing. `convention` says how 1.234 is read.
 * Problems go to the log.
 */
export function parseCell(
  text: string,
  entry: CatalogueEntry,
  place: Place,
  log: ProblemLog,
  convention: Convention = 'any',
): number | null {
  if (isEmptyCell(text)) {
    log.note('nilai-kosong', place, { indicator: entry.id })
    return null
  }
  if (entry.blanks.length > 0 && entry.blanks.includes(text.toLowerCase())) {
    log.note('tanda-kosong', place, { indicator: entry.id, found: text })
    return null
  }
  if (entry.kind === 'category') return parseCategory(text, entry, place, log)
  if (entry.form === 'cropping-index') {
    const index = parseIndex(text, place, log)
    return index === null ? null : acceptNumber(index, text, entry, place, log)
  }
  const value = text.endsWith('%')
    ? parsePercent(text, entry, convention, place, log)
    : parseNumberAs(text, convention)
  if (value !== null) return acceptNumber(value, text, entry, place, log)
  if (!text.endsWith('%')) log.error('angka-tidak-terbaca', place, { found: text })
  return null
}
