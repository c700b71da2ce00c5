import type { Indicator, LocalizedText, Period, Region, ValueStatus } from '../contract'
import { getValue, isWithheld, type Dataset } from './dataset'
import { periodBefore } from './periods'
import { breakBetween } from './series-breaks'
import { worstStatus } from './status'

export type MutationPart = 'births' | 'deaths' | 'arrivals' | 'departures'

/** Sign of each part in the balance, in the order in which they are drawn. */
const PARTS = [
  { part: 'births', id: 'mutasi_lahir', sign: 1 },
  { part: 'deaths', id: 'mutasi_mati', sign: -1 },
  { part: 'arrivals', id: 'mutasi_datang', sign: 1 },
  { part: 'departures', id: 'mutasi_pindah', sign: -1 },
] as const satisfies readonly { part: MutationPart; id: string; sign: 1 | -1 }[]
const CHANGE = 'mutasi_perubahan'
const POPULATION = 'penduduk'

export interface MutationStep {
  readonly part: MutationPart
  readonly indicator: Indicator
  /** Persons as published, never negative; null when missing. */
  readonly value: number | null
  readonly isWithheld: boolean
  readonly sign: 1 | -1
  /** Ends of the bar on the running total; null from the first missing part on. */
  readonly from: number | null
  readonly to: number | null
}

export interface MutationBalance {
  readonly region: Region
  readonly period: Period
  readonly status: ValueStatus
  /** Population of the period before, with its own status; null when unknown: then bars start at 0. */
  readonly start: {
    readonly value: number
    readonly period: Period
    readonly status: ValueStatus
  } | null
  readonly steps: readonly MutationStep[]
  /** Births less deaths plus arrivals less departures; null when a part is missing. */
  readonly change: number | null
  readonly natural: number | null
  readonly migration: number | null
  /** Start plus change; null when either is missing. */
  readonly end: number | null
  /** The change as its own column states it, and whether it is the sum of the parts. */
  readonly stated: { readonly value: number; readonly agrees: boolean } | null
  /** Published population of the period less `end`; null when one is missing or the series breaks. */
  readonly unexplained: number | null
  readonly seriesBreak: LocalizedText | null
}

/** Periods in which one part at least is known, ascending: years and months as published. */
export function listMutationPeriods(dataset: Dataset, region: Region): readonly Period[] {
  const periods = new Set(PARTS.flatMap(({ id }) => dataset.indicators.get(id)?.periods ?? []))
  return [...periods]
    .filter((period) => PARTS.some(({ id }) => getValue(dataset, id, period, region.code) !== null))
    .toSorted()
}

/**
 * The demographic balancing equation (Preston, Heuveline and Guillot 2001, "Demography", ch. 1):
 * population before + births - deaths + arrivals - departures = population after, in persons, for a
 * waterfall whose bars visibly add up. Figures of a kecamatan or the kabupaten are the published ones. A
 * missing part is not zero: the sum ends before it. Null when the dataset has no movement at all.
 */
export function buildMutationBalance(
  dataset: Dataset,
  region: Region,
  period: Period,
): MutationBalance | null {
  const parts = PARTS.flatMap((entry) => {
    const indicator = dataset.indicators.get(entry.id)
    if (!indicator) return []
    const value = getValue(dataset, entry.id, period, region.code)
    return [
      {
        ...entry,
        indicator,
        value,
        isWithheld: value === null && isWithheld(dataset, entry.id, period, region.code),
      },
    ]
  })
  if (parts.length < PARTS.length || parts.every(({ value }) => value === null)) return null
  const before = periodBefore(period)
  const startValue = getValue(dataset, POPULATION, before, region.code)
  const population = dataset.indicators.get(POPULATION)
  const start =
    startValue === null || !population
      ? null
      : { value: startValue, period: before, status: population.status[region.level] }
  const [births, deaths, arrivals, departures] = parts.map(({ value }) => value)
  const natural = subtract(births, deaths)
  const migration = subtract(arrivals, departures)
  const change = natural === null || migration === null ? null : natural + migration
  const end = start === null || change === null ? null : start.value + change
  const stated = getValue(dataset, CHANGE, period, region.code)
  const seriesBreak = population ? breakBetween(dataset, population, before, period) : null
  const published = getValue(dataset, POPULATION, period, region.code)
  return {
    region,
    period,
    status: worstStatus(parts.map(({ indicator }) => indicator.status[region.level])),
    start,
    steps: stack(parts, start?.value ?? 0),
    change,
    natural,
    migration,
    end,
    stated: stated === null ? null : { value: stated, agrees: stated === change },
    unexplained: published === null || end === null || seriesBreak ? null : published - end,
    seriesBreak: seriesBreak?.reason ?? null,
  }
}

function subtract(
  plus: number | null | undefined,
  minus: number | null | undefined,
): number | null {
  return typeof plus === 'number' && typeof minus === 'number' ? plus - minus : null
}

/** Puts each bar where the one before it ends. */
function stack(
  parts: readonly Omit<MutationStep, 'from' | 'to'>[],
  start: number,
): readonly MutationStep[] {
  let level: number | null = start
  return parts.map(({ part, indicator, value, isWithheld: isHidden, sign }) => {
    const from: number | null = value === null ? null : level
    level = from === null || value === null ? null : from + sign * value
    return { part, indicator, value, isWithheld: isHidden, sign, from, to: level }
  })
}
