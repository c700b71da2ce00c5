import type { AdminLevel } from '../../contract'
import { periodDistance } from '../join/period-distance'
import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../model/observation'
import type { Project } from '../read-project'
import { indexObservations } from './index-observations'
import { placeOf } from '../problems/place-of'
import { ascending } from '../../domain/skew-scale'
import type { FiguresOfTables } from './patterns/figure-columns'
import { asLargeElsewhere } from './size-of-region'
import { judgeChanges, judgeFigures, type Judgement } from './robust-scores'

/**
 * Iglewicz and Hoaglin call 3.5 an outlier of a normal distribution. Figures of desa have heavier
 * tails: in the tables shipped here 3.5 marks several times as many, most of them true; from 6 there are few
 * enough to be looked at one by one.
 */
const FAR = 6
/** Among fewer there is no saying what is usual. */
const FEWEST = 8
/** Share of the units from which one figure is the usual state. */
const COMMON = 0.25

type Far = { observation: Observation; value: number; score: number; median: number }

/**
 * The figure that very many share, such as no bank or 100% electricity; null when there is none. It is
 * a state of its own, beside which every other figure would look strange.
 */
function commonValue(values: readonly number[]): number | null {
  let common: number | null = null
  let most = COMMON * values.length
  let start = 0
  const sorted = ascending(values)
  sorted.forEach((value, index) => {
    if (value !== sorted[start]) start = index
    const run = index - start + 1
    if (run >= most) [common, most] = [value, run]
  })
  return common
}

/** Those whose value is far from the others'; `median` is in the unit of the values. */
function findFar(
  observations: readonly Observation[],
  values: readonly number[],
  judge: (values: readonly number[]) => Judgement,
): Far[] {
  const common = commonValue(values)
  const judged = common === null ? values : values.filter((value) => value !== common)
  if (judged.length < FEWEST) return []
  const { scoreOf, median } = judge(judged)
  const far: Far[] = []
  observations.forEach((observation, index) => {
    const value = values[index] ?? NaN
    const score = value === common ? 0 : scoreOf(value)
    if (Math.abs(score) > FAR) far.push({ observation, value, score, median })
  })
  return far
}

function show(value: number): number {
  return Number(value.toPrecision(4))
}

/** Figures that another table makes expect, asked only where some are far. */
type Expected = (given: readonly Observation[]) => ReadonlySet<Observation>

function checkSiblings(
  given: readonly Observation[],
  maximum: number | null,
  expectedAmong: Expected,
  log: ProblemLog,
): void {
  const values = given.map(({ value }) => value)
  const found = findFar(given, values, (all) => judgeFigures(all, maximum))
  const expected = found.length > 0 ? expectedAmong(given) : new Set()
  for (const far of found) {
    if (expected.has(far.observation)) continue
    log.warn('nilai-jauh-dari-sejawat', placeOf(far.observation), {
      indicator: far.observation.indicator,
      found: far.value,
      median: show(far.median),
      count: given.length,
      score: show(Math.abs(far.score)),
    })
  }
}

/** A change beside the mean of both figures, -2 to 2; 0 where both are. */
function relativeChange(now: number, before: number): number {
  const size = Math.abs(now) + Math.abs(before)
  return size === 0 ? 0 : (2 * (now - before)) / size
}

/**
 * Changes since the period before, each region's beside those of its siblings. A change must be far in itself
 * and for its size: one percent of the largest is more than all of a small one, and one more of two is half.
 */
function checkHistory(
  given: readonly Observation[],
  before: ReadonlyMap<string, Observation>,
  log: ProblemLog,
): void {
  const changed = given.filter(({ region }) => before.has(region))
  const values = changed.map(({ region, value }) => value - (before.get(region)?.value ?? 0))
  const shares = changed.map(({ region, value }) =>
    relativeChange(value, before.get(region)?.value ?? 0),
  )
  const farShares = findFar(changed, shares, judgeChanges)
  const isFar = new Set(farShares.map(({ observation }) => observation.region))
  for (const far of findFar(changed, values, judgeChanges)) {
    if (!isFar.has(far.observation.region)) continue
    const { region, indicator, value: found } = far.observation
    const earlier = before.get(region)
    log.warn('perubahan-jauh-dari-sejawat', placeOf(far.observation), {
      indicator,
      found,
      earlier: earlier?.value ?? '',
      since: earlier?.period ?? '',
      change: show(far.value),
      median: show(far.median),
      score: show(Math.abs(far.score)),
    })
  }
}

/** A month is compared with a month and a year with a year. */
function periodBefore(period: string, periods: readonly string[]): string | undefined {
  return periods
    .filter((other) => other < period && other.length === period.length)
    .sort((a, b) => periodDistance(a, period) - periodDistance(b, period))[0]
}

/**
 * Warns of figures far from those of the other units of their level in the same period, and of changes
 * far from the others' changes. Samples and categories are left out. Figures are judged by a robust
 * score, right-skewed ones by their logarithm; an amount that is far is taken where the region is as large in
 * another table.
 */
export function checkOutliers(
  {
    catalogue,
    unitByCode,
    observations,
  }: Pick<Project, 'catalogue' | 'unitByCode' | 'observations'>,
  { frame, joined }: FiguresOfTables,
  log: ProblemLog,
): void {
  const expectedAmong: Expected = (given) => {
    const [first] = given
    const own = joined.find(
      ({ entry, period, observations: all }) =>
        first !== undefined &&
        entry.id === first.indicator &&
        period === first.period &&
        all.includes(first),
    )
    return own === undefined ? new Set() : asLargeElsewhere(own, joined, frame)
  }
  const judged = [...catalogue.values()].filter(
    ({ kind, origin }) => kind !== 'category' && origin === 'table',
  )
  const index = indexObservations(observations, new Set(judged.map(({ id }) => id)))
  const levels: readonly AdminLevel[] = ['kecamatan', 'desa']
  for (const { id, maximum } of judged) {
    const byPeriod = index.get(id) ?? new Map<string, Map<string, Observation>>()
    const periods = [...byPeriod.keys()].sort()
    for (const period of periods) {
      const all = [...(byPeriod.get(period)?.values() ?? [])]
      const before = byPeriod.get(periodBefore(period, periods) ?? '')
      for (const level of levels) {
        const given = all.filter(({ region }) => unitByCode.get(region)?.level === level)
        checkSiblings(given, maximum, expectedAmong, log)
        if (before !== undefined) checkHistory(given, before, log)
      }
    }
  }
}
