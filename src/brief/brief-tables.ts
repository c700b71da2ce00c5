import type { Indicator, LocalizedText, Period, Region } from '../contract'
import { classIndexOf } from '../domain/classification'
import { averageOf, isTotal } from '../domain/comparison'
import { getValue, latestPeriod, type Dataset } from '../domain/dataset'
import {
  figureOf,
  rankedFigureOf,
  type FigureOfRegion,
  type RankedFigure,
} from '../domain/figure-of-region'
import { fillPlaces, idsIn, placesOf, SECTION_ROOM } from '../domain/sections'

/** The indicator on the map, in the classes and in the first column of figures. */
export interface BriefLead {
  readonly indicator: Indicator
  readonly period: Period
}

/** A column of figures; its heading stands instead of the short name and the unit, null without one. */
export interface PartColumn extends BriefLead {
  readonly heading: LocalizedText | null
}

export interface PartRow {
  readonly region: Region
  /** On the map; null for the sum below. */
  readonly number: number | null
  /** Class of the lead's value. */
  readonly classIndex: number | null
  /** One a column; the first may have an official band. */
  readonly cells: readonly FigureOfRegion[]
}

/** The parts of an area, best first by the lead indicator. */
export interface PartTable {
  readonly kind: 'parts'
  readonly columns: readonly PartColumn[]
  readonly hasBands: boolean
  readonly rows: readonly PartRow[]
  readonly whole: PartRow
}

/** Of the desa itself, and beside it the same of the areas that hold it. */
export interface IndicatorLine extends RankedFigure {
  readonly kecamatan: FigureOfRegion
  readonly kabupaten: FigureOfRegion
}

/** One desa against its kecamatan and the kabupaten. */
export interface IndicatorTable {
  readonly kind: 'indicators'
  readonly lines: readonly IndicatorLine[]
}

export function buildPartTable(dataset: Dataset, region: Region, lead: BriefLead): PartTable {
  const others = fillPlaces(placesOf(dataset, 'briefColumns', region.level), (indicator) => {
    const period = latestPeriod(indicator)
    return { period, value: getValue(dataset, indicator.id, period, region.code) }
  })
    .filter(({ indicator }) => indicator !== lead.indicator)
    .map(({ place: { heading }, indicator, figure: { period } }): PartColumn => ({
      indicator,
      period,
      heading,
    }))
  // The lead is one of them; the words of a category take the room of two figures.
  const most = SECTION_ROOM.briefColumns - (lead.indicator.kind === 'category' ? 2 : 0)
  const columns = [{ ...lead, heading: null }, ...others].slice(0, most)
  const parts = dataset.regions.children(region.code)
  const rows = sortParts(dataset, parts, lead).map((part, index) => makeRow(part, index + 1))
  return {
    kind: 'parts',
    columns,
    hasBands: lead.indicator.bands.length > 0 && parts[0]?.level === 'desa',
    rows,
    whole: makeRow(region, null),
  }

  function makeRow(part: Region, number: number | null): PartRow {
    const cells = columns.map(({ indicator, period }) => figureOf(dataset, part, indicator, period))
    const value = cells[0]?.value ?? null
    return {
      region: part,
      number,
      classIndex: value === null ? null : classIndexOf(lead.indicator, value, 'desa'),
      cells,
    }
  }
}

/** The order of the rows and of the numbers on the map; those without a value come last, by code. */
export function sortParts(
  dataset: Dataset,
  parts: readonly Region[],
  { indicator, period }: BriefLead,
): readonly Region[] {
  const isCategory = indicator.kind === 'category'
  const isAscending =
    indicator.direction === 'lower-is-better' || (isCategory && indicator.ordered !== true)
  const sign = isAscending ? 1 : -1
  const key = (part: Region) => {
    const value = getValue(dataset, indicator.id, period, part.code)
    return value !== null && isCategory ? classIndexOf(indicator, value, 'desa') : value
  }
  return parts.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)]
    if (first === null || second === null)
      return Number(first === null) - Number(second === null) || (a.code < b.code ? -1 : 1)
    return sign * (first - second) || (a.code < b.code ? -1 : 1)
  })
}

export function buildIndicatorTable(dataset: Dataset, region: Region): IndicatorTable {
  // Enter no score but are asked for.
  const also = idsIn(dataset, 'briefRows', region.level)
  const shown = dataset.catalogue.indicators.filter(
    (indicator) =>
      indicator.levels.includes('desa') &&
      !isTotal(indicator) &&
      indicator.kind !== 'category' &&
      (indicator.scoreWeight > 0 || also.includes(indicator.id)),
  )
  const { root } = dataset.regions
  const parent = dataset.regions.get(region.parent ?? '') ?? root
  const siblings = dataset.regions.children(parent.code)
  const all = dataset.regions.units(root.code)
  return {
    kind: 'indicators',
    lines: dataset.catalogue.components.flatMap(({ id }) =>
      shown
        .filter((indicator) => indicator.component === id)
        .map((indicator): IndicatorLine => {
          const period = latestPeriod(indicator)
          const average = (area: Region, units: readonly Region[]): FigureOfRegion => ({
            ...figureOf(dataset, area, indicator, period),
            value: averageOf(dataset, indicator, period, area.code, units),
          })
          return {
            ...rankedFigureOf(dataset, region, indicator, period),
            kecamatan: average(parent, siblings),
            kabupaten: average(root, all),
          }
        }),
    ),
  }
}
