import type { AdminLevel, Indicator, Period, Region, ValueStatus } from '../contract'
import { standingOf, type Standing } from '../domain/comparison'
import { isWithheld, type Dataset } from '../domain/dataset'
import { thinCoverage, type FigureCoverage } from '../domain/figure-coverage'
import { fillPlaces, hasRole, placesOf, SECTION_ROOM } from '../domain/sections'
import { buildTrend, type Trend } from '../domain/trend'
import { findInTrend } from '../domain/trend-finding'

/** One of the ten figures under the sentences. */
export interface BriefFigure {
  readonly indicator: Indicator
  readonly level: AdminLevel
  readonly period: Period
  readonly value: number | null
  readonly decimals: number
  readonly isWithheld: boolean
  readonly status: ValueStatus
  /** Among the siblings; null for the kabupaten and for figures that are not ranked. */
  readonly standing: Standing | null
  /** On how much of the region it rests, where that is thin. */
  readonly coverage: FigureCoverage | null
  /** By the rule of all trend sentences, for the kabupaten. Percent, or points of a percentage. */
  readonly change: {
    readonly value: number
    readonly isPoints: boolean
    readonly decimals: number
    readonly since: Period
  } | null
  /** Publisher of the figure: an id of the sources. */
  readonly source: string
}

/** Ten figures, each the latest known; a missing one stays in its place and says so. */
export function buildBriefFigures(dataset: Dataset, region: Region): readonly BriefFigure[] {
  const chosen = fillPlaces(placesOf(dataset, 'briefFigures', region.level), (indicator) =>
    buildFigure(dataset, region, indicator),
  ).map(({ figure }) => figure)
  const taken = new Set(chosen.map(({ indicator }) => indicator.id))
  const others = dataset.catalogue.indicators
    .filter(
      (indicator) =>
        !taken.has(indicator.id) &&
        indicator.kind !== 'category' &&
        indicator.levels.includes(region.level) &&
        indicator.status[region.level] !== 'contoh',
    )
    .map((indicator) => buildFigure(dataset, region, indicator))
    .filter(({ value }) => value !== null)
  return [...chosen, ...others].slice(0, SECTION_ROOM.briefFigures)
}

function buildFigure(dataset: Dataset, region: Region, indicator: Indicator): BriefFigure {
  const trend = buildTrend(dataset, region.code, indicator)
  const last = trend?.points.at(-1)
  const period = last?.period ?? indicator.periods.at(-1) ?? ''
  const value = areaOr(dataset, region, indicator, last?.value ?? null)
  return {
    indicator,
    level: region.level,
    period,
    value,
    // Hundredths of a square kilometre mean nothing for an area of hundreds.
    decimals: hasRole(dataset, 'area', indicator.id)
      ? value !== null && value >= 100
        ? 0
        : 1
      : indicator.decimals,
    isWithheld: value === null && isWithheld(dataset, indicator.id, period, region.code),
    status: last?.status ?? indicator.status[region.level],
    standing: standingOf(dataset, indicator, period, region.code),
    coverage: thinCoverage(dataset, indicator, period, region),
    change: region.level === 'kabupaten' && trend ? changeIn(trend, indicator) : null,
    source: last?.source || indicator.source,
  }
}

/** The area of the kabupaten is stated by law, the others are measured. */
function areaOr(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  value: number | null,
): number | null {
  if (!hasRole(dataset, 'area', indicator.id)) return value
  return region.level === 'kabupaten' ? dataset.info.officialAreaKm2 : (value ?? region.areaKm2)
}

function changeIn(trend: Trend, indicator: Indicator): BriefFigure['change'] {
  const finding = findInTrend(trend)
  if (!('change' in finding)) return null
  const { change, isPoints, since } = finding
  return { value: change, isPoints, decimals: isPoints ? indicator.decimals : 1, since }
}
