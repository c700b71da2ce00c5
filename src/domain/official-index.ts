import type { ComponentId } from '../contract'
import type { Dataset } from './dataset'

/** The ministry's index of a desa as a whole: Indeks Desa Membangun. */
const WHOLE = 'idm'

/** The indicator that an office publishes as the index of a component, or of the whole; null without one. */
export function officialIndexOf(dataset: Dataset, what: ComponentId | 'whole'): string | null {
  if (what === 'whole') return WHOLE
  return dataset.catalogue.components.find(({ id }) => id === what)?.officialIndex ?? null
}

/** An official index speaks of a whole component; it measures no single need. */
export function isOfficialIndex(dataset: Dataset, indicator: string): boolean {
  return (
    indicator === WHOLE ||
    dataset.catalogue.components.some(({ officialIndex }) => officialIndex === indicator)
  )
}
