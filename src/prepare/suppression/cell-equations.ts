import type { ColumnStore } from '../join/column-store'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'
import { formulaPeriods } from '../derive/compute-formula'
import { signsOf } from '../derive/formula-signs'
import { addsOverMonths, monthsOf, wholeYears } from '../derive/sum-months'

/** One figure: of an indicator, in a period, at a position of the frame. */
export type Cell = { id: string; period: string; index: number }
export type Part = Cell & { sign: 1 | -1 }

/**
 * The total is the sum of its parts, or at most that (a limit), or at least that (a part is missing).
 * `minimum` is the smallest sum that the hidden parts of a published total may have; 0 where parts and
 * total are not the same count.
 */
export type Equation = {
  total: Cell
  parts: readonly Part[]
  minimum: number
  kind: 'equal' | 'at-most' | 'at-least'
  /** What lies between total and parts where not all of them are cells of today; absent where all are. */
  slack?: number
}

type Entries = readonly CatalogueEntry[]

function isKnown(cell: Cell, store: ColumnStore): boolean {
  // Asking for a column makes it.
  if (!store.has(cell.id, cell.period)) return false
  return (store.column(cell.id, cell.period)[cell.index] ?? null) !== null
}

/**
 * Indicators with a minimum cell, and all that are tied to them by a relation or an added formula; each
 * with the largest minimum of those it is tied to.
 */
export function tiedIndicators(
  entries: Entries,
  relations: readonly Relation[],
): ReadonlyMap<string, number> {
  const tied = new Map(
    entries.flatMap((e) => (e.minimumCell === null ? [] : [[e.id, e.minimumCell]])),
  )
  const groups = [
    ...relations.map(({ indicator, terms }) => [indicator, ...terms.map((t) => t.indicator)]),
    ...addedFormulas(entries).map((entry) => [entry.id, ...partsOf(entry)]),
  ]
  for (let changed = true; changed;) {
    changed = false
    for (const group of groups) {
      const minimum = Math.max(...group.map((id) => tied.get(id) ?? 0))
      for (const id of group) {
        if ((tied.get(id) ?? 0) >= minimum) continue
        tied.set(id, minimum)
        changed = true
      }
    }
  }
  return tied
}

/** Formulas that are a sum of indicators and are added over regions as these are. */
function addedFormulas(entries: Entries): Entries {
  return entries.filter((entry) => entry.aggregation === 'sum' && signsOf(entry) !== null)
}

export type Sum = Pick<Equation, 'total' | 'parts'> & Partial<Equation>

/** A kecamatan is the sum of its desa, the kabupaten that of its kecamatan. */
function treeEquations(entry: CatalogueEntry, store: ColumnStore): Sum[] {
  const { frame } = store
  const { id } = entry
  return store.periods(id).flatMap((period) =>
    // From the last to the first unit, so that kecamatan are settled before the kabupaten.
    [...frame.units.entries()].reverse().map(([index, unit]) => ({
      total: { id, period, index },
      parts: frame.childrenOf(unit.code).map((at): Part => ({ id, period, index: at, sign: 1 })),
      minimum: entry.minimumCell ?? 0,
    })),
  )
}

function yearEquations(entry: CatalogueEntry, store: ColumnStore): Sum[] {
  if (!addsOverMonths(entry)) return []
  const { id } = entry
  return wholeYears(id, store).flatMap((year) => {
    if (!store.has(id, year)) return []
    return store.frame.units.map((_, index) => ({
      total: { id, period: year, index },
      parts: monthsOf(year).map((period): Part => ({ id, period, index, sign: 1 })),
      minimum: entry.minimumCell ?? 0,
    }))
  })
}

/** With `isLacking`, those too of which an indicator has no figures in the period. */
function relationEquations(
  { indicator, terms, isLimit }: Relation,
  store: ColumnStore,
  isLacking: boolean,
): Sum[] {
  return store.periods(indicator).flatMap((period) =>
    store.frame.units.flatMap((_, index): Sum[] => {
      const total = { id: indicator, period, index }
      const parts = terms.map(({ indicator: id, sign }) => ({ id, period, index, sign }))
      const isGiven = parts.every((cell) => store.has(cell.id, period))
      return isGiven || isLacking ? [{ total, parts, kind: isLimit ? 'at-most' : 'equal' }] : []
    }),
  )
}

function formulaEquations(entry: CatalogueEntry, store: ColumnStore): Sum[] {
  const signs = signsOf(entry) ?? new Map<string, 1 | -1>()
  return formulaPeriods(entry, store).flatMap(({ period, of }) =>
    store.frame.units.map((_, index) => ({
      total: { id: entry.id, period, index },
      parts: [...of].map(([id, used]): Part => {
        return { id, period: used, index, sign: signs.get(id) ?? 1 }
      }),
    })),
  )
}

/**
 * What a reader can make of a sum. Where figures that are missing make it differ, he knows that the total
 * is at least its parts; less than its parts it is only where it is of other desa, and tells nothing. A
 * total that an office states otherwise than its own parts add up is taken for one whose error he knows.
 */
function kindOf(sum: Sum, known: readonly Part[], store: ColumnStore): Equation['kind'] | null {
  if (sum.kind === 'at-most') return sum.kind
  const { id, period, index } = sum.total
  const valueOf = (cell: Cell): number => store.column(cell.id, cell.period)[cell.index] ?? 0
  const added = known.reduce((all, part) => all + part.sign * valueOf(part), 0)
  const rest = valueOf(sum.total) - added
  const isWhole = known.length === sum.parts.length && store.isStated(id, period, index)
  if (isWhole || Math.abs(rest) < 1e-6) return 'equal'
  return rest > 0 && sum.parts.every(({ sign }) => sign === 1) ? 'at-least' : null
}

/** Sums that hold where all figures are there and none is wrong; a limit says so by its kind. */
export function possibleSums(
  entries: Entries,
  relations: readonly Relation[],
  tied: ReadonlyMap<string, number>,
  store: ColumnStore,
  isLacking = false,
): Sum[] {
  const own = entries.filter((entry) => tied.has(entry.id))
  const isAdded = (entry: CatalogueEntry): boolean =>
    entry.aggregation === 'sum' || entry.minimumCell !== null
  return [
    ...own.filter(isAdded).flatMap((entry) => treeEquations(entry, store)),
    ...own.flatMap((entry) => yearEquations(entry, store)),
    ...relations
      .filter(({ indicator }) => tied.has(indicator))
      .flatMap((one) => relationEquations(one, store, isLacking)),
    ...addedFormulas(own).flatMap((entry) => formulaEquations(entry, store)),
  ]
}

/**
 * All sums by which a withheld figure of one of the `tied` could be worked out, without the cells that are
 * missing.
 */
export function buildEquations(
  entries: Entries,
  relations: readonly Relation[],
  tied: ReadonlyMap<string, number>,
  store: ColumnStore,
): Equation[] {
  return possibleSums(entries, relations, tied, store, true).flatMap((sum) => {
    const { total, minimum = 0 } = sum
    const parts = sum.parts.filter((cell) => isKnown(cell, store))
    if (parts.length === 0 || !isKnown(total, store)) return []
    // A limit that lacks a part limits nothing; a sum that lacks one is still at least the others.
    if (sum.kind === 'at-most' && parts.length < sum.parts.length) return []
    const kind = kindOf(sum, parts, store)
    return kind === null ? [] : [{ total, parts, minimum, kind }]
  })
}
