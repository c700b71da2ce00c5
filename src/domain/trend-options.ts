import type { ComponentId, Indicator, RegionCode } from '../contract'
import type { Dataset } from './dataset'
import { roleOf } from './sections'
import { buildTrend, type Trend } from './trend'

/** What the selector of the trend chart offers; `id` is unique among the options of one view. */
export interface TrendOption {
  readonly id: string
  readonly indicator: Indicator
  readonly region: RegionCode
  readonly trend: Trend
}

/**
 * Trends of two or more points, the most telling first: the chosen indicator in the region itself,
 * then the component's others there, then the kabupaten's series and last its population. No desa or
 * kecamatan has a series of its people, so that any place shows at least the kabupaten's.
 */
export function listTrends(
  dataset: Dataset,
  code: RegionCode,
  indicator: Indicator,
  component: ComponentId,
): readonly TrendOption[] {
  const root = dataset.regions.root.code
  const inComponent = dataset.catalogue.indicators.filter(
    (candidate) => candidate.component === component && candidate.kind !== 'category',
  )
  // The figure whose development says most of the kabupaten whatever the component.
  const population = roleOf(dataset, 'projectedPeople')
  const byTelling = tellingOrder(population?.id ?? '')
  const local = code === root ? [] : inComponent
  const wanted = [
    ...optionOf(dataset, code, indicator),
    ...byTelling(local.flatMap((candidate) => optionOf(dataset, code, candidate))),
    ...optionOf(dataset, root, indicator),
    ...byTelling(inComponent.flatMap((candidate) => optionOf(dataset, root, candidate))),
    ...(population ? optionOf(dataset, root, population) : []),
  ]
  const seen = new Set<string>()
  return wanted.filter((option) => {
    if (seen.has(option.id)) return false
    seen.add(option.id)
    return true
  })
}

function optionOf(dataset: Dataset, region: RegionCode, indicator: Indicator): TrendOption[] {
  if (indicator.kind === 'category') return []
  const trend = buildTrend(dataset, region, indicator)
  if (!trend || trend.points.length < 2) return []
  return [{ id: `${region}/${indicator.id}`, indicator, region, trend }]
}

/** Nobody can say what the figures mean; they are to be found, not shown first. */
function isUnclear({ points }: Trend): boolean {
  return points.every(({ marks }) => marks.includes('tak-jelas'))
}

/**
 * The population first, rates before totals, for they bear comparison; then the longer and later; samples
 * and figures of an unclear definition last.
 */
function tellingOrder(population: string) {
  const weight = ({ trend, indicator }: TrendOption) => {
    if (trend.status === 'contoh' || isUnclear(trend)) return 0
    if (indicator.id === population) return 3
    const isRate = indicator.kind === 'rate' || indicator.kind === 'index'
    return isRate && trend.points.length > 2 ? 2 : 1
  }
  return (options: readonly TrendOption[]): readonly TrendOption[] =>
    options.toSorted(
      (a, b) =>
        weight(b) - weight(a) ||
        b.trend.points.length - a.trend.points.length ||
        (b.trend.points.at(-1)?.time ?? 0) - (a.trend.points.at(-1)?.time ?? 0),
    )
}
