import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import { type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import type { Relation } from '../model/relation'
import { CellAuditor, type Bounds, type Narrow } from './audit-cells'
import { buildEquations, tiedIndicators, type Cell, type Equation } from './cell-equations'
import { orderEntries } from '../derive/compute-columns'
import { NO_EDITION, tiedBefore, type EditionBefore } from '../derive/edition-before'
import { sumsBefore } from './equations-before'
import { followUnits } from './follow-units'
import { HiddenCells } from './hidden-cells'
import { hideDerived } from './hide-derived'

/** Times that more single cells are hidden before whole columns are: beyond it little is left to read. */
const ROUNDS = 24

/** Rounds after which more cells are hidden at once where a cell is still known too well. */
const PATIENCE = 8
const YEAR = '2024'.length

/** What one reader knows of the hidden cells, and the proof that he cannot bound them. */
type Reader = { hidden: HiddenCells; auditor: CellAuditor }

class Suppressor {
  /** Periods that were hidden as a whole, by indicator. */
  readonly withheld = new Map<string, string[]>()
  private readonly tied: ReadonlyMap<string, number>
  private readonly ordered: readonly CatalogueEntry[]
  private readonly equations: readonly Equation[]
  /** Who has this edition alone: the one before may be withdrawn, or be unknown to him. */
  private readonly newcomer: Reader
  /** Who have kept the edition before, and its figures and sums; none where there is none. */
  private readonly keepers: readonly Reader[]

  constructor(
    private readonly entries: readonly CatalogueEntry[],
    relations: readonly Relation[],
    private readonly store: ColumnStore,
    before: EditionBefore,
  ) {
    this.tied = new Map([...tiedBefore(entries, before), ...tiedIndicators(entries, relations)])
    this.ordered = orderEntries(entries).ordered
    this.equations = buildEquations(entries, relations, this.tied, store)
    const bounds = this.bounds()
    const alone = new HiddenCells(store, NO_EDITION)
    this.newcomer = { hidden: alone, auditor: new CellAuditor(this.equations, bounds, alone) }
    for (const entry of this.entries) this.hideSmall(entry)
    this.keepers = before.units.length === 0 ? [] : this.keepersOf(relations, before, bounds)
  }

  /** What is hidden against the one is looked at as the others see it too. */
  run(): void {
    // The keepers first: what they do not know is mostly unknown to the newcomer too.
    const readers = [...this.keepers, this.newcomer]
    let quiet = 0
    for (let at = 0; quiet < readers.length; at = (at + 1) % readers.length) {
      const reader = readers[at]
      quiet = reader !== undefined && this.protectFrom(reader) ? 1 : quiet + 1
    }
  }

  private keepersOf(
    relations: readonly Relation[],
    before: EditionBefore,
    bounds: ReadonlyMap<string, Bounds>,
  ): Reader[] {
    const { entries, tied, store } = this
    const known = sumsBefore({ entries, relations, tied, before, store })
    return known.map(({ equations, links, cells, unclear }) => {
      const hidden = new HiddenCells(store, before, cells)
      hidden.markTold([...this.equations, ...links])
      hidden.hideAsBefore(tied.keys())
      this.hideColumns(
        unclear.flatMap((cell) => this.yearOf(cell)),
        hidden,
      )
      // The sums of the edition before bind as well, but all that they are of is hidden already.
      return { hidden, auditor: new CellAuditor([...this.equations, ...equations], bounds, hidden) }
    })
  }

  /** The cell in every period of its year. */
  private yearOf({ id, period, index }: Cell): Cell[] {
    const periods = this.store.periods(id)
    const same = periods.filter((one) => one.slice(0, YEAR) === period.slice(0, YEAR))
    return same.map((one) => ({ id, period: one, index }))
  }

  private bounds(): ReadonlyMap<string, Bounds> {
    // Of a table that is withdrawn nothing else is known than that it was of counts.
    const gone = [...this.tied].map(([id, width]): [string, Bounds] => {
      return [id, { minimum: 0, maximum: null, width }]
    })
    const own = this.entries.map(
      ({ id, minimum, maximum, minimumCell, formula }): [string, Bounds] => {
        // What is computed and not guarded itself is hidden for its parts alone, and these are looked at.
        const width = minimumCell === null && formula !== null ? 0 : (this.tied.get(id) ?? 0)
        return [id, { minimum, maximum, width }]
      },
    )
    return new Map([...gone, ...own])
  }

  /** True when that hid any cell. */
  private protectFrom({ hidden, auditor }: Reader): boolean {
    let changed = false
    for (let round = 0; ; round += 1) {
      if (this.settle(hidden)) changed = true
      const narrow = auditor.findNarrow()
      if (narrow.length === 0) return changed
      const count = 1 + Math.floor(round / PATIENCE)
      if (round >= ROUNDS || !hideMore(narrow, count, hidden)) {
        if (!this.hideWhole(narrow, hidden)) return changed
        round = 0
      }
      changed = true
    }
  }

  /** Primary suppression: counts above zero and below the minimum, wherever they come from. */
  private hideSmall({ id, minimumCell }: CatalogueEntry): void {
    if (minimumCell === null) return
    for (const period of this.store.periods(id)) {
      this.store.column(id, period).forEach((value, index) => {
        if (value !== null && value > 0 && value < minimumCell) this.store.hide(id, period, index)
      })
    }
  }

  /** What a single sum gives back: the quick part of complementary suppression. True when that hid any. */
  private settle(hidden: HiddenCells): boolean {
    let hid = false
    for (let changed = true; changed;) {
      changed = hideDerived(this.ordered, this.store)
      for (const equation of this.equations) {
        while (protect(equation, hidden)) changed = true
      }
      hid ||= changed
    }
    return hid
  }

  /**
   * The columns of the cells that are known too well, months before their year; when these are hidden, all
   * that are tied to them. False when all of it is hidden already.
   */
  private hideWhole(narrow: readonly Narrow[], hidden: HiddenCells): boolean {
    const own = narrow.map(({ cell }) => cell)
    const bound = narrow.flatMap(({ bonds }) =>
      bonds.flatMap((equation) => [equation.total, ...equation.parts]),
    )
    const isMonth = ({ period }: Cell): boolean => period.length > YEAR
    const groups = [own.filter(isMonth), own, bound.filter(isMonth), bound]
    return groups.some((cells) => this.hideColumns(cells, hidden))
  }

  private hideColumns(cells: readonly Cell[], hidden: HiddenCells): boolean {
    const columns = [...new Map(cells.map((cell) => [`${cell.id} ${cell.period}`, cell])).values()]
    const found = columns.filter((cell) => hidden.hideColumn(cell))
    for (const { id, period } of found) {
      this.withheld.set(id, [...(this.withheld.get(id) ?? []), period])
    }
    return found.length > 0
  }
}

/** Hides one more cell where the equation would give a hidden one back; true when it did. */
function protect({ total, parts, minimum, kind }: Equation, hidden: HiddenCells): boolean {
  if (kind !== 'equal') return false
  const unknown = parts.filter((cell) => hidden.isUnknown(cell))
  const isTotalUnknown = hidden.isUnknown(total)
  const isAlone = unknown.length + (isTotalUnknown ? 1 : 0) === 1
  const sum = unknown.reduce((all, cell) => all + hidden.value(cell), 0)
  const isSmall = !isTotalUnknown && unknown.length > 0 && sum < minimum
  return (isAlone || isSmall) && hideOneOf({ total, parts }, hidden)
}

/** Some more cells for each that is known too well, at the sums that bind it; false when none is left. */
function hideMore(narrow: readonly Narrow[], count: number, hidden: HiddenCells): boolean {
  const used = new Set<Equation>()
  for (const { bonds, further } of narrow) {
    if (bonds.some((equation) => used.has(equation))) continue
    for (let left = count; left > 0; left -= 1) {
      const found = [...bonds, ...further].find((equation) => hideOneOf(equation, hidden))
      if (found === undefined) break
      used.add(found)
    }
  }
  return used.size > 0
}

function hideOneOf({ total, parts }: Pick<Equation, 'total' | 'parts'>, hidden: HiddenCells) {
  return hidden.hideSmallest(parts) || hidden.hideSmallest([total])
}

/**
 * Cell suppression (Hundepool et al. 2012, Statistical Disclosure Control, ch. 4; the rules of
 * tau-ARGUS). Counts of persons below their indicator's minimum are hidden, and as many others as are
 * needed that all published sums together, over regions, months and related indicators and with what the
 * edition before told, leave every hidden cell an interval at least as wide as the minimum. Zero is
 * published. Hidden figures become missing. The choice is the smallest open cell, so that the same input
 * always hides the same; a published figure is never changed. Where that does not settle, whole columns
 * are hidden and a note says so.
 */
export function suppressCells(
  entries: readonly CatalogueEntry[],
  relations: readonly Relation[],
  store: ColumnStore,
  log: ProblemLog,
  edition = NO_EDITION,
): void {
  const before = followUnits(edition, store.frame.units)
  const guarded = entries.filter((entry) => entry.minimumCell !== null)
  if (guarded.length === 0 && before.withheld.size === 0) return
  if (before.isUnreadable && guarded.length > 0)
    log.error('edisi-lama-rusak', { file: 'manifest.json' })
  const suppressor = new Suppressor(entries, relations, store, before)
  suppressor.run()
  for (const { id, line, minimumCell } of guarded) {
    const counts = store.periods(id).map((period) => store.hiddenPositions(id, period).length)
    const count = counts.reduce((sum, one) => sum + one, 0)
    const place = { file: CATALOGUE_FILE, row: line, column: 'sel_minimum' }
    const params = { indicator: id, count, minimum: minimumCell ?? 0 }
    if (count > 0) log.note('sel-disembunyikan', place, params)
  }
  const lines = new Map(entries.map(({ id, line }) => [id, line]))
  for (const [id, periods] of suppressor.withheld) {
    const place = { file: CATALOGUE_FILE, row: lines.get(id) ?? null, column: 'sel_minimum' }
    const period = { own: periods.toSorted().join(', ') }
    log.warn('kolom-disembunyikan', place, { indicator: id, period })
  }
  store.removeHidden()
}
