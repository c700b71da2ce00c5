import { countAbove } from './mid-rank'

/** Best and worst rank. */
export type RankRange = readonly [best: number, worst: number]

/** Ends of the range that is told: 5 of 100 draws lie before it and 5 behind, unless included. */
const [LOW, HIGH] = [0.05, 0.95]

/** Ascending known values; NaN is left out. */
export function sortedNumbers(values: Float64Array): Float64Array {
  // NaN sorts behind all numbers.
  const sorted = values.slice().sort()
  let known = sorted.length
  while (known > 0 && Number.isNaN(sorted[known - 1])) known -= 1
  return sorted.subarray(0, known)
}

/** Counts how often each unit had each rank, 1 the highest; equal values share the better rank. */
export class RankBook {
  private readonly counts: Uint16Array
  /** Ranks a unit that its range holds however rarely they occur. */
  private readonly included: number[][]

  constructor(private readonly size: number) {
    this.counts = new Uint16Array(size * (size + 1))
    this.included = Array.from({ length: size }, () => [])
  }

  note(values: Float64Array): void {
    forEachRank(values, (unit, rank) => {
      const cell = unit * (this.size + 1) + rank
      this.counts[cell] = (this.counts[cell] ?? 0) + 1
    })
  }

  /** Every rank of these values lies within the range, which is widened where need be. */
  include(values: Float64Array): void {
    forEachRank(values, (unit, rank) => this.included[unit]?.push(rank))
  }

  /**
   * P5 and P95 of the ranks a unit had, as ranks that occurred, and the ranks included; null for a unit
   * that had none.
   */
  ranges(): (RankRange | null)[] {
    return Array.from({ length: this.size }, (_, unit) => {
      const own = this.counts.subarray(unit * (this.size + 1), (unit + 1) * (this.size + 1))
      const total = own.reduce((sum, count) => sum + count, 0)
      if (total === 0) return null
      const ranks = [
        rankAt(own, LOW * total),
        rankAt(own, HIGH * total),
        ...(this.included[unit] ?? []),
      ]
      return [Math.min(...ranks), Math.max(...ranks)]
    })
  }
}

/** 1 is the highest; NaN has no rank. */
function forEachRank(values: Float64Array, take: (unit: number, rank: number) => void): void {
  const sorted = sortedNumbers(values)
  values.forEach((value, unit) => {
    if (!Number.isNaN(value)) take(unit, 1 + countAbove(sorted, value))
  })
}

/** The first rank by which `wanted` draws are counted. */
function rankAt(counts: Uint16Array, wanted: number): number {
  let seen = 0
  for (let rank = 0; rank < counts.length; rank += 1) {
    seen += counts[rank] ?? 0
    if (seen + 1e-9 >= wanted && seen > 0) return rank
  }
  return counts.length - 1
}
