/** What stands in for an official part that a unit cannot have: the middle, neither good nor bad. */
export const NEUTRAL = 50

/** One indicator of a component over all desa and kelurahan, in their order. */
export type ScoredColumn = {
  readonly id: string
  readonly weight: number
  /** Comparable figures, 100 best; null where unknown. */
  readonly parts: readonly (number | null)[]
  /** Units that cannot have this figure by definition and stand at the neutral middle instead. */
  readonly neutral: readonly boolean[]
}
