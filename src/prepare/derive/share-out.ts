/**
 * Shares an integer total among regions in proportion to `weights` (null or zero takes no part) by the
 * largest-remainder method, so that the parts are integers and add up to the total exactly. A tie of
 * remainders goes to the earlier region. All null when no weight is known.
 */
export function shareOut(total: number, weights: readonly (number | null)[]): (number | null)[] {
  const sum = weights.reduce<number>((all, weight) => all + (weight ?? 0), 0)
  if (sum <= 0) return weights.map(() => null)
  const exact = weights.map((weight) => (weight === null ? null : (total * weight) / sum))
  const parts = exact.map((share) => (share === null ? null : Math.floor(share)))
  const left = Math.round(total - parts.reduce<number>((all, part) => all + (part ?? 0), 0))
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share === null ? -1 : share - Math.floor(share) }))
    .filter(({ remainder }) => remainder >= 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
