import { SURE_NAMES } from '../given-names'
import { isPopulationNumber } from '../population-number'
import { holdsServantNumber } from '../servant-number'
import { isMobileNumber } from '../telephone-number'
import { NAMED } from './person-names'
import { matchesOf } from '../../text/matches-of'

const LENGTH = 16
const RUN = /[\d*][\d.,*]{12,28}[\d*]/g
/** What stands between the parts of a number and says what they are: 110701 (region) 450789. */
const REMARK = /\s{0,3}\([\p{L}\s./]{1,24}\)\s{0,3}/gu
const PARTED = /(?<!\d)\d{6}\s{0,2}\d{6}\s{0,2}\d{4}(?!\d)/g
/** Tax number of a person; those of firms and offices begin with 00 to 03. */
const TAX = /(?<!\d)(?!0[0-3])\d\d\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/
const MOBILE = /(?<![\d.,])8\d\d([ -])(?:\d{4}\1\d{3,5}|\d{3}\1\d{4})(?![\d.,]?\d)/g
const BARE_MOBILE = /(?<![\d.,]|rp\.?\s?)8\d{8,11}(?![\d.,]?\d)/giu
/** No amount begins with a 0 before another digit. */
const AMOUNT_MOBILE = /(?<!\p{L})(?:rp|idr)\.?\s?0(8[\d., -]{8,16})/giu
/** The first four digits of a mobile number, and eight that stand by themselves somewhere behind them. */
const FIRST_FOUR = /(?<![\d.,])08[1-9]\d(?![\d.,]?\d)/g
const LAST_EIGHT = /(?<![\d.,])(?!(?:19|20)\d\d[ -](?:19|20)\d\d)\d{4}[ -]\d{4}(?![\d.,]?\d)/g
const SHOWN_MOBILE = /(?<![\d.,])8[.,](\d{8,12})e\+?(?:9|10|11|12)(?!\d)/gi
const FOREIGN = /(?<![\d.,])\+(?!62)[1-9]\d{0,2}(?:[ -]?\d{2,4}){2,4}(?![\d.,]?\d)/g
const LANDLINE = /(?<!\d)(?:\(0[2-79]\d{1,2}\)|0[2-79]\d{1,2})[\s-]{0,2}\d{3,4}[\s-]?\d{2,4}(?!\d)/
const SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})(?:${SURE_NAMES})(?!\p{L})|(?<!\p{L})(?:[Bb]u|[Ii]bu|[Pp]ak|[Bb]apak|[Bb]pk)\.?\s+\p{Lu}\p{Ll}{2,}`,
  'u',
)

const A_NAME = new RegExp(String.raw`(?<!\p{L})${NAMED}`, 'u')

/**
 * Whether these digits, or what is left without the zeros before them, make a NIK: marks, signs and zeros do
 * not make it another number. Up to two hidden digits of the serial number are `*`.
 */
function isNik(run: string): boolean {
  const whole = run.replace(/[.,]0{1,2}$/, '')
  const digits = whole.replace(/[.,]/g, '').replace(/^0+/, '')
  if (!/^\d{14,16}\**$/.test(digits) || digits.length !== LENGTH) return false
  return isPopulationNumber(digits.replaceAll('*', '1'))
}

/** Whether the text of a figure is a NIK whatever its marks: -1.107.015.203.909.999, 110701520390999,9. */
export function isNikFigure(text: string): boolean {
  const run = text
    .trim()
    .replace(/^[-+]|^rp\.?\s*/i, '')
    .replace(/\s/g, '')
  if (!/^\d[\d.,]*$/.test(run)) return false
  // The decimals of a computed figure are as many as there is room for.
  const decimals = /^\d+[.,](\d+)$/.exec(run)?.[1] ?? ''
  return decimals.length <= 4 && isNik(run)
}

/** Whether a text that is published holds a NIK, or the number of a civil servant or tax payer. */
export function tellsNumber(text: string): boolean {
  if (holdsServantNumber(text) || TAX.test(text)) return true
  for (const [run] of matchesOf(text, RUN)) if (isNik(run)) return true
  const without = text.replace(REMARK, ' ')
  for (const [run] of matchesOf(without, PARTED)) {
    if (isPopulationNumber(run.replace(/\D/g, ''))) return true
  }
  return false
}

/** Whether a mobile number stands in two parts of a text, far from each other. */
function tellsPartedMobile(text: string): boolean {
  const [first] = matchesOf(text, FIRST_FOUR)
  if (first === undefined) return false
  const behind = text.slice(first.index + first[0].length)
  return matchesOf(behind, LAST_EIGHT).some(([run]) =>
    isMobileNumber(`${first[0]}${run}`.replace(/\D/g, '').slice(1)),
  )
}

/** Whether a text that is published holds the telephone number of a person, however it is written. */
export function tellsTelephone(text: string): boolean {
  for (const [run] of matchesOf(text, MOBILE)) if (isMobileNumber(run)) return true
  for (const [, rest = ''] of matchesOf(text, SHOWN_MOBILE))
    if (isMobileNumber(`8${rest}`)) return true
  for (const [, rest = ''] of matchesOf(text, AMOUNT_MOBILE))
    if (isMobileNumber(rest.replace(/\D/g, ''))) return true
  if (tellsPartedMobile(text)) return true
  for (const [run] of matchesOf(text, FOREIGN)) {
    const { length } = run.replace(/\D/g, '')
    if (length >= 10 && length <= 13 && !/(?:^|\D)000(?:\D|$)/.test(run)) return true
  }
  const isOfSomebody = SOMEBODY.test(text)
  if (isOfSomebody || A_NAME.test(text)) {
    for (const [run] of matchesOf(text, BARE_MOBILE)) if (isMobileNumber(run)) return true
  }
  return isOfSomebody && LANDLINE.test(text)
}
