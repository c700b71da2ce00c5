import type { SplitNumbers } from './split-numbers'

/** Digits of an integer from 10 on. */
export function countDigits(whole: number): number {
  let count = 2
  for (let limit = 100; whole >= limit; limit *= 10) count += 1
  return count
}

/** Whether neighbouring cells of so many digits may be the parts of a NIK or a telephone number. */
function mayBegin(lengths: readonly number[], first: number, count: number): boolean {
  const one = lengths[first] ?? 0
  const two = lengths[first + 1] ?? 0
  const three = first + 2 < count ? (lengths[first + 2] ?? 0) : 0
  const sum = one + two
  if (sum >= 13) return sum <= 16
  if (one === 6) return (two === 6 && three === 4) || two >= 6
  if (one === 4) return (two === 4 && three === 4) || two >= 6
  if (one === 2) return two === 2 && three === 2
  return (one === 3 || one === 5 || one === 7) && two >= 6 && two <= 9
}

/** Neighbouring cells of nothing but digits in one row: kept as they are, for most are looked at no further. */
export class DigitRun {
  // Written over by the next run, for there is one in most rows.
  readonly #cells: (string | number)[] = []
  readonly #lengths: number[] = []
  readonly #columns: number[] = []
  #count = 0

  add(cell: string | number, length: number, column: number): void {
    const at = this.#count
    this.#cells[at] = cell
    this.#lengths[at] = length
    this.#columns[at] = column
    this.#count = at + 1
  }

  /** Hands the run over to `split` when it may hold a number in parts, and begins another. */
  end(row: number, split: SplitNumbers): void {
    const count = this.#count
    if (count === 0) return
    this.#count = 0
    for (let first = 0; first + 1 < count; first += 1) {
      if (!mayBegin(this.#lengths, first, count)) continue
      split.addRow(row, this.#cells.slice(0, count).map(String), this.#columns.slice(0, count))
      return
    }
  }
}
