import { RegionFrame } from '../../join/region-frame'
import type { ProblemLog } from '../../problems/problem-log'
import type { Project } from '../../read-project'
import { findEqualColumns } from './equal-columns'
import { columnsBefore, figureColumns, type FigureColumn } from './figure-columns'
import { findFilledDown } from './filled-down'
import { tellFindings, type Finding } from './finding'
import { findLevelChange } from './level-change'
import { madeTotals } from './made-totals'
import { findMassZeros } from './mass-zeros'
import { findMissingParts } from './missing-parts'
import { findNearCopy } from './near-copies'
import { findNoMeasure } from './no-measure'
import { findRowOrder } from './row-order'
import { findSplitYears } from './split-years'

/** Regions that two periods must share to be compared. */
const FEWEST_SHARED = 10

type Facts = Pick<Project, 'catalogue' | 'units' | 'observations' | 'relations'> & {
  sections: Pick<Project['sections'], 'roles'>
}

/** The newest families of all desa, by which it is told how large a desa is. */
function familiesOf(columns: readonly FigureColumn[], id: string | undefined): FigureColumn | null {
  const known = columns.filter(({ entry, level }) => entry.id === id && level === 'desa')
  return known.toSorted((a, b) => (a.period < b.period ? 1 : -1))[0] ?? null
}

/**
 * Warns of figures that betray themselves: they are a number of the row, another column, the year before,
 * or on the rows of other regions. Each is read from the figures alone, without a word of the table.
 */
export function checkPatterns(facts: Facts, log: ProblemLog): void {
  const frame = new RegionFrame(facts.units)
  const columns = figureColumns(facts.catalogue, frame, facts.observations)
  const before = columnsBefore(columns, FEWEST_SHARED)
  const families = familiesOf(columns, facts.sections.roles.families)
  const made = madeTotals(columns, facts.relations)
  const own = columns.filter((column) => !made.has(column))
  const levels = columns.flatMap((column) => {
    const [last] = before.get(column) ?? []
    return last === undefined ? [] : findLevelChange(column, last)
  })
  const found = own.flatMap((column): (Finding | null)[] => {
    const none = findNoMeasure(column) ?? findFilledDown(column, frame)
    if (none !== null) return [none]
    const earlier = before.get(column) ?? []
    const [last] = earlier
    return [
      findRowOrder(column, earlier, families, frame),
      findNearCopy(column, earlier),
      findMassZeros(column, last, families),
    ]
  })
  const findings = [
    ...levels,
    ...found.filter((finding) => finding !== null),
    ...findEqualColumns(columns, facts.relations),
    ...findSplitYears(own),
    ...findMissingParts(own, frame, facts.observations),
  ]
  tellFindings(findings, log)
}
