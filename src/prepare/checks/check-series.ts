import { sumOf } from '../../domain/sum'
import { periodDistance } from '../join/period-distance'
import { quantile } from '../../domain/normalisation'
import { ascending } from '../../domain/skew-scale'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { SERIES_FILE, type Series } from '../read/read-series'
import type { Observation } from '../model/observation'
import { append } from '../append'
import { checkRelations } from './check-relations'

type Facts = Pick<
  Project,
  'catalogue' | 'series' | 'seriesLines' | 'relations' | 'limits' | 'units'
>
type Point = Series['points'][number]

/** Fewer points do not tell what is usual. */
const FEWEST = 4
/** Nearest other points that a point is held against. */
const NEIGHBOURS = 4
/** A point so many times its neighbours, or its part, has lost or won a digit. */
const FAR = 5
const MONTHS = 12

/** Steps before the last one: fewer do not tell how much a series varies. */
const FEWEST_STEPS = 3
/** So many times the widest step before it, and from a tenth on, the last step is strange. */
const WIDER = 3
const LEAST_STEP = Math.log(1.1)
/** So few more or less say nothing of what is counted. */
const FEW_COUNTED = 10

/** A way of counting that changes may change a figure by much, but not by so many times. */
const BEYOND_BREAK = 50

/** Points of a series that tell which two of them were exchanged, and how much smoother it must then be. */
const FEWEST_TO_EXCHANGE = 6
const SMOOTHER = 5

/** Figures of one year that tell a copy of the year before, and the share of them that is the same. */
const FEWEST_COPIED = 4
const COPIED = 0.9

/** Points between two declared breaks, which compare with each other. */
function unbroken({ points, breaks }: Series): Point[][] {
  const partOf = ({ period }: Point): number =>
    breaks.filter(({ after }) => period.slice(0, after.length) > after).length
  return [...breaks, null].map((_, part) => points.filter((point) => partOf(point) === part))
}

function neighboursOf(points: readonly Point[], index: number): number[] {
  const others = points.map(({ value }, at) => ({ value, away: Math.abs(at - index) }))
  return others
    .toSorted((a, b) => a.away - b.away)
    .slice(1, NEIGHBOURS + 1)
    .map(({ value }) => value)
}

/** A point that says itself that it is incomplete or unclear; being of a survey or preliminary explains no jump. */
function isDoubted({ marks = [] }: Point): boolean {
  return marks.includes('tak-lengkap') || marks.includes('tak-jelas')
}

/** A point far from its neighbours, in a series of positive figures. */
function checkJumps(points: readonly Point[], tell: (point: Point, median: number) => void): void {
  if (points.length < FEWEST || points.some(({ value }) => value <= 0)) return
  points.forEach((point, index) => {
    const median = quantile(ascending(neighboursOf(points, index)), 0.5)
    if (median === null || isDoubted(point)) return
    if (point.value > FAR * median || point.value * FAR < median) tell(point, median)
  })
}

/** The change between two points a year, as a logarithm. */
function stepOf(before: Point, after: Point): number {
  const years = Math.max(1, periodDistance(after.period, before.period) / MONTHS)
  return Math.abs(Math.log(after.value / before.value)) / years
}

function isFar(before: Point, after: Point, times: number): boolean {
  return Math.max(before.value, after.value) > times * Math.min(before.value, after.value)
}

/**
 * The first step that no break excuses: between points too few to have a middle, or over the break itself, where
 * no other way of counting makes so many times as much.
 */
function strangeStep(series: Series): [before: Point, after: Point] | null {
  if (series.points.some(({ value }) => value <= 0)) return null
  const parts = unbroken(series).filter(({ length }) => length > 0)
  const within = parts
    .filter(({ length }) => length < FEWEST)
    .flatMap((part) => pairsIn(part).filter(([before, after]) => isFar(before, after, FAR)))
  const over = pairsIn(series.points).filter(([before, after]) => {
    return isFar(before, after, BEYOND_BREAK)
  })
  const strange = [...within, ...over].find((pair) => !pair.some(isDoubted))
  return strange ?? null
}

/** Each point with the one behind it. */
function pairsIn(points: readonly Point[]): [before: Point, after: Point][] {
  return points.slice(1).flatMap((after, at): [Point, Point][] => {
    const before = points[at]
    return before === undefined ? [] : [[before, after]]
  })
}

/** How much the steps of figures differ from one to the next, all together. */
function roughness(values: readonly number[]): number {
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value))
  return sumOf(steps.slice(1).map((step, at) => Math.abs(step - (steps[at] ?? step))))
}

function isOneWay(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value))
  return steps.every((step) => step > 0) || steps.every((step) => step < 0)
}

/** Two neighbouring points of a zigzag that only goes one way, and far more evenly, with their figures exchanged. */
function exchangedPoints(points: readonly Point[]): [before: Point, after: Point][] {
  const values = points.map(({ value }) => value)
  if (points.length < FEWEST_TO_EXCHANGE || isOneWay(values)) return []
  const own = roughness(values)
  const found = pairsIn(points).filter((pair, at) => {
    const exchanged = values.with(at, pair[1].value).with(at + 1, pair[0].value)
    return isOneWay(exchanged) && SMOOTHER * roughness(exchanged) <= own && !pair.some(isDoubted)
  })
  return found.length === 1 ? found : []
}

/** Figures of all series by year, with those of the year before; repeated ones that say so left out. */
function yearsOf(series: Facts['series']) {
  const years = new Map<string, { id: string; point: Point; before: Point }[]>()
  for (const [id, { points }] of series) {
    for (const [before, point] of pairsIn(points)) {
      const isChangeable = point.value >= FEW_COUNTED || !Number.isInteger(point.value)
      if (!isChangeable || point.marks?.includes('diulang') === true) continue
      // Of a source, too: one paper may have been copied where others were not.
      for (const key of [
        `${point.period} ${before.period}`,
        `${point.period} ${before.period} ${point.source}`,
      ])
        append(years, key, { id, point, before })
    }
  }
  return years
}

/** Years of which nearly all figures, of one source or of all, are those of the year before. */
function copiedYears(series: Facts['series']) {
  const told = new Set<string>()
  return [...yearsOf(series).values()].flatMap((rows) => {
    const equal = rows.filter(({ point, before }) => point.value === before.value)
    const [first] = equal
    if (first === undefined || told.has(first.point.period)) return []
    if (equal.length < Math.max(FEWEST_COPIED, COPIED * rows.length)) return []
    told.add(first.point.period)
    return [{ ...first, equal: equal.length, of: rows.length }]
  })
}

/**
 * The last two points of a series of positive figures, with no break between them, where their step is wider
 * than any before, or so wide that a digit was lost or won.
 */
function strangeEnd(series: Series, isCount: boolean): [before: Point, last: Point] | null {
  const parts = unbroken(series)
  const [before, last] = parts.at(-1)?.slice(-2) ?? []
  if (before === undefined || last === undefined) return null
  if (isDoubted(last) || isDoubted(before) || series.points.some(({ value }) => value <= 0)) {
    return null
  }
  if (isCount && Math.abs(last.value - before.value) < FEW_COUNTED) return null
  const times = Math.max(last.value, before.value) / Math.min(last.value, before.value)
  if (times > FAR) return [before, last]
  const steps = parts.flatMap((part) =>
    part.slice(1).map((point, at) => stepOf(part[at] ?? point, point)),
  )
  const [step, ...earlier] = steps.toReversed()
  if (step === undefined || earlier.length < FEWEST_STEPS) return null
  const isWide = step >= Math.max(LEAST_STEP, WIDER * Math.max(...earlier))
  return isWide ? [before, last] : null
}

/** The only point of its sign in a series otherwise of the other one. */
function loneSign(points: readonly Point[]): Point | null {
  const signed = points.filter(({ value }) => value !== 0)
  if (signed.length < FEWEST) return null
  const negative = signed.filter(({ value }) => value < 0)
  const lone = negative.length === 1 ? negative : signed.filter(({ value }) => value > 0)
  return lone.length === 1 ? (lone[0] ?? null) : null
}

/** The series as figures of tables, so that sums that must hold are checked in them as well. */
function asObservations({ series, seriesLines, units }: Facts): Observation[] {
  const region = units.find(({ level }) => level === 'kabupaten')?.code ?? ''
  return [...series].flatMap(([indicator, { points }]) =>
    points.map(({ period, value }) => ({
      ...{ file: SERIES_FILE, sheet: null, row: seriesLines.get(`${indicator} ${period}`) ?? 0 },
      ...{ indicator, period, value, region },
    })),
  )
}

/**
 * Series of the kabupaten: no point five times its neighbours or a fifth of them, none alone with its sign, no
 * last step far wider than those before, no two years exchanged, no year that is a copy of the one before, and the
 * sums of `kaitan.csv`.
 */
export function checkSeries(facts: Facts, log: ProblemLog): void {
  for (const [indicator, one] of facts.series) {
    const placeOf = ({ period }: Point) => ({
      ...{ file: SERIES_FILE, column: indicator },
      row: facts.seriesLines.get(`${indicator} ${period}`) ?? null,
    })
    const params = ({ period, value }: Point) => ({ indicator, period, found: value })
    const jumped = new Set<Point>()
    for (const points of unbroken(one)) {
      checkJumps(points, (point, median) => {
        jumped.add(point)
        log.error('titik-seri-melompat', placeOf(point), { ...params(point), median, times: FAR })
      })
    }
    for (const [before, after] of unbroken(one).flatMap(exchangedPoints)) {
      const other = { since: { own: before.period }, expected: before.value }
      log.warn('titik-seri-tertukar', placeOf(after), { ...params(after), ...other })
    }
    const end =
      strangeStep(one) ?? strangeEnd(one, facts.catalogue.get(indicator)?.kind === 'count')
    if (end !== null && !end.some((point) => jumped.has(point))) {
      const [before, last] = end
      const since = { since: { own: before.period }, expected: before.value }
      log.warn('titik-seri-jauh', placeOf(last), { ...params(last), ...since })
    }
    const lone = loneSign(one.points)
    if (lone !== null && !isDoubted(lone)) {
      log.error('tanda-seri-berbeda', placeOf(lone), { ...params(lone), count: one.points.length })
    }
  }
  for (const { id, point, before, equal, of } of copiedYears(facts.series)) {
    const row = facts.seriesLines.get(`${id} ${point.period}`) ?? null
    const params = { found: { own: point.period }, since: { own: before.period }, equal, of }
    log.warn('tahun-seri-disalin', { file: SERIES_FILE, row, column: id }, params)
  }
  checkRelations([...facts.relations, ...facts.limits], asObservations(facts), log)
}
