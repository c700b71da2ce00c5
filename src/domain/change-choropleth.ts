import type { Indicator, Period } from '../contract'
import { isTotal } from './comparison'
import { edgesOf, type Choropleth, type LegendClass } from './choropleth'
import { edgeDecimals } from './class-breaks'
import type { Dataset } from './dataset'
import { changeDecimals, type PeriodChange } from './period-change'
import { isYear, timeOf } from './periods'
import { breakBetween } from './series-breaks'

const CLASSES = 5
const MIDDLE = 2

/** The change between two periods as the map draws it: the same frame and selection, diverging classes. */
export function toChangeChoropleth(base: Choropleth, change: PeriodChange): Choropleth {
  const known = change.cells.flatMap(({ change: value }) => value ?? [])
  const classes = changeClasses(change)
  return {
    ...base,
    key: [base.key, 'banding', change.from, change.to].join('|'),
    mark: 'change',
    status: change.status,
    cells: change.cells.map(({ code, change: value, classIndex }) => ({ code, value, classIndex })),
    active: change.active,
    legend: {
      mark: 'change',
      classes,
      classCount: CLASSES,
      classing: null,
      decimals: edgeDecimals(edgesOf(classes), changeDecimals(change)),
      bands: [],
      missing: change.missing,
      present: change.active.size - change.missing,
      largest: Math.max(0, ...known.map((value) => Math.abs(value))),
    },
  }
}

/** The classes that the edges make, from the largest fall to the largest rise. */
function changeClasses({ cells, edges, counts }: PeriodChange): readonly LegendClass[] {
  const values = cells.flatMap(({ change }) => change ?? [])
  if (values.length === 0) return []
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const steps = edges.length / 2
  return Array.from({ length: CLASSES }, (_, index) => index)
    .filter((index) => Math.abs(index - MIDDLE) <= steps)
    .map((index) => {
      const at = index - MIDDLE + steps
      const from = edges[at - 1] ?? Math.min(lowest, edges[0] ?? lowest)
      const to = edges[at] ?? Math.max(highest, edges.at(-1) ?? highest)
      return {
        index,
        from,
        to,
        label: null,
        // Nothing lies beyond the last edge: the class is told by that edge alone.
        open: from < to || steps === 0 ? null : index < MIDDLE ? 'below' : 'above',
        count: counts[index] ?? 0,
      }
    })
}

/** A period with which another can be compared, and whether a series break stands between them. */
export interface ComparablePeriod {
  readonly period: Period
  readonly isBroken: boolean
}

/** The other periods of an indicator that are as long as the given one; totals of years and months do not mix. */
export function listComparable(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): readonly ComparablePeriod[] {
  return indicator.periods
    .filter((other) => other !== period)
    .filter((other) => !isTotal(indicator) || isYear(other) === isYear(period))
    .map((other) => ({
      period: other,
      isBroken: breakBetween(dataset, indicator, period, other) !== null,
    }))
}

/** The farthest period without a break between, else the nearest at all; null when there is no other. */
export function defaultComparison(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
): Period | null {
  const distance = (other: Period) => Math.abs(timeOf(other) - timeOf(period))
  const others = listComparable(dataset, indicator, period).toSorted(
    (a, b) => distance(b.period) - distance(a.period),
  )
  return (others.find(({ isBroken }) => !isBroken) ?? others.at(-1))?.period ?? null
}
