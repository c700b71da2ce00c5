import { sumOf } from '../../../domain/sum'
import { append } from '../../append'
import { periodDistance } from '../../join/period-distance'
import { addsOverMonths } from '../../derive/sum-months'
import { pairsOf, type FigureColumn, type Pairs } from './figure-columns'
import type { Finding } from './finding'

/** What happens to people, month by month; a harvest rises and falls with the season. */
const OF_PEOPLE = /jiwa|orang|anak|bayi|kasus|kejadian|peristiwa/i
const FEWEST_REGIONS = 10
/** What is added up since January is by so many times more, at least, from the first month to the last. */
const LEAST_TIMES = 1.5
/** So many decreases are expected of what happens anew each month, and hardly any of these are there. */
const LEAST_EXPECTED = 4
const MOST_MET = 0.1
/** Nothing rises in nearly all regions for so many months on end, nor by so much as the months are more. */
const LONG = 6
const MANIFOLD = 3
const NEARLY_NONE = 0.05
/** Months of which the sum is told from a single month, and from a stock, beside the figure of a year. */
const [FROM, UNTIL] = [5, 9]
const [LOW, HIGH] = [0.75, 1.25]

const monthOf = ({ period }: FigureColumn): number => Number(period.slice(5))

/**
 * How many regions should have less than the month before, where each counts what happens anew in it: of two
 * Poisson figures about the common growth, by a logistic curve in the place of the normal one.
 */
function expectedDecreases({ a: now, b: before }: Pairs): number {
  const grows = sumOf(now) / sumOf(before)
  return sumOf(
    now.map((value, at) => {
      const least = (value + (before[at] ?? 0)) / (1 + grows)
      if (least === 0) return 0
      const score = (least - grows * least - 0.5) / Math.sqrt(least + grows * least)
      return 1 / (1 + Math.exp(-1.702 * score))
    }),
  )
}

function decreases({ a: now, b: before }: Pairs): number {
  return now.filter((value, at) => value < (before[at] ?? 0)).length
}

/** Whether the months of a year, in their order, are each the one before and more. */
function isSummed(months: readonly FigureColumn[]): boolean {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return false
  const whole = pairsOf(last.values, first.values)
  const times = monthOf(last) / monthOf(first)
  const grown = sumOf(whole.a) / sumOf(whole.b)
  if (whole.a.length < FEWEST_REGIONS || times < LEAST_TIMES) return false
  if (!(grown >= Math.sqrt(times) && grown <= times ** 2)) return false
  const steps = months.slice(1).map((month, at) => {
    return pairsOf(month.values, (months[at] ?? first).values)
  })
  const expected = sumOf(steps.map(expectedDecreases))
  const [met, of] = [sumOf(steps.map(decreases)), sumOf(steps.map(({ a }) => a.length))]
  if (expected >= LEAST_EXPECTED && met <= MOST_MET * expected) return true
  const isManifold = times >= MANIFOLD && grown >= LOW * times && grown <= HIGH * times
  return (months.length >= LONG || isManifold) && met <= NEARLY_NONE * of
}

/** The year that a month holds as large a part of as all months up to it do; null for none. */
function yearOfSum(month: FigureColumn, years: readonly FigureColumn[]): FigureColumn | null {
  const until = monthOf(month)
  if (until < FROM || until > UNTIL) return null
  const [year] = years.toSorted(
    (a, b) => periodDistance(a.period, month.period) - periodDistance(b.period, month.period),
  )
  if (year === undefined) return null
  const { a, b } = pairsOf(month.values, year.values)
  const part = sumOf(a) / sumOf(b) / (until / 12)
  return a.length >= FEWEST_REGIONS && part >= LOW && part <= HIGH ? year : null
}

/**
 * Months whose figures are those of all months since January: added up to a year they would be counted several
 * times. Of several months each is the one before and more; a single one is beside the figure of a year.
 */
export function findSummedMonths(columns: readonly FigureColumn[]): Finding[] {
  const groups = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    const { entry, level, period } = column
    if (!addsOverMonths(entry) || !OF_PEOPLE.test(entry.unit.id)) continue
    append(
      groups,
      `${entry.id} ${level} ${period.length > 4 ? period.slice(0, 4) : 'years'}`,
      column,
    )
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const months = group.toSorted((a, b) => (a.period < b.period ? -1 : 1))
    const [first, last] = [months[0], months.at(-1)]
    if (first === undefined || last === undefined || last.period.length === 4) return []
    const found = (other: FigureColumn, how: string): Finding[] => {
      const { a, b } = pairsOf(last.values, other.values)
      const params = { since: { own: other.period }, other: other.first.file, how: { own: how } }
      const sums = { found: sumOf(a), expected: sumOf(b), count: a.length }
      return [{ id: 'bulan-kumulatif', column: last, params: { ...params, ...sums } }]
    }
    if (months.length > 1) return isSummed(months) ? found(first, 'rising') : []
    const year = yearOfSum(last, groups.get(`${last.entry.id} ${last.level} years`) ?? [])
    return year === null ? [] : found(year, 'year')
  })
}
