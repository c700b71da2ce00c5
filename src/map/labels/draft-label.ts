import type { RegionCode } from '../../contract'
import type { LabelKind } from './label-style'
import type { LabelRequest } from './label-model'

/** A label on its way to a place. */
export interface DraftLabel {
  readonly kind: LabelKind
  readonly code: RegionCode | null
  readonly name: string
  readonly value: string | null
  readonly request: LabelRequest
}
