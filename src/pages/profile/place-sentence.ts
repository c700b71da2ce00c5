import type { PlaceComparison } from '../../domain/place-comparison'
import { formatWithUnit } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'

/** "Faskes per 1.000 keluarga 2,3, di bawah kecamatan dan kabupaten." Samples get no sentence. */
export function placeSentence(comparison: PlaceComparison, language: Language): string {
  const messages = profileMessages[language]
  const { indicator, places, relation } = comparison
  const [own, ...others] = places
  const name = indicator.shortName[language]
  if (!own || own.value === null || relation === 'missing') return messages.noDataFor(name)
  if (own.status === 'contoh') return messages.isSample(name)
  const value = formatWithUnit(indicator, own.value, language)
  const parents = others
    .filter(({ role, value: known }) => role === 'parent' && known !== null)
    .map(({ region }) => (region.level === 'kabupaten' ? messages.kabupaten : messages.kecamatan))
  const [first, last] = [
    others.find(({ role }) => role === 'highest'),
    others.find(({ role }) => role === 'lowest'),
  ]
  if (relation === 'alone') {
    return first && last
      ? messages.extremes(name, value, first.region.name, last.region.name)
      : messages.plainValue(name, value)
  }
  return messages.relation(name, value, relation, parents)
}

/** A badge tells the status of the region's own figure, never of its parents' alone. */
export function hasOwnValue(comparison: PlaceComparison | null): boolean {
  return comparison !== null && comparison.relation !== 'missing'
}
