import type { ColumnStore } from '../join/column-store'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { formulaPeriods, isComputedAtEachLevel } from '../derive/compute-formula'
import { signsOf } from '../derive/formula-signs'

/** Hides a figure that exists and is not hidden yet; true when it did. */
export function hideCell(id: string, period: string, index: number, store: ColumnStore): boolean {
  const value = store.column(id, period)[index] ?? null
  if (value === null || store.isHidden(id, period, index)) return false
  store.hide(id, period, index)
  return true
}

/** Some desa inside a unit is hidden in one of the columns. */
function hidesWithin(
  code: string,
  columns: readonly (readonly [id: string, period: string])[],
  store: ColumnStore,
): boolean {
  return store.frame
    .desaWithin(code)
    .some((index) => columns.some(([id, period]) => store.isHidden(id, period, index)))
}

function hideRatio(entry: CatalogueEntry, store: ColumnStore): boolean {
  const { id, numerator, denominator, factor } = entry
  if (numerator === null || denominator === null) return false
  let changed = false
  for (const period of store.periods(id)) {
    const bottomPeriod = store.divisorPeriod(denominator, [numerator], period)
    if (bottomPeriod === null) continue
    const parts = [
      [numerator, period],
      [denominator, bottomPeriod],
    ] as const
    const column = store.column(id, period)
    const [top, bottom] = parts.map(([part, of]) => store.column(part, of))
    store.frame.units.forEach((unit, index) => {
      const isPartHidden = parts.some(([part, of]) => store.isHidden(part, of, index))
      // Over only some of the desa it is another ratio than that of the two published figures, and the
      // difference would give the desa that were left out.
      const own = (factor * (top?.[index] ?? NaN)) / (bottom?.[index] ?? NaN)
      const isOwn = Math.abs(own - (column[index] ?? NaN)) <= 1e-9 * Math.abs(own)
      if (isPartHidden || (!isOwn && hidesWithin(unit.code, parts, store))) {
        changed = hideCell(id, period, index, store) || changed
      }
    })
  }
  return changed
}

function hideFormula(entry: CatalogueEntry, store: ColumnStore): boolean {
  let changed = false
  // Desa put together give back the one that is hidden; a sum of indicators is watched as an equation.
  const isEquation = entry.aggregation === 'sum' && signsOf(entry) !== null
  const isOfDesa = !isComputedAtEachLevel(entry) && !isEquation
  for (const { period, of } of formulaPeriods(entry, store)) {
    store.frame.units.forEach((unit, index) => {
      const isPartHidden = [...of].some(([id, used]) => store.isHidden(id, used, index))
      const isGiven = isOfDesa && hidesWithin(unit.code, [...of], store)
      if (isPartHidden || isGiven) changed = hideCell(entry.id, period, index, store) || changed
    })
  }
  return changed
}

/** A published mean and the figures it is of give back the weight that is hidden. */
function hideWeighed({ id, weightBy }: CatalogueEntry, store: ColumnStore): boolean {
  let changed = false
  for (const period of weightBy === null ? [] : store.periods(id)) {
    const used = store.nearestPeriod(weightBy ?? '', period)
    if (weightBy === null || used === null) continue
    store.frame.units.forEach(({ code, level }, index) => {
      if (level === 'desa' || !hidesWithin(code, [[weightBy, used]], store)) return
      changed = hideCell(id, period, index, store) || changed
    })
  }
  return changed
}

/**
 * Hides every ratio and formula of which a part is hidden, and every mean of which a weight is, given in
 * the order of their needs; true when it hid any.
 */
export function hideDerived(ordered: readonly CatalogueEntry[], store: ColumnStore): boolean {
  let changed = false
  for (const entry of ordered) {
    const isDerived = entry.origin === 'ratio' || entry.origin === 'formula'
    if (isDerived && partsOf(entry).some((id) => store.hidesAny(id))) {
      const hid = entry.origin === 'ratio' ? hideRatio(entry, store) : hideFormula(entry, store)
      changed = hid || changed
    }
    if (entry.weightBy !== null && store.hidesAny(entry.weightBy)) {
      changed = hideWeighed(entry, store) || changed
    }
  }
  return changed
}
