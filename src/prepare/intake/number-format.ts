/**
 * What a number format makes of a number: the number that is shown, and the words beside it; `isWord` when
 * these are written as they stand, not by the sign that multiplies by a hundred.
 */
export type Shown = { value: number; unit: string; isWord?: boolean }

/** Tokens of a section: quoted and escaped text, colours and currencies in brackets, padding, the rest. */
const TOKEN = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(.)/gsu

/** Free of the noise of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}

/** Sections for positive numbers, negative ones and zero, parted by `;` outside of quotes. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/gs) ?? []
  const [first = '', negative = first, zero = first] = sections
  if (value < 0) return negative
  return value === 0 ? zero : first
}

/**
 * The number as a reader sees it. Only a % of the format itself multiplies by a hundred: in `0.0"%"` and
 * `0.0\%` it is a word, as km is in `0.0" km"`. Commas at the end of the digits divide by thousands.
 */
export function shownBy(format: string, value: number): Shown {
  if (!/[%"\\,[]/.test(format)) return { value, unit: '' }
  let words = ''
  let codes = ''
  for (const [, quoted, escaped, currency, code] of sectionFor(value, format).matchAll(TOKEN)) {
    words += quoted ?? escaped ?? currency ?? ''
    codes += code ?? ''
  }
  const unit = words.trim()
  if (codes.includes('%')) return { value: exact(value * 100), unit: '%' }
  const thousands = /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0
  const shown = thousands === 0 ? value : exact(value / 1000 ** thousands)
  return unit === '' ? { value: shown, unit } : { value: shown, unit, isWord: true }
}
