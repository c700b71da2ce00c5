const DIGITS: Readonly<Record<string, string>> = {
  ...{ nol: '0', kosong: '0', satu: '1', dua: '2', tiga: '3', empat: '4', lima: '5', enam: '6' },
  ...{ tujuh: '7', delapan: '8', lapan: '8', sembilan: '9', zero: '0', one: '1', two: '2' },
  ...{ three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
  // Malay of South Sumatra and Javanese.
  ...{ sikok: '1', duo: '2', tigo: '3', limo: '5', enem: '6', siji: '1', loro: '2', telu: '3' },
  ...{ papat: '4', pitu: '7', wolu: '8', songo: '9' },
}
const WORD = Object.keys(DIGITS).join('|')
const UNIT = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan'
const GAP = String.raw`[\s,.;:/_-]{0,3}`
/** Number words, also of two digits and run together, digits among them. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:\d+(?!\d)|${WORD}|belas|puluh|sepuluh|sebelas)${GAP})+(?![\p{L}\d])`,
  'giu',
)
const ANY_WORD = new RegExp(WORD, 'i')
const TENS = new RegExp(
  `(${UNIT})\\s?puluh(?:\\s?(${UNIT}))?|(${UNIT})\\s?belas|sepuluh|sebelas`,
  'gi',
)
const EACH = new RegExp(WORD, 'gi')
/** The least digits of a number of a person; fewer words than two are no dictation. */
const LEAST = 10
const LEAST_WORDS = 2

function ofTens(all: string, tens?: string, unit?: string, teen?: string): string {
  const digit = (word: string) => DIGITS[word.toLowerCase()] ?? ''
  if (tens !== undefined) return digit(tens) + (unit === undefined ? '0' : digit(unit))
  if (teen !== undefined) return `1${digit(teen)}`
  return /puluh/i.test(all) ? '10' : '11'
}

function read(run: string): string {
  let words = 0
  const told = run
    .replace(TENS, (all, tens?: string, unit?: string, teen?: string) => {
      words += 1
      return ofTens(all, tens, unit, teen)
    })
    .replace(EACH, (word) => {
      words += 1
      return DIGITS[word.toLowerCase()] ?? ''
    })
  if (words === 0) return run
  const digits = told.replace(/\D/g, '')
  return words >= LEAST_WORDS && digits.length >= LEAST ? ` ${digits} ` : told
}

/** A text with its spelt-out digits in figures: "nol delapan satu dua" is "0812". */
export function withSpeltDigits(text: string): string {
  return ANY_WORD.test(text) ? text.replace(RUN, read) : text
}

/** Whether a text has a number word, or what looks like one. */
export function hasNumberWord(text: string): boolean {
  return ANY_WORD.test(text)
}
