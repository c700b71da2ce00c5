import { buildEquations, type Cell, type Equation, type Part } from './cell-equations'
import { EarlierFigures, SAME } from './earlier-figures'
import type { Known } from './known-figure'

/** What the edition before binds together: its sums, and those of its cells that are not cells of today. */
export type SumsBefore = {
  equations: readonly Equation[]
  /** Of these, the sums over cells of both editions. */
  links: readonly Equation[]
  cells: ReadonlyMap<string, number>
  /** Cells in whose year nothing of their indicator can be proved. */
  unclear: readonly Cell[]
}

/** Sums of the edition before, over what it withheld. */
function earlierSums({ entries, relations, tied }: Known, figures: EarlierFigures): Equation[] {
  return buildEquations(entries, relations, tied, figures.store).flatMap((one): Equation[] => {
    const { total, parts, kind } = one
    const rest = parts.reduce(
      (all, part) => all - part.sign * (figures.value(part) ?? 0),
      figures.value(total) ?? 0,
    )
    if (kind === 'at-most' && rest > SAME) return []
    const open = parts.filter((part) => figures.isWithheld(part)).map((p) => figures.today(p))
    const isTotalOpen = figures.isWithheld(total)
    if (open.length === 0 && !isTotalOpen) return []
    // A total that was published has no cell: it is known as a number.
    const left = isTotalOpen ? figures.today(total) : numberOf(total)
    return [{ total: left, parts: open, minimum: 0, kind, slack: Math.abs(rest) }]
  })
}

/** Of what is known as a number: no cell. */
function numberOf(cell: Cell): Cell {
  return { ...cell, index: -1 }
}

/** Today's sums of which a column is gone: it is taken to be the same as in the edition before. */
function keptSums(figures: EarlierFigures): Equation[] {
  const { kept } = figures
  return kept.sums.flatMap((sum): Equation[] => {
    const rest = kept.rest(sum)
    const isLimit = sum.kind === 'at-most'
    if (rest === null || (isLimit ? rest > SAME : Math.abs(rest) > SAME)) return []
    const cellOf = <C extends Cell>(cell: C): C[] => {
      if (!kept.isGone(cell)) return [cell]
      const own = { ...cell, index: kept.earlierIndex(cell.index) }
      return figures.isWithheld(own) ? [figures.today(own)] : []
    }
    const parts = sum.parts.flatMap((part): Part[] => cellOf(part))
    const [total = numberOf(sum.total)] = cellOf(sum.total)
    return [{ total, parts, minimum: 0, kind: sum.kind ?? 'equal', slack: Math.abs(rest) }]
  })
}

/**
 * A desa of today is the sum of those that it was. Where what is withheld cannot be taken to be so, or
 * nothing tells which desa it became, nobody here can tell what a reader may know: the cell is unclear.
 */
function mergedSums(known: Known, figures: EarlierFigures): { links: Equation[]; unclear: Cell[] } {
  const { found, unclear: gone } = figures.merges
  const links: Equation[] = []
  const unclear = gone.flatMap((code) => withheldOf(code, figures))
  for (const { into, parts: codes } of found) {
    for (const cell of columnsOf(figures)) {
      const total = { ...cell, index: known.store.frame.indexOf(into) }
      const parts = codes.map((code): Part => {
        return { ...cell, index: figures.store.frame.indexOf(code), sign: 1 }
      })
      if (!known.store.has(cell.id, cell.period)) continue
      const later = known.store.column(cell.id, cell.period)[total.index] ?? null
      const added = parts.reduce((all, part) => all + (figures.value(part) ?? 0), 0)
      const open = parts.filter((part) => figures.isWithheld(part)).map((p) => figures.today(p))
      // Where the others were zero it is the same cell.
      if (later === null || open.some((part) => part.id === cell.id)) continue
      if (Math.abs(later - added) <= SAME)
        links.push({ total, parts: open, minimum: 0, kind: 'equal' })
      else if (open.length > 0) unclear.push(total)
    }
  }
  return { links, unclear }
}

function columnsOf({ ids, store }: EarlierFigures): Omit<Cell, 'index'>[] {
  return ids.flatMap((id) => store.periods(id).map((period) => ({ id, period })))
}

function withheldOf(code: string, figures: EarlierFigures): Cell[] {
  const index = figures.store.frame.indexOf(code)
  return columnsOf(figures)
    .map((cell) => ({ ...cell, index }))
    .filter((cell) => figures.isWithheld(cell))
}

/**
 * The sums of the edition before over what it withheld, as readers use them who take these figures to be
 * the same today: of the desa as they are today, of totals as they add up. A sum that does not hold then
 * misleads him and is left out. What was published is a number and no part of them any more. Where a table
 * is withdrawn and totals are revised there are two such readers: its figures may be what is revised, or
 * the others. What holds of both editions' sums together, both of them know.
 */
export function sumsBefore(known: Known): SumsBefore[] {
  const read = (isKept: boolean): SumsBefore & { figures: EarlierFigures } => {
    const figures = new EarlierFigures(known, isKept)
    const merged = mergedSums(known, figures)
    const links = [...keptSums(figures), ...merged.links]
    const equations = [...earlierSums(known, figures), ...links]
    return { equations, links, cells: figures.cells, unclear: merged.unclear, figures }
  }
  const same = read(false)
  return same.figures.kept.sums.length === 0 ? [same] : [same, read(true)]
}
