import type { Indicator, Period, Region, SectionName } from '../contract'
import { averageOf, peersOf } from '../domain/comparison'
import { isMappable, type Dataset } from '../domain/dataset'
import { figureOf, rankedFigureOf, type RankedFigure } from '../domain/figure-of-region'
import { fillPlaces, placesOf } from '../domain/sections'

/** One line, and the same in full. */
export interface CardSources {
  readonly brief: string
  readonly full: string
}

/** One figure of a region beside what is usual among its siblings. */
export interface FactRow extends RankedFigure {
  /** The parent's figure where it is a mean or ratio, else the siblings' plain mean; null for none. */
  readonly average: number | null
  /** A figure published for the kabupaten alone, for want of one of the region. */
  readonly kabupaten: { readonly value: number; readonly period: Period } | null
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

/** The figure of an indicator in a region, of the latest known period if none is asked for. */
export function factRow(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  asked?: Period,
): FactRow {
  const figure = rankedFigureOf(dataset, region, indicator, asked)
  const isOfParts = isMappable(indicator)
  const whole = isOfParts ? null : figureOf(dataset, dataset.regions.root, indicator)
  const { period, value } = figure
  return {
    ...figure,
    average:
      region.parent === null || !isOfParts
        ? null
        : averageOf(dataset, indicator, period, region.parent, peersOf(dataset, region.code)),
    kabupaten:
      value !== null || whole === null || whole.value === null
        ? null
        : { value: whole.value, period: whole.period },
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
