import { SHORTEST_NUMBER } from './number-lengths'
import { hasNumberWord } from './digit-words'
import { mayBeMasked } from './masked-number'

const BIRTH = /lahir|lhr|ttl/i

const isDigit = (code: number) => code >= 48 && code <= 57
/** O o I l */
const isLikeDigit = (code: number) => code === 79 || code === 111 || code === 73 || code === 108
/** Other than ASCII, and % & < \ */
const mayHide = (code: number) =>
  code > 126 || code === 37 || code === 38 || code === 60 || code === 92

/**
 * A text that stands for all that differ from it in digits alone, as "TPS 00" for "TPS 12"; the text itself
 * where there are none, or many, or where something may hide some.
 */
export function shapeOf(text: string): string {
  let digits = 0
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      digits += 1
      if (digits >= SHORTEST_NUMBER || isLikeDigit(before)) return text
    } else if (mayHide(code) || (isLikeDigit(code) && isDigit(before))) return text
    before = code
  }
  return digits === 0 ? text : text.replace(/\d/g, '0')
}

/** Whether the texts of one shape may differ in what they hold: a date of birth, digits beside number words or signs that hide some. */
export function dependsOnDigits(shape: string): boolean {
  return BIRTH.test(shape) || hasNumberWord(shape) || mayBeMasked(shape)
}
