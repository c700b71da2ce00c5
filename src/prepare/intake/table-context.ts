import type { Groups } from './sayings/group-words'
import type { HeadingSynonyms } from './headings/heading-synonyms'
import type { NameApprovals } from './places/name-approvals'
import type { UnitLookup } from './places/unit-lookup'
import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'

export type TableContext = {
  root: string
  units: UnitLookup
  catalogue: ReadonlyMap<string, CatalogueEntry>
  approvals: NameApprovals
  headings: HeadingSynonyms
  /** Headings of groups in the templates, by indicator. */
  groups?: Groups
  /** What the project's own templates print above their tables, and the names of their sheets. */
  printed?: ReadonlySet<string>
  /** Sums that hold between indicators. */
  relations?: readonly Relation[]
  log: ProblemLog
}
