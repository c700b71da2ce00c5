import { NIK_LENGTH } from './number-lengths'
import { plainText } from './plain-text'

const DIGITS = /^\+?\d{2,16}$/
const LONGEST = 24
const LONGEST_FIGURE = 22
/** No figure of so many digits begins with a 0 before another digit: 0812.34567890. */
const SHORTEST_TELEPHONE = 10
const ANY_TRUNK = /^-?0\d+[.,]|^-0\d/
/** Digits, none of them hidden, with a word before them. */
const NAMED = /^(?:nik|no|kk)[^\p{L}*#_?]*\d{4,}$/iu

/**
 * How many digits a text has when it is nothing else; 0 when it is a figure with one point or comma among
 * them or below zero, or is too short or long to be looked at; -1 for every other text.
 */
export function measureFigure(text: string): number {
  // Longer ones are several numbers.
  const { length } = text
  if (length > LONGEST_FIGURE || (length >= SHORTEST_TELEPHONE && ANY_TRUNK.test(text))) return -1
  let points = 0
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  for (let at = start; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    if (code !== 44 && code !== 46) return -1
    points += 1
    if (points > 1) return -1
  }
  return points > 0 || start > 0 || length < 2 || length > NIK_LENGTH ? 0 : length
}

/** The digits of a figure before a point and nothing but zeros: 1107015203909999.0. */
export function wholeOf(figure: string): string | null {
  const whole = figure.replace(/[.,]0*$/, '')
  return DIGITS.test(whole) ? whole : null
}

/** Whether a text is a number with a word before it, such as NIK. */
export function isNamedNumber(text: string): boolean {
  const first = text.charCodeAt(0) | 32
  return (first === 107 || first === 110) && text.length <= LONGEST && NAMED.test(text)
}

/** The plain digits of a text that is no figure, with what a spreadsheet puts around them taken off. */
export function digitsOf(text: string): string | null {
  if (text.length > LONGEST) return null
  const first = text.charCodeAt(0)
  // A letter begins most texts that are no number.
  if ((first > 57 && first < 127) || first === 45) {
    return isNamedNumber(text) ? text.replace(/\D/g, '') : null
  }
  const plain = plainText(text).trim().replace(/^'/, '')
  return DIGITS.test(plain) ? plain : null
}
