import type { CatalogueEntry } from '../model/catalogue-entry'
import type { ColumnStore } from './column-store'

/** Digits kept beyond those shown, so that ranks have few false ties. */
const EXTRA_DECIMALS = 2

export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

export function publishedDecimals(entry: { decimals: number; kind: string }): number {
  return entry.kind === 'category' ? 0 : entry.decimals + EXTRA_DECIMALS
}

/** Rounds every column to what is published; classes and scores are computed from that. */
export function roundColumns(entries: Iterable<CatalogueEntry>, store: ColumnStore): void {
  for (const entry of entries) {
    const decimals = publishedDecimals(entry)
    for (const period of store.periods(entry.id)) {
      const column = store.column(entry.id, period)
      column.forEach((value, index) => {
        column[index] = value === null ? null : roundTo(value, decimals)
      })
    }
  }
}
