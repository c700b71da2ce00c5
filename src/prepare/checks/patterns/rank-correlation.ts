/** Ranks from 0, equal values sharing the mean of theirs. */
function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index)
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Float64Array(values.length)
  let start = 0
  for (let at = 1; at <= order.length; at += 1) {
    if (at < order.length && values[order[at] ?? 0] === values[order[start] ?? 0]) continue
    for (let tied = start; tied < at; tied += 1) ranks[order[tied] ?? 0] = (start + at - 1) / 2
    start = at
  }
  return ranks
}

/** Spearman's rank correlation, -1 to 1, of two lists of one length; 0 where one of them does not vary. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)]
  const mean = (a.length - 1) / 2
  let [both, ofX, ofY] = [0, 0, 0]
  x.forEach((rank, index) => {
    const [dx, dy] = [rank - mean, (y[index] ?? 0) - mean]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  })
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY)
}
