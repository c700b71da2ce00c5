import type { Indicator, Region } from '../contract'
import type { Dataset } from '../domain/dataset'
import { rankedFigureOf, type RankedFigure } from '../domain/figure-of-region'
import { fillPlaces, placesOf, SECTION_ROOM } from '../domain/sections'
import { buildTrend } from '../domain/trend'
import { findInTrend, type Change } from '../domain/trend-finding'

/** One of the ten figures under the sentences. */
export interface BriefFigure extends RankedFigure {
  /** By the rule of all trend sentences, for the kabupaten. */
  readonly change: Change | null
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
  const trend = region.level === 'kabupaten' && buildTrend(dataset, region.code, indicator)
  const finding = trend && findInTrend(trend)
  return {
    ...rankedFigureOf(dataset, region, indicator),
    change: finding && 'change' in finding ? finding : null,
  }
}
