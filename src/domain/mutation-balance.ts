import type {
  Indicator,
  IndicatorRole,
  LocalizedText,
  Period,
  Region,
  ValueStatus,
} from '../contract'
import { getValue, type Dataset } from './dataset'
import { figureOf, type FigureOfRegion } from './figure-of-region'
import { periodBefore } from './periods'
import { idOfRole, roleOf } from './sections'
import { breakBetween } from './series-breaks'
import { worstStatus } from './status'

export type MutationPart = Extract<IndicatorRole, 'births' | 'deaths' | 'arrivals' | 'departures'>

/** Sign of each part in the balance, in the order in which they are drawn. */
const PARTS = [
  { part: 'births', sign: 1 },
  { part: 'deaths', sign: -1 },
  { part: 'arrivals', sign: 1 },
  { part: 'departures', sign: -1 },
] as const satisfies readonly { part: MutationPart; sign: 1 | -1 }[]

/** Persons as published, never negative. */
export interface MutationStep extends FigureOfRegion {
  readonly part: MutationPart
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

/** The indicators of the parts, those not yet delivered included. */
export function listMutationIds(dataset: Dataset): readonly string[] {
  return PARTS.flatMap(({ part }) => idOfRole(dataset, part) ?? [])
}

/** Periods in which one part at least is known, ascending: years and months as published. */
export function listMutationPeriods(dataset: Dataset, region: Region): readonly Period[] {
  const parts = PARTS.flatMap(({ part }) => roleOf(dataset, part) ?? [])
  const periods = new Set(parts.flatMap((indicator) => indicator.periods))
  return [...periods]
    .filter((period) => parts.some(({ id }) => getValue(dataset, id, period, region.code) !== null))
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
    const indicator = roleOf(dataset, entry.part)
    return indicator ? [{ ...figureOf(dataset, region, indicator, period), ...entry }] : []
  })
  if (parts.length < PARTS.length || parts.every(({ value }) => value === null)) return null
  const before = periodBefore(period)
  const population = roleOf(dataset, 'people')
  const startValue = valueOf(population, before)
  const start =
    startValue === null || !population
      ? null
      : { value: startValue, period: before, status: population.status[region.level] }
  const [births, deaths, arrivals, departures] = parts.map(({ value }) => value)
  const natural = subtract(births, deaths)
  const migration = subtract(arrivals, departures)
  const change = natural === null || migration === null ? null : natural + migration
  const end = start === null || change === null ? null : start.value + change
  const stated = valueOf(roleOf(dataset, 'populationChange'), period)
  const seriesBreak = population ? breakBetween(dataset, population, before, period) : null
  const published = valueOf(population, period)
  return {
    region,
    period,
    status: worstStatus(parts.map(({ status }) => status)),
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

  function valueOf(indicator: Indicator | undefined, at: Period): number | null {
    return indicator ? getValue(dataset, indicator.id, at, region.code) : null
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
  return parts.map((part) => {
    const { value, sign } = part
    const from: number | null = value === null ? null : level
    level = from === null || value === null ? null : from + sign * value
    return { ...part, from, to: level }
  })
}
