import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { isOneFamily } from './one-family'
import { placeOf } from '../problems/place-of'

/** From this share of equal figures on, a column is a copy. */
const COPIED = 0.9

/** Fewer figures, or fewer different ones, may be equal by chance. */
const LEAST_FIGURES = 10
const LEAST_VALUES = 5

/** Counts of fewer, as of banks in a desa, are often the same a year later. */
const SOME = 10

type Figures = { first: Observation; byRegion: Map<string, number> }

/** Figures by column and period. */
function columnsOf(observations: readonly Observation[]): Figures[] {
  const columns = new Map<string, Figures>()
  for (const one of observations) {
    const key = [one.file, one.indicator, one.period].join(' ')
    const column = columns.get(key) ?? { first: one, byRegion: new Map<string, number>() }
    column.byRegion.set(one.region, one.value)
    columns.set(key, column)
  }
  return [...columns.values()].filter(
    ({ byRegion }) =>
      byRegion.size >= LEAST_FIGURES && new Set(byRegion.values()).size >= LEAST_VALUES,
  )
}

function countEqual(a: Figures, b: Figures): number {
  let equal = 0
  for (const [region, value] of a.byRegion) if (b.byRegion.get(region) === value) equal += 1
  return equal
}

/** Whether nearly all figures of the smaller column are those of the other; counted only where it matters. */
function isCopy(a: Figures, b: Figures): { equal: number; of: number } | null {
  const of = Math.min(a.byRegion.size, b.byRegion.size)
  const equal = countEqual(a, b)
  return equal < COPIED * of ? null : { equal, of }
}

/** Whether figures that seldom stay as they are show the copy: all but small whole counts. */
function isSurelyCopied(a: Figures, b: Figures): boolean {
  const changeable = [...a.byRegion].filter(
    ([region, value]) => b.byRegion.has(region) && (value >= SOME || !Number.isInteger(value)),
  )
  const equal = changeable.filter(([region, value]) => b.byRegion.get(region) === value).length
  return changeable.length >= LEAST_FIGURES && equal >= COPIED * changeable.length
}

/**
 * Two years of one matter must not have the same figures: where nearly all are equal, region by region, one
 * year was copied for the other. Told of the later one; asked, where all that is equal are small counts.
 */
export function checkCopiedYears(
  catalogue: ReadonlyMap<string, Pick<CatalogueEntry, 'kind' | 'unit' | 'origin'>>,
  observations: readonly Observation[],
  log: ProblemLog,
): void {
  const measured = observations.filter(({ indicator }) => {
    const entry = catalogue.get(indicator)
    return entry?.origin === 'table' && entry.kind !== 'category'
  })
  const columns = columnsOf(measured).toSorted((a, b) => (a.first.period < b.first.period ? -1 : 1))
  const unitOf = ({ first }: Figures): string | undefined => catalogue.get(first.indicator)?.unit.id
  columns.forEach((later, index) => {
    for (const earlier of columns.slice(0, index)) {
      const [a, b] = [earlier.first, later.first]
      if (a.period === b.period || !isOneFamily(a.indicator, b.indicator)) continue
      if (unitOf(earlier) !== unitOf(later)) continue
      const copy = isCopy(earlier, later)
      if (copy === null) continue
      const { indicator, period, file } = a
      const params = { ...copy, indicator, period, own: b.period, other: file }
      if (isSurelyCopied(earlier, later)) log.error('tahun-disalin', placeOf(b), params)
      else log.warn('tahun-disalin', placeOf(b), { ...params, how: { own: 'few' } })
      break
    }
  })
}

/**
 * A column of `nilai` must not be a sample under another name: whatever the file, the column and the year are
 * called, its figures region by region tell. Of a part of the regions, the part counts.
 */
export function checkCopiedSamples(
  facts: readonly Observation[],
  samples: readonly Observation[],
  log: ProblemLog,
): void {
  const invented = columnsOf(samples)
  if (invented.length === 0) return
  for (const column of columnsOf(facts)) {
    for (const sample of invented) {
      const copy = isCopy(column, sample)
      if (copy === null) continue
      const { indicator, period, file } = sample.first
      const params = { ...copy, indicator, period, other: file }
      log.error('contoh-disalin', placeOf(column.first), params)
      break
    }
  }
}
