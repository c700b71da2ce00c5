/** Digits that Unicode does not call decimal or folds with a mark: the first of a row, its value, how many. */
const ROWS: readonly (readonly [first: number, value: number, count: number])[] = [
  [0x2474, 1, 9], // (1)
  [0x2488, 1, 9], // 1.
  [0x24f5, 1, 9], // in two rings
  [0x24ff, 0, 1], // 0 in a black disc
  [0x2776, 1, 9], // in a black disc
  [0x2780, 1, 9], // in a ring, sans-serif
  [0x278a, 1, 9], // in a black disc, sans-serif
  [0x1f100, 0, 1], // 0.
  [0x1f101, 0, 10], // 0,
  [0x1f10b, 0, 1], // 0 in a ring, sans-serif
  [0x1f10c, 0, 1], // 0 in a black disc, sans-serif
  [0x1369, 1, 9], // Ethiopic
  [0x3021, 1, 9], // Hangzhou
]
/** Chinese, 0 twice: in the order of their values. */
const CHINESE = '零一二三四五六七八九'
/** Letters of other scripts that look like Latin ones, and those. */
const ALIKE = 'АВЕКМНОРСТХІЈЅаеорсухіјѕһԁӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι'
const LATIN = 'ABEKMHOPCTXIJSaeopcyxijshdlABEZHIKMNOPTYXoi'

function lookalikes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([['〇', '0']])
  for (const [first, value, count] of ROWS) {
    for (let at = 0; at < count; at += 1) {
      found.set(String.fromCodePoint(first + at), String(value + at))
    }
  }
  Array.from(CHINESE).forEach((sign, value) => found.set(sign, String(value)))
  const latin = Array.from(LATIN)
  Array.from(ALIKE).forEach((letter, at) => found.set(letter, latin[at] ?? letter))
  // Tags, which nobody sees, repeat the characters of ASCII.
  for (let code = 0x20; code < 0x7f; code += 1) {
    found.set(String.fromCodePoint(0xe0000 + code), String.fromCodePoint(code))
  }
  return found
}

const LOOKALIKES = lookalikes()
const ANY_LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')
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

/** Ringed, boxed, invisible and Chinese digits, and letters of other scripts that pass for Latin ones, as such. */
export function withoutLookalikes(text: string): string {
  return text.replace(ANY_LOOKALIKE, (found) => LOOKALIKES.get(found) ?? found)
}

/** Decimal digits of every script as 0 to 9. */
export function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, asciiDigit)
}
