/** A sum that everybody knows to hold: `total` - the parts = 0, by names of cells. */
export type KnownSum = { total: string; parts: readonly string[] }

/**
 * Works out what he can from the published cells and the sums: by Gaussian elimination, so that he also
 * sees what follows from several sums together. Returns the hidden cells that have but one solution.
 */
export function workOut(
  sums: readonly KnownSum[],
  published: ReadonlyMap<string, number>,
  hidden: readonly string[],
): string[] {
  const column = new Map(hidden.map((name, index) => [name, index]))
  const rows = sums.flatMap(({ total, parts }) => {
    const row = new Array<number>(hidden.length).fill(0)
    const terms = [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]
    for (const [name, sign] of terms) {
      const index = column.get(name)
      if (index !== undefined) row[index] = (row[index] ?? 0) + sign
      else if (!published.has(name)) return []
    }
    return row.some((one) => one !== 0) ? [row] : []
  })
  const reduced = reduceRows(rows, hidden.length)
  return reduced.flatMap((row) => {
    const unknown = row.flatMap((one, index) => (Math.abs(one) > 1e-9 ? [index] : []))
    const [only] = unknown
    return unknown.length === 1 && only !== undefined ? [hidden[only] ?? ''] : []
  })
}

/** Reduced row echelon form. */
function reduceRows(rows: readonly number[][], width: number): number[][] {
  const left = rows.map((row) => [...row])
  let rank = 0
  for (let at = 0; at < width && rank < left.length; at += 1) {
    const pivot = left.findIndex((row, index) => index >= rank && Math.abs(row[at] ?? 0) > 1e-9)
    const chosen = left[pivot]
    if (chosen === undefined) continue
    left.splice(pivot, 1)
    const scale = chosen[at] ?? 1
    const unit = chosen.map((one) => one / scale)
    left.splice(rank, 0, unit)
    left.forEach((row, index) => {
      if (index === rank) return
      const factor = row[at] ?? 0
      unit.forEach((one, i) => {
        row[i] = (row[i] ?? 0) - factor * one
      })
    })
    rank += 1
  }
  return left.slice(0, rank)
}

/**
 * Works out what he can by taking one sum after another that has a single cell he does not know.
 * Returns the hidden cells that he has found.
 */
export function workOutOneByOne(
  sums: readonly KnownSum[],
  published: ReadonlyMap<string, number>,
): string[] {
  const known = new Map(published)
  const found: string[] = []
  for (let size = -1; size !== known.size;) {
    size = known.size
    for (const { total, parts } of sums) {
      const [unknown, ...others] = [total, ...parts].filter((name) => !known.has(name))
      if (unknown === undefined || others.length > 0) continue
      const rest = parts.reduce((sum, part) => sum + (known.get(part) ?? 0), 0)
      known.set(unknown, unknown === total ? rest : (known.get(total) ?? 0) - rest)
      found.push(unknown)
    }
  }
  return found
}
