import type { Catalogue, Indicator, QualityFile, Source, SourceQuality } from '../../contract'
import type { Dataset } from '../../domain/dataset'

export interface FreshnessRow {
  readonly component: Catalogue['components'][number]
  /** For each year of `years` the indicators whose latest figure is of that year. */
  readonly byYear: readonly (readonly Indicator[])[]
}

export interface Freshness {
  /** Every year from the oldest to that of the edition. */
  readonly years: readonly number[]
  readonly rows: readonly FreshnessRow[]
}

/** Lays the indicators out by component and year of their latest period. */
export function buildFreshness(dataset: Dataset, quality: QualityFile): Freshness {
  const latest = dataset.catalogue.indicators.flatMap((indicator) => {
    const found = quality.indicators[indicator.id]
    return found ? [{ indicator, year: Number.parseInt(found.latest), age: found.age }] : []
  })
  const first = Math.min(...latest.map(({ year }) => year))
  const last = Math.max(...latest.map(({ year, age }) => year + age))
  const years = latest.length === 0 ? [] : range(first, last)
  const rows = dataset.catalogue.components.map((component) => ({
    component,
    byYear: years.map((year) =>
      latest
        .filter((one) => one.year === year && one.indicator.component === component.id)
        .map(({ indicator }) => indicator),
    ),
  }))
  return { years, rows }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

export interface SourceAge {
  readonly source: Source
  readonly quality: SourceQuality & { readonly latest: string; readonly age: number }
}

/** Sources with figures, the oldest first, among equals the one with more indicators. */
export function orderSourcesByAge(dataset: Dataset, quality: QualityFile): readonly SourceAge[] {
  return [...dataset.sources.values()]
    .flatMap((source): SourceAge[] => {
      const found = quality.sources[source.id]
      if (!found || found.latest === null || found.age === null) return []
      return [{ source, quality: { ...found, latest: found.latest, age: found.age } }]
    })
    .sort((a, b) => b.quality.age - a.quality.age || b.quality.indicators - a.quality.indicators)
}
