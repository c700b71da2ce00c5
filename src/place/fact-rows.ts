import type { Indicator, Period, Region, SectionName, ValueStatus } from '../contract'
import { averageOf, peersOf, standingOf, type Standing } from '../domain/comparison'
import { thinCoverage, type FigureCoverage } from '../domain/figure-coverage'
import { shapeNoteOf, type ShapeNote } from '../domain/figure-shape'
import { getValue, isMappable, isWithheld, type Dataset } from '../domain/dataset'
import { fillPlaces, placesOf } from '../domain/sections'
import { buildTrend } from '../domain/trend'

/** One line, and the same in full. */
export interface CardSources {
  readonly brief: string
  readonly full: string
}

/** One figure of a region beside what is usual among its siblings. */
export interface FactRow {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number | null
  readonly isWithheld: boolean
  readonly status: ValueStatus
  /** The parent's figure where it is a mean or ratio, else the siblings' plain mean; null for none. */
  readonly average: number | null
  /** Null where no direction is better. */
  readonly standing: Standing | null
  /** A figure published for the kabupaten alone, for want of one of the region. */
  readonly kabupaten: { readonly value: number; readonly period: Period } | null
  /** On how much of the region the value rests, where that is thin. */
  readonly coverage: FigureCoverage | null
  readonly source: string
  /** What is to be said of the figure because the region was reshaped. */
  readonly shape: ShapeNote | null
}

/** The figures of a section in the order of its places. */
export function sectionRows(
  dataset: Dataset,
  region: Region,
  section: SectionName,
): readonly FactRow[] {
  return fillPlaces(placesOf(dataset, section, region.level), (indicator) =>
    factRow(dataset, region, indicator),
  ).map(({ figure }) => figure)
}

/** The figure of an indicator in a region, of the latest known period. */
export function factRow(dataset: Dataset, region: Region, indicator: Indicator): FactRow {
  const { id } = indicator
  const last = buildTrend(dataset, region.code, indicator)?.points.at(-1)
  const period = last?.period ?? indicator.periods.at(-1) ?? ''
  const rootLast = isMappable(indicator)
    ? undefined
    : buildTrend(dataset, dataset.regions.root.code, indicator)?.points.at(-1)
  const value = last?.value ?? getValue(dataset, id, period, region.code)
  return {
    indicator,
    period,
    value,
    isWithheld: value === null && isWithheld(dataset, id, period, region.code),
    status: last?.status ?? indicator.status[region.level],
    average:
      region.parent === null || !isMappable(indicator)
        ? null
        : averageOf(dataset, indicator, period, region.parent, peersOf(dataset, region.code)),
    standing:
      indicator.direction === 'none' ? null : standingOf(dataset, indicator, period, region.code),
    kabupaten:
      value === null && rootLast ? { value: rootLast.value, period: rootLast.period } : null,
    coverage: thinCoverage(dataset, indicator, period, region),
    source: last?.source === undefined || last.source === '' ? indicator.source : last.source,
    shape: shapeNoteOf(dataset, indicator, period, region.code, value),
  }
}

/** The source of samples, which have none: their badge says so. */
const SAMPLE = 'contoh'

/** Sources of some figures in a line, "BPS 2021, KPU 2024", and in full. */
export function cardSources(dataset: Dataset, ids: readonly string[]): CardSources {
  const brief = ids.flatMap((id) => {
    const source = dataset.sources.get(id)
    return source && id !== SAMPLE ? [`${source.publisher} ${source.year}`] : []
  })
  return { brief: [...new Set(brief)].join(', '), full: sourcesOf(dataset, ids) }
}

/** Publishers and titles behind some figures, each once: "BPS, Podes; KPU, Jumlah TPS". */
export function sourcesOf(dataset: Dataset, ids: readonly string[]): string {
  const names = ids.flatMap((id) => {
    const source = dataset.sources.get(id)
    if (!source) return []
    const { publisher, title, year } = source
    return [`${publisher}, ${title}${title.includes(year) ? '' : ` (${year})`}`]
  })
  return [...new Set(names)].join('; ')
}
