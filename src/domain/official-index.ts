import type { ComponentId } from '../contract'
import type { Dataset } from './dataset'

/** The ministry's index of a desa as a whole: Indeks Desa Membangun. */
const WHOLE = 'idm'

const OF_COMPONENT: Readonly<Record<ComponentId, string | null>> = {
  ekonomi: 'ike',
  masyarakat: null,
  'tata-kelola': 'idm',
  mobilitas: null,
  lingkungan: 'ikl',
  kehidupan: 'iks',
}

/** The indicator that an office publishes as the index of a component, or of the whole; null without one. */
export function officialIndexOf(_dataset: Dataset, what: ComponentId | 'whole'): string | null {
  return what === 'whole' ? WHOLE : OF_COMPONENT[what]
}

/** An official index speaks of a whole component; it measures no single need. */
export function isOfficialIndex(dataset: Dataset, indicator: string): boolean {
  return (
    indicator === WHOLE ||
    dataset.catalogue.components.some(({ id }) => officialIndexOf(dataset, id) === indicator)
  )
}
