import { ofRegency } from '../../regency'
import { NIK_LENGTH } from './number-lengths'
import { matchesOf } from '../text/matches-of'

/** Provinces of Kemendagri, the first two digits of a NIK. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 ' +
    '81 82 91 92 93 94 95 96 97'
  ).split(' '),
)
/** The day of birth of a woman is written with 40 added. */
const FEMALE_DAYS = 40
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a NIK may begin with these digits, quickly told. */
export function beginsAsProvince(digits: string): boolean {
  return PROVINCES.has(digits.slice(0, 2))
}

/** Kabupaten are numbered from 01, cities from 71. */
function isRegion(digits: string): boolean {
  const kabupaten = Number(digits.slice(2, 4))
  const isNumbered = (kabupaten >= 1 && kabupaten < 40) || (kabupaten > 70 && kabupaten < 80)
  return PROVINCES.has(digits.slice(0, 2)) && isNumbered && digits.slice(4, 6) !== '00'
}

function isBirthDate(digits: string): boolean {
  const written = Number(digits.slice(0, 2))
  const day = written > FEMALE_DAYS ? written - FEMALE_DAYS : written
  const month = Number(digits.slice(2, 4))
  const isLeap = Number(digits.slice(4, 6)) % 4 === 0
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= last
}

/**
 * Whether 16 digits make a NIK or the number of a family card (KK), which has the same form: region, a
 * date that exists, and a serial number. A spreadsheet keeps 15 digits of a number, so that the serial
 * numbers 0001 to 0009 of a `rounded` one are 0000.
 */
export function isPopulationNumber(digits: string, rounded = false): boolean {
  if (digits.length !== NIK_LENGTH || !isRegion(digits) || !isBirthDate(digits.slice(6, 12))) {
    return false
  }
  return digits.slice(12) !== '0000' || rounded
}

/** The code of the own regency in digits alone. */
export const ownCode = ofRegency(({ code }) => code.replace(/\D/g, ''))

/** A NIK of the own regency; no code of a kecamatan beside that of a desa in it. */
export function isOwnPopulationNumber(digits: string): boolean {
  const isOwn = digits.startsWith(ownCode()) && digits.slice(6, 10) !== digits.slice(0, 4)
  return isOwn && isPopulationNumber(digits)
}

/** Whether 16 digits are a NIK of the own regency from behind. */
export function isReversedNumber(digits: string): boolean {
  return (
    digits.length === NIK_LENGTH && isOwnPopulationNumber(Array.from(digits).toReversed().join(''))
  )
}

type Group = { digits: string; start: number; end: number }

const SEPARATORS = /^[\s.,\-_/'|:;*()+=#\\~"&]{1,3}$/
const MONEY_BEFORE = /(?:\brp|\bidr)[\s.]*$/i
/** Boundaries of the parts of a NIK and of groups of four: 11.07.01.520390.0001, 1107 0152 0390 0001. */
const PARTS = new Set([2, 4, 6, 8, 10, 12])

/** Whether digits are grouped as people write a NIK, and not as codes, dates or figures side by side. */
function isNaturalGrouping(lengths: readonly number[], gaps: readonly string[]): boolean {
  if (lengths.every((length) => length === 1)) return true
  // One point or comma is that of a decimal number.
  if (lengths.length === 2 && /^[.,]$/.test(gaps[0] ?? '')) return false
  const key = lengths.join(' ')
  const isUniform = gaps.every((gap) => gap === gaps[0])
  if (key === '1 3 3 3 3 3') return isUniform
  // Two dates, and a code of a kecamatan before one of a desa.
  if (key === '2 2 4 2 2 4') return false
  // Dotted like the code of a desa, which has no six digits behind it.
  if (key === '2 2 2 4 6') return gaps.every((gap) => gap === '.')
  const ends = new Set<number>()
  lengths.reduce((sum, length) => {
    ends.add(sum + length)
    return sum + length
  }, 0)
  ends.delete(NIK_LENGTH)
  const followsParts = [...ends].every((end) => PARTS.has(end))
  if (followsParts) return !ends.has(10) || ends.has(8) || ends.has(12)
  return isUniform && lengths.length <= 4 && /^\s*[-_/]\s*$/.test(gaps[0] ?? '')
}

/** Whether the digits from `start` are the decimals of a number. */
function followsPoint(text: string, start: number): boolean {
  return /(?:^|\D)\d{1,3}[.,]$/.test(text.slice(Math.max(0, start - 5), start))
}

function isWhole(text: string, { digits, start, end }: Group): boolean {
  if (digits.length % NIK_LENGTH !== 0 || followsPoint(text, start)) return false
  const decimals = /^[.,](\d{1,4})(?!\d)/.exec(text.slice(end, end + 7))?.[1]
  if (decimals !== undefined && /[1-9]/.test(decimals)) return false
  if (isReversedNumber(digits)) return true
  for (let at = 0; at < digits.length; at += NIK_LENGTH) {
    if (!isPopulationNumber(digits.slice(at, at + NIK_LENGTH))) return false
  }
  return true
}

/** A run of groups with nothing but separators between them, from `first`. */
function runFrom(text: string, groups: readonly Group[], first: number): Group[] {
  const run: Group[] = []
  for (let at = first; at < groups.length; at += 1) {
    const group = groups[at]
    const last = run.at(-1)
    if (group === undefined) break
    if (last !== undefined && !SEPARATORS.test(text.slice(last.end, group.start))) break
    run.push(group)
  }
  return run
}

/**
 * Whether groups are those of a NIK whatever stands beside them, such as a year: region, date and serial number,
 * or four times four digits of which some begin with 0 as no figure does.
 */
function isSurely(parts: readonly Group[], digits: string): boolean {
  const lengths = parts.map((part) => part.digits.length).join(' ')
  if (/^(?:19|20)\d\d$/.test(parts.at(-1)?.digits ?? '')) return false
  const hasCode = parts.some(({ digits: own }) => /^0\d/.test(own))
  return (lengths === '6 6 4' || (lengths === '4 4 4 4' && hasCode)) && isPopulationNumber(digits)
}

/** No honest row of single digits, such as marks given by a reader, is longer. */
const LONGEST_ROW = 200

function holdsGrouped(text: string, run: readonly Group[]): boolean {
  const all = run.map(({ digits }) => digits).join('')
  const total = all.length
  if (total < NIK_LENGTH) return false
  let offset = 0
  const gapAfter = (at: number) => text.slice(run[at]?.end, run[at + 1]?.start)
  for (let first = 0; first < run.length; first += 1) {
    const digits = all.slice(offset, offset + NIK_LENGTH)
    offset += run[first]?.digits.length ?? 0
    if (!isPopulationNumber(digits) && !isReversedNumber(digits)) continue
    const parts: Group[] = []
    let length = 0
    for (let at = first; at < run.length && length < NIK_LENGTH; at += 1) {
      const group = run[at]
      if (group === undefined) break
      parts.push(group)
      length += group.digits.length
    }
    if (parts.length < 2 || length !== NIK_LENGTH) continue
    const gaps = parts.slice(1).map((_, index) => gapAfter(first + index))
    const last = first + parts.length - 1
    const lengths = parts.map((part) => part.digits.length)
    const isSpaced = lengths.every((one) => one === 1)
    // More groups with the same mark make a longer number, unless they are several numbers.
    const continues = (gap: number, beyond: number) =>
      run[beyond] !== undefined &&
      gapAfter(gap) === gaps[0] &&
      !(isSpaced && (run.length > LONGEST_ROW || run[beyond].digits.length > 1))
    const isLonger = continues(first - 1, first - 1) || continues(last, last + 1)
    if (isLonger && total % NIK_LENGTH !== 0 && !isSurely(parts, digits)) continue
    // The number of a decree: 1107/0401/0210/2024.
    if (gaps.every((gap) => gap === '/') && /(?:19|20)\d\d$/.test(digits) && lengths.at(-1) === 4)
      continue
    if (digits.slice(6, 10) === digits.slice(0, 4)) continue
    const start = parts[0]?.start ?? 0
    if (MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start))) continue
    if (isNaturalGrouping(lengths, gaps)) return true
  }
  return false
}

/** `1.607015203900001E+15`, also cut to the six digits that a spreadsheet shows. */
const SCIENTIFIC = /(?<![\d.,])(\d)[.,](\d{3,16})e\+?15(?!\d)/gi

function isScientific(text: string): boolean {
  for (const [, first = '', rest = ''] of matchesOf(text, SCIENTIFIC)) {
    const digits = `${first}${rest}`
    if (digits.length >= 15) {
      if (isPopulationNumber(digits.padEnd(NIK_LENGTH, '0').slice(0, NIK_LENGTH), true)) return true
    } else if (isRegion(digits.padEnd(6, '1'))) return true
  }
  return false
}

/** Whether a text, in plain characters, holds a NIK or KK number, however it is written. */
export function holdsPopulationNumber(text: string): boolean {
  if (/\de\+?15/i.test(text) && isScientific(text)) return true
  const groups = Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }): Group => ({
    digits,
    start: index,
    end: index + digits.length,
  }))
  const isMoney = ({ start }: Group) => MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  if (groups.some((group) => !isMoney(group) && isWhole(text, group))) return true
  let first = 0
  while (first < groups.length) {
    const run = runFrom(text, groups, first)
    if (run.length > 1 && holdsGrouped(text, run)) return true
    first += Math.max(1, run.length)
  }
  return false
}
