import type { RegionCode } from '../contract'
import { getValue, type Dataset } from './dataset'
import { lastIn, type Distribution } from './distribution'

/** What a distribution shows, in one fact with its number. */
export type DistributionFinding =
  | { readonly kind: 'nothing' }
  /** Invented figures show nothing. */
  | { readonly kind: 'sample' }
  | { readonly kind: 'same'; readonly value: number }
  /** Percent of the units that share one value, or lie in the narrowest range of half of them. */
  | { readonly kind: 'onePlace'; readonly percent: number; readonly value: number }
  | {
      readonly kind: 'range'
      readonly percent: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'highest' | 'lowest'; readonly total: number }
  /** At an end together with others. */
  | { readonly kind: 'tiedHighest' | 'tiedLowest'; readonly others: number }
  | { readonly kind: 'higher' | 'lower'; readonly count: number; readonly isFew: boolean }
  /** Units of a kecamatan above the kabupaten's mean. */
  | { readonly kind: 'above'; readonly count: number; readonly of: number }

export function findInDistribution(
  dataset: Dataset,
  distribution: Distribution,
  code: RegionCode,
): DistributionFinding {
  const { sorted, indicator, period } = distribution
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (indicator.status[distribution.level] === 'contoh') return { kind: 'sample' }
  if (low === undefined || high === undefined) return { kind: 'nothing' }
  const region = dataset.regions.get(code)
  if (region && region.level === distribution.level) {
    const value = getValue(dataset, indicator.id, period, code)
    if (low === high) return { kind: 'same', value: low }
    return value === null ? narrowestHalf(distribution) : placeOf(sorted, value)
  }
  if (low === high) return { kind: 'same', value: low }
  if (region?.level === 'kecamatan') {
    const inside = dataset.regions
      .units(code)
      .flatMap((unit) => getValue(dataset, indicator.id, period, unit.code) ?? [])
    const { average } = distribution
    if (average !== null && inside.length > 0) {
      return {
        kind: 'above',
        count: inside.filter((value) => value > average).length,
        of: inside.length,
      }
    }
  }
  return narrowestHalf(distribution)
}

function placeOf(sorted: readonly number[], value: number): DistributionFinding {
  const higher = sorted.filter((other) => other > value).length
  const lower = sorted.filter((other) => other < value).length
  const few = sorted.length * 0.1
  if (higher === 0 && lower === sorted.length - 1) return { kind: 'highest', total: sorted.length }
  if (lower === 0 && higher === sorted.length - 1) return { kind: 'lowest', total: sorted.length }
  const others = sorted.length - higher - lower - 1
  if (higher === 0) return { kind: 'tiedHighest', others }
  if (lower === 0) return { kind: 'tiedLowest', others }
  return higher <= lower
    ? { kind: 'higher', count: higher, isFew: higher <= few }
    : { kind: 'lower', count: lower, isFew: lower <= few }
}

/** The narrowest run of bins that holds at least half of the units. */
function narrowestHalf(distribution: Distribution): DistributionFinding {
  const { bins, sorted } = distribution
  const half = sorted.length / 2
  let best: { first: number; last: number; count: number } | null = null
  for (let first = 0; first < bins.length; first += 1) {
    let count = 0
    for (let last = first; last < bins.length; last += 1) {
      count += bins[last]?.count ?? 0
      if (count < half) continue
      const width = last - first
      const bestWidth = best ? best.last - best.first : Number.POSITIVE_INFINITY
      if (width < bestWidth || (best && width === bestWidth && count > best.count)) {
        best = { first, last, count }
      }
      break
    }
  }
  const from = bins[best?.first ?? 0]?.from ?? 0
  const end = bins[best?.last ?? 0]?.to ?? 0
  const to = Number.isFinite(end) ? lastIn(distribution, end) : (sorted.at(-1) ?? end)
  const inside = sorted.filter((value) => value >= from && value < end)
  const percent = (100 * inside.length) / sorted.length
  const only = inside[0]
  return only !== undefined && only === inside.at(-1)
    ? { kind: 'onePlace', percent, value: only }
    : { kind: 'range', percent, from, to }
}
