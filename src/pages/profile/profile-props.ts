import type { Region } from '../../contract'

/** What every card of the profile is drawn from. */
export interface ProfileProps {
  readonly region: Region
}
