import type { Indicator, Period, Region, Source, ValueStatus } from '../contract'
import { getValue, type Dataset } from './dataset'
import { buildTrend, type Trend } from './trend'

/** People by the civil register: counted for a kecamatan and the kabupaten, estimated for a desa. */
export const REGISTER = 'penduduk'
/** People by the statistics office, of the kabupaten alone and year by year. */
export const PROJECTION = 'penduduk_bps'

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
  readonly register: PeopleCount | null
  readonly projection: PeopleCount | null
  /** Years of the projection; null below the kabupaten, for no desa or kecamatan has a series. */
  readonly trend: Trend | null
}

/** The latest figure of each count, and the series where there is one. */
export function buildPopulation(dataset: Dataset, region: Region): Population {
  const projection = dataset.indicators.get(PROJECTION)
  const trend = projection ? buildTrend(dataset, region.code, projection) : null
  return {
    register: countOf(dataset, region, REGISTER),
    projection: countOf(dataset, region, PROJECTION),
    trend: trend !== null && trend.points.length > 1 ? trend : null,
  }
}

/** Margin of a figure of the given indicator and status; null when it is no estimate of people. */
export function marginOf(indicatorId: string, status: ValueStatus): number | null {
  return indicatorId === REGISTER && status === 'perkiraan' ? ESTIMATE_MARGIN_PERCENT : null
}

function countOf(dataset: Dataset, region: Region, id: string): PeopleCount | null {
  const indicator = dataset.indicators.get(id)
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
    marginPercent: marginOf(id, last.status),
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
  const period = dataset.indicators.get('penduduk_laki')?.periods.at(-1)
  if (period === undefined) return null
  const male = getValue(dataset, 'penduduk_laki', period, region.code)
  const female = getValue(dataset, 'penduduk_perempuan', period, region.code)
  return male === null || female === null ? null : { period, male, female }
}
