import type { CatalogueEntry } from '../../model/catalogue-entry'
import { headingWords, parenthesised } from '../text/heading-words'
import { isCountable, isSameUnit } from '../text/units-of-measure'

/** Words before a name, and the indicators of which they say no more than the unit does. */
const isCount = ({ unit }: CatalogueEntry): boolean => isCountable(unit.id)
const MEASURED: Readonly<Record<string, (entry: CatalogueEntry) => boolean>> = {
  ...{ jumlah: isCount, jml: isCount, total: isCount, banyaknya: isCount, banyak: isCount },
  panjang: ({ unit }) => unit.id === 'km' || unit.id === 'm',
  luas: ({ unit }) => unit.id === 'ha' || unit.id === 'km²',
}

/** Whether a word before the name of an indicator says no more than its unit: "panjang" of one in km. */
export function isMeasuredBy(word: string, entry: CatalogueEntry): boolean {
  return entry.kind === 'count' && MEASURED[word]?.(entry) === true
}

/**
 * What stands in the parentheses of a heading and is neither the unit of its indicator, a number of a column
 * nor part of its name; null where there is nothing else.
 */
export function strangeNote(
  notes: readonly string[],
  entry: CatalogueEntry | undefined,
): string | null {
  if (entry === undefined) return null
  const unit = entry.unit.id
  const texts = [entry.name.id, entry.shortName.id]
  const own = texts.flatMap(parenthesised)
  const isOwn = (text: string) => own.some((word) => headingWords(word) === headingWords(text))
  const strange = notes.find((note) => {
    const text = note.trim()
    if (text === '' || unit === '' || /^\d{1,2}$/.test(text) || isSameUnit(text, unit)) return false
    return !isOwn(text)
  })
  return strange?.trim() ?? null
}
