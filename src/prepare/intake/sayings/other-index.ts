import type { CatalogueEntry } from '../../model/catalogue-entry'
import { headingWords } from '../text/heading-words'

/** "Gender" says of any table that it is by sex, and of an index which it is. */
const OF_GENDER = /\bindeks \p{L}+ gender\b/u

function names({ name, shortName, id }: CatalogueEntry): string[] {
  return [name.id, shortName.id, id].map(headingWords)
}

/**
 * The index of which a title speaks where the columns hold others: "Indeks Ketahanan Sosial" over the IDM. None
 * where it names one of the columns too, or the whole of which a column is a part.
 */
export function otherIndex(
  title: string,
  entries: readonly CatalogueEntry[],
  otherHeadings: readonly string[],
  indices: readonly CatalogueEntry[],
): string[] {
  const own = entries.filter(({ kind }) => kind === 'index')
  const said = ` ${headingWords(title)} `
  const isNamed = (entry: CatalogueEntry, text = said) =>
    names(entry).some((words) => text.includes(` ${words} `))
  if (own.length === 0 || own.some((entry) => isNamed(entry))) return []
  const gender = OF_GENDER.exec(said)?.[0]
  if (gender !== undefined && !own.some(({ name }) => /gender/i.test(name.id))) return [gender]
  const headed = ` ${otherHeadings.map(headingWords).join(' ')} `
  const isWhole = ({ definition }: CatalogueEntry) => {
    const parts = ` ${headingWords(definition.id)} `
    return own.some(({ shortName }) => parts.includes(` ${headingWords(shortName.id)} `))
  }
  const found = indices.find((one) => isNamed(one) && !isNamed(one, headed) && !isWhole(one))
  return found === undefined ? [] : [headingWords(found.name.id)]
}
