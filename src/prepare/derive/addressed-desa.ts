import type { StatedSchool } from '../read/read-points'
import type { Unit } from '../model/unit'

/** Lower case with single spaces and nothing but letters and digits, a space at both ends. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}

/**
 * Desa whose names an address has as whole words: those after "desa" or "kelurahan", else any. The
 * longer of two names in the same place is meant (Kenten Laut, not Kenten), and a name that is also the
 * kecamatan's own counts after "desa" alone.
 */
function namedIn(address: string, desa: readonly Unit[], kecamatan: readonly Unit[]): string[] {
  let rest = wordsOf(address)
  const named: { code: string; isExplicit: boolean }[] = []
  const shared = new Set(kecamatan.map(({ name }) => wordsOf(name)))
  for (const { code, name } of desa.toSorted((a, b) => b.name.length - a.name.length)) {
    const words = wordsOf(name)
    const isExplicit = ['desa', 'kelurahan'].some((type) => rest.includes(` ${type}${words}`))
    if (!isExplicit && (shared.has(words) || !rest.includes(words))) continue
    named.push({ code, isExplicit })
    rest = rest.replaceAll(words, ' | ')
  }
  const explicit = named.filter(({ isExplicit }) => isExplicit)
  return (explicit.length > 0 ? explicit : named).map(({ code }) => code)
}

/** A school and the desa of its kecamatan that its address names, at least one. */
export type AddressedSchool = Pick<StatedSchool, 'id' | 'kind'> & {
  desa: readonly string[]
  /**
   * The desa in which it stands: the only one named, by an address that speaks of a desa or kelurahan.
   * Any other may name a road after where it leads.
   */
  place: string | null
}

function placeOf(address: string, [desa, ...others]: readonly string[]): string | null {
  const isOfDesa = /\b(desa|kelurahan)\b/i.test(address)
  return desa !== undefined && others.length === 0 && isOfDesa ? desa : null
}

/** A kecamatan split off later has its desa too: the register of 2019 may still name the old one. */
export function addressedSchools(
  schools: readonly StatedSchool[],
  units: readonly Unit[],
): AddressedSchool[] {
  return schools.flatMap(({ id, kind, address, kecamatan }) => {
    const own = units.filter(({ code, splitFrom }) => code === kecamatan || splitFrom === kecamatan)
    const desa = units.filter(({ parent }) => own.some(({ code }) => code === parent))
    const named = namedIn(address, desa, own)
    return named.length === 0 ? [] : [{ id, kind, desa: named, place: placeOf(address, named) }]
  })
}
