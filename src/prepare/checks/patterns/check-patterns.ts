import type { RegionFrame } from '../../join/region-frame'
import type { ProblemLog } from '../../problems/problem-log'
import type { Project } from '../../read-project'
import { findBeside } from './beside-others'
import { findCopiedBlocks } from './copied-block'
import { findRowsAsBefore } from './copied-rows'
import { findEmptyKecamatan } from './empty-kecamatan'
import { findEqualColumns } from './equal-columns'
import {
  columnsBefore,
  figureColumns,
  joinTables,
  keyOf,
  newestOf,
  type FigureColumn,
  type FiguresOfTables,
} from './figure-columns'
import { findExchanged, findOneCategory } from './exchanged-categories'
import { findExchangedColumns } from './exchanged-columns'
import { findAlikeWithin, findFilledDown } from './filled-down'
import { tellFindings, type Finding } from './finding'
import { findLevelChange } from './level-change'
import { findLostRows } from './lost-rows'
import { madeTotals } from './made-totals'
import { findMassZeros } from './mass-zeros'
import { findMissingParts } from './missing-parts'
import { findNearCopy } from './near-copies'
import { findNoMeasure, findUniformTotal } from './no-measure'
import { findRowOrder } from './row-order'
import { findSharedOut } from './shared-out'
import { findSortedDown } from './sorted-down'
import { findSplitYears } from './split-years'
import { findStrangeQuotients } from './strange-quotients'
import { findSummedMonths } from './summed-months'

/** Regions that two periods must share to be compared. */
const FEWEST_SHARED = 10

type Facts = Pick<Project, 'catalogue' | 'observations' | 'relations' | 'quotients' | 'series'> & {
  sections: Pick<Project['sections'], 'roles'>
}

/** The newest families of all desa, of several tables the last, by which it is told how large a desa is. */
function familiesOf(columns: readonly FigureColumn[], id: string | undefined): FigureColumn | null {
  const known = columns.filter(({ entry, level }) => entry.id === id && level === 'desa')
  return newestOf(known.toReversed())[0] ?? null
}

/** A column that measures nothing, or is only the totals of kecamatan, of which nothing else is to be said. */
function findNothing(columns: readonly FigureColumn[], frame: RegionFrame): Finding[] {
  return columns
    .map((column) => findNoMeasure(column) ?? findFilledDown(column, frame))
    .filter((finding) => finding !== null)
}

/** Categories that were exchanged, or became one, since the period before. */
function findChangedCategories(
  { catalogue, observations }: Pick<Facts, 'catalogue' | 'observations'>,
  frame: RegionFrame,
): Finding[] {
  const columns = figureColumns(catalogue, frame, observations, true)
  const before = columnsBefore(columns, FEWEST_SHARED)
  return columns.flatMap((column) => {
    const [last] = before.get(column) ?? []
    return findExchanged(column, last) ?? findOneCategory(column, last) ?? []
  })
}

/**
 * Warns of figures that betray themselves: they are a number of the row, another column, the year before,
 * at two scales, or on the rows of other regions. Each is read from the figures alone, without a word of the
 * table.
 */
export function checkPatterns(
  facts: Facts,
  { frame, columns, joined: whole }: FiguresOfTables,
  log: ProblemLog,
): void {
  const before = columnsBefore(columns, FEWEST_SHARED)
  const families = familiesOf(columns, facts.sections.roles.families)
  const made = madeTotals(columns, facts.relations)
  const own = columns.filter((column) => !made.has(column))
  const uniform = [...made].flatMap((column) => findUniformTotal(column) ?? [])
  const nothing = findNothing(own, frame)
  const isNothing = new Set(nothing.map(({ column }) => column))
  const measured = own.filter((column) => !isNothing.has(column))
  const found = measured
    .flatMap((column) => {
      const earlier = before.get(column) ?? []
      const copied = findNearCopy(column, earlier, frame)
      const sorted = findSortedDown(column, frame)
      if (sorted !== null) return [sorted, copied]
      return [
        findRowOrder(column, earlier, families, frame),
        copied,
        findAlikeWithin(column, frame),
        findMassZeros(column, earlier[0], families) ??
          findEmptyKecamatan(column, earlier[0], frame),
      ]
    })
    .filter((finding) => finding !== null)
  const isTold = new Set([...nothing, ...found].map(({ column }) => column))
  const levels = columns.flatMap((column) => {
    const [last] = before.get(column) ?? []
    return last === undefined ? [] : findLevelChange(column, last, isTold.has(column))
  })
  const isToldKey = new Set([...isTold].map(keyOf))
  const counted = facts.sections.roles.families
  const joined = joinTables(own)
  const beside = findBeside(joined, isToldKey, FEWEST_SHARED, frame, counted)
  const parts = findMissingParts(own, frame, facts.observations)
  const isPart = new Set(parts.map((part) => part.column.first.file))
  const lost = findLostRows(before, frame, facts.observations)
  const findings = [
    ...levels,
    ...findChangedCategories(facts, frame),
    ...findExchangedColumns(measured, before),
    ...uniform,
    ...nothing,
    ...findRowsAsBefore(before, frame),
    ...found,
    ...beside,
    ...findCopiedBlocks(measured.filter((column) => !isTold.has(column))),
    ...findEqualColumns(columns, facts.relations, frame),
    ...findSharedOut(columns),
    ...findSplitYears(own),
    ...findSummedMonths(joined),
    ...findStrangeQuotients(whole, facts, frame),
    ...parts,
    ...lost.filter(({ column }) => !isPart.has(column.first.file)),
  ]
  tellFindings(findings, log)
}
