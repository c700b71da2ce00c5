/** An unknown of the system: what it is, and the least and most that a reader can think it to be. */
export type Unknown = { value: number; least: number; most: number }
/** Unknowns by position, each with the sign it has in a sum that the reader knows. */
export type KnownSum = readonly (readonly [unknown: number, sign: number])[]

/** Cells that one exchange may move, the short ones tried first, and steps that each search may take. */
const LENGTHS = [0, 6, 9, 14, 40]
/** The length at which only totals are moved, as far up as they are hidden. */
const UPWARDS = 0
const STEPS = 150

/**
 * What a reader who solves all sums together must still think possible. From the true figures, which
 * fulfil every sum, other whole figures are sought that fulfil them too: one cell is raised or lowered by
 * 1, and others of the sums that no longer hold are moved against it until all hold again, as along a
 * cycle of a network. Every point reached is a proof: whatever method a reader has, he cannot exclude it.
 */
export class FeasibleCells {
  /** Smallest and largest figure that was reached of each unknown. */
  readonly lowest: number[]
  readonly highest: number[]
  /** Sums at which the search for the last unknown found nothing to move, in the order met. */
  stuck: number[] = []
  private readonly now: number[]
  private readonly sumsOf: (readonly [sum: number, sign: number])[][]
  private moved = new Map<number, number>()
  private excess = new Map<number, number>()
  private steps = 0
  private longest = 0

  constructor(
    private readonly unknowns: readonly Unknown[],
    private readonly sums: readonly KnownSum[],
  ) {
    this.now = unknowns.map(({ value }) => value)
    this.lowest = [...this.now]
    this.highest = [...this.now]
    this.sumsOf = unknowns.map(() => [])
    sums.forEach((sum, at) => {
      for (const [unknown, sign] of sum) this.sumsOf[unknown]?.push([at, sign])
    })
  }

  /** Whether figures as far apart as `width` were reached for an unknown, looking for them where not. */
  isWide(unknown: number, width: number): boolean {
    const isReached = (): boolean =>
      (this.highest[unknown] ?? 0) - (this.lowest[unknown] ?? 0) >= width
    this.stuck = []
    for (const direction of [-1, 1]) {
      while (!isReached() && this.exchange(unknown, direction, width));
    }
    return isReached()
  }

  sumsWith(unknown: number): number[] {
    return (this.sumsOf[unknown] ?? []).map(([sum]) => sum)
  }

  /** Sums that share an unknown with some of these. */
  sumsBeside(sums: readonly number[]): number[] {
    const cells = sums.flatMap((sum) => (this.sums[sum] ?? []).map(([cell]) => cell))
    return [...new Set(cells.flatMap((cell) => this.sumsWith(cell)))]
  }

  /** Moves one unknown and what must move with it, as far as it goes; false where nothing does. */
  private exchange(unknown: number, direction: number, width: number): boolean {
    if (this.room(unknown, direction) <= 0) return false
    if (!LENGTHS.some((longest) => this.search(unknown, direction, longest))) return false
    const rooms = [...this.moved].map(([cell, step]) => this.room(cell, step))
    const length = Math.min(width, ...rooms)
    for (const [cell, step] of this.moved) {
      const value = (this.now[cell] ?? 0) + step * length
      this.now[cell] = value
      this.lowest[cell] = Math.min(this.lowest[cell] ?? value, value)
      this.highest[cell] = Math.max(this.highest[cell] ?? value, value)
    }
    return true
  }

  private search(unknown: number, direction: number, longest: number): boolean {
    this.moved = new Map()
    this.excess = new Map()
    this.steps = STEPS
    this.longest = longest
    this.move(unknown, direction)
    return this.balance()
  }

  /** Depth first: mends the latest sum that does not hold, by the cell that mends most. */
  private balance(): boolean {
    const isUpwards = this.longest === UPWARDS
    // Upwards level by level, so that a total is moved once and for all its parts.
    const broken = [...this.excess].at(isUpwards ? 0 : -1)
    if (broken === undefined) return true
    if (!isUpwards && this.moved.size >= this.longest) return false
    const [sum, excess] = broken
    const choices = (this.sums[sum] ?? []).flatMap(([cell, sign]) => {
      const step = -Math.sign(excess) * sign
      if (this.moved.has(cell) || this.room(cell, step) <= 0) return []
      if (isUpwards && sign > 0) return []
      return [{ cell, step, damage: this.damage(cell, step), room: this.room(cell, step) }]
    })
    if (choices.length === 0 && !isUpwards) this.stuck.push(sum)
    choices.sort((a, b) => a.damage - b.damage || b.room - a.room)
    for (const { cell, step } of choices) {
      if (this.steps <= 0) return false
      this.steps -= 1
      this.move(cell, step)
      if (this.balance()) return true
      this.move(cell, -step)
      this.moved.delete(cell)
    }
    return false
  }

  private move(cell: number, step: number): void {
    this.moved.set(cell, step)
    for (const [sum, sign] of this.sumsOf[cell] ?? []) {
      const left = (this.excess.get(sum) ?? 0) + sign * step
      this.excess.delete(sum)
      if (left !== 0) this.excess.set(sum, left)
    }
  }

  /** By how much more the sums would fail to hold. */
  private damage(cell: number, step: number): number {
    return (this.sumsOf[cell] ?? []).reduce((all, [sum, sign]) => {
      const excess = this.excess.get(sum) ?? 0
      return all + Math.abs(excess + sign * step) - Math.abs(excess)
    }, 0)
  }

  /** Whole steps that an unknown may go in a direction. */
  private room(cell: number, step: number): number {
    const { least, most } = this.unknowns[cell] ?? { least: 0, most: 0 }
    const now = this.now[cell] ?? 0
    return Math.floor((step > 0 ? most - now : now - least) + 1e-9)
  }
}
