import type { ComponentId } from '../contract'
import type { Dataset } from './dataset'
import { hasRole, idOfRole } from './sections'

/** The indicator that an office publishes as the index of a component, or of the whole; null without one. */
export function officialIndexOf(dataset: Dataset, what: ComponentId | 'whole'): string | null {
  if (what === 'whole') return idOfRole(dataset, 'villageIndex')
  return dataset.catalogue.components.find(({ id }) => id === what)?.officialIndex ?? null
}

/** An official index speaks of a whole component; it measures no single need. */
export function isOfficialIndex(dataset: Dataset, indicator: string): boolean {
  return (
    hasRole(dataset, 'villageIndex', indicator) ||
    dataset.catalogue.components.some(({ officialIndex }) => officialIndex === indicator)
  )
}
