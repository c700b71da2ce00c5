import { decodeEscapes } from './decode-escapes'
import { withAsciiDigits, withoutLookalikes } from './other-digits'

/** Excel holds no longer text; no cell of a table that is read needs more. */
const LONGEST = 32_767
const ASCII_ONLY = /^[\x20-\x7e]*$/
/** Characters that take no room of their own: zero-width spaces, marks of direction, keycaps, soft hyphens. */
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164]/gu
const DASHES = /[\p{Pd}\u2212\u2022\u00b7\u2043]/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g
/** Pictures, control characters and white space; a degree sign is part of a figure. */
const SPACES = /[\s\p{Cc}\p{Co}]|(?!°)\p{So}/gu

/** A text as a reader sees it, in plain characters: escapes, width, dashes, digits, spaces and what is invisible. */
export function plainText(text: string): string {
  const short = decodeEscapes(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  if (ASCII_ONLY.test(short)) return short
  const folded = withoutLookalikes(short)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
  return withAsciiDigits(folded)
}
