import { TELEPHONE_WORDS, REACH_WORDS } from './contact-words'
import { isOfOffice, isServiceLine } from './office-lines'
import { matchesOf } from '../text/matches-of'

/** Prefixes of Indonesian mobile operators, after the 0. */
const OPERATOR = /^8(?:1[1-9]|2[1238]|3[1238]|5[1-9]|7[5-9]|8[1-9]|9[5-9])/
const WORDS = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(?:no)?(?:${TELEPHONE_WORDS})|${REACH_WORDS})(?:[^\p{L}]|$)`,
  'iu',
)
/** Words beside amounts of money, in headings and in texts. */
export const MONEY_WORDS =
  'rp|idr|rupiah|anggaran|pagu|realisasi|belanja|pendapatan|biaya|dana|nilai'
const MONEY = new RegExp(String.raw`\b(?:${MONEY_WORDS})\b`, 'i')
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/

const TRUNK =
  /(?<!\d)(?<!\d[.,])(\+ ?62|\(\+?62\)|0062|62|0)([\s\-_./()]{0,3}(?:\(0\)[\s\-.]{0,2})?)(8(?:[\s\-_.,/()]{0,3}\d){8,11})(?!\d)/g
/** Without its 0, as a spreadsheet leaves it. */
const BARE = /(?<!\d)(?<!\d[.,])8(?:[\s\-_.()]{0,3}\d){8,11}(?!\d)/g
const LANDLINE =
  /(?<!\d)(?<!\d[.,])(?:\(0[2-79]\d{1,2}\)|0[2-79]\d{1,2}|\+62[2-79]\d{1,2})[\s\-./]{0,3}\d{3,4}[\s\-.]?\d{2,4}(?!\d)/

/** Digits grouped as in a telephone number: 812-3456-7890, not 8-12-2023 nor 812.01.02.0003. */
function isGrouped(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '')
  if (groups.length === 1 || groups.every((group) => group.length === 1)) return true
  const [first = '', ...others] = groups
  // A number of a letter, and a list of prefixes.
  if (written.includes('/') && others.some((group) => /^(?:19|20)\d\d$/.test(group))) return false
  if (others.every((group) => /^08\d\d$/.test(group))) return false
  const least = /[.,/]/.test(written) ? 3 : 2
  const marks = new Set(written.match(/\D+/g))
  const isPairs =
    marks.size === 1 && first.length === 1 && others.every((group) => group.length === 2)
  if (isPairs) return true
  // 08 12 3456 7890, unlike 08 12 2024 0930 and the code 08.12.0003.0024.
  const [second = '', ...rest] = others
  const isParted = first.length === 1 && second.length === 2 && marks.size === 1
  if (isParted && /^[ -]$/.test([...marks][0] ?? '')) {
    return rest.length > 0 && rest.every((group) => group.length > 2 && !/^(?:19|20)/.test(group))
  }
  return first.length >= 3 && others.every((group) => group.length >= least)
}

/** Whether these digits, after the 0, are a number of a mobile operator, as figures or as people group them. */
export function isMobileNumber(written: string): boolean {
  return OPERATOR.test(written.replace(/\D/g, '')) && isGrouped(written)
}

/**
 * Whether a text, in plain characters, holds a telephone number. `expected`: a heading says so. Without
 * one, or words beside it, a number needs its 0 or +62; 62 alone also begins amounts.
 */
export function holdsTelephoneNumber(text: string, expected = false): boolean {
  const isSaid = expected || WORDS.test(text)
  const isService = isServiceLine(text)
  for (const { 0: all, 1: trunk = '', 2: gap = '', 3: rest = '', index } of matchesOf(
    text,
    TRUNK,
  )) {
    if (isService || !isMobileNumber(rest)) continue
    const isDecimal = trunk === '0' && (gap === '.' || gap === ',') && /^\d+$/.test(rest)
    if (isDecimal) continue
    if (trunk !== '62' || isSaid) return true
    const after = text.slice(index + all.length, index + all.length + 2)
    const digits = rest.replace(/\D/g, '').length
    if (THOUSANDS.test(all) || /^[.,]\d/.test(after) || digits < 10) continue
    if (!MONEY.test(text)) return true
  }
  if (!isSaid) return false
  for (const [written] of matchesOf(text, BARE)) if (isMobileNumber(written)) return true
  return LANDLINE.test(text) && !isService && !isOfOffice(text)
}

const HEADING = new RegExp(
  String.raw`^(?:(?:no|nomor|nomer|nmr) )?(?:${TELEPHONE_WORDS})(?: \p{L}+){0,3}$|^(?:\p{L}+ ){1,2}(?:no|nomor) (?:${TELEPHONE_WORDS})$`,
  'u',
)

/** Whether a heading, in `headingWords`, announces telephone numbers. */
export function isTelephoneHeading(words: string): boolean {
  return HEADING.test(words)
}
