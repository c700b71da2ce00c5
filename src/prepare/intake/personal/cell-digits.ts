import type { GridCell } from '../grid'
import { plainText } from './plain-text'

const DIGITS = /^\+?\d{2,16}$/
const LONGEST = 24
const LONGEST_FIGURE = 22
/** Digits with a word before them. */
const NAMED = /^(?:nik|no|kk)[^\p{L}]*\d{4,}$/iu

/** Whether the text is digits with at most one point or comma among them, perhaps below zero: most cells. */
export function isPlainFigure(text: string): boolean {
  // Longer ones are several numbers.
  if (text.length > LONGEST_FIGURE) return false
  let points = 0
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    if (code !== 44 && code !== 46) return false
    points += 1
    if (points > 1) return false
  }
  return true
}

/** The plain digits of a cell, with what a spreadsheet puts around them taken off; null for other cells. */
export function digitsOf(cell: GridCell): string | null {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && cell >= 10 && cell < 1e16 ? String(cell) : null
  }
  if (typeof cell !== 'string' || cell.length < 2 || cell.length > LONGEST) return null
  const first = cell.charCodeAt(0)
  // A letter begins most texts that are no number.
  if ((first > 57 && first < 127) || first === 45) {
    return NAMED.test(cell) ? cell.replace(/\D/g, '') : null
  }
  if (isPlainFigure(cell)) {
    const whole = /[.,]/.test(cell) ? cell.replace(/[.,]0*$/, '') : cell
    return DIGITS.test(whole) ? whole : null
  }
  const plain = plainText(cell).trim().replace(/^'/, '')
  return DIGITS.test(plain) ? plain : null
}
