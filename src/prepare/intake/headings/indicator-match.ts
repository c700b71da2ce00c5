import type { RoleOf } from '../text/heading-words'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Standing } from '../sayings/standing'

export type IndicatorMatch = {
  entries: readonly CatalogueEntry[]
  /** What stood in parentheses and is neither the unit nor a column number. */
  otherUnit: string | null
  /** The period that stands beside the indicator, as written: "2024" of "IDM 2024", "Januari" above it. */
  period: string | null
  /** What the heading says of its figures: planned, or real beside planned ones. */
  standing: Standing | null
}

/** What a heading may mean: a place, a year or a total by its role, or one of the indicators. */
export type KnownHeadings = {
  roleOf: RoleOf
  fillable: readonly CatalogueEntry[]
}
