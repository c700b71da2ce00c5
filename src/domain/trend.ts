import type { Indicator, LocalizedText, Period, Region, RegionCode, ValueStatus } from '../contract'
import { isTotal } from './comparison'
import { getValue, type Dataset } from './dataset'
import { isYear, timeOf } from './periods'
import { breaksOf } from './series-breaks'
import { worstStatus } from './status'

export interface TrendPoint {
  readonly period: Period
  /** Years since the year 0, months as fractions. */
  readonly time: number
  readonly value: number
  readonly status: ValueStatus
  /** Publisher as written in the series; empty for a value of the indicator tables. */
  readonly source: string
}

export interface TrendBreak {
  /** Half-way between the last point before and the first after the boundary. */
  readonly time: number
  readonly reason: LocalizedText
}

/** One figure over time. The runs of `segments` are comparable within themselves only. */
export interface Trend {
  readonly indicator: Indicator
  readonly region: Region
  readonly points: readonly TrendPoint[]
  readonly segments: readonly (readonly TrendPoint[])[]
  readonly breaks: readonly TrendBreak[]
  /** The most doubtful status of its points. */
  readonly status: ValueStatus
}

const known = new WeakMap<Dataset, Map<string, Trend | null>>()
/** More than any page shows; a kiosk that runs for months asks for every region's. */
const MOST_KNOWN = 500

/**
 * The figure of one region over time; null when it has no value at all. The same question to the
 * same dataset gets the same object as long as few others are asked, so that a chart of it need not
 * be drawn again.
 */
export function buildTrend(dataset: Dataset, code: RegionCode, indicator: Indicator): Trend | null {
  let ofDataset = known.get(dataset)
  if (!ofDataset) known.set(dataset, (ofDataset = new Map<string, Trend | null>()))
  const key = `${code}/${indicator.id}`
  let trend = ofDataset.get(key)
  if (trend !== undefined) return trend
  trend = readTrend(dataset, code, indicator)
  ofDataset.set(key, trend)
  const [oldest] = ofDataset.keys()
  if (ofDataset.size > MOST_KNOWN && oldest !== undefined) ofDataset.delete(oldest)
  return trend
}

function readTrend(dataset: Dataset, code: RegionCode, indicator: Indicator): Trend | null {
  const region = dataset.regions.get(code)
  if (!region) return null
  const series = dataset.series[indicator.id]
  const points: readonly TrendPoint[] =
    region.level === 'kabupaten' && series
      ? series.points.map((point) => ({
          period: point.period,
          time: timeOf(point.period),
          value: point.value,
          status: point.status,
          source: point.source,
        }))
      : indicator.periods.flatMap((period) => {
          const value = getValue(dataset, indicator.id, period, code)
          const status = indicator.status[region.level]
          return value === null ? [] : [{ period, time: timeOf(period), value, status, source: '' }]
        })
  if (points.length === 0) return null
  const sorted = ofOneLength(points, indicator).toSorted((a, b) => a.time - b.time)
  const boundaries = breaksOf(dataset, indicator).map((entry) => ({
    after: timeOf(entry.after),
    reason: entry.reason,
  }))
  return {
    indicator,
    region,
    points: sorted,
    ...cutAt(sorted, boundaries),
    status: worstStatus(sorted.map((point) => point.status)),
  }
}

/**
 * A total of a year is no point among totals of months: years where there are two of them, so that a
 * line can be drawn, else months. Other figures may be mixed.
 */
function ofOneLength(points: readonly TrendPoint[], indicator: Indicator): readonly TrendPoint[] {
  const years = points.filter(({ period }) => isYear(period))
  if (!isTotal(indicator) || years.length === 0 || years.length === points.length) return points
  return years.length > 1 ? years : points.filter((point) => !years.includes(point))
}

function cutAt(
  points: readonly TrendPoint[],
  boundaries: readonly { readonly after: number; readonly reason: LocalizedText }[],
): Pick<Trend, 'segments' | 'breaks'> {
  const segments: TrendPoint[][] = []
  const breaks: TrendBreak[] = []
  points.forEach((point, index) => {
    const previous = points[index - 1]
    const boundary =
      previous &&
      boundaries.find((entry) => previous.time <= entry.after && entry.after < point.time)
    if (!previous || boundary) segments.push([point])
    else segments.at(-1)?.push(point)
    if (previous && boundary) {
      breaks.push({ time: (previous.time + point.time) / 2, reason: boundary.reason })
    }
  })
  return { segments, breaks }
}

/** What the last comparable run of a trend does, back to where it last turned. */
export type TrendFinding =
  | { readonly kind: 'single'; readonly point: TrendPoint }
  | {
      readonly kind: 'up' | 'down' | 'flat'
      readonly since: Period
      /** Percentage points for percentages and indices, else percent of the starting value. */
      readonly change: number
      readonly isPoints: boolean
    }

export function findInTrend(trend: Trend): TrendFinding {
  const run = trend.segments.at(-1) ?? []
  const last = run.at(-1) ?? trend.points.at(-1)
  const previous = run.at(-2)
  if (!last) throw new Error('trend: no points')
  if (!previous) return { kind: 'single', point: last }
  const sign = Math.sign(last.value - previous.value)
  let start = run.length - 2
  while (start > 0) {
    const [earlier, later] = [run[start - 1], run[start]]
    if (!earlier || !later || Math.sign(later.value - earlier.value) !== sign) break
    start -= 1
  }
  const from = run[start] ?? previous
  const isPoints = isRelative(trend.indicator) || from.value <= 0
  const difference = last.value - from.value
  return {
    kind: sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat',
    since: from.period,
    change: isPoints ? difference : (100 * difference) / from.value,
    isPoints,
  }
}

/** A change of a percentage is said in points: 9% to 8% is one point less, not 11 percent. */
export function isRelative(indicator: Indicator): boolean {
  return indicator.kind === 'index' || /^(%|persen)/.test(indicator.unit.id)
}
