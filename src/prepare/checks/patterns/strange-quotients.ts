import { periodDistance } from '../../join/period-distance'
import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import type { Quotient } from '../../read/read-quotients'
import { SERIES_FILE, type Series } from '../../read/read-series'
import { referenceAt, type Reference } from './beside'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Of fewer regions a quotient is what they happen to have. */
const FEWEST_REGIONS = 10
/** So many regions with a quotient of their own are no longer only special. */
const MOST_STRANGE = 0.25
const FEWEST_STRANGE = 4
/** A whole and its part are counted in different years: so much the part may be larger in a region. */
const YEARS_APART = 1.1
/** No region is so many times beyond what is usual of each; of fewer than so many expected it may be. */
const FAR_TIMES = 2
const LEAST_EXPECTED = 30
/** What was beyond, or nearly, in the period before is how the region is. */
const SO_BEFORE = 1.25
/** What happens in a month is judged beside what happens in the same month, from so many on. */
const LEAST_OF_MONTH = 100
/** Share of the regions of which figures are known, for their sum to be that of the kabupaten. */
const NEARLY_ALL = 0.9

type Part = { observation: Observation; value: number; of: number }

/** The figures of an indicator that are nearest in time, at a level: stated there, or else of the desa added up. */
function nearestTo(
  { period, level }: FigureColumn,
  indicator: string,
  columns: readonly FigureColumn[],
  frame: RegionFrame,
): Reference | null {
  const far = (other: FigureColumn): number =>
    periodDistance(other.period, period) * 2 + (other.level === level ? 0 : 1)
  const [nearest] = columns
    .filter(({ entry, level: own }) => entry.id === indicator && (own === level || own === 'desa'))
    .toSorted((a, b) => far(a) - far(b))
  return nearest === undefined ? null : referenceAt(nearest, level, frame)
}

/** Figures with what they are divided by, of the regions of which that is known and above zero. */
function partsOf(
  column: FigureColumn,
  { terms }: Quotient,
  references: readonly Reference[],
  frame: RegionFrame,
): Part[] {
  return column.observations.flatMap((observation): Part[] => {
    const at = frame.indexOf(observation.region)
    const of = references.reduce((sum, { values }, index) => {
      return sum + (terms[index]?.sign ?? 1) * (values[at] ?? NaN)
    }, 0)
    return of > 0 ? [{ observation, value: observation.value, of }] : []
  })
}

/** Figures beside a zero of the same table, which are no fewer than one of what is not there would bring. */
function partsOfNone(
  column: FigureColumn,
  { terms, minimum }: Quotient,
  references: readonly Reference[],
  frame: RegionFrame,
): Part[] {
  const [reference] = references
  const { period, first } = column
  if (reference === undefined || terms.length > 1) return []
  if (reference.period !== period || reference.file !== first.file) return []
  return column.observations
    .filter(({ value }) => value > 0 && value >= minimum)
    .filter(({ region }) => reference.values[frame.indexOf(region)] === 0)
    .map((observation) => ({ observation, value: observation.value, of: 0 }))
}

function isUsual(quotient: number, { minimum, maximum }: Quotient): boolean {
  return quotient >= minimum && quotient <= maximum
}

function show(value: number): number {
  return Number(value.toPrecision(3))
}

/**
 * Regions that cannot be, however special: a whole smaller than its part, by bounds that begin above one, or
 * several times beyond bounds that hold in each.
 */
function impossibleOf(parts: readonly Part[], { minimum, maximum }: Quotient, nearly = 1): Part[] {
  return parts.filter(({ value, of }) => {
    if (of * minimum < LEAST_EXPECTED) return false
    const isPartLarger = minimum >= 1 && value * YEARS_APART < of * nearly
    const [least, most] = [minimum / FAR_TIMES, maximum * FAR_TIMES]
    return isPartLarger || value < of * least * nearly || value * nearly > of * most
  })
}

/** The figures of the same matter in the period before. */
function columnBefore(
  { entry, period, level }: FigureColumn,
  columns: readonly FigureColumn[],
): FigureColumn | undefined {
  return columns
    .filter((other) => other.entry.id === entry.id && other.level === level)
    .filter((other) => other.period < period && other.period.length === period.length)
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))[0]
}

/** A region with what is divided there, as a message names it. */
function nameOf({ observation, value, of }: Part, frame: RegionFrame): { own: string } {
  const name = frame.units[frame.indexOf(observation.region)]?.name ?? observation.region
  return { own: `${name} (${String(show(value))} / ${String(show(of))})` }
}

/** What a message says of a quotient, whatever is wrong with it. */
function paramsOf({ minimum, maximum, formula }: Quotient, found: number) {
  return {
    ...{ formula: { own: formula }, minimum, maximum },
    ...{ found: show(found), swapped: show(1 / found) },
  }
}

function judge(
  column: FigureColumn,
  quotient: Quotient,
  columns: readonly FigureColumn[],
  frame: RegionFrame,
): Finding | null {
  const references = quotient.terms.flatMap(
    ({ indicator }) => nearestTo(column, indicator, columns, frame) ?? [],
  )
  const [beside] = references
  if (beside === undefined || references.length < quotient.terms.length) return null
  const newlyImpossible = (parts: readonly Part[]): Part[] => {
    const impossible = impossibleOf(parts, quotient)
    const before = impossible.length > 0 ? columnBefore(column, columns) : undefined
    if (before === undefined) return impossible
    // A suburb whose people vote elsewhere does so every year.
    const earlier = impossibleOf(partsOf(before, quotient, references, frame), quotient, SO_BEFORE)
    const was = new Set(earlier.map(({ observation }) => observation.region))
    return impossible.filter(({ observation }) => !was.has(observation.region))
  }
  const parts = partsOf(column, quotient, references, frame)
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  if (parts.length < FEWEST_REGIONS || total <= 0) return null
  const isMonth = column.period.length > 4
  // What happens in a month is a part of the year by which the bounds are known.
  const isOfMonth = references.every(({ period }) => period === column.period)
  if (isMonth && (!isOfMonth || total < LEAST_OF_MONTH)) return null
  const found = total / parts.reduce((sum, { of }) => sum + of, 0)
  const isStrange = !isUsual(found, quotient)
  const swapped = isStrange && references.length === 1 && isUsual(1 / found, quotient)
  const strange = parts.filter(({ value, of }) => !isUsual(value / of, quotient))
  const isOfMany = strange.length >= Math.max(FEWEST_STRANGE, MOST_STRANGE * parts.length)
  const none = partsOfNone(column, quotient, references, frame)
  const impossible = isOfMany || isStrange ? [] : [...none, ...newlyImpossible(parts)]
  const few = impossible.length > 0 ? impossible : strange
  const [first] = isStrange ? parts : few
  const isTold = isStrange || (quotient.isOfEach && (isOfMany || impossible.length > 0))
  if (first === undefined || !isTold) return null
  const params = {
    ...paramsOf(quotient, found),
    ...{ since: { own: beside.period }, other: beside.file },
    ...{ count: few.length, of: parts.length + none.length, name: nameOf(first, frame) },
    how: { own: swapped ? 'swapped' : isStrange ? 'total' : isOfMany ? 'regions' : 'few' },
  }
  return {
    id: 'perbandingan-tidak-wajar',
    column: { ...column, first: first.observation },
    params,
    // Other regions are strange by another quotient.
    ...(impossible.length > 0 && { apart: `${column.entry.id} ${quotient.formula}` }),
  }
}

/** The sum of a column of nearly all regions beside what a series says of the whole kabupaten. */
function judgeWhole(
  column: FigureColumn,
  quotient: Quotient,
  series: ReadonlyMap<string, Series>,
  frame: RegionFrame,
): Finding | null {
  const points = quotient.terms.flatMap(({ indicator, sign }) => {
    const [nearest] = (series.get(indicator)?.points ?? []).toSorted(
      (a, b) => periodDistance(a.period, column.period) - periodDistance(b.period, column.period),
    )
    return nearest === undefined ? [] : [{ period: nearest.period, value: sign * nearest.value }]
  })
  const of = points.reduce((sum, { value }) => sum + value, 0)
  const total = column.observations.reduce((sum, { value }) => sum + value, 0)
  const [beside] = points
  if (beside === undefined || points.length < quotient.terms.length || of <= 0) return null
  if (column.period.length > 4 || total <= 0) return null
  const { length } = column.observations
  if (length < NEARLY_ALL * frame.positionsAt(column.level).length) return null
  if (isUsual(total / of, quotient)) return null
  const params = {
    ...paramsOf(quotient, total / of),
    ...{ since: { own: beside.period }, other: SERIES_FILE },
    ...{ count: length, of: length, name: { own: '' }, how: { own: 'total' } },
  }
  return { id: 'perbandingan-tidak-wajar', column, params }
}

/** Columns that, divided by what the settings name, come to what no table of them does. */
export function findStrangeQuotients(
  columns: readonly FigureColumn[],
  { quotients, series }: { quotients: readonly Quotient[]; series: ReadonlyMap<string, Series> },
  frame: RegionFrame,
): Finding[] {
  return quotients.flatMap((quotient) =>
    columns
      .filter(({ entry }) => entry.id === quotient.indicator)
      .flatMap(
        (column) =>
          judge(column, quotient, columns, frame) ??
          judgeWhole(column, quotient, series, frame) ??
          [],
      ),
  )
}
