import type { ColumnStore } from '../join/column-store'
import { partsOf, type CatalogueEntry } from '../read/read-catalogue'
import type { Relation } from '../read/read-relations'
import { formulaPeriods } from './compute-formula'
import { addsOverMonths, monthsOf, wholeYears } from './sum-months'

/** One figure: of an indicator, in a period, at a position of the frame. */
export type Cell = { id: string; period: string; index: number }

/**
 * Anyone who knows all cells but one can work that one out. `minimum` is the smallest sum that the
 * hidden parts of a published total may have; 0 where parts and total are not the same count.
 */
export type Equation = { total: Cell; parts: readonly Cell[]; minimum: number }

type Entries = readonly CatalogueEntry[]

function isKnown(cell: Cell, store: ColumnStore): boolean {
  return (store.column(cell.id, cell.period)[cell.index] ?? null) !== null
}

/** Indicators with a minimum cell, and all that are tied to them by a relation or an added formula. */
function tiedIndicators(entries: Entries, relations: readonly Relation[]): ReadonlySet<string> {
  const tied = new Set(entries.filter((e) => e.minimumCell !== null).map((e) => e.id))
  const groups = [
    ...relations.map(({ indicator, terms }) => [indicator, ...terms.map((t) => t.indicator)]),
    ...addedFormulas(entries).map((entry) => [entry.id, ...partsOf(entry)]),
  ]
  for (let size = -1; size !== tied.size;) {
    size = tied.size
    for (const group of groups) {
      if (group.some((id) => tied.has(id))) for (const id of group) tied.add(id)
    }
  }
  return tied
}

function addedFormulas(entries: Entries): Entries {
  return entries.filter((entry) => entry.formula !== null && entry.aggregation === 'sum')
}

/** A kecamatan is the sum of its desa, the kabupaten that of its kecamatan. */
function treeEquations(entry: CatalogueEntry, store: ColumnStore): Equation[] {
  const { frame } = store
  return store.periods(entry.id).flatMap((period) =>
    // From the last to the first unit, so that kecamatan are settled before the kabupaten.
    [...frame.units.entries()].reverse().flatMap(([index, unit]): Equation[] => {
      const cellAt = (at: number): Cell => ({ id: entry.id, period, index: at })
      const parts = frame.childrenOf(unit.code).map(cellAt)
      return [{ total: cellAt(index), parts, minimum: entry.minimumCell ?? 0 }]
    }),
  )
}

function yearEquations(entry: CatalogueEntry, store: ColumnStore): Equation[] {
  if (!addsOverMonths(entry)) return []
  return wholeYears(entry.id, store).flatMap((year) => {
    if (!store.has(entry.id, year)) return []
    return store.frame.units.map((_, index) => ({
      total: { id: entry.id, period: year, index },
      parts: monthsOf(year).map((period) => ({ id: entry.id, period, index })),
      minimum: entry.minimumCell ?? 0,
    }))
  })
}

function relationEquations({ indicator, terms }: Relation, store: ColumnStore): Equation[] {
  return store.periods(indicator).flatMap((period) =>
    store.frame.units.flatMap((_, index): Equation[] => {
      const total = { id: indicator, period, index }
      const parts = terms.map((term) => ({ id: term.indicator, period, index }))
      const isGiven = parts.every((cell) => store.has(cell.id, period) && isKnown(cell, store))
      return isGiven ? [{ total, parts, minimum: 0 }] : []
    }),
  )
}

function formulaEquations(entry: CatalogueEntry, store: ColumnStore): Equation[] {
  return formulaPeriods(entry, store).flatMap(({ period, of }) =>
    store.frame.units.map((_, index) => ({
      total: { id: entry.id, period, index },
      parts: [...of].map(([id, used]) => ({ id, period: used, index })),
      minimum: 0,
    })),
  )
}

/** All sums by which a withheld figure could be worked out, without the cells that are missing. */
export function buildEquations(
  entries: Entries,
  relations: readonly Relation[],
  store: ColumnStore,
): Equation[] {
  const tied = tiedIndicators(entries, relations)
  const own = entries.filter((entry) => tied.has(entry.id))
  const isAdded = (entry: CatalogueEntry): boolean =>
    entry.aggregation === 'sum' || entry.minimumCell !== null
  const all = [
    ...own.filter(isAdded).flatMap((entry) => treeEquations(entry, store)),
    ...own.flatMap((entry) => yearEquations(entry, store)),
    ...relations.flatMap((one) => (tied.has(one.indicator) ? relationEquations(one, store) : [])),
    ...addedFormulas(own).flatMap((entry) => formulaEquations(entry, store)),
  ]
  return all.flatMap(({ total, parts, minimum }) => {
    const known = parts.filter((cell) => isKnown(cell, store))
    return known.length === 0 || !isKnown(total, store) ? [] : [{ total, parts: known, minimum }]
  })
}
