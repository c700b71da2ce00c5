import type { Indicator, ValuesFile } from '../../contract'
import type { Column, ColumnStore } from '../join/column-store'

/** Without the missing values at the end: a kabupaten series is one number, not one and 334 nulls. */
function trimmed(column: Column): Column {
  const last = column.findLastIndex((value) => value !== null)
  return column.slice(0, last + 1)
}

export function makeValues(indicators: readonly Indicator[], store: ColumnStore): ValuesFile {
  const values = indicators.map(({ id, periods }) => [
    id,
    Object.fromEntries(periods.map((period) => [period, trimmed(store.column(id, period))])),
  ])
  return { values: Object.fromEntries(values) as ValuesFile['values'] }
}
