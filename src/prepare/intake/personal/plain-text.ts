/** Excel holds no longer text; no cell of a table that is read needs more. */
const LONGEST = 32_767
const ASCII_ONLY = /^[\x20-\x7e]*$/
/** Characters that take no room: zero-width spaces and joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\p{Cf}\p{Mn}\u115f\u1160\u3164]/gu
const DASHES = /[\p{Pd}\u2212\u2022\u00b7\u2043]/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu

/** The value of a decimal digit of any script: each script has its ten digits in a row. */
function asciiDigit(digit: string): string {
  let code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}

/** A text as a reader sees it, in plain characters: width, dashes, digits, spaces and what is invisible. */
export function plainText(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text
  if (ASCII_ONLY.test(short)) return short
  return short
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(OTHER_DIGITS, asciiDigit)
    .replace(/\s/g, ' ')
}
