import type { Indicator, RegionCode } from '../contract'
import { rankValues } from './ranks'
import { medianOf } from './normalisation'

export interface WorstFifth {
  readonly members: ReadonlySet<RegionCode>
  /** The best value that is still in it; null when nobody is. */
  readonly cutOff: number | null
  /** Units with a value. */
  readonly total: number
  /** Units that share the value at the border, itself on neither side of it; 0 when it is clear. */
  readonly tied: number
}

const FIFTHS = 5

/**
 * The worst fifth (lowest quintile by the direction that is better) of the units with a value: the
 * floor(n / 5) worst. Where equal values lie on both sides of that border all of them are in when their
 * value is worse than the median, and none of them else: a desa without a school is not spared because
 * too many share its lot. More than a fifth may then be members, so a count of such indicators is judged
 * by the actual share, `members.size / total`.
 */
export function findWorstFifth(
  entries: readonly { readonly code: RegionCode; readonly value: number | null }[],
  direction: Exclude<Indicator['direction'], 'none'>,
): WorstFifth {
  const worstFirst = rankValues(entries, direction).toReversed()
  const total = worstFirst.length
  const last = worstFirst[Math.floor(total / FIFTHS) - 1]
  const next = worstFirst[Math.floor(total / FIFTHS)]
  if (!last || !next) return { members: new Set(), cutOff: null, total, tied: 0 }
  const isWorse = (a: number, b: number) => (direction === 'higher-is-better' ? a < b : a > b)
  const isTied = last.value === next.value
  const takesTies =
    isTied && isWorse(last.value, medianOf(worstFirst.map(({ value }) => value)) ?? 0)
  const members = worstFirst.filter(
    ({ value }) => isWorse(value, next.value) || (takesTies && value === next.value),
  )
  return {
    members: new Set(members.map(({ code }) => code)),
    cutOff: members.at(-1)?.value ?? null,
    total,
    tied: isTied ? worstFirst.filter(({ value }) => value === next.value).length : 0,
  }
}
