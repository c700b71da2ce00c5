import type { Indicator, Language, LocalizedText } from '../contract'
import type { Dataset } from './dataset'
import {
  foldWord,
  foldWords,
  makeSearchable,
  matchesText,
  splitPlaceQuery,
} from './text-normalisation'

/**
 * Indicators in whose words a query is found, those with the closest names first: the whole name or
 * short name, a name that begins so, a name with all the words, and then those that carry the words only
 * in their unit, definition or component. Equal ones keep the catalogue's order; so do all for an empty
 * query.
 */
export function matchIndicators(
  dataset: Dataset,
  query: string,
  language: Language,
): readonly Indicator[] {
  const { components, indicators } = dataset.catalogue
  const componentName = new Map(components.map(({ id, name }) => [id, name]))
  const asked = splitPlaceQuery(query).words.map(foldWord)
  return indicators
    .filter((indicator) => {
      const { id, name, shortName, unit, definition } = indicator
      const texts: readonly (LocalizedText | undefined)[] = [
        ...[name, shortName, unit, definition],
        componentName.get(indicator.component),
      ]
      const words = texts.map((text) => text?.[language] ?? '')
      return matchesText(makeSearchable([id, ...words]), query)
    })
    .map((indicator) => ({ indicator, distance: nameDistance(indicator, asked, language) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ indicator }) => indicator)
}

function nameDistance(
  { id, name, shortName }: Indicator,
  asked: readonly string[],
  language: Language,
): number {
  const wanted = asked.join(' ')
  if (wanted === '') return 0
  const names = [id.replaceAll('_', ' '), name[language], shortName[language]].map(foldWords)
  if (names.some((words) => words.join(' ') === wanted)) return 0
  if (names.some((words) => words.join(' ').startsWith(wanted))) return 1
  const isCarried = (words: readonly string[]) =>
    asked.every((word) => words.some((own) => own.startsWith(word)))
  return names.some(isCarried) ? 2 : 3
}
