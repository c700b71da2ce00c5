import type { Unit } from '../../model/unit'
import { headingWords } from '../text/heading-words'
import type { UnitLookup } from './unit-lookup'

/** Words of the longest name of a kecamatan, and some to spare. */
const LONGEST_NAME = 6
/** Words before a name, or between two. */
const ANNOUNCING = new Set(['kecamatan', 'kec', 'dan', 'serta'])

/**
 * The kecamatan after the word in a title, one after the other: "Data sekolah Kecamatan Hulu dan Hilir 2025".
 */
function namedIn(title: string, units: UnitLookup): Unit[] {
  const words = headingWords(title).split(' ')
  const found: Unit[] = []
  let at = words.findIndex((word) => word === 'kecamatan' || word === 'kec')
  while (at >= 0 && at < words.length) {
    const count = lengthOfName(words.slice(at, at + LONGEST_NAME), units)
    const unit = kecamatanNamed(words.slice(at, at + count).join(' '), units)
    if (unit !== null) found.push(unit)
    else if (found.length > 0 && !ANNOUNCING.has(words[at] ?? '')) break
    at += Math.max(count, 1)
  }
  return found
}

/** How many of the first words are the name of a kecamatan, as many as can be; 0 for none. */
function lengthOfName(words: readonly string[], units: UnitLookup): number {
  for (let count = words.length; count > 0; count -= 1) {
    if (kecamatanNamed(words.slice(0, count).join(' '), units) !== null) return count
  }
  return 0
}

function kecamatanNamed(name: string, units: UnitLookup): Unit | null {
  const [only, ...others] = units.named(name).filter(({ level }) => level === 'kecamatan')
  return only === undefined || others.length > 0 ? null : only
}

/**
 * The kecamatan whose desa a sheet lists, as its titles or its name say; null when they name none, or two.
 */
export function kecamatanOfTitle(
  titles: readonly string[],
  sheet: string | null,
  units: UnitLookup,
): Unit | null {
  const ofSheet = sheet === null ? null : kecamatanNamed(sheet, units)
  const said = [...titles, sheet ?? ''].flatMap((title) => namedIn(title, units))
  const [first, ...others] = new Set(ofSheet === null ? said : [...said, ofSheet])
  return first === undefined || others.length > 0 ? null : first
}
