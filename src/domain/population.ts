import type { Indicator, Period, Region } from '../contract'
import { getValue, type Dataset } from './dataset'
import { figureOf, type FigureOfRegion } from './figure-of-region'
import { roleOf } from './sections'
import { buildTrend, type Trend } from './trend'
import { shownPeriod } from './shown-period'

/** One count of people. */
export interface PeopleCount extends FigureOfRegion {
  /** Persons. */
  readonly value: number
  /** The half of the year that the title of its source names; null where it names none. */
  readonly half: 1 | 2 | null
}

/**
 * The two counts of a region's people. They are never one series: the register counts family cards, the
 * statistics office projects a census.
 */
export interface Population {
  /** Counted for a kecamatan and the kabupaten, estimated for a desa. */
  readonly register: PeopleCount | null
  /** Of the kabupaten alone and year by year. */
  readonly projection: PeopleCount | null
  /** Years of the projection; null below the kabupaten, for no desa or kecamatan has a series. */
  readonly trend: Trend | null
}

/** The latest figure of each count, and the series where there is one. */
export function buildPopulation(dataset: Dataset, region: Region): Population {
  const projection = roleOf(dataset, 'projectedPeople')
  const trend = projection ? buildTrend(dataset, region.code, projection) : null
  return {
    register: countOf(dataset, region, roleOf(dataset, 'people')),
    projection: countOf(dataset, region, projection),
    trend: trend !== null && trend.points.length > 1 ? trend : null,
  }
}

function countOf(
  dataset: Dataset,
  region: Region,
  indicator: Indicator | undefined,
): PeopleCount | null {
  if (!indicator) return null
  const figure = figureOf(dataset, region, indicator)
  const { value } = figure
  return value === null
    ? null
    : { ...figure, value, half: halfOf(dataset.sources.get(figure.source)?.title ?? '') }
}

function halfOf(title: string): 1 | 2 | null {
  const named = /\bsemester (I{1,2})\b/i.exec(title)?.[1]
  return named === undefined ? null : named.length === 1 ? 1 : 2
}

/** Men and women of the register; null where it is not told by sex. */
export function sexesOf(
  dataset: Dataset,
  region: Region,
): { readonly period: Period; readonly male: number; readonly female: number } | null {
  const [men, women] = [roleOf(dataset, 'men'), roleOf(dataset, 'women')]
  const period = men && shownPeriod(men)
  if (!men || !women || period === undefined) return null
  const male = getValue(dataset, men.id, period, region.code)
  const female = getValue(dataset, women.id, period, region.code)
  return male === null || female === null ? null : { period, male, female }
}
