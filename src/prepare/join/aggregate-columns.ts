import {
  dominantCategory,
  maxOf,
  meanOf,
  ratioOfSums,
  sumOf,
  weightedMeanOf,
} from '../../domain/aggregation'
import { coverageOf } from '../../domain/figure-coverage'
import { isEnough } from '../../domain/scoring/enough'
import { NOTHING_RESHAPED, type Reshaping } from './figure-shapes'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Column, ColumnStore } from './column-store'

/** Value of a kecamatan or the kabupaten from its desa, by the indicator's own rule. */
function aggregate(entry: CatalogueEntry, values: Column, weights: Column): number | null {
  switch (entry.aggregation) {
    case 'sum':
      return sumOf(values)
    case 'mean':
      return meanOf(values)
    case 'weighted-mean':
      return weightedMeanOf(values, weights)
    case 'max':
      return maxOf(values)
    case 'composition':
      return dominantCategory(values)
    case 'ratio':
    case 'none':
      return null
  }
}

function pick(column: Column | null, positions: readonly number[]): Column {
  return positions.map((index) => column?.[index] ?? null)
}

/** When a mean over some desa speaks for their area. */
export type MeanRule = {
  /** Share of the area that must have a value, 0-1. */
  minimumCoverage: number
  /** Indicator by which a plain mean tells it; null where none has that role: then every mean is told. */
  families: string | null
}
export const ANY_MEAN: MeanRule = { minimumCoverage: 0, families: null }

/** The newest families of all desa. */
function countedFamilies({ families }: MeanRule, store: ColumnStore): Column | null {
  const latest = families === null ? undefined : store.currentPeriod(families)
  return families === null || latest === undefined ? null : store.column(families, latest)
}

/** Whether the desa with a value hold enough of an area, by their weights, for a mean to speak for it. */
function isWide(values: Column, weights: Column, minimumCoverage: number): boolean {
  const coverage = coverageOf(
    values.map((value, index) => ({ hasValue: value !== null, weight: weights[index] ?? null })),
  )
  return isEnough(coverage?.share ?? 0, minimumCoverage)
}

/**
 * Fills kecamatan and kabupaten from the desa directly, never a mean of means; stated figures stay. A mean
 * over desa that hold too little of their area by the rule is missing. A
 * total of the kabupaten is the sum of its kecamatan: the same, and the only way where an office
 * publishes no desa.
 */
export function aggregateIndicator(
  entry: CatalogueEntry,
  store: ColumnStore,
  rule: MeanRule,
  reshaping: Reshaping = NOTHING_RESHAPED,
): void {
  const { frame } = store
  const families = countedFamilies(rule, store)
  for (const period of store.periods(entry.id)) {
    const column = store.column(entry.id, period)
    const stated = entry.weightBy === null ? null : store.nearest(entry.weightBy, period)
    const weights =
      stated?.map((weight, index) =>
        reshaping.weigh(entry, frame.codes[index] ?? '', weight ?? null),
      ) ?? null
    // Kecamatan before the kabupaten, which may be made of them.
    const above = [...frame.positionsAt('kecamatan'), ...frame.positionsAt('kabupaten')]
    for (const index of above) {
      const unit = frame.units[index]
      if (unit === undefined || store.isStated(entry.id, period, index)) continue
      if (entry.aggregation === 'sum' && unit.level === 'kabupaten') {
        column[index] = sumOf(pick(column, frame.childrenOf(unit.code)))
        continue
      }
      const desa = frame.desaWithin(unit.code)
      const [values, weighed] = [pick(column, desa), pick(weights, desa)]
      const counted = { mean: pick(families, desa), 'weighted-mean': weighed }[
        entry.aggregation as string
      ]
      const isTold = !counted || isWide(values, counted, rule.minimumCoverage)
      column[index] = isTold ? aggregate(entry, values, weighed) : null
    }
  }
}

function divide(top: number | null, bottom: number | null, factor: number): number | null {
  return top === null || bottom === null || bottom === 0 ? null : (factor * top) / bottom
}

/** Of the denominator of a whole area, what must lie where the numerator is known too. */
const LEAST_COVERED = 0.6

/** Share of the denominator that lies in desa with both figures, 0-1; 0 without any. */
export function coveredShare(top: Column, bottom: Column): number {
  let [covered, whole] = [0, 0]
  bottom.forEach((value, index) => {
    whole += value ?? 0
    if (top[index] !== null) covered += value ?? 0
  })
  return whole === 0 ? 0 : covered / whole
}

/** A region above desa whose ratio rests on too little of it to be shown. */
export type ThinRatio = { period: string; region: string; share: number }

/**
 * factor * numerator / denominator. Above the desa it is the ratio of sums over the desa where both are
 * known, and missing where those hold less than 60 % of the denominator, for two desa in sixteen do not
 * tell how a kecamatan is (returned); when either figure is stated for the region itself, or the
 * catalogue says `total`, it is the ratio of the region's own two figures. With `tanpa-desa` a desa has
 * none, because what is known of single desa is only a part, and the region its own two figures or none.
 *
 * A figure of the former shape of a unit is never divided by one of its current shape: a reshaped unit
 * then has no rate. A region that holds such units but is not reshaped itself, and is covered as above, has
 * its own two totals divided, for what changed inside it changed neither of them.
 */
export function computeRatio(
  entry: CatalogueEntry,
  store: ColumnStore,
  reshaping: Reshaping = NOTHING_RESHAPED,
): ThinRatio[] {
  const { frame } = store
  const { id, numerator, denominator, factor } = entry
  const thin: ThinRatio[] = []
  if (numerator === null || denominator === null) return thin
  const isMixed = reshaping.isMixed(id)
  const holdsReshaped = (code: string): boolean =>
    frame.desaWithin(code).some((index) => reshaping.isReshaped(frame.codes[index] ?? ''))
  for (const period of store.periods(numerator)) {
    const bottomPeriod = store.divisorPeriod(denominator, [numerator], period)
    if (bottomPeriod === null) continue
    const top = store.column(numerator, period)
    const bottom = store.column(denominator, bottomPeriod)
    const column = store.column(id, period)
    frame.units.forEach((unit, index) => {
      if (unit.level === 'desa' && entry.choices.includes('tanpa-desa')) return
      if (isMixed && reshaping.isReshaped(unit.code)) return
      const own =
        unit.level === 'desa' ||
        entry.choices.includes('total') ||
        entry.choices.includes('tanpa-desa') ||
        store.isStated(numerator, period, index) ||
        store.isStated(denominator, bottomPeriod, index)
      const ofTotals = divide(top[index] ?? null, bottom[index] ?? null, factor)
      if (own) {
        column[index] = ofTotals
        return
      }
      const desa = frame.desaWithin(unit.code)
      const [parts, wholes] = [pick(top, desa), pick(bottom, desa)]
      const share = coveredShare(parts, wholes)
      const isShown = share >= LEAST_COVERED
      const isMixedInside = isMixed && holdsReshaped(unit.code)
      const shown = isMixedInside ? ofTotals : ratioOfSums(parts, wholes, factor)
      column[index] = isShown ? shown : null
      if (!isShown && share > 0) thin.push({ period, region: unit.code, share })
    })
  }
  return thin
}
