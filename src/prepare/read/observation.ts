import type { Groups } from '../intake/sayings/group-words'
import type { HeadingSynonyms } from '../intake/headings/heading-synonyms'
import type { NameApprovals } from '../intake/places/name-approvals'
import type { UnitLookup } from '../intake/places/unit-lookup'
import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from './read-catalogue'
import type { Relation } from './read-relations'

/** One figure of one region and period, with the place it came from. */
export type Observation = {
  indicator: string
  period: string
  region: string
  value: number
  file: string
  /** Further files that say the very same figure. */
  alsoIn?: readonly string[]
  /** Sheet of a workbook; null in a CSV file. */
  sheet: string | null
  row: number
}

export type TableContext = {
  root: string
  units: UnitLookup
  catalogue: ReadonlyMap<string, CatalogueEntry>
  approvals: NameApprovals
  headings: HeadingSynonyms
  /** Headings of groups in the templates, by indicator. */
  groups?: Groups
  /** Sums that hold between indicators. */
  relations?: readonly Relation[]
  log: ProblemLog
}
