import type { Indicator, ValuesFile } from '../../contract'
import type { Column, ColumnStore } from '../join/column-store'

/** Without the missing values at the end: a kabupaten series is one number, not one and 334 nulls. */
function trimmed(column: Column): Column {
  const last = column.findLastIndex((value) => value !== null)
  return column.slice(0, last + 1)
}

function suppressedOf(
  indicators: readonly Indicator[],
  store: ColumnStore,
): NonNullable<ValuesFile['suppressed']> {
  const found = indicators.flatMap(({ id, periods }) => {
    const columns = periods.flatMap((period) => {
      const positions = store.hiddenPositions(id, period)
      return positions.length === 0 ? [] : [[period, positions] as const]
    })
    return columns.length === 0 ? [] : [[id, Object.fromEntries(columns)] as const]
  })
  return Object.fromEntries(found)
}

export function makeValues(indicators: readonly Indicator[], store: ColumnStore): ValuesFile {
  const values = indicators.map(({ id, periods }) => [
    id,
    Object.fromEntries(periods.map((period) => [period, trimmed(store.column(id, period))])),
  ])
  const suppressed = suppressedOf(indicators, store)
  return {
    values: Object.fromEntries(values) as ValuesFile['values'],
    ...(Object.keys(suppressed).length === 0 ? {} : { suppressed }),
  }
}
