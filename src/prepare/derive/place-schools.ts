import type { SchoolPoint } from '../../contract'
import type { AreaCollection } from '../geometry/mapshaper'
import { contains } from '../geometry/rings'
import type { ProblemLog } from '../problems/problem-log'
import { SCHOOLS_FILE, type StatedSchool } from '../read/read-points'
import type { Unit } from '../model/unit'

/** Schools named of those that are told as a sum. */
const SHOWN = 3

type Placing = Pick<SchoolPoint, 'desa' | 'coordinates'>

function place(
  school: StatedSchool,
  desa: AreaCollection<{ kode: string }>,
  units: ReadonlyMap<string, Unit>,
): Placing {
  const { lng, lat } = school
  if (lng === null || lat === null) return { desa: null, coordinates: 'tanpa-koordinat' }
  const found = desa.features.find(({ geometry }) => contains(geometry, lng, lat))
  if (found === undefined) return { desa: null, coordinates: 'di-luar-kabupaten' }
  const code = found.properties.kode
  const kecamatan = units.get(code)?.parent ?? null
  const splitFrom = units.get(kecamatan ?? '')?.splitFrom ?? null
  const agrees = kecamatan === school.kecamatan || splitFrom === school.kecamatan
  return agrees
    ? { desa: code, coordinates: 'cocok' }
    : { desa: null, coordinates: 'beda-kecamatan' }
}

/**
 * Puts each school in the desa its point lies in. A point is trusted only when its kecamatan is the
 * stated one, or one split off from it; other schools are kept, flagged, and belong to no desa.
 */
export function placeSchools(
  schools: readonly StatedSchool[],
  desa: AreaCollection<{ kode: string }>,
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): SchoolPoint[] {
  const placed = schools.map((stated) => {
    const { id, name, kind, ownership, lng, lat, kecamatan } = stated
    return { id, name, kind, ownership, lng, lat, kecamatan, ...place(stated, desa, units) }
  })
  const schoolsOf = (coordinates: SchoolPoint['coordinates']): string[] =>
    placed.filter((school) => school.coordinates === coordinates).map(({ id }) => id)
  const notes = [
    ['titik-beda-kecamatan', schoolsOf('beda-kecamatan')],
    ['titik-di-luar', schoolsOf('di-luar-kabupaten')],
    ['titik-kosong', schoolsOf('tanpa-koordinat')],
  ] as const
  for (const [id, ids] of notes) {
    const found = { own: ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? ', …' : '') }
    if (ids.length > 0) log.warn(id, { file: SCHOOLS_FILE }, { count: ids.length, found })
  }
  return placed.sort((a, b) => (a.id < b.id ? -1 : 1))
}
