import type { ProblemLog } from '../../problems/problem-log'
import { parseNumber } from '../figures/parse-number'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Column } from './found-header'
import {
  cellText,
  columnLetter,
  isBlank,
  type Grid,
  type GridCell,
  type GridRow,
} from '../grid/grid'
import { nameKey } from '../places/unit-lookup'

function isPlaceRole({ role }: Column): boolean {
  return role?.kind === 'code' || role?.kind === 'name' || role?.kind === 'kecamatan'
}

/** Two columns of the same use: two lists of names, or two of codes of one list. */
function isTwin(a: Column, b: Column): boolean {
  if (a.role?.kind === 'code' && b.role?.kind === 'code') {
    return a.role.list === b.role.list && a.role.level === b.role.level
  }
  return a.role?.kind === b.role?.kind
}

function keyOf(cell: GridCell | undefined): string {
  const text = cellText(cell)
  return nameKey(text) || text
}

/**
 * The place column with which a second table begins beside the first: right of a figure, it lists other
 * places than its twin on the left, or an empty column parts it from what is left of it.
 */
export function secondTableBeside(
  columns: readonly Column[],
  rows: readonly GridRow[],
): Column | null {
  const firstValue = columns.find(({ match }) => match !== null)?.index ?? Infinity
  const left = columns.filter((column) => isPlaceRole(column) && column.index < firstValue)
  if (left.length === 0) return null
  const isEmpty = (index: number) =>
    columns[index]?.heading === '' && rows.every(({ cells }) => isBlank(cells[index]))
  const found = columns.find((column) => {
    if (!isPlaceRole(column) || column.index < firstValue) return false
    const twin = left.find((other) => isTwin(other, column))
    if (twin === undefined) {
      return columns.some(
        ({ index }) => index > firstValue && index < column.index && isEmpty(index),
      )
    }
    return rows.some(({ cells }) => {
      const [first, second] = [cells[twin.index], cells[column.index]]
      return !isBlank(second) && keyOf(first) !== keyOf(second)
    })
  })
  return found ?? null
}

export function isFigure(cell: GridCell | undefined): boolean {
  if (typeof cell === 'number') return true
  if (typeof cell === 'string') return parseNumber(cell.replace(/ ?%$/, '')) !== null
  return typeof cell === 'object' && (cell?.kind === 'measured' || cell?.kind === 'unseen')
}

/** A figure with a word before it too, as in "IP 200". */
export function isEntry(cell: GridCell | undefined): boolean {
  return isFigure(cell) || (typeof cell === 'string' && /^\p{Letter}{1,3} \d[\d.,]*$/u.test(cell))
}

/** 1, 2, 3 …, once or for each kecamatan, is no figure but the number of the row. */
export function isRowNumbers(figures: readonly string[]): boolean {
  return figures.every((text, at) => {
    const number = Number(text)
    return number === 0 || number === 1 || number === Number(figures[at - 1]) + 1
  })
}

/**
 * Warns of a column without heading that holds figures, which belong to no indicator, or among others that have
 * one as many words as they.
 */
export function tellUnnamed(
  grid: Grid,
  headings: readonly string[],
  body: number,
  log: ProblemLog,
): void {
  const rows = grid.rows.slice(body)
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length))
  const isNamed = (heading: string) => heading !== ''
  const [firstNamed, lastNamed] = [headings.findIndex(isNamed), headings.findLastIndex(isNamed)]
  const rowsOfCells = rows.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1)
  for (let index = 0; index < width; index += 1) {
    if ((headings[index] ?? '') !== '') continue
    const isWithin = index > firstNamed && index < lastNamed
    const words = rowsOfCells.filter(({ cells }) => !isBlank(cells[index]))
    const isOfWords = isWithin && words.length * 2 >= rowsOfCells.length
    const filled = isOfWords ? words : rows.filter(({ cells }) => isEntry(cells[index]))
    const [first] = filled
    if (first === undefined) continue
    const isOfRows = filled.length * 2 >= rowsOfCells.length
    if (isOfRows && isRowNumbers(filled.map(({ cells }) => cellText(cells[index])))) continue
    const place = { file: grid.file, sheet: grid.sheet, row: first.line }
    log.warn('kolom-tanpa-judul', place, { found: columnLetter(index), count: filled.length })
  }
}

/** Another unit has other limits, and thousands of what is counted have decimals. */
export function inAnotherUnit(entry: CatalogueEntry): CatalogueEntry {
  return { ...entry, minimum: null, maximum: null, decimals: 3 }
}
