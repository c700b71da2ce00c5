import type { Grid, GridCell } from '../grid/grid'
import { withoutAuthor } from '../sayings/table-notes'
import { BareNumbers } from './bare-numbers'
import { NOTHING, type Announcement, type CellFacts, type FactsByText } from './cell-facts'
import { findPersonLists, type Heading } from './person-lists'
import { findDatedNames } from './dated-names'
import { measureFigure, wholeOf } from './cell-digits'
import { countDigits, DigitRun } from './digit-run'
import { holdsNumberOfPerson, personalKinds } from './personal-kinds'
import { plainText } from './plain-text'
import { Neighbours } from './neighbours'
import { LONGEST_TELEPHONE, NIK_LENGTH, SHORTEST_NUMBER } from './number-lengths'
import { holdsServantNumber, isServantFigure } from './servant-number'
import type { Finding } from './finding'
import { findRemarkedPersons } from './remarked-persons'
import { findSplitNotes } from './split-notes'
import { isSigned } from './signatures'
import { mayStartOwn, OwnNumbers } from './own-numbers'
import { tellsOfPerson } from './published/told-persons'
import { SplitNumbers } from './split-numbers'
import { holdsTelephoneNumber } from './telephone-number'

const LONGEST_CODE = 10
/** Of BPJS: no figure begins with three zeros. */
const isCardNumber = (digits: string): boolean => /^000\d{10}$/.test(digits)
const COUNTRY = 62

class GridSearch {
  readonly #found = new Map<string, Finding>()
  readonly #announced: Record<Announcement | 'organisation', Set<number>> = {
    telephone: new Set(),
    money: new Set(),
    code: new Set(),
    census: new Set(),
    address: new Set(),
    organisation: new Set(),
  }
  /** The columns of `#announced.code`, which every number asks for. */
  readonly #isCode: boolean[] = []
  readonly #headings: Heading[] = []
  readonly #cards: Finding[] = []
  readonly #bare = new BareNumbers()
  readonly #split = new SplitNumbers()
  readonly #own = new OwnNumbers()
  readonly #run = new DigitRun()
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
      const kinds = new Set(personalKinds(text, this.#facts.isPlace))
      // A comment is told to somebody, as the name of a sheet is.
      if (tellsOfPerson(plainText(withoutAuthor(text)), this.#facts.isPlace)) kinds.add('nama')
      for (const kind of kinds) this.#add({ kind, where, row, column })
    }
    for (const { row, column, text } of this.#grid.unseen ?? []) {
      if (!holdsNumberOfPerson(text)) continue
      this.#add({ kind: 'nik', where: row === null ? 'workbook' : 'unseen', row, column })
    }
    const isMoney = (column: number) =>
      this.#announced.money.has(column) && !this.#announced.telephone.has(column)
    for (const found of [
      ...this.#bare.found(isMoney),
      ...this.#split.found(),
      ...this.#own.found(this.#grid.rows),
    ]) {
      this.#add({ ...found, where: 'column' })
    }
    for (const found of findPersonLists(this.#grid, this.#headingsOfLists(), this.#facts)) {
      this.#add({ ...found, where: 'column' })
    }
    for (const found of this.#cards) this.#add(found)
    for (const found of findRemarkedPersons(this.#grid, this.#facts.isPlace)) this.#add(found)
    for (const found of findDatedNames(this.#grid, this.#facts.isPlace)) this.#add(found)
    for (const found of findSplitNotes(this.#grid)) this.#add(found)
    return [...this.#found.values()]
  }

  /** Below the one row of headings of a settings file, words such as "Kepala Keluarga" are entries. */
  #headingsOfLists(): Heading[] {
    if (this.#grid.isHeaded !== true) return this.#headings
    const sure = new Set(this.#headings.flatMap(({ row, kind }) => (kind === 'plain' ? [] : [row])))
    const hasOthers = (one: Heading) =>
      this.#headings.some(({ row, column }) => row === one.row && column !== one.column)
    return this.#headings.filter((one) => one.row === 0 || (sure.has(one.row) && hasOthers(one)))
  }

  /** Told once a column. */
  #add(finding: Finding): void {
    const key = `${finding.kind} ${String(finding.column)} ${finding.where.replace('column', 'cell')}`
    if (!this.#found.has(key)) this.#found.set(key, finding)
  }

  #searchRow(index: number, row: number, cells: readonly GridCell[]): void {
    let beside: Neighbours | null = null
    const run = this.#run
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      if (cell === undefined || cell === null || cell === '') continue
      if (mayStartOwn(cell, cells[column + 1]))
        this.#own.add(index, column, this.#isCode[column] === true)
      if (typeof cell === 'number') {
        if (Number.isInteger(cell) && cell >= 10 && cell < 1e16) {
          const length = countDigits(cell)
          if (length > SHORTEST_NUMBER) this.#searchNumber(row, column, cell, length)
          this.#continueRun(row, cell, length, column)
        } else {
          run.end(row, this.#split)
          if (isServantFigure(cell)) this.#addServant(index, row, column)
          if (this.#announced.telephone.has(column))
            this.#searchTelephone(row, column, String(cell))
        }
        continue
      }
      if (typeof cell !== 'string' || cell.length < 2) {
        run.end(row, this.#split)
        continue
      }
      const length = measureFigure(cell)
      const known = length < 0 ? this.#facts.known(cell) : null
      const digits = length > 0 ? cell : known === null ? wholeOf(cell) : known.digits
      if (digits !== null) {
        if (digits.length > SHORTEST_NUMBER) this.#searchDigits(row, column, digits, false)
        this.#continueRun(row, digits, digits.length, column)
        continue
      }
      run.end(row, this.#split)
      if (known === null) {
        if (holdsServantNumber(cell)) this.#addServant(index, row, column)
        if (this.#announced.telephone.has(column)) this.#searchTelephone(row, column, cell)
        continue
      }
      if (known.facts === NOTHING && !this.#announced.telephone.has(column)) continue
      this.#searchText(index, row, column, cell, known.facts)
      beside ??= new Neighbours()
      beside.add(column, cell, known.facts, {
        isOrganisation: this.#announced.organisation.has(column),
        isAddress: this.#announced.address.has(column),
      })
    }
    run.end(row, this.#split)
    const person = beside?.found() ?? null
    if (person !== null) this.#add({ kind: 'nama', where: 'cell', row, column: person })
  }

  #continueRun(row: number, cell: string | number, length: number, column: number): void {
    if (this.#isCode[column] === true) this.#run.end(row, this.#split)
    else this.#run.add(cell, length, column)
  }

  /** Most large numbers are amounts, of which the first digits say enough. */
  #searchNumber(row: number, column: number, cell: number, length: number): void {
    const begins = Math.floor(cell / 10 ** (length - 2))
    const isTelephone = begins === COUNTRY || this.#announced.telephone.has(column)
    if (isTelephone || length === NIK_LENGTH) {
      this.#searchDigits(row, column, String(cell), true)
      return
    }
    const isCode = this.#isCode[column] === true && length <= LONGEST_CODE
    if (length <= LONGEST_TELEPHONE && !isCode && !this.#announced.census.has(column)) {
      this.#bare.addAmount(row, column)
    }
  }

  #searchDigits(row: number, column: number, digits: string, isNumber: boolean): void {
    const isCode = this.#isCode[column] === true && digits.length <= LONGEST_CODE
    if (isCode) return
    if (this.#announced.telephone.has(column)) this.#searchTelephone(row, column, digits)
    else if (/^[0+]/.test(digits) && holdsTelephoneNumber(digits)) {
      this.#add({ kind: 'telepon', where: 'column', row, column })
    }
    if (isCardNumber(digits)) this.#cards.push({ kind: 'kartu', where: 'column', row, column })
    if (!this.#announced.census.has(column)) this.#bare.add(row, column, digits, isNumber)
  }

  #addServant(index: number, row: number, column: number): void {
    if (isSigned(this.#grid.rows, index, column)) return
    this.#add({ kind: 'nik', where: 'cell', row, column })
  }

  #searchText(index: number, row: number, column: number, text: string, facts: CellFacts): void {
    if (facts.heading !== null) this.#headings.push({ row: index, column, kind: facts.heading })
    if (facts.announces !== null) this.#announced[facts.announces].add(column)
    if (facts.announces === 'code') this.#isCode[column] = true
    if (facts.isServant) this.#addServant(index, row, column)
    if (facts.namesOrganisation) this.#announced.organisation.add(column)
    const isMoney = this.#announced.money.has(column) && facts.announces === null
    for (const kind of facts.kinds) {
      // 1.607.015.203.900.001 under "Anggaran" is an amount, and nothing but a number.
      if (isMoney && kind === 'nik' && !/\p{L}/u.test(text) && /[.,]\d{3}[.,]/.test(text)) continue
      if (isMoney && kind === 'nik' && /\de\+/i.test(text)) continue
      this.#add({ kind, where: 'cell', row, column })
    }
    if (this.#announced.telephone.has(column)) this.#searchTelephone(row, column, text)
  }

  /** Below a heading that announces telephone numbers, which need nothing else to tell them. */
  #searchTelephone(row: number, column: number, text: string): void {
    if (/\d{3}/.test(text) && holdsTelephoneNumber(plainText(text), true)) {
      this.#add({ kind: 'telepon', where: 'column', row, column })
    }
  }
}

/** Personal data in the cells, hidden ones included, and the comments of a sheet, by place and kind. */
export function findInGrid(grid: Grid, facts: FactsByText): Finding[] {
  return new GridSearch(grid, facts).search()
}
