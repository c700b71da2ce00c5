import { decodeEscapes } from './decode-escapes'
import { withAsciiDigits, withoutLookalikes } from './other-digits'

const ASCII_ONLY = /^[\x20-\x7e]*$/
/** Characters that take no room of their own: zero-width spaces, marks of direction, keycaps, soft hyphens. */
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164]/gu
const DASHES = /[\p{Pd}\u2212\u2022\u00b7\u2043]/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g
/** Pictures, control characters and white space; a degree sign is part of a figure. */
const SPACES = /[\s\p{Cc}\p{Co}]|(?!°)\p{So}/gu

/** A text as a reader sees it, in plain characters: escapes, width, dashes, digits, spaces and what is invisible. */
export function plainText(text: string): string {
  const decoded = decodeEscapes(text)
  if (ASCII_ONLY.test(decoded)) return decoded
  const folded = withoutLookalikes(decoded)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
  return withAsciiDigits(folded)
}
