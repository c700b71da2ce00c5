import { sumOf } from '../../domain/sum'
import type { ColumnStore } from '../join/column-store'
import type { CatalogueEntry } from '../model/catalogue-entry'

/** `2024` -> `2024-01` to `2024-12`. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** True for what may be added over months: a count whose rule is a sum, not a stock such as schools. */
export function addsOverMonths(entry: CatalogueEntry): boolean {
  return entry.kind === 'count' && entry.aggregation === 'sum'
}

/** The years of which an indicator has every month. */
export function wholeYears(id: string, store: ColumnStore): string[] {
  const years = new Set(store.periods(id).flatMap((p) => (p.length > 4 ? [p.slice(0, 4)] : [])))
  return [...years].filter((year) => monthsOf(year).every((month) => store.has(id, month)))
}

/**
 * Gives a monthly count its yearly figure, where a region has all twelve months; eleven months are no
 * year. A yearly figure that is stated stays. A parent gets it here only when its own months are
 * stated; otherwise it is aggregated from the desa as every figure is.
 */
export function sumMonths(entry: CatalogueEntry, store: ColumnStore): void {
  if (!addsOverMonths(entry)) return
  for (const year of wholeYears(entry.id, store)) {
    const months = monthsOf(year)
    store.frame.units.forEach((unit, index) => {
      if (store.isStated(entry.id, year, index)) return
      const isWhole = months.every((month) => store.isStated(entry.id, month, index))
      if (!isWhole) return
      const values = months.map((month) => store.column(entry.id, month)[index] ?? 0)
      const total = sumOf(values)
      if (unit.level === 'desa') store.column(entry.id, year)[index] = total
      else store.state(entry.id, year, index, total)
    })
  }
}
