/**
 * Bound of the probability that so many of these fit, each with this chance (Hoeffding 1963, "Probability
 * inequalities for sums of bounded random variables", theorem 1).
 */
export function boundOf(fitting: number, of: number, chance: number): number {
  const share = fitting / of
  if (share <= chance || chance === 0) return share <= chance ? 1 : 0
  const part = (one: number, other: number): number => (one === 0 ? 0 : one * Math.log(one / other))
  return Math.exp(-of * (part(share, chance) + part(1 - share, 1 - chance)))
}
