import type { Indicator, RegionCode } from '../contract'
import { rankValues } from './ranks'

export interface WorstFifth {
  /** Units in the worst fifth; never more than a fifth of those with a value. */
  readonly members: ReadonlySet<RegionCode>
  /** The best value that is still in it; null when nobody is. */
  readonly cutOff: number | null
  /** Units with a value. */
  readonly total: number
  /** Units that share the value at the border and are left out with it; 0 when the border is clear. */
  readonly tiedOut: number
}

const FIFTHS = 5

/**
 * The worst fifth (lowest quintile by the direction that is better) of the units with a value: the
 * floor(n / 5) worst. Where equal values lie on both sides of that border none of them is in, so that
 * "in the worst fifth" is never said of more than a fifth; when the worst value itself is so common,
 * nobody is, and `tiedOut` says how many share it.
 */
export function findWorstFifth(
  entries: readonly { readonly code: RegionCode; readonly value: number | null }[],
  direction: Exclude<Indicator['direction'], 'none'>,
): WorstFifth {
  const worstFirst = rankValues(entries, direction).toReversed()
  const total = worstFirst.length
  const border = worstFirst[Math.floor(total / FIFTHS)]
  const isInside = (value: number) =>
    border !== undefined &&
    (direction === 'higher-is-better' ? value < border.value : value > border.value)
  const members = worstFirst.filter(({ value }) => isInside(value))
  return {
    members: new Set(members.map(({ code }) => code)),
    cutOff: members.at(-1)?.value ?? null,
    total,
    tiedOut:
      members.length === Math.floor(total / FIFTHS)
        ? 0
        : worstFirst.filter(({ value }) => value === border?.value).length,
  }
}
