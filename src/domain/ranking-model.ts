import type { Indicator, LocalizedText, Period, Region, RegionCode, ValueStatus } from '../contract'
import type { UnitNoun } from './comparison'
import type { FigureOfRegion } from './figure-of-region'

/**
 * `strip` every desa as a tick under its kecamatan's mean; `bars` lengths from zero; `dots` places
 * on an axis that need not start at zero; `parts` a composite with its sub-indices; `shares` the
 * mix of categories inside each kecamatan; `labels` one category a desa.
 */
export type RankingKind = 'strip' | 'bars' | 'dots' | 'parts' | 'shares' | 'labels'

export interface Tick {
  readonly code: RegionCode
  readonly value: number
}

/** The figure of a unit; its value is a share for `shares`, and a median where none is published. */
export interface RankingRow extends FigureOfRegion {
  readonly code: RegionCode
  readonly name: string
  /** Null when the value is missing, a sample, or yes or no. */
  readonly rank: number | null
  /** Values of the desa inside, for a strip. */
  readonly ticks: readonly Tick[]
  /** Values of the sub-indices, in the order of `Ranking.parts`. */
  readonly parts: readonly (number | null)[]
  /** Desa a category, in the order of the indicator's categories, for shares. */
  readonly counts: readonly number[]
}

/** A sub-index of a composite, with its name beside the others. */
export interface RankingPart {
  readonly indicator: Indicator
  readonly name: LocalizedText
}

export interface Ranking {
  readonly kind: RankingKind
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
  /** The area whose parts are ranked: the kabupaten or a kecamatan. */
  readonly area: Region
  readonly noun: UnitNoun
  /** By rank, missing last; rows of the same rank by code. */
  readonly rows: readonly RankingRow[]
  readonly missing: number
  readonly domain: readonly [number, number]
  readonly average: number | null
  readonly parts: readonly RankingPart[]
  /** Shares are ranked by this category, the commonest of the area. */
  readonly leadCategory: number | null
  /** True when a row's value is the median of its desa, for want of a published one. */
  readonly isMedian: boolean
}
