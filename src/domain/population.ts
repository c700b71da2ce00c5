import type { Indicator, Period, Region, Source, ValueStatus } from '../contract'
import { getValue, type Dataset } from './dataset'
import { hasRole, roleOf } from './sections'
import { buildTrend, type Trend } from './trend'

/**
 * How far an estimated population of a desa may be off, in percent either way: voters per head differ
 * by some 5 % between kecamatan, and their count itself is 1 to 9 % off (docs/adr/0015).
 */
const ESTIMATE_MARGIN_PERCENT = 10

/** One count of people, with the publisher that answers for it. */
export interface PeopleCount {
  readonly indicator: Indicator
  readonly period: Period
  /** Persons. */
  readonly value: number
  readonly status: ValueStatus
  readonly source: Source | null
  /** The half of the year that the title of its source names; null where it names none. */
  readonly half: 1 | 2 | null
  /** Percent either way for an estimate; null where it was counted. */
  readonly marginPercent: number | null
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

/** Margin of a figure of the given indicator and status; null when it is no estimate of people. */
export function marginOf(dataset: Dataset, id: string, status: ValueStatus): number | null {
  return hasRole(dataset, 'people', id) && status === 'perkiraan' ? ESTIMATE_MARGIN_PERCENT : null
}

function countOf(
  dataset: Dataset,
  region: Region,
  indicator: Indicator | undefined,
): PeopleCount | null {
  const last = indicator && buildTrend(dataset, region.code, indicator)?.points.at(-1)
  if (!indicator || !last) return null
  const source = dataset.sources.get(last.source || indicator.source) ?? null
  return {
    indicator,
    period: last.period,
    value: last.value,
    status: last.status,
    source,
    half: halfOf(source?.title ?? ''),
    marginPercent: marginOf(dataset, indicator.id, last.status),
  }
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
  const period = men?.periods.at(-1)
  if (!men || !women || period === undefined) return null
  const male = getValue(dataset, men.id, period, region.code)
  const female = getValue(dataset, women.id, period, region.code)
  return male === null || female === null ? null : { period, male, female }
}
