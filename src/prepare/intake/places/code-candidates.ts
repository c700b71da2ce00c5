import type { Unit } from '../../model/unit'
import type { DateCell, GridCell } from '../grid/grid'
import { monthNumber } from '../text/month-names'
import type { UnitLookup } from './unit-lookup'

/** Which list undotted digits of a column belong to; `unsure` when both lists explain them. */
export type CodeList = 'kemendagri' | 'bps' | 'unsure'

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Both ways in which a group can have lost a zero: "1" was 01 or 10. */
function withZero(group: string, length: number): string[] {
  if (group.length >= length) return [group]
  return [group.padStart(length, '0'), group.padEnd(length, '0')]
}

/** Every code that dotted groups may have been: 11.07.1 is 11.07.01 or 11.07.10. */
function fromGroups(groups: readonly string[]): string[] {
  return groups.reduce<string[]>(
    (codes, group, index) => {
      const forms = withZero(group, index === 3 ? 4 : 2)
      return codes.flatMap((code) => forms.map((form) => (code === '' ? form : `${code}.${form}`)))
    },
    [''],
  )
}

/**
 * A spreadsheet takes 11.07.10 for 11 July 2010 and 11.07 for 11 July of the year of typing; a date
 * that shows its year may be either.
 */
function fromDate(day: number, month: number, year: number | null): string[] {
  const short = `${two(day)}.${two(month)}`
  return year === null ? [short] : [`${short}.${two(year % 100)}`, short]
}

function fromDateCell({ date, shows }: DateCell): string[] {
  if (shows === 'time') {
    const hours = `${two(date.getUTCHours())}.${two(date.getUTCMinutes())}`
    const seconds = date.getUTCSeconds()
    return seconds === 0 ? [hours] : [`${hours}.${two(seconds)}`]
  }
  if (shows === 'month-year' || shows === 'year') return []
  const year = shows === 'full' ? date.getUTCFullYear() : null
  return fromDate(date.getUTCDate(), date.getUTCMonth() + 1, year)
}

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00.*)?$/
const NUMBER_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/
const WORD_DATE = /^(\d{1,2})[-/ ]([A-Za-z]{3,9})\.?(?:[-/ ](\d{4}|\d{2}))?$/
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/

function fromDateText(text: string): string[] {
  const iso = ISO_DATE.exec(text)
  if (iso !== null) return fromDate(Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const clock = CLOCK.exec(text)
  if (clock !== null) {
    const [, hours = '', minutes = '', seconds = '00'] = clock
    const short = `${hours.padStart(2, '0')}.${minutes}`
    return seconds === '00' ? [short] : [`${short}.${seconds}`]
  }
  const word = WORD_DATE.exec(text)
  if (word !== null) {
    const month = monthNumber(word[2] ?? '')
    if (month === null) return []
    return fromDate(Number(word[1]), month, word[3] === undefined ? null : Number(word[3]))
  }
  const date = NUMBER_DATE.exec(text)
  // Two digits after dots are a code as it should be written, not a date.
  if (date === null || (date[2] === '.' && date[4]?.length === 2)) return []
  const [first, second, year] = [Number(date[1]), Number(date[3]), Number(date[4])]
  return [...fromDate(first, second, year), ...fromDate(second, first, year)]
}

/** Digits that a cell is left with when marks between them are dropped; '' when it holds letters. */
export function codeDigits(cell: GridCell): string {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : ''
  if (typeof cell !== 'string') return ''
  const text = cell.replace(/^'/, '').trim()
  const exact = /^(\d)[.,](\d{9})e\+?0?9$/i.exec(text)
  if (exact !== null) return `${exact[1] ?? ''}${exact[2] ?? ''}`
  const whole = text.replace(/^(\d{4,})[.,]0{1,2}$/, '$1')
  return /^[\d\s.,/-]+$/.test(whole) ? whole.replace(/\D/g, '') : ''
}

function fromDigits(digits: string, list: CodeList, units: UnitLookup): (Unit | undefined)[] {
  // Four digits name the same kabupaten in both lists; the lengths of kecamatan codes differ.
  if (digits.length === 4 || digits.length === 6) return [units.byDigits(digits)]
  if (digits.length === 7) return [units.byBps(digits)]
  if (digits.length !== 10) return []
  if (list === 'kemendagri') return [units.byDigits(digits)]
  if (list === 'bps') return [units.byBps(digits)]
  return [units.byDigits(digits), units.byBps(digits)]
}

/**
 * Units whose code the cell may have been before a spreadsheet or an export ate it, each once. One is
 * certain, several are a question for the names beside it, none is an unknown code.
 */
export function codeCandidates(cell: GridCell, list: CodeList, units: UnitLookup): Unit[] {
  const codes: string[] = []
  const found: (Unit | undefined)[] = []
  if (typeof cell === 'object') {
    if (cell?.kind === 'date') codes.push(...fromDateCell(cell))
  } else if (typeof cell !== 'boolean') {
    const text = String(cell).replace(/^'/, '').trim()
    const groups = text.replace(',', '.').split(/\s*[./\s-]\s*/)
    const isGrouped = groups.length >= 2 && groups.length <= 4 && /^\d{2}$/.test(groups[0] ?? '')
    if (isGrouped && groups.every((group) => /^\d{1,4}$/.test(group))) {
      codes.push(...fromGroups(groups))
    }
    codes.push(...fromDateText(text))
    found.push(...fromDigits(codeDigits(cell), list, units))
  }
  found.push(...codes.map((code) => units.byCode.get(code)))
  return [...new Set(found.filter((unit) => unit !== undefined))]
}
