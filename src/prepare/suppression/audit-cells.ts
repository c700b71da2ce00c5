import type { Cell, Equation } from './cell-equations'
import { FeasibleCells, type Unknown } from './feasible-cells'
import { indicatorOf, nameOf } from './earlier-figures'
import type { HiddenCells } from './hidden-cells'

/** A hidden cell that a reader might know too well, the sums that bind it, and those that share a cell with them. */
export type Narrow = { cell: Cell; bonds: readonly Equation[]; further: readonly Equation[] }

/** What a reader knows of an indicator beside its figures. */
export type Bounds = { minimum: number | null; maximum: number | null; width: number }

function yearOf({ total }: Equation): string {
  return total.period.slice(0, 4)
}

/**
 * Proves of the hidden cells that nobody can bound them more narrowly than their width, all sums of a
 * year taken together (no sum joins two years) and zeros known to be published.
 */
export class CellAuditor {
  /** Hiding more never narrows a cell, so what is proved stays proved. */
  private readonly proved = new Set<string>()
  private readonly years: readonly (readonly Equation[])[]

  constructor(
    equations: readonly Equation[],
    private readonly bounds: ReadonlyMap<string, Bounds>,
    private readonly hidden: HiddenCells,
  ) {
    const years = new Map<string, Equation[]>()
    for (const equation of equations) {
      const year = yearOf(equation)
      const group = years.get(year) ?? []
      group.push(equation)
      years.set(year, group)
    }
    this.years = [...years.values()]
  }

  /** The hidden cells for which no proof was found. */
  findNarrow(): Narrow[] {
    return this.years.flatMap((equations) => this.findInYear(equations))
  }

  private findInYear(equations: readonly Equation[]): Narrow[] {
    const cells: Cell[] = []
    const positions = new Map<string, number>()
    const terms = (equation: Equation) => [
      { cell: equation.total, sign: -1 },
      ...equation.parts.map((part) => ({ cell: part, sign: part.sign })),
    ]
    const sums: [number, number][][] = equations.map((equation) =>
      terms(equation).flatMap(({ cell, sign }): [number, number][] => {
        if (!this.hidden.isUnknown(cell)) return []
        const name = nameOf(cell)
        const at = positions.get(name) ?? cells.push(cell) - 1
        positions.set(name, at)
        return [[at, sign]]
      }),
    )
    const open = cells.flatMap((cell, at) => (this.proved.has(nameOf(cell)) ? [] : [at]))
    if (open.length === 0) return []
    const unknowns = cells.map((cell) => this.unknownOf(cell))
    equations.forEach((equation, at) => {
      if (equation.kind === 'equal') return
      // What lies between the total and its parts is an unknown of its own.
      const side = equation.kind === 'at-most' ? 1 : -1
      const added = terms(equation).reduce((all, { cell, sign }) => {
        return all + side * sign * this.hidden.value(cell)
      }, 0)
      const value = equation.slack ?? added
      sums[at]?.push([unknowns.push({ value, least: 0, most: Infinity }) - 1, -side])
    })
    return this.judge(open, cells, new FeasibleCells(unknowns, sums), equations)
  }

  private judge(
    open: readonly number[],
    cells: readonly Cell[],
    feasible: FeasibleCells,
    equations: readonly Equation[],
  ): Narrow[] {
    return open.flatMap((at) => {
      const cell = cells[at]
      if (cell === undefined) return []
      if (feasible.isWide(at, this.boundsOf(cell)?.width ?? 0)) {
        this.proved.add(nameOf(cell))
        return []
      }
      const sums = new Set([...feasible.stuck, ...feasible.sumsWith(at)])
      const equationsAt = (of: readonly number[]) => of.flatMap((sum) => equations[sum] ?? [])
      const further = feasible.sumsBeside([...sums]).filter((sum) => !sums.has(sum))
      return [{ cell, bonds: equationsAt([...sums]), further: equationsAt(further) }]
    })
  }

  private boundsOf({ id }: Cell): Bounds | undefined {
    return this.bounds.get(indicatorOf(id))
  }

  private unknownOf(cell: Cell): Unknown {
    const value = this.hidden.value(cell)
    const { minimum = null, maximum = null } = this.boundsOf(cell) ?? {}
    const isSigned = minimum === null || minimum < 0
    return { value, least: isSigned ? -Infinity : Math.min(1, value), most: maximum ?? Infinity }
  }
}
