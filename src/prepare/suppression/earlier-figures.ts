import { ColumnStore } from '../join/column-store'
import { RegionFrame } from '../join/region-frame'
import { possibleSums, type Cell, type Part, type Sum } from './cell-equations'
import { KeptSums } from './kept-sums'
import { findMerges, type Merge, type Merges } from './merged-units'
import type { Known } from './known-figure'

/** Marks the indicator of a cell that only the edition before had, or had with another figure. */
const EARLIER = '@'
/** Desa add up to kecamatan, these to the kabupaten, months to years, indicators to others. */
const ROUNDS = 4
export const SAME = 1e-6

/** Of a cell that only the edition before had, the indicator; else the id itself. */
export function indicatorOf(id: string): string {
  return id.endsWith(EARLIER) ? id.slice(0, -EARLIER.length) : id
}

export function nameOf({ id, period, index }: Cell): string {
  return `${id} ${period} ${String(index)}`
}

/** The figures of the edition before, the withheld ones as a reader may take them to be. */
export class EarlierFigures {
  readonly store: ColumnStore
  readonly cells = new Map<string, number>()
  /** Today's sums over what is gone since. */
  readonly kept: KeptSums
  /** Desa of then that are one desa today. */
  readonly merges: Merges
  readonly ids: readonly string[]
  /** Figures that are taken to be what today's sums leave: nothing else explains a revised total then. */
  private readonly fixed = new Set<string>()

  /** With `isKept`, what is withdrawn is taken to be the same today; else what is not, to have been the same. */
  constructor(
    private readonly known: Known,
    isKept: boolean,
  ) {
    this.store = new ColumnStore(new RegionFrame(known.before.units))
    const { tied, relations } = known
    const terms = relations.flatMap((one) => [one.indicator, ...one.terms.map((t) => t.indicator)])
    this.ids = [...new Set([...tied.keys(), ...terms])]
    for (const id of this.ids) this.fill(id)
    this.merges = findMerges(known)
    for (const merge of this.merges.found) this.fillMerged(merge)
    this.kept = new KeptSums(known, this.ids, this.store)
    if (isKept) this.fillKept()
    this.fillGone()
    this.addUp()
    this.takeBack()
    this.addUp()
  }

  isWithheld({ id, period, index }: Cell): boolean {
    return this.known.before.isWithheld(id, period, this.store.frame.codes[index] ?? '')
  }

  /** Today's cell where the figure is still the same, else one of its own. */
  today<C extends Cell>(cell: C): C {
    const figure = this.value(cell)
    const { frame } = this.known.store
    const index = frame.indexOf(this.store.frame.codes[cell.index] ?? '')
    if (this.later(cell) === figure) return { ...cell, index }
    const own = { ...cell, id: cell.id + EARLIER }
    this.cells.set(nameOf(own), figure ?? 0)
    return own
  }

  value({ id, period, index }: Cell): number | null {
    return this.store.column(id, period)[index] ?? null
  }

  private later({ id, period, index }: Cell): number | null {
    const { store } = this.known
    if (!store.has(id, period)) return null
    const at = store.frame.indexOf(this.store.frame.codes[index] ?? '')
    return store.column(id, period)[at] ?? null
  }

  private fill(id: string): void {
    const { before } = this.known
    for (const period of before.periodsOf(id)) {
      const column = this.store.column(id, period)
      this.store.frame.codes.forEach((code, index) => {
        const cell = { id, period, index }
        column[index] = this.isWithheld(cell)
          ? this.later(cell)
          : before.published(id, period, code)
      })
    }
  }

  /**
   * Where a published total shows that a withheld figure was another then, one is taken to be the one, as a
   * reader may: that of a region which is seen to be revised, else the largest. The others are the same today.
   */
  private takeBack(): void {
    const sums = this.sums().filter(({ kind }) => kind !== 'at-most')
    // A sum of indicators tells the region itself, one of regions only where several are.
    const told = sums.flatMap(({ total, parts, kind }) =>
      kind === 'equal' && !this.isWithheld(total) ? (this.revise(total, parts) ?? []) : [],
    )
    const byTotal = new Map<string, Sum[]>(sums.map(({ total }) => [nameOf(total), []]))
    for (const sum of sums) byTotal.get(nameOf(sum.total))?.push(sum)
    const settle = (total: Cell): void => {
      for (const { parts, kind } of byTotal.get(nameOf(total)) ?? []) {
        const revised = kind === undefined ? this.revise(total, parts) : null
        if (revised !== null) settle(revised)
      }
    }
    for (const { total } of sums) if (!this.isWithheld(total)) settle(total)
    // A total whose own total holds by then: one of its parts was another figure all the same.
    for (const total of told) settle(total)
  }

  /** Lets one withheld part make up for what a sum lacks; null when it lacks nothing or none can. */
  private revise(total: Cell, parts: readonly Part[]): Cell | null {
    const added = parts.reduce((all, part) => all + part.sign * (this.value(part) ?? 0), 0)
    const rest = (this.value(total) ?? added) - added
    if (Math.abs(rest) <= SAME) return null
    const seen = (cell: Cell): number =>
      this.isSeenGone(cell) ? 2 : this.isSeenRevised(cell) ? 1 : 0
    const then = (cell: Cell): number => (this.value(cell) ?? 0) + rest
    const [revised] = parts
      .filter((part) => part.sign === 1 && this.isWithheld(part) && this.value(part) !== null)
      .filter((part) => then(part) >= 1 && !this.fixed.has(nameOf(part)))
      .toSorted((a, b) => seen(b) - seen(a) || then(b) - then(a))
    if (revised === undefined) return null
    this.store.column(revised.id, revised.period)[revised.index] = then(revised)
    return revised
  }

  /** Gone or zero today, or of a region with such a desa: it was another figure then, for zero would have been published. */
  private isSeenGone({ id, period, index }: Cell): boolean {
    const { frame } = this.store
    return [index, ...frame.desaWithin(frame.codes[index] ?? '')].some((at) => {
      const cell = { id, period, index: at }
      return this.isWithheld(cell) && (this.later(cell) ?? 0) === 0
    })
  }

  /** Some published figure of the region and year is another today. */
  private isSeenRevised({ period, index }: Cell): boolean {
    const year = period.slice(0, 4)
    return this.ids.some((id) =>
      this.store.periods(id).some((one) => {
        const cell = { id, period: one, index }
        if (!one.startsWith(year) || this.isWithheld(cell)) return false
        return this.value(cell) !== this.later(cell)
      }),
    )
  }

  /** What became one desa: the last that was withheld is what the others leave, and these are 1. */
  private fillMerged({ into, parts }: Merge): void {
    const { store } = this.known
    for (const id of this.ids) {
      for (const period of this.store.periods(id).filter((one) => store.has(id, one))) {
        const later = store.column(id, period)[store.frame.indexOf(into)] ?? null
        const cells = parts.map((code) => ({ id, period, index: this.store.frame.indexOf(code) }))
        const open = cells.filter((cell) => this.isWithheld(cell))
        const others = cells.filter((cell) => !this.isWithheld(cell))
        const rest = others.reduce((left, cell) => left - (this.value(cell) ?? 0), later ?? 0)
        if (later === null || rest < open.length) continue
        const column = this.store.column(id, period)
        open.forEach(({ index }, order) => {
          column[index] = order === open.length - 1 ? rest - order : 1
        })
      }
    }
  }

  /** What is withdrawn: what today's sums leave for it. */
  private fillKept(): void {
    for (const sum of this.kept.sums.filter(({ kind }) => kind !== 'at-most')) {
      const terms: Part[] = [{ ...sum.total, sign: -1 }, ...sum.parts]
      const [gone, ...others] = terms.filter((cell) => this.kept.value(cell) === null)
      if (gone === undefined || others.length > 0 || !this.kept.isGone(gone)) continue
      const own = { ...gone, index: this.kept.earlierIndex(gone.index) }
      if (!this.isWithheld(own)) continue
      const rest = terms.reduce((all, cell) => all + cell.sign * (this.kept.value(cell) ?? 0), 0)
      if (-gone.sign * rest < 0) continue
      this.store.column(own.id, own.period)[own.index] = -gone.sign * rest
      this.fixed.add(nameOf(own))
    }
  }

  /**
   * Figures that were withheld and are missing today: what the sums leave for them where all else stayed the
   * same, and one where they leave nothing, for zero was published.
   */
  private fillGone(): void {
    const sums = this.sums().filter(({ kind }) => kind !== 'at-most')
    const isGone = (cell: Cell): boolean => this.value(cell) === null && this.isWithheld(cell)
    for (let changed = true; changed;) {
      changed = false
      for (const { total, parts } of sums) {
        const terms: Part[] = [{ ...total, sign: -1 }, ...parts]
        const [gone, ...others] = terms.filter((cell) => this.value(cell) === null)
        if (gone === undefined || others.length > 0 || !isGone(gone)) continue
        const rest = terms.reduce((all, cell) => all + cell.sign * (this.value(cell) ?? 0), 0)
        if (-gone.sign * rest < 1) continue
        this.store.column(gone.id, gone.period)[gone.index] = -gone.sign * rest
        changed = true
      }
    }
    const whole = new Set(
      sums.flatMap(({ total, kind, parts }) => {
        return kind === undefined && parts.length > 0 ? [nameOf(total)] : []
      }),
    )
    for (const cell of sums.flatMap(({ total, parts }) => [total, ...parts])) {
      if (isGone(cell) && !whole.has(nameOf(cell)))
        this.store.column(cell.id, cell.period)[cell.index] = 1
    }
  }

  private sums() {
    const { entries, relations, tied } = this.known
    return possibleSums(entries, relations, tied, this.store)
  }

  /** A total that was withheld was the sum of its parts then: of fewer desa, or of other figures, than today. */
  private addUp(): void {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { total, parts, kind } of this.sums()) {
        if (kind !== undefined || !this.isWithheld(total)) continue
        const values = parts.map((part) => [this.value(part), part.sign] as const)
        if (values.every(([value]) => value === null)) continue
        const sum = values.reduce((all, [value, sign]) => all + sign * (value ?? 0), 0)
        const column = this.store.column(total.id, total.period)
        column[total.index] = sum
      }
    }
  }
}
