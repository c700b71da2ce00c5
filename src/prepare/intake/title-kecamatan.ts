import type { Unit } from '../read/read-units'
import { headingWords } from './heading-words'
import type { UnitLookup } from './unit-lookup'

/** Words of the longest name of a kecamatan, and some to spare. */
const LONGEST_NAME = 6

/** The kecamatan after the word in a title: "Data sekolah Kecamatan Banyuasin III tahun 2025". */
function namedIn(title: string, units: UnitLookup): Unit | null {
  const words = headingWords(title).split(' ')
  const from = words.findIndex((word) => word === 'kecamatan' || word === 'kec') + 1
  if (from === 0) return null
  for (let count = LONGEST_NAME; count > 0; count -= 1) {
    const found = kecamatanNamed(words.slice(from, from + count).join(' '), units)
    if (found !== null) return found
  }
  return null
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
  const found = titles.map((title) => namedIn(title, units))
  found.push(sheet === null ? null : (namedIn(sheet, units) ?? kecamatanNamed(sheet, units)))
  const [first, ...others] = [...new Set(found.filter((unit) => unit !== null))]
  return first === undefined || others.length > 0 ? null : first
}
