import { periodDistance } from '../../join/period-distance'
import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import type { Quotient } from '../../read/read-quotients'
import { referenceAt, type Reference } from './beside'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Of fewer regions a quotient is what they happen to have. */
const FEWEST_REGIONS = 10
/** So many regions with a quotient of their own are no longer only special. */
const MOST_STRANGE = 0.25
const FEWEST_STRANGE = 4

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

function isUsual(quotient: number, { minimum, maximum }: Quotient): boolean {
  return quotient >= minimum && quotient <= maximum
}

function show(value: number): number {
  return Number(value.toPrecision(3))
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
  const parts = partsOf(column, quotient, references, frame)
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  if (parts.length < FEWEST_REGIONS || total <= 0) return null
  const found = total / parts.reduce((sum, { of }) => sum + of, 0)
  const isStrange = !isUsual(found, quotient)
  const swapped = isStrange && references.length === 1 && isUsual(1 / found, quotient)
  const strange = parts.filter(({ value, of }) => !isUsual(value / of, quotient))
  const isOfMany =
    quotient.isOfEach && strange.length >= Math.max(FEWEST_STRANGE, MOST_STRANGE * parts.length)
  const [first] = isStrange ? parts : strange
  if (first === undefined || !(isStrange || isOfMany)) return null
  const { minimum, maximum, formula } = quotient
  const params = {
    ...{
      formula: { own: formula },
      minimum,
      maximum,
      found: show(found),
      swapped: show(1 / found),
    },
    ...{ since: { own: beside.period }, other: beside.file },
    ...{ count: strange.length, of: parts.length },
    how: { own: swapped ? 'swapped' : isStrange ? 'total' : 'regions' },
  }
  return {
    id: 'perbandingan-tidak-wajar',
    column: { ...column, first: first.observation },
    params,
  }
}

/** Of the columns `judged` those that, divided by what the settings name, come to what no table of them does. */
export function findStrangeQuotients(
  judged: readonly FigureColumn[],
  columns: readonly FigureColumn[],
  quotients: readonly Quotient[],
  frame: RegionFrame,
): Finding[] {
  return quotients.flatMap((quotient) =>
    judged
      // What happens in a month is a part of the year by which the bounds are known.
      .filter(({ entry, period }) => entry.id === quotient.indicator && period.length === 4)
      .flatMap((column) => judge(column, quotient, columns, frame) ?? []),
  )
}
