import type { ComponentId, LocalizedText, Region } from '../contract'
import type { Dataset } from './dataset'
import { findExtreme, findStanding, findWeakComponents } from './standing'

/** What a story may say of a standing, by the name of its placeholder. */
export type StoryStanding =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'component'; readonly component: ComponentId; readonly name: LocalizedText }

/**
 * Fills the placeholders of the one rule of standing (ADR 11): `tertinggal` and `termaju` name the last and
 * the first of the regions directly inside, `terlemah` the component in which the region itself stands
 * lowest. Undefined for another name, null where nothing can be said.
 */
export function fillStanding(
  dataset: Dataset,
  name: string,
  region: Region,
): StoryStanding | null | undefined {
  const extreme = (side: 'behind' | 'ahead'): StoryStanding | null => {
    const found = findExtreme(dataset, dataset.regions.children(region.code), side)
    const [first] = found?.members ?? []
    return first ? { kind: 'region', region: first.region } : null
  }
  const count = (value: number | undefined): StoryStanding | null =>
    value === undefined ? null : { kind: 'count', value: Math.round(value) }
  const [weakest] = findWeakComponents(dataset, region)
  const standing = findStanding(dataset, region)
  switch (name) {
    case 'tertinggal':
      return extreme('behind')
    case 'termaju':
      return extreme('ahead')
    case 'terlemah':
      return weakest
        ? { kind: 'component', component: weakest.component, name: weakest.name }
        : null
    case 'skor-terlemah':
      return count(weakest?.score)
    case 'nilai-gabungan':
      return count(standing?.overall)
    case 'peringkat-gabungan':
      return count(standing?.rank)
    case 'dari-gabungan':
      return count(standing?.total)
    default:
      return undefined
  }
}
