import { isPopulationNumber } from '../population-number'
import { isMobileNumber } from '../telephone-number'
import { withSpeltDigits } from '../digit-words'
import { matchesOf } from '../../text/matches-of'

const NIK = 16
const GROUP = /\d+/g
/** Words that only lead on, and marks that no figures have between them. */
const LINK =
  /^[\s,.:-]*(?:lalu|terus|kemudian|lanjut|sambung|selanjutnya|berikutnya|then|dan|and|plus|\+|["'[\](){}<>|*#~^=;_\\]+)[\s,.:"'[\](){}<>|*#~^=;_\\-]*$/i
/** Lengths of the parts in which a NIK is told, whatever is said between them. */
const PARTS: readonly (readonly number[])[] = [
  [6, 6, 4],
  [4, 4, 4, 4],
  [6, 10],
  [2, 2, 2, 2, 2, 2, 2, 2],
  [2, 2, 2, 6, 4],
  [2, 2, 2, 2, 2, 2, 4],
]
/** A word or two, or quotes; points and strokes alone are those of codes and decrees. */
const SAID = /^(?=.*[\p{L}"'])[^{}]{1,30}$/u
const LONGEST_GAP = 30
const MOST_LINKED = 8
const OWN = /^16/

type Group = { digits: string; start: number; end: number }

function groupsOf(text: string): Group[] {
  return matchesOf(text, GROUP).map(({ 0: digits, index }) => ({
    ...{ digits, start: index, end: index + digits.length },
  }))
}

/** No figure begins with a 0 before another digit. */
function hasCode(groups: readonly Group[]): boolean {
  return groups.some(({ digits }) => digits.length > 1 && digits.startsWith('0'))
}

function isNik(groups: readonly Group[]): boolean {
  const joined = groups.map(({ digits }) => digits).join('')
  return OWN.test(joined) && hasCode(groups) && isPopulationNumber(joined)
}

/** Groups from `first` with only leading words and marks between them, up to the length of a NIK. */
function linkedFrom(text: string, groups: readonly Group[], first: number): Group[] {
  const run: Group[] = []
  let length = 0
  for (const group of groups.slice(first, first + MOST_LINKED)) {
    const last = run.at(-1)
    const gap = last === undefined ? '' : text.slice(last.end, group.start)
    if (gap.length > LONGEST_GAP || (last !== undefined && !LINK.test(gap) && !/^[ -]$/.test(gap)))
      break
    run.push(group)
    length += group.digits.length
    if (length >= NIK) break
  }
  return run
}

/** Whether a text holds the parts of one NIK with words, brackets or quotes between them. */
export function tellsScatteredNumber(text: string): boolean {
  const groups = groupsOf(text)
  if (!hasCode(groups)) return false
  return groups.some(({ digits }, first) => {
    if (!OWN.test(digits)) return false
    const linked = linkedFrom(text, groups, first)
    if (linked.length > 1 && isNik(linked)) return true
    return PARTS.some((lengths) => {
      const parts = groups.slice(first, first + lengths.length)
      const fits = lengths.every((length, at) => parts[at]?.digits.length === length)
      const gaps = parts.slice(1).map(({ start }, at) => text.slice(parts[at]?.end, start))
      return fits && gaps.every((gap) => SAID.test(gap)) && isNik(parts)
    })
  })
}

/** Letters that are read as digits, and these. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ o: '0', i: '1', l: '1', '|': '1', s: '5', e: '3', t: '7', b: '8', z: '2', g: '9' },
}
const DRESSED = /(?<![\p{L}\d])[\doilsetbzg|](?:[ .-]?[\doilsetbzg|]){10,18}(?![\p{L}\d])/giu
const LEAST_DIGITS = 3

/** Whether letters that look like digits stand for some of a NIK or a telephone number. */
export function dressedKind(text: string): 'nik' | 'telepon' | null {
  for (const [found] of matchesOf(text, DRESSED)) {
    if (found.replace(/\D/g, '').length < LEAST_DIGITS || !/\p{L}|\|/u.test(found)) continue
    const read = found.replace(/[^\d .-]/g, (letter) => ALIKE[letter.toLowerCase()] ?? letter)
    const digits = read.replace(/\D/g, '')
    if (isPopulationNumber(digits)) return 'nik'
    if (/^0/.test(digits) && isMobileNumber(digits.slice(1))) return 'telepon'
  }
  return null
}

/** Whether a telephone number without its 0 is spelt out: no count is told digit by digit. */
export function tellsSpeltTelephone(text: string): boolean {
  const spelt = withSpeltDigits(text)
  if (spelt === text) return false
  return Array.from(spelt.matchAll(/(?<!\d)8\d{9,11}(?!\d)/g)).some(
    ([found]) => !text.includes(found) && isMobileNumber(found),
  )
}
