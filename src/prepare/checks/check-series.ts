import { periodDistance } from '../join/period-distance'
import { quantile } from '../../domain/normalisation'
import { ascending } from '../../domain/skew-scale'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { SERIES_FILE, type Series } from '../read/read-series'
import type { Observation } from '../model/observation'
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
 * last step far wider than those before, and the sums of `kaitan.csv`.
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
    const end = strangeEnd(one, facts.catalogue.get(indicator)?.kind === 'count')
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
  checkRelations([...facts.relations, ...facts.limits], asObservations(facts), log)
}
