/** What everybody knows: the terms add up to zero. Cells by name, each with its factor. */
export type KnownEquation = readonly (readonly [cell: string, factor: number])[]
export type Interval = { cell: string; low: number; high: number }

const TINY = 1e-7

/**
 * Bounds every hidden cell by linear programming (two-phase simplex on a dense tableau, Bland's rule
 * against cycling): the narrowest interval that follows from all equations and lower bounds together,
 * which no elimination and no propagation can beat. It knows nothing of how the program suppresses. A cell
 * that other cells' solutions already show to be as wide as `enough` is not bounded further.
 */
export function boundByProgramming(
  equations: readonly KnownEquation[],
  published: ReadonlyMap<string, number>,
  least: (cell: string) => number,
  enough: number,
): Interval[] {
  const cells = [...new Set(equations.flatMap((one) => one.map(([cell]) => cell)))].filter(
    (cell) => !published.has(cell),
  )
  const position = new Map(cells.map((cell, index) => [cell, index]))
  const rows = equations.flatMap((equation) => {
    const row = new Float64Array(cells.length + 1)
    for (const [cell, factor] of equation) {
      const at = position.get(cell)
      if (at === undefined)
        row[cells.length] = (row[cells.length] ?? 0) - factor * (published.get(cell) ?? 0)
      else {
        row[at] = (row[at] ?? 0) + factor
        row[cells.length] = (row[cells.length] ?? 0) - factor * least(cell)
      }
    }
    return row.subarray(0, cells.length).some((one) => one !== 0) ? [row] : []
  })
  const simplex = new Simplex(rows, cells.length)
  return cells.map((cell, at) => {
    const isWide = (simplex.highest[at] ?? 0) - (simplex.lowest[at] ?? 0) >= enough
    const low = isWide ? (simplex.lowest[at] ?? 0) : simplex.extreme(at, 1)
    const high = isWide ? (simplex.highest[at] ?? 0) : -simplex.extreme(at, -1)
    return { cell, low: least(cell) + low, high: least(cell) + high }
  })
}

class Simplex {
  private readonly rows: Float64Array[]
  private readonly basis: number[]
  /** The least and most of each unknown in the solutions met so far. */
  readonly lowest: Float64Array
  readonly highest: Float64Array

  /** Rows hold the factors and the right side; unknowns are not negative. */
  constructor(
    given: readonly Float64Array[],
    private readonly width: number,
  ) {
    const all = width + given.length
    this.rows = given.map((row, index) => {
      const wide = new Float64Array(all + 1)
      const sign = (row[width] ?? 0) < 0 ? -1 : 1
      for (let at = 0; at < width; at += 1) wide[at] = sign * (row[at] ?? 0)
      wide[width + index] = 1
      wide[all] = sign * (row[width] ?? 0)
      return wide
    })
    this.basis = given.map((_, index) => width + index)
    this.lowest = new Float64Array(width).fill(Infinity)
    this.highest = new Float64Array(width).fill(-Infinity)
    const cost = new Float64Array(all + 1)
    cost.fill(1, width, all)
    const left = this.minimise(cost, all)
    if (left > 1e-4) throw new Error(`the attacker's equations contradict each other: ${left}`)
    this.dropArtificial()
    this.remember()
  }

  /** The least of sign * unknown; minus infinity where nothing bounds it. */
  extreme(unknown: number, sign: 1 | -1): number {
    const cost = new Float64Array(this.rows[0]?.length ?? this.width + 1)
    if (this.rows.length === 0) return sign === 1 ? 0 : -Infinity
    cost[unknown] = sign
    const least = this.minimise(cost, this.width)
    this.remember()
    return least
  }

  private remember(): void {
    const values = new Float64Array(this.width)
    this.rows.forEach((row, index) => {
      if ((this.basis[index] ?? 0) < this.width)
        values[this.basis[index] ?? 0] = row[row.length - 1] ?? 0
    })
    values.forEach((value, at) => {
      this.lowest[at] = Math.min(this.lowest[at] ?? 0, value)
      this.highest[at] = Math.max(this.highest[at] ?? 0, value)
    })
  }

  private minimise(cost: Float64Array, width: number): number {
    const last = (this.rows[0]?.length ?? 1) - 1
    const reduced = Float64Array.from(cost)
    this.rows.forEach((row, index) => {
      const factor = cost[this.basis[index] ?? 0] ?? 0
      if (factor !== 0)
        for (let at = 0; at <= last; at += 1)
          reduced[at] = (reduced[at] ?? 0) - factor * (row[at] ?? 0)
    })
    for (let step = 0; step < 20_000; step += 1) {
      let entering = -1
      for (let at = 0; at < width && entering < 0; at += 1)
        if ((reduced[at] ?? 0) < -TINY) entering = at
      if (entering < 0) return -(reduced[last] ?? 0)
      let [leaving, best] = [-1, Infinity]
      this.rows.forEach((row, index) => {
        if ((row[entering] ?? 0) <= TINY) return
        const ratio = (row[last] ?? 0) / (row[entering] ?? 0)
        const isTie = Math.abs(ratio - best) <= TINY
        if (
          ratio < best - TINY ||
          (isTie && (this.basis[index] ?? 0) < (this.basis[leaving] ?? 0))
        ) {
          ;[leaving, best] = [index, ratio]
        }
      })
      if (leaving < 0) return -Infinity
      this.pivot(leaving, entering, reduced)
    }
    throw new Error('the simplex does not end')
  }

  private pivot(leaving: number, entering: number, reduced: Float64Array): void {
    const row = this.rows[leaving] ?? new Float64Array()
    const scale = row[entering] ?? 0
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / scale
    for (const other of [...this.rows, reduced]) {
      const factor = other[entering] ?? 0
      if (other === row || factor === 0) continue
      for (let at = 0; at < row.length; at += 1)
        other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0)
    }
    this.basis[leaving] = entering
  }

  /** Equations that say nothing new keep an artificial unknown at zero: it leaves, or its row goes. */
  private dropArtificial(): void {
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      if ((this.basis[index] ?? 0) < this.width) continue
      const row = this.rows[index] ?? new Float64Array()
      const entering = row.subarray(0, this.width).findIndex((one) => Math.abs(one) > 1e-6)
      if (entering >= 0) this.pivot(index, entering, new Float64Array(row.length))
      else {
        this.rows.splice(index, 1)
        this.basis.splice(index, 1)
      }
    }
  }
}

/**
 * The figures that each hidden cell has in all whole solutions, by trying every one; null where there are
 * more than can be tried. Intervals of the program bound the search.
 */
export function boundByTrying(
  equations: readonly KnownEquation[],
  published: ReadonlyMap<string, number>,
  intervals: readonly Interval[],
): Interval[] | null {
  const ranges = intervals.map(
    ({ low, high }) => Math.floor(high + 1e-6) - Math.ceil(low - 1e-6) + 1,
  )
  if (ranges.reduce((all, one) => all * one, 1) > 200_000) return null
  const position = new Map(intervals.map(({ cell }, index) => [cell, index]))
  const found = intervals.map(({ cell }) => ({ cell, low: Infinity, high: -Infinity }))
  const tried = new Array<number>(intervals.length).fill(0)
  const valueOf = (cell: string): number => {
    const at = position.get(cell)
    return at === undefined ? (published.get(cell) ?? 0) : (tried[at] ?? 0)
  }
  /** Equations by the last of their unknowns, so that each is judged as soon as it can be. */
  const judged = intervals.map((_, index) =>
    equations.filter((one) => Math.max(...one.map(([cell]) => position.get(cell) ?? -1)) === index),
  )
  const holds = (equation: KnownEquation): boolean =>
    Math.abs(equation.reduce((sum, [cell, factor]) => sum + factor * valueOf(cell), 0)) < 1e-6
  const tryFrom = (index: number): void => {
    const interval = intervals[index]
    if (interval === undefined) {
      found.forEach((one, at) => {
        one.low = Math.min(one.low, tried[at] ?? 0)
        one.high = Math.max(one.high, tried[at] ?? 0)
      })
      return
    }
    for (let value = Math.ceil(interval.low - 1e-6); value <= interval.high + 1e-6; value += 1) {
      tried[index] = value
      if (judged[index]?.every(holds)) tryFrom(index + 1)
    }
  }
  tryFrom(0)
  return found
}
