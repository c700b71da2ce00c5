import type { AdminLevel, Band, Indicator } from '../../contract'
import { percentileScale } from '../../domain/normalisation'
import type { Column, ColumnStore } from '../join/column-store'
import { publishedDecimals, roundTo } from '../join/round-columns'
import type { CatalogueEntry } from '../read/read-catalogue'
import { naturalBreaks } from './natural-breaks'

const LEVELS: readonly AdminLevel[] = ['kabupaten', 'kecamatan', 'desa']

function at(store: ColumnStore, column: Column, level: AdminLevel): Column {
  return store.frame.positionsAt(level).map((index) => column[index] ?? null)
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
    .filter((period) => store.column(entry.id, period).some((value) => value !== null))
  const columns = periods.map((period) => store.column(entry.id, period))
  const levels = LEVELS.filter((level) =>
    columns.some((column) => at(store, column, level).some((value) => value !== null)),
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
    levels,
    periods,
    status: entry.status,
    method: entry.method,
    caveat: entry.caveat,
    source: entry.source,
    scoreWeight: entry.scoreWeight,
    scale: scaleOf(entry, store, columns.at(-1)),
    breaks: {
      kecamatan: breaksAt(entry, store, columns, 'kecamatan'),
      desa: breaksAt(entry, store, columns, 'desa'),
    },
    bands: [...bands],
    categories: entry.categories.map(({ code, label }) => ({ code, label })),
  }
}
