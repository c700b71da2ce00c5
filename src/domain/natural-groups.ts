/**
 * The values in at most `count` ascending groups with the least sum of squared distances to the groups'
 * means: natural breaks as Fisher (1958) defined them, found exactly by dynamic programming (Wang and
 * Song 2011, "Ckmeans.1d.dp", The R Journal 3/2). Equal values are never parted; with fewer distinct
 * values than `count` each is a group of its own.
 */
export function naturalGroups(values: readonly number[], count: number): readonly number[][] {
  const distinct = countDistinct(values)
  const size = Math.min(count, distinct.length)
  if (size < 1) return []
  const starts = findStarts(distinct, size)
  return starts.map((start, index) =>
    distinct
      .slice(start, starts[index + 1] ?? distinct.length)
      .flatMap(({ value, weight }) => new Array<number>(weight).fill(value)),
  )
}

interface Weighted {
  readonly value: number
  readonly weight: number
}

function countDistinct(values: readonly number[]): readonly Weighted[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, weight]) => ({ value, weight }))
    .toSorted((a, b) => a.value - b.value)
}

/** Index of the first distinct value of each group. */
function findStarts(distinct: readonly Weighted[], size: number): readonly number[] {
  const spread = spreadBetween(distinct)
  const last = distinct.length - 1
  let best = distinct.map((_, end) => spread(0, end))
  const starts: number[][] = []
  for (let group = 1; group < size; group += 1) {
    const next: number[] = []
    const chosen: number[] = []
    for (let end = 0; end <= last; end += 1) {
      let least = Number.POSITIVE_INFINITY
      let from = end
      for (let start = end; start >= group; start -= 1) {
        const own = spread(start, end)
        // The spread only grows as the group grows: nothing better comes further left.
        if (own >= least) break
        const total = own + (best[start - 1] ?? Number.POSITIVE_INFINITY)
        if (total < least) {
          least = total
          from = start
        }
      }
      next.push(least)
      chosen.push(from)
    }
    best = next
    starts.push(chosen)
  }
  const found: number[] = []
  let end = last
  for (const chosen of starts.toReversed()) {
    const start = chosen[end] ?? 0
    found.unshift(start)
    end = start - 1
  }
  return [0, ...found]
}

/** Sum of squared distances to the mean of the distinct values `start` to `end`, by running sums. */
function spreadBetween(distinct: readonly Weighted[]): (start: number, end: number) => number {
  // Sums around the middle value keep their digits where all values are large and alike.
  const middle = distinct[Math.floor(distinct.length / 2)]?.value ?? 0
  const sums = [{ weight: 0, first: 0, second: 0 }]
  for (const { value, weight } of distinct) {
    const before = sums.at(-1) ?? { weight: 0, first: 0, second: 0 }
    const shifted = value - middle
    sums.push({
      weight: before.weight + weight,
      first: before.first + weight * shifted,
      second: before.second + weight * shifted * shifted,
    })
  }
  return (start, end) => {
    const [low, high] = [sums[start], sums[end + 1]]
    if (!low || !high || start === end) return 0
    const first = high.first - low.first
    return Math.max(0, high.second - low.second - (first * first) / (high.weight - low.weight))
  }
}
