import type { Region } from '../../contract'
import type { Dataset } from '../../domain/dataset'

/** What every card of the profile is drawn from. */
export interface ProfileProps {
  readonly dataset: Dataset
  readonly region: Region
}
