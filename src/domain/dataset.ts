import type {
  Catalogue,
  ComponentId,
  Indicator,
  Period,
  Region,
  RegionCode,
  RegionsFile,
  ScoresFile,
  SeriesFile,
  Source,
  SourcesFile,
  ValuesFile,
} from '../contract'
import { buildRegionIndex, type RegionIndex } from './region-index'
import { shownPeriod } from './shown-period'

/** All published figures, indexed; immutable, one object a dataset version. */
export interface Dataset {
  readonly info: Omit<RegionsFile, 'regions'>
  readonly edition: string
  /** The day the dataset was made, ISO 8601. */
  readonly madeAt: string
  readonly version: string
  readonly regions: RegionIndex
  readonly catalogue: Catalogue
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly sources: ReadonlyMap<string, Source>
  readonly values: ValuesFile['values']
  /** indicator -> period -> positions of the regions whose figure is withheld for privacy. */
  readonly withheld: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>
  readonly scores: ScoresFile
  readonly series: SeriesFile['series']
}

export interface DatasetFiles {
  readonly edition: string
  readonly madeAt: string
  readonly version: string
  readonly regions: RegionsFile
  readonly catalogue: Catalogue
  readonly sources: SourcesFile
  readonly values: ValuesFile
  readonly scores: ScoresFile
  readonly series: SeriesFile
}

export function buildDataset(files: DatasetFiles): Dataset {
  const { regions, ...info } = files.regions
  return {
    info,
    edition: files.edition,
    madeAt: files.madeAt,
    version: files.version,
    regions: buildRegionIndex(regions, info.seas),
    catalogue: files.catalogue,
    indicators: new Map(files.catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(files.sources.sources.map((source) => [source.id, source])),
    values: files.values.values,
    withheld: indexWithheld(files.values.suppressed ?? {}),
    scores: files.scores,
    series: files.series.series,
  }
}

/** Positions of withheld figures, as a values file lists them, for a quick look-up. */
export function indexWithheld(
  suppressed: NonNullable<ValuesFile['suppressed']>,
): Dataset['withheld'] {
  return new Map(
    Object.entries(suppressed).map(([id, periods]) => [
      id,
      new Map(
        Object.entries(periods).map(([period, positions]) => [period, new Set(positions)] as const),
      ),
    ]),
  )
}

/** The published value, or null when it is missing, unknown or outside the indicator's levels. */
export function getValue(
  dataset: Dataset,
  indicatorId: string,
  period: Period,
  code: RegionCode,
): number | null {
  return dataset.values[indicatorId]?.[period]?.[dataset.regions.position(code)] ?? null
}

/** True when the figure exists and is left out so that nobody can be recognised. */
export function isWithheld(
  dataset: Dataset,
  indicatorId: string,
  period: Period,
  code: RegionCode,
): boolean {
  const positions = dataset.withheld.get(indicatorId)?.get(period)
  return positions?.has(dataset.regions.position(code)) ?? false
}

export function latestPeriod(indicator: Indicator): Period {
  const period = shownPeriod(indicator)
  if (period === undefined) throw new Error(`${indicator.id}: no period`)
  return period
}

/** The last period of which the tables have a figure of every region; undefined without one. */
export function lastPeriodOfAll(
  dataset: Dataset,
  { id, periods }: Indicator,
  regions: readonly Region[],
): Period | undefined {
  return periods.findLast((period) =>
    regions.every(({ code }) => getValue(dataset, id, period, code) !== null),
  )
}

/** The indicator by which a mean is weighted; null where it is a plain one, or where its weight is not published. */
export function weightOf(dataset: Dataset, { weightBy }: Indicator): Indicator | null {
  return dataset.indicators.get(weightBy ?? '') ?? null
}

/** Score 0-100 of a component, or null below the minimum coverage. */
export function getScore(
  dataset: Dataset,
  component: ComponentId,
  code: RegionCode,
): number | null {
  return dataset.scores.scores[component][dataset.regions.position(code)] ?? null
}

/** Indicators that can be drawn on the map: those with values below the kabupaten. */
export function isMappable(indicator: Indicator): boolean {
  return indicator.levels.includes('desa') || indicator.levels.includes('kecamatan')
}

/** The indicator that opens when a component is chosen: its first mappable one in catalogue order. */
export function leadIndicator(dataset: Dataset, component: ComponentId): Indicator | undefined {
  return dataset.catalogue.indicators.find(
    (indicator) => indicator.component === component && isMappable(indicator),
  )
}
