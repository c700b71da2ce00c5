export interface Bracket {
  readonly label: string
  /** Shares of the legend's width. */
  readonly start: number
  readonly end: number
}

/** Width of a letter and of the space between labels, as shares of the narrowest legend. */
const LETTER = 0.0285
const SPACE = 0.03

/**
 * Middles of the labels, as shares of the width: under the middle of their bracket, moved only so far
 * that none leaves the legend or touches its neighbour. The last comes first, for its class is narrow.
 */
export function placeBandLabels(brackets: readonly Bracket[]): readonly number[] {
  let limit = 1
  const fromTheRight = brackets.toReversed().map(({ label, start, end }) => {
    const half = (label.length * LETTER) / 2
    const middle = Math.min((start + end) / 2, limit - half)
    limit = middle - half - SPACE
    return { half, middle }
  })
  limit = 0
  return fromTheRight.toReversed().map(({ half, middle }) => {
    const placed = Math.max(middle, limit + half)
    limit = placed + half + SPACE
    return placed
  })
}
