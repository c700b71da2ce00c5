import { monthNumber, MONTH_WORD, SHORT_MONTH_WORD } from '../text/month-names'

const APOSTROPHE = String.raw`['‘’${'`'}´]`
const SHORT = new RegExp(String.raw`(?<!\d)${APOSTROPHE}(\d{2})(?!\d)`, 'gu')
/** "Des 21", "Juni-22", but not "Desember 31, 2025" nor "Juni 10-15". */
const AFTER_MONTH = new RegExp(
  String.raw`\b(${MONTH_WORD}|${SHORT_MONTH_WORD})(\.?[\s-]{1,2})(\d{2})(?![\d./,]|\s?[-–]\s?\d|\s+\d{4}|\p{L})`,
  'giu',
)
const DATE = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d./-])/g
const SCHOOL = new RegExp(
  String.raw`\b((?:t\.?[ap]\.?|(?:tahun|thn|th)\.?\s*(?:ajaran|pelajaran|anggaran))\s*:?\s*)(\d{2})\s?([/-])\s?(\d{2})(?!\d)`,
  'gi',
)
/** "MMX", "MCMXCIX": a thousand and more, so that no millimetre (mm) is a year. */
const ROMAN =
  /(?<![\p{L}\d])(?=[mcdlxvi]{3})(m{1,2})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})(?![\p{L}\d])/giu
const NUMERALS: Readonly<Record<string, number>> = {
  ...{ m: 1000, d: 500, c: 100, l: 50, x: 10, v: 5, i: 1 },
}
/** Years cut short to two digits are of this century up to here; those after it of the last one. */
const LATEST_SHORT = 50

function century(short: string): string {
  return `${Number(short) <= LATEST_SHORT ? '20' : '19'}${short}`
}

function romanYear(numeral: string): string {
  const values = Array.from(numeral.toLowerCase(), (letter) => NUMERALS[letter] ?? 0)
  const year = values.reduce((sum, value, at) => {
    return sum + (value < (values[at + 1] ?? 0) ? -value : value)
  }, 0)
  return year >= 1900 && year <= 2100 ? String(year) : numeral
}

/**
 * A text with its years in four digits: "Des '21", "Juni-22", "31/12/21" and "TA 22/23" name years as much as
 * "MMX" does. Other numbers of two digits are left as they are.
 */
export function withFullYears(text: string): string {
  if (!/\d{2}|[mcdlxvi]{3}/i.test(text)) return text
  return text
    .replace(SHORT, (_, year: string) => ` ${century(year)}`)
    .replace(AFTER_MONTH, (_, month: string, between: string, year: string) => {
      return `${month}${between}${century(year)}`
    })
    .replace(DATE, (all: string, day: string, mark: string, month: string, year: string) => {
      const isDate = Number(day) >= 1 && Number(day) <= 31 && monthNumber(month) !== null
      return isDate ? [day, month, century(year)].join(mark) : all
    })
    .replace(SCHOOL, (all: string, said: string, from: string, mark: string, to: string) => {
      return Number(to) === Number(from) + 1 ? `${said}${century(from)}${mark}${century(to)}` : all
    })
    .replace(ROMAN, romanYear)
}
