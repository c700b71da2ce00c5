import type { Indicator, LocalizedText, Period, RegionCode } from '../contract'
import { buildChoropleth, type Choropleth, type UnitLevel } from './choropleth'
import type { Dataset } from './dataset'
import { isTotal } from './comparison'
import { isYear } from './periods'
import { breakBetween } from './series-breaks'

export interface SmallMap {
  readonly period: Period
  readonly choropleth: Choropleth
  /** The reason why this map cannot be compared with the one before it; null when it can. */
  readonly breakBefore: LocalizedText | null
}

const MOST_MAPS = 8

/**
 * One small map a period, the last eight in order of time, all in the same classes (the published breaks
 * cover all periods), so that the eye compares like with like (Tufte 1990, "Envisioning Information",
 * ch. 4). Totals of years and of months are not mixed. Fewer than two periods give no maps.
 */
export function buildSmallMultiples(
  dataset: Dataset,
  query: {
    readonly region: RegionCode
    readonly indicator: Indicator
    readonly unitLevel: UnitLevel
  },
): readonly SmallMap[] {
  const { indicator } = query
  const periods = comparablePeriods(indicator).slice(-MOST_MAPS)
  if (periods.length < 2) return []
  return periods.map((period, index) => {
    const before = periods[index - 1]
    return {
      period,
      choropleth: buildChoropleth(dataset, { ...query, period }),
      breakBefore:
        before === undefined
          ? null
          : (breakBetween(dataset, indicator, before, period)?.reason ?? null),
    }
  })
}

/** Years where there are two of them, else all that are of one length with the last. */
function comparablePeriods(indicator: Indicator): readonly Period[] {
  const { periods } = indicator
  const years = periods.filter(isYear)
  if (!isTotal(indicator) || years.length === periods.length) return periods
  return years.length > 1 ? years : periods.filter((period) => !isYear(period))
}
