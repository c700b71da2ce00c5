import type { Indicator, RegionCode } from '../contract'

export interface Standing {
  /** Standard competition rank, 1 is best (highest when no direction is better). */
  readonly rank: number
  /** Regions with a value, itself included. */
  readonly total: number
  /** Other regions with the very same value. */
  readonly tied: number
}

/** What a rank is among all that are ranked. */
export function standingAt(
  rank: number,
  ranked: readonly { readonly rank: number | null }[],
): Standing {
  const tied = ranked.filter((other) => other.rank === rank).length - 1
  return { rank, total: ranked.length, tied }
}

export interface RankedValue {
  readonly code: RegionCode
  readonly value: number
  /** Standard competition rank (1, 2, 2, 4), 1 is best; highest first when no direction is better. */
  readonly rank: number
}

/** Ranks the regions that have a value; a missing one takes no part. */
export function rankValues(
  entries: readonly { readonly code: RegionCode; readonly value: number | null }[],
  direction: Indicator['direction'],
): readonly RankedValue[] {
  const sign = direction === 'lower-is-better' ? 1 : -1
  const present = entries.filter(
    (entry): entry is { code: RegionCode; value: number } => entry.value !== null,
  )
  const sorted = present.toSorted(
    (a, b) => sign * (a.value - b.value) || (a.code < b.code ? -1 : 1),
  )
  let rank = 0
  return sorted.map((entry, index) => {
    if (index === 0 || entry.value !== sorted[index - 1]?.value) rank = index + 1
    return { code: entry.code, value: entry.value, rank }
  })
}
