import type { ComponentId, Indicator, LocalizedText, Region } from '../contract'
import { isTotal } from './comparison'
import { getScore, isMappable, lastPeriodOfAll, type Dataset } from './dataset'
import { rankedFigureOf, type RankedFigure } from './figure-of-region'
import { getOverall } from './overall'
import { isInWords } from './value-label'
import { printedGap } from './sentence-slots'
import { findExtreme, findStanding, weakestComponent, type RegionStanding } from './standing'

const FEWEST_COMPARED = 2
export const MOST_COMPARED = 4

export interface ComparedScore {
  readonly component: ComponentId
  readonly name: LocalizedText
  /** One a region, 0-100 or null below the minimum coverage. */
  readonly scores: readonly (number | null)[]
  /** One a region: whether this is the component in which it falls behind most (ADR 11). */
  readonly weakest: readonly boolean[]
  /** Whole points against the reference region; null where either is missing. */
  readonly differences: readonly (number | null)[]
}

export interface ComparedOverall extends Pick<ComparedScore, 'scores' | 'differences'> {
  /** One a region; null without a standing. */
  readonly standings: readonly (RegionStanding | null)[]
  /** Who is furthest ahead, all of them where nobody can tell them apart; nobody where that is everybody. */
  readonly isAhead: readonly boolean[]
}

export interface ComparedCell extends RankedFigure {
  /** Value less the reference's, in the indicator's unit; null for the reference itself. */
  readonly difference: number | null
  /** Best of the comparable values, alone or shared; false where no direction is better. */
  readonly isBest: boolean
}

/** Why values of one row must not be compared; null when they may. */
export type IncomparableReason = 'levels' | 'periods' | 'category' | 'missing'

export interface ComparedRow {
  readonly indicator: Indicator
  readonly cells: readonly ComparedCell[]
  readonly isComparable: boolean
  readonly reason: IncomparableReason | null
  /** Ends of a common axis that holds zero for totals and rates; null for nothing to draw. */
  readonly domain: readonly [number, number] | null
}

export interface ComparedGroup {
  readonly component: ComponentId
  readonly name: LocalizedText
  readonly rows: readonly ComparedRow[]
}

export interface ComparisonView {
  readonly regions: readonly Region[]
  /** Index of the region against which differences are told. */
  readonly reference: number
  readonly scores: readonly ComparedScore[]
  /** The overall scores by the one rule of standing (ADR 11), with the place among all of the level. */
  readonly overall: ComparedOverall
  /** Components in catalogue order, indicators with a value in one region at least. */
  readonly groups: readonly ComparedGroup[]
  /** Asked codes that do not exist, are named twice or are too many. */
  readonly dropped: readonly string[]
  readonly isEnough: boolean
}

/**
 * Two to four regions beside each other: scores, and indicator by indicator the latest period that all of
 * them have, else each its own. A total is compared within one level only, for a kecamatan holds many
 * desa; figures of different periods and categories are shown but have no difference.
 */
export function buildComparison(
  dataset: Dataset,
  codes: readonly string[],
  reference = 0,
): ComparisonView {
  const found = [...new Set(codes)].flatMap((code) => dataset.regions.get(code) ?? [])
  const regions = found.slice(0, MOST_COMPARED)
  const base = reference >= 0 && reference < regions.length ? reference : 0
  const kept = new Set(regions.map(({ code }) => code))
  const groups = dataset.catalogue.components.map(({ id, name }) => ({
    component: id,
    name,
    rows: dataset.catalogue.indicators
      .filter((indicator) => indicator.component === id && isMappable(indicator))
      .map((indicator) => compareIndicator(dataset, regions, base, indicator))
      .filter((row) =>
        row.cells.some(({ value, isWithheld: isHidden }) => value !== null || isHidden),
      ),
  }))
  return {
    regions,
    reference: base,
    scores: dataset.catalogue.components.map(({ id, name }) =>
      compareScores(dataset, regions, base, id, name),
    ),
    overall: compareOverall(dataset, regions, base),
    groups,
    dropped: codes.filter((code, index) => !kept.has(code) || codes.indexOf(code) !== index),
    isEnough: regions.length >= FEWEST_COMPARED,
  }
}

function compareScores(
  dataset: Dataset,
  regions: readonly Region[],
  base: number,
  component: ComponentId,
  name: LocalizedText,
): ComparedScore {
  const scores = regions.map(({ code }) => getScore(dataset, component, code))
  const weakest = regions.map((region) => weakestComponent(dataset, region) === component)
  return { component, name, scores, weakest, differences: wholeDifferences(scores, base) }
}

/** Rounded first, so that the page adds up. */
function wholeDifferences(
  scores: readonly (number | null)[],
  base: number,
): readonly (number | null)[] {
  const own = scores[base] ?? null
  return scores.map((score) =>
    score === null || own === null ? null : Math.round(score) - Math.round(own),
  )
}

function compareOverall(
  dataset: Dataset,
  regions: readonly Region[],
  base: number,
): ComparedOverall {
  const standings = regions.map((region) => findStanding(dataset, region))
  // The kabupaten has no place, but the mean of its scores can stand beside the others.
  const scores = regions.map(
    (region, index) =>
      standings[index]?.overall ??
      (region.level === 'kabupaten' ? getOverall(dataset, region.code) : null),
  )
  const ahead = findExtreme(dataset, regions, 'ahead')
  const members = ahead && ahead.members.length < ahead.of ? ahead.members : []
  const isAhead = regions.map(({ code }) => members.some(({ region }) => region.code === code))
  return { standings, isAhead, scores, differences: wholeDifferences(scores, base) }
}

function compareIndicator(
  dataset: Dataset,
  regions: readonly Region[],
  base: number,
  indicator: Indicator,
): ComparedRow {
  const common = lastPeriodOfAll(dataset, indicator, regions)
  const cells = regions.map((region) =>
    rankedFigureOf(
      dataset,
      region,
      indicator,
      common ?? lastPeriodOfAll(dataset, indicator, [region]),
    ),
  )
  const areWords = regions.some(({ level }) => isInWords(indicator, level))
  const reason = areWords ? 'category' : reasonOf(indicator, regions, cells)
  const isComparable = reason === null
  const own = cells[base]?.value ?? null
  const isInvented = cells.some(({ status }) => status === 'contoh')
  const best = isComparable && !isInvented && !isTotal(indicator) ? bestOf(indicator, cells) : null
  return {
    indicator,
    cells: cells.map((cell, index) => ({
      ...cell,
      difference:
        !isComparable || index === base || cell.value === null || own === null
          ? null
          : printedGap(indicator, cell.value, own),
      isBest: best !== null && cell.value === best,
    })),
    isComparable,
    reason,
    domain: areWords ? null : domainOf(cells),
  }
}

function reasonOf(
  indicator: Indicator,
  regions: readonly Region[],
  cells: readonly RankedFigure[],
): IncomparableReason | null {
  const known = cells.filter(({ value }) => value !== null)
  if (known.length < FEWEST_COMPARED) return 'missing'
  if (isTotal(indicator) && new Set(regions.map(({ level }) => level)).size > 1) return 'levels'
  return new Set(known.map(({ period }) => period)).size > 1 ? 'periods' : null
}

function bestOf(
  indicator: Indicator,
  cells: readonly { readonly value: number | null }[],
): number | null {
  const values = cells.flatMap(({ value }) => value ?? [])
  if (indicator.direction === 'none' || new Set(values).size < 2) return null
  return indicator.direction === 'higher-is-better' ? Math.max(...values) : Math.min(...values)
}

function domainOf(
  cells: readonly { readonly value: number | null }[],
): readonly [number, number] | null {
  const values = cells.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return null
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return low === high ? [0, 1] : [low, high]
}
