import type { AdminLevel, Indicator, Region } from '../contract'
import { averageOf } from './comparison'
import type { ComparedRow, ComparedOverall, ComparedScore } from './comparison-view'
import { getOverall } from './overall'
import { getScore, type Dataset } from './dataset'
import { printedGap } from './sentence-slots'

export interface AgainstAverage {
  /** In the indicator's unit; null where no figure stands for all. */
  readonly average: number | null
  /** Value less average as a reader would compute it from the printed figures; one a region. */
  readonly differences: readonly (number | null)[]
  /** With which average and differences are printed. */
  readonly decimals: number
}

/** A mean of small counts needs a decimal more than the counts: "0,4 bank", not "0 bank". */
function averageDecimals(indicator: Indicator, average: number): number {
  const isSmallCount = indicator.kind === 'count' && Math.abs(average) < 10
  return indicator.decimals + (isSmallCount ? 1 : 0)
}

/**
 * A row against the regency: its own figure where the rule is a mean or a ratio, else the mean over all
 * units of the compared level. None for categories, for totals of several levels and for figures of
 * several periods.
 */
export function compareWithAverage(
  dataset: Dataset,
  row: ComparedRow,
  regions: readonly Region[],
): AgainstAverage {
  const { indicator, cells, reason } = row
  const known = cells.find(({ value }) => value !== null)
  const none = { average: null, differences: cells.map(() => null), decimals: indicator.decimals }
  if (!known || (reason !== null && reason !== 'missing')) return none
  const { root } = dataset.regions
  const units = dataset.regions.all.filter(({ level }) => level === commonLevel(regions))
  const average = averageOf(dataset, indicator, known.period, root.code, units)
  if (average === null) return none
  const decimals = averageDecimals(indicator, average)
  return {
    average,
    differences: cells.map(({ value }) =>
      value === null ? null : printedGap({ ...indicator, decimals }, value, average),
    ),
    decimals,
  }
}

/** Scores against the regency's own, in whole points as they are printed. */
export function compareScoreWithAverage(dataset: Dataset, row: ComparedScore): AgainstAverage {
  return wholePoints(row.scores, getScore(dataset, row.component, dataset.regions.root.code))
}

/** Overall scores against the mean of the regency's own. */
export function compareOverallWithAverage(
  dataset: Dataset,
  { scores }: ComparedOverall,
): AgainstAverage {
  return wholePoints(scores, getOverall(dataset, dataset.regions.root.code))
}

function wholePoints(scores: readonly (number | null)[], average: number | null): AgainstAverage {
  return {
    average,
    differences: scores.map((score) =>
      score === null || average === null ? null : Math.round(score) - Math.round(average),
    ),
    decimals: 0,
  }
}

/** The level that the compared regions share; desa where they are of several. */
function commonLevel(regions: readonly Region[]): AdminLevel {
  const levels = new Set(regions.map(({ level }) => level))
  const [only] = levels
  return levels.size === 1 && only ? only : 'desa'
}
