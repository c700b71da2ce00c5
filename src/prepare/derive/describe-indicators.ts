import type { AdminLevel, Band, Indicator } from '../../contract'
import { percentileScale } from '../../domain/normalisation'
import type { Column, ColumnStore } from '../join/column-store'
import { publishedDecimals, roundTo } from '../join/round-columns'
import { partsOf, type CatalogueEntry } from '../read/read-catalogue'
import { naturalBreaks } from './natural-breaks'

const LEVELS: readonly AdminLevel[] = ['kabupaten', 'kecamatan', 'desa']

function at(store: ColumnStore, column: Column, level: AdminLevel): Column {
  return store.frame.positionsAt(level).map((index) => column[index] ?? null)
}

/** True when some region of the level has a figure, be it published or withheld. */
function exists(id: string, period: string, level: AdminLevel, store: ColumnStore): boolean {
  const column = store.column(id, period)
  return store.frame
    .positionsAt(level)
    .some((index) => (column[index] ?? null) !== null || store.isHidden(id, period, index))
}

function breaksAt(entry: CatalogueEntry, store: ColumnStore, columns: Column[], level: AdminLevel) {
  if (entry.kind === 'category') return []
  const values = columns.flatMap((column) => at(store, column, level))
  if (values.every((value) => value === null)) return []
  return entry.classBreaks ?? naturalBreaks(values)
}

function scaleOf(entry: CatalogueEntry, store: ColumnStore, latest: Column | undefined) {
  if (latest === undefined || entry.kind === 'category') return null
  const scale = percentileScale(at(store, latest, 'desa'))
  const decimals = publishedDecimals(entry)
  if (scale === null) return null
  return { low: roundTo(scale.low, decimals), high: roundTo(scale.high, decimals) }
}

/** The published indicator: what the officer stated and what follows from the values. */
export function describeIndicator(
  entry: CatalogueEntry,
  bands: readonly Band[],
  store: ColumnStore,
): Indicator {
  const periods = store
    .periods(entry.id)
    .filter((period) => LEVELS.some((level) => exists(entry.id, period, level, store)))
  const columns = periods.map((period) => store.column(entry.id, period))
  const levels = LEVELS.filter((level) =>
    periods.some((period) => exists(entry.id, period, level, store)),
  )
  return {
    id: entry.id,
    component: entry.component,
    name: entry.name,
    shortName: entry.shortName,
    unit: entry.unit,
    definition: entry.definition,
    decimals: entry.decimals,
    kind: entry.kind,
    direction: entry.direction,
    aggregation: entry.aggregation,
    weightBy: entry.weightBy,
    numerator: entry.numerator,
    denominator: entry.denominator,
    factor: entry.factor,
    ...(entry.formula === null
      ? {}
      : { formula: { text: entry.formula.text, operands: partsOf(entry) } }),
    ...(entry.minimumCell === null ? {} : { minimumCell: entry.minimumCell }),
    levels,
    periods,
    status: entry.status,
    method: entry.method,
    caveat: entry.caveat,
    source: entry.source,
    scoreWeight: entry.scoreWeight,
    ...(entry.neutralFor === undefined ? {} : { neutralFor: entry.neutralFor }),
    scale: scaleOf(entry, store, columns.at(-1)),
    breaks: {
      kecamatan: breaksAt(entry, store, columns, 'kecamatan'),
      desa: breaksAt(entry, store, columns, 'desa'),
    },
    bands: [...bands],
    categories: entry.categories.map(({ code, label }) => ({ code, label })),
  }
}
