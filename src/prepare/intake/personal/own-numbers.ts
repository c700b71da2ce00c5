import { ofRegency } from '../../regency'
import type { GridCell, GridRow } from '../grid/grid'
import { NIK_LENGTH } from './number-lengths'
import { isOwnPopulationNumber, ownCode } from './population-number'

/** Lengths of the parts of a NIK over several cells, as its structure or a form suggests. */
const STRUCTURES: readonly (readonly number[])[] = [
  ...[
    [6, 6, 4],
    [4, 4, 4, 4],
    [8, 8],
    [4, 12],
    [12, 4],
    [6, 10],
    [10, 6],
  ],
  ...[
    [2, 2, 2, 6, 4],
    [2, 2, 2, 2, 2, 2, 4],
    [4, 2, 6, 4],
    [6, 2, 2, 2, 4],
  ],
  ...[Array<number>(8).fill(2), Array<number>(NIK_LENGTH).fill(1)],
]
/** A region with points, and a day. */
const POINTED = /^\d\d(?:\.\d\d){1,2}$/
const DAY = /^(\d\d)[-/. ](\d\d)[-/. ](?:19|20)?(\d\d)$/
const FEW_ROWS = 3
/** Of a table whose every row begins so, the first are enough. */
const MOST_STARTS = 3000
/** A woman's day of birth has 40 added, which no day of a table has. */
const OF_WOMAN = /^\d{6}[4-7]/

type Part = { digits: string; isText: boolean }
type Start = { index: number; column: number; isCode: boolean }
type Tally = {
  row: number
  column: number
  met: number
  passed: number
  least: number
  women: number
}

function partOf(cell: GridCell | undefined): Part | null {
  if (typeof cell === 'number') {
    return Number.isSafeInteger(cell) && cell >= 0 ? { digits: String(cell), isText: false } : null
  }
  if (typeof cell === 'string') {
    const text = cell.trim()
    if (/^\d{1,12}$/.test(text)) return { digits: text, isText: true }
    if (POINTED.test(text)) return { digits: text.replaceAll('.', ''), isText: true }
    const [, day, month, year] = DAY.exec(text) ?? []
    return day === undefined ? null : { digits: `${day}${month ?? ''}${year ?? ''}`, isText: true }
  }
  if (typeof cell !== 'object' || cell?.kind !== 'date') return null
  const iso = cell.date.toISOString()
  return { digits: iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4), isText: false }
}

/** No figure begins with a 0 before another digit; a row of single digits is none either. */
function isSure(parts: readonly Part[]): boolean {
  const isWritten = parts.some(({ digits, isText }) => isText && /^0\d/.test(digits))
  return isWritten || parts.every(({ digits }) => digits.length === 1)
}

type OwnStart = { digits: string; figure: number; text: string; first: number; second: number }
const ofStart = ofRegency(({ code }): OwnStart => {
  const digits = ownCode()
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  return { digits, figure: Number(digits), text: code, first, second }
})
/** What stands behind the code of a regency in the first part of a number. */
const BEHIND = [1, 1e2, 1e4, 1e6, 1e8]
const LONGEST_START = 13

/** Whether a cell may be the first part of a NIK of the own regency, and `next` the second, quickly told. */
export function mayStartOwn(cell: GridCell, next: GridCell | undefined): boolean {
  const { digits, figure, text, first, second } = ofStart()
  if (typeof cell === 'number') {
    if (cell < 100) {
      const goesOn = next === second || Number(next) === second
      return (
        (cell === first && goesOn) ||
        (cell === Math.floor(first / 10) && Number(next) === first % 10)
      )
    }
    return BEHIND.some((behind) => Math.floor(cell / behind) === figure)
  }
  if (typeof cell !== 'string' || cell.length > LONGEST_START) return false
  if (cell.length > 3) return cell.startsWith(digits) || cell.startsWith(text)
  return cell.length < 3 && Number(cell) < 100 && cell !== '' && mayStartOwn(Number(cell), next)
}

/** Columns of exactly sixteen digits in sixteen rows one below the other, with no other figure, that make a NIK. */
function findSingleDigits(
  rows: readonly GridRow[],
): { kind: 'nik'; row: number; column: number }[] {
  const columns = new Map<number, { digits: string; first: number; last: number; row: number }>()
  const others = new Set<number>()
  rows.forEach(({ cells, line }, index) => {
    cells.forEach((cell, column) => {
      const part = others.has(column) ? null : partOf(cell)
      if (part === null) return
      const known = columns.get(column)
      if (part.digits.length > 1 || known?.digits.length === NIK_LENGTH) others.add(column)
      else if (known === undefined) {
        columns.set(column, { digits: part.digits, first: index, last: index, row: line })
      } else {
        known.digits += part.digits
        known.last = index
      }
    })
  })
  return [...columns].flatMap(([column, { digits, first, last, row }]) => {
    const isWhole = !others.has(column) && last - first === NIK_LENGTH - 1
    return isWhole && isOwnPopulationNumber(digits) ? [{ kind: 'nik' as const, row, column }] : []
  })
}

/**
 * A NIK of the own regency that is parted over cells side by side or one below the other, whatever the parts
 * have lost of their zeros. Those that figures may make by chance must be many.
 */
export class OwnNumbers {
  readonly #starts: Start[] = []

  /** `index`: of the row in its grid. */
  add(index: number, column: number, isCode: boolean): void {
    if (this.#starts.length < MOST_STARTS) this.#starts.push({ index, column, isCode })
  }

  found(rows: readonly GridRow[]): { kind: 'nik'; row: number; column: number }[] {
    const tallies = new Map<string, Tally>()
    for (const start of this.#starts) {
      const { index, column } = start
      const across = (rows[index]?.cells ?? [])
        .slice(column)
        .filter((cell) => cell !== '' && cell !== null)
      this.#count(tallies, start, 'across', across.slice(0, NIK_LENGTH).map(partOf), rows)
      const below = rows.slice(index, index + 8).map(({ cells }) => partOf(cells[column]))
      if (!start.isCode) this.#count(tallies, start, 'below', below, rows)
    }
    const single = findSingleDigits(rows)
    return [...tallies.values()]
      .filter(({ met, passed, least, women }) => {
        return passed >= least && passed / met >= 0.8 && (least === 1 || women > 0)
      })
      .map(({ row, column }) => ({ kind: 'nik' as const, row, column }))
      .concat(single)
  }

  #count(
    tallies: Map<string, Tally>,
    { index, column, isCode }: Start,
    way: 'across' | 'below',
    cells: readonly (Part | null)[],
    rows: readonly GridRow[],
  ): void {
    const end = cells.indexOf(null)
    const all = (end < 0 ? cells : cells.slice(0, end)).filter((part) => part !== null)
    for (const structure of STRUCTURES) {
      const parts = all.slice(0, structure.length)
      const fits =
        parts.length === structure.length &&
        parts[0]?.digits.length === structure[0] &&
        parts.every(({ digits }, at) => digits.length <= (structure[at] ?? 0))
      if (!fits) continue
      const number = parts
        .map(({ digits }, at) => digits.padStart(structure[at] ?? 0, '0'))
        .join('')
      const sure = isSure(parts)
      // Codes beside figures, and figures one below the other, make such a number by chance.
      if (!sure && (isCode || way === 'below' || parts.length === 2)) continue
      const isPassed = isOwnPopulationNumber(number)
      const key = `${way} ${String(way === 'across' ? column : index)} ${structure.join(' ')}`
      const least = sure && !isCode ? 1 : FEW_ROWS
      const row = rows[index]?.line ?? 1
      const tally = tallies.get(key) ?? { row, column, met: 0, passed: 0, least, women: 0 }
      tally.met += 1
      tally.least = Math.min(tally.least, least)
      if (isPassed) tally.passed += 1
      if (isPassed && OF_WOMAN.test(number)) tally.women += 1
      tallies.set(key, tally)
    }
  }
}
