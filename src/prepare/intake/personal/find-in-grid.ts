import type { Grid, GridCell } from '../grid'
import { BareNumbers } from './bare-numbers'
import type { Announcement, CellFacts, FactsByText } from './cell-facts'
import { findPersonLists, type Heading, type PersonList } from './person-lists'
import { digitsOf, isPlainFigure } from './cell-digits'
import { personalKinds, type PersonalKind } from './personal-kinds'
import { plainText } from './plain-text'
import { Neighbours } from './neighbours'
import { SplitNumbers } from './split-numbers'
import { holdsTelephoneNumber } from './telephone-number'

export type Finding = {
  kind: PersonalKind | PersonList['kind']
  where: 'cell' | 'column' | 'comment' | 'sheet-text'
  row: number | null
  column: number | null
}

/** Nothing so small is a number of a person, whatever the heading says. */
const LEAST_NUMBER = 100_000_000
const SHORTEST = 8

class GridSearch {
  readonly #found = new Map<string, Finding>()
  readonly #announced: Record<Announcement | 'institution', Set<number>> = {
    telephone: new Set(),
    money: new Set(),
    code: new Set(),
    census: new Set(),
    address: new Set(),
    institution: new Set(),
  }
  readonly #headings: Heading[] = []
  readonly #bare = new BareNumbers()
  readonly #split = new SplitNumbers()
  readonly #grid: Grid
  readonly #facts: FactsByText

  constructor(grid: Grid, facts: FactsByText) {
    this.#grid = grid
    this.#facts = facts
  }

  search(): Finding[] {
    this.#grid.rows.forEach((row, index) => {
      this.#searchRow(index, row.line, row.cells)
    })
    for (const { row, column, text } of this.#grid.notes ?? []) {
      const where = row === null ? 'sheet-text' : 'comment'
      for (const kind of personalKinds(text)) this.#add({ kind, where, row, column })
    }
    const isMoney = (column: number) =>
      this.#announced.money.has(column) && !this.#announced.telephone.has(column)
    for (const found of [...this.#bare.found(isMoney), ...this.#split.found()]) {
      this.#add({ ...found, where: 'column' })
    }
    for (const found of findPersonLists(this.#grid, this.#headings, this.#facts)) {
      this.#add({ ...found, where: 'column' })
    }
    return [...this.#found.values()]
  }

  /** Told once a column. */
  #add(finding: Finding): void {
    const key = `${finding.kind} ${String(finding.column)} ${finding.where.replace('column', 'cell')}`
    if (!this.#found.has(key)) this.#found.set(key, finding)
  }

  #searchRow(index: number, row: number, cells: readonly GridCell[]): void {
    let parts: string[] = []
    let columns: number[] = []
    const beside = new Neighbours()
    const endRun = () => {
      if (parts.length > 1) this.#split.addRow(row, parts, columns)
      if (parts.length > 0) {
        parts = []
        columns = []
      }
    }
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      if (cell === undefined || cell === null || cell === '') continue
      const digits = digitsOf(cell)
      if (digits !== null) {
        this.#searchDigits(row, column, digits, typeof cell === 'number')
        if (this.#announced.code.has(column)) endRun()
        else {
          parts.push(digits)
          columns.push(column)
        }
        continue
      }
      endRun()
      if (typeof cell !== 'string' || cell.length < 2) continue
      if (isPlainFigure(cell)) continue
      const facts = this.#facts.of(cell)
      this.#searchText(index, row, column, cell, facts)
      beside.add(column, cell, facts, {
        isInstitution: this.#announced.institution.has(column),
        isAddress: this.#announced.address.has(column),
      })
    }
    endRun()
    const person = beside.found()
    if (person !== null) this.#add({ kind: 'nama', where: 'cell', row, column: person })
  }

  #searchDigits(row: number, column: number, digits: string, isNumber: boolean): void {
    if (digits.length <= SHORTEST || (isNumber && Number(digits) < LEAST_NUMBER)) return
    const isCode = this.#announced.code.has(column) && digits.length <= 10
    if (isCode) return
    if (digits.startsWith('0') || digits.startsWith('+') || this.#announced.telephone.has(column)) {
      if (holdsTelephoneNumber(digits, this.#announced.telephone.has(column))) {
        this.#add({ kind: 'telepon', where: 'column', row, column })
      }
    }
    if (!this.#announced.census.has(column)) this.#bare.add(row, column, digits, isNumber)
  }

  #searchText(index: number, row: number, column: number, text: string, facts: CellFacts): void {
    if (facts.heading !== null) this.#headings.push({ row: index, column, kind: facts.heading })
    if (facts.announces !== null) this.#announced[facts.announces].add(column)
    if (facts.namesInstitution) this.#announced.institution.add(column)
    const isMoney = this.#announced.money.has(column) && facts.announces === null
    for (const kind of facts.kinds) {
      // 1.607.015.203.900.001 under "Anggaran" is an amount, and nothing but a number.
      if (isMoney && kind === 'nik' && !/\p{L}/u.test(text) && /[.,]\d{3}[.,]/.test(text)) continue
      if (isMoney && kind === 'nik' && /\de\+/i.test(text)) continue
      this.#add({ kind, where: 'cell', row, column })
    }
    if (this.#announced.telephone.has(column) && /\d{3}/.test(text)) {
      if (holdsTelephoneNumber(plainText(text), true)) {
        this.#add({ kind: 'telepon', where: 'column', row, column })
      }
    }
  }
}

/** Personal data in the cells, hidden ones included, and the comments of a sheet, by place and kind. */
export function findInGrid(grid: Grid, facts: FactsByText): Finding[] {
  return new GridSearch(grid, facts).search()
}
