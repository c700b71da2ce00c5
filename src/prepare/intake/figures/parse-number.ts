const PLAIN = /^[+-]?\d+([.,]\d+)?$/
const BARE = /^\d+(?:\.\d+)?$/
/** As programs write it, with one digit before the power and its sign: nobody types 120 as 12e1. */
const SCIENTIFIC = /^[+-]?\d(?:\.\d+)?e[+-]\d+$/i
const DOT_THOUSANDS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const COMMA_THOUSANDS = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
/** One kind of blank within a line, between groups of three and nowhere else. */
const BLANK_THOUSANDS = /^[+-]?[1-9]\d{0,2}([ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/

export type DecimalMark = '.' | ','

/** More than a number of the computer can hold (1e400) is none. */
function finite(text: string): number | null {
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** Without the blanks that part thousands: 1 234,5 is 1234,5. Two numbers in a cell stay two: 3 4. */
export function withoutGroupBlanks(text: string): string {
  return BLANK_THOUSANDS.test(text) ? text.replace(/\s/g, '') : text
}

/** Without a % at the end and blanks before it. */
export function withoutPercent(text: string): string {
  return text.endsWith('%') ? text.slice(0, -1).trimEnd() : text
}

/** Whether a text is a number cut short by a program, which may have lost its last digits: 1.2E+05. */
export function isScientific(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text.trim())
}

/**
 * A number as people type it: decimal point or comma, thousands marks in groups of three. One mark
 * followed by three digits (1.234) is a decimal, as spreadsheets export it; two or more (1.234.567),
 * or both marks (1.234,5), are thousands. Null when it cannot be read.
 */
export function parseNumber(text: string): number | null {
  const compact = withoutGroupBlanks(text.trim())
  if (PLAIN.test(compact)) return finite(compact.replace(',', '.'))
  if (DOT_THOUSANDS.test(compact)) return finite(compact.replaceAll('.', '').replace(',', '.'))
  if (COMMA_THOUSANDS.test(compact)) return finite(compact.replaceAll(',', ''))
  if (SCIENTIFIC.test(compact)) return finite(compact)
  return null
}

/**
 * The same in a column whose convention is known, which decides what 1.234 means there: the other mark
 * than the decimal one parts thousands; `thousands` means that both do.
 */
export function parseNumberAs(
  text: string,
  convention: DecimalMark | 'thousands' | 'any',
): number | null {
  // Nearly all cells of a large table, without the cost of what follows.
  if (BARE.test(text) && (convention === 'any' || convention === '.')) return finite(text)
  if (convention !== 'any') {
    const compact = text.trim()
    if (convention !== '.' && /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(compact)) {
      return finite(compact.replaceAll('.', ''))
    }
    if (convention !== ',' && /^[+-]?[1-9]\d{0,2}(,\d{3})+$/.test(compact)) {
      return finite(compact.replaceAll(',', ''))
    }
  }
  return parseNumber(text)
}

const EMPTY = new Set([
  ...['', '-', '--', '–', '—', '...', '…', '....', 'na', 'n/a', 'n.a.', 'n.a'],
  ...['null', 'tidak ada data', 't.a.d.', 'tad'],
])

/** True for the ways in which people write "no data". */
export function isEmptyCell(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return false
  return EMPTY.has(text.trim().toLowerCase())
}
