import type {
  Indicator,
  LocalizedText,
  Period,
  Region,
  RegionCode,
  SeriesMark,
  ValueStatus,
} from '../contract'
import { isTotal } from './comparison'
import { getValue, type Dataset } from './dataset'
import { isYear, timeOf } from './periods'
import { breaksOf, liesBetween, type SeriesBreak } from './series-breaks'
import { sourceIdAt } from './source-at'
import { worstStatus } from './status'

export interface TrendPoint {
  readonly period: Period
  /** Middle of the period, in years since the year 0. */
  readonly time: number
  readonly value: number
  readonly status: ValueStatus
  /** What is to be known of the figure besides its status; none for a value of the indicator tables. */
  readonly marks: readonly SeriesMark[]
  /** Half the width of its 95% interval, in the indicator's unit; null when none is published. */
  readonly margin: number | null
  /** Id of its source. */
  readonly source: string
}

export interface TrendBreak {
  /** Half-way between the last point before and the first after the boundary. */
  readonly time: number
  readonly reason: LocalizedText
}

/**
 * One figure over time. The runs of `segments` are comparable within themselves only: none crosses a
 * declared break or a gap longer than two steps.
 */
export interface Trend {
  readonly indicator: Indicator
  readonly region: Region
  readonly points: readonly TrendPoint[]
  readonly segments: readonly (readonly TrendPoint[])[]
  readonly breaks: readonly TrendBreak[]
  /** The most doubtful status of its points. */
  readonly status: ValueStatus
}

const NO_MARKS: readonly SeriesMark[] = []

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
          marks: point.marks ?? NO_MARKS,
          margin: point.margin ?? null,
          source: point.source,
        }))
      : indicator.periods.flatMap((period) => {
          const value = getValue(dataset, indicator.id, period, code)
          const status = indicator.status[region.level]
          if (value === null) return []
          const time = timeOf(period)
          const source = sourceIdAt(indicator, period)
          return [{ period, time, value, status, marks: NO_MARKS, margin: null, source }]
        })
  if (points.length === 0) return null
  const sorted = ofOneLength(points, indicator).toSorted((a, b) => a.time - b.time)
  return {
    indicator,
    region,
    points: sorted,
    ...cutAt(sorted, breaksOf(dataset, indicator)),
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

/** Longer gaps have a course that nobody knows. */
const LONGEST_GAP = 2
/** Of a year, against rounding. */
const TOLERANCE = 1e-6

/** Years between neighbours: a year where years are among them, else the shortest distance there is. */
function stepOf(points: readonly TrendPoint[]): number {
  if (points.some(({ period }) => isYear(period))) return 1
  const distances = points.slice(1).map(({ time }, index) => time - (points[index]?.time ?? time))
  return Math.min(1, ...distances)
}

function cutAt(
  points: readonly TrendPoint[],
  boundaries: readonly SeriesBreak[],
): Pick<Trend, 'segments' | 'breaks'> {
  const segments: TrendPoint[][] = []
  const breaks: TrendBreak[] = []
  const longest = LONGEST_GAP * stepOf(points) + TOLERANCE
  points.forEach((point, index) => {
    const previous = points[index - 1]
    const boundary =
      previous && boundaries.find(({ after }) => liesBetween(after, previous.time, point.time))
    if (!previous || boundary || point.time - previous.time > longest) segments.push([point])
    else segments.at(-1)?.push(point)
    if (previous && boundary) {
      breaks.push({ time: (previous.time + point.time) / 2, reason: boundary.reason })
    }
  })
  return { segments, breaks }
}

/** A change of a percentage is said in points: 9% to 8% is one point less, not 11 percent. */
export function isRelative(indicator: Indicator): boolean {
  return indicator.kind === 'index' || /^(%|persen)/.test(indicator.unit.id)
}
