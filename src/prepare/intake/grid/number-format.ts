import { isKnownUnit } from '../text/units-of-measure'

/**
 * What a number format makes of a number: the number that is shown, and the words beside it; `isWord` when
 * these are written as they stand, not by the sign that multiplies by a hundred.
 */
export type Shown = { value: number; unit: string; isWord?: boolean }

/** Tokens of a section: quoted and escaped text, colours and currencies in brackets, padding, the rest. */
const TOKEN = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(.)/gsu

/** A workbook can hold no longer format. */
const LONGEST = 255

/** Free of the noise of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}

/** A section holds for the numbers of its condition: `[>=1000]`. */
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/
const SPLIT = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/gs

function meets(value: number, [, sign, limit]: RegExpExecArray): boolean {
  const other = Number(limit)
  if (sign === '=' || sign === '<>') return (value === other) === (sign === '=')
  if (sign?.endsWith('=') === true && value === other) return true
  return sign?.startsWith('<') === true ? value < other : value > other
}

/** Sections for positive numbers, negative ones and zero, parted by `;` outside of quotes, or by conditions. */
function sectionFor(value: number, format: string): string {
  const sections: string[] = []
  for (let at = 0; at <= format.length;) {
    SPLIT.lastIndex = at
    const [section = ''] = SPLIT.exec(format) ?? []
    sections.push(section)
    at += section.length + 1
  }
  const conditions = sections.map((section) => CONDITION.exec(section))
  if (conditions.some((one) => one !== null)) {
    const met = conditions.findIndex((one) => one === null || meets(value, one))
    return sections[met] ?? sections.at(-1) ?? ''
  }
  const [first = '', negative = first, zero = first] = sections
  if (value < 0) return negative
  return value === 0 ? zero : first
}

type Parts = { words: string; codes: string; before: string; after: string }

/**
 * The words of a format for a value, quoted or escaped, and the codes that lay its digits out; what is shown
 * before the digits and after them.
 */
function partsFor(value: number, format: string): Parts {
  let words = ''
  let codes = ''
  let [before, after, isAfter] = ['', '', false]
  const section = sectionFor(value, format.slice(0, LONGEST))
  for (const [, quoted, escaped, currency, code] of section.matchAll(TOKEN)) {
    words += quoted ?? escaped ?? currency ?? ''
    codes += code ?? ''
    isAfter ||= /[0#?]/.test(code ?? '')
    const text = quoted ?? escaped ?? currency ?? (/[0#?.,]/.test(code ?? '') ? '' : (code ?? ''))
    if (isAfter) after += text
    else before += text
  }
  return { words, codes, before, after }
}

/** How many thousands the commas behind the last digit divide by. */
function thousandsIn(codes: string): number {
  return /[0#?](,+)(?![0#?,])/.exec(codes)?.[1]?.length ?? 0
}

/** Digits that are written as words, but for those of a unit such as m2. */
const TYPED_DIGITS = /(?<![\p{L}\d])\d/u

/** Words that are no unit, as "(target)" and "mil", stand in no cell and say what the number is all the same. */
function saysMore(words: string): boolean {
  return /\p{L}{3}/u.test(words) && !isKnownUnit(words) && !/^\W*(?:rp|idr)\b/i.test(words)
}

/**
 * What a format shows of a number where this is another number, or says more than its unit: 1.5 of 1500
 * under `0.0,`, "45000" of 45 under `0"000"`, "-45" of 45 under `-0`, "45 (target)"; null where the number
 * itself is seen, be it rounded or a percentage.
 */
export function shownOtherwise(format: string, value: number): string | null {
  if (value === 0 || !/["\\,(-]/.test(format)) return null
  const { words, codes, before, after } = partsFor(value, format)
  if (codes.includes('%') || !/[0#?]/.test(codes)) return null
  const thousands = thousandsIn(codes)
  const seen = exact(Math.abs(value) / 1000 ** thousands)
  const isSigned = value > 0 && /[-\u2212(]\s*$/.test(before)
  const isOther = thousands > 0 || isSigned || TYPED_DIGITS.test(words) || saysMore(words)
  return isOther ? `${before}${String(seen)}${after}`.trim() : null
}

/**
 * What a number format shows in place of a number other than zero, none of whose digits it shows: '' under
 * `;;;`, the words under `"tidak ada"`; null where the number is to be seen. A zero shown as a dash or not
 * at all is a zero still.
 */
export function shownInstead(format: string, value: number): string | null {
  if (format === '' || value === 0 || /^(?:general|@|[0#.,]+)$/i.test(format)) return null
  const { words, codes } = partsFor(value, format)
  return /[0#?@]|general/i.test(codes) ? null : `${words}${codes}`.trim()
}

/**
 * The number as a reader sees it. Only a % of the format itself multiplies by a hundred: in `0.0"%"` and
 * `0.0\%` it is a word, as km is in `0.0" km"`. Commas at the end of the digits divide by thousands.
 */
export function shownBy(format: string, value: number): Shown {
  if (!/[%"\\,[]/.test(format)) return { value, unit: '' }
  const { words, codes } = partsFor(value, format)
  const unit = words.trim()
  if (codes.includes('%')) return { value: exact(value * 100), unit: '%' }
  const thousands = thousandsIn(codes)
  const shown = thousands === 0 ? value : exact(value / 1000 ** thousands)
  return unit === '' ? { value: shown, unit } : { value: shown, unit, isWord: true }
}
