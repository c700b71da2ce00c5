import type { ProblemLog } from '../problems/problem-log'
import type { StatedFacility } from '../read/read-facilities'
import { SCHOOLS_FILE, type StatedSchool } from '../read/read-points'
import type { Unit } from '../model/unit'

/**
 * A school in both lists (the same NPSN) is of the same kind in the same kecamatan, or in one that was split
 * from it since.
 */
export function checkSchoolLists(
  facilities: readonly StatedFacility[],
  schools: readonly StatedSchool[],
  unitByCode: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const schoolById = new Map(schools.map((school) => [school.id, school]))
  const nameOf = (code: string): string => `${unitByCode.get(code)?.name ?? ''} (${code})`
  for (const { id, name, kind, kecamatan, at } of facilities) {
    const school = schoolById.get(id)
    if (school === undefined) continue
    const texts = { npsn: id, name, other: SCHOOLS_FILE }
    if (kind !== school.kind) {
      const kinds = { found: kind, expected: school.kind }
      const place = { ...at, column: 'jenis', region: kecamatan }
      log.error('sekolah-beda-jenjang', place, { ...texts, ...kinds })
    }
    const isSplit = unitByCode.get(kecamatan)?.splitFrom === school.kecamatan
    if (kecamatan === school.kecamatan || isSplit) continue
    log.error(
      'sekolah-beda-kecamatan',
      { ...at, column: 'kode_kecamatan', region: kecamatan },
      { ...texts, found: nameOf(kecamatan), expected: nameOf(school.kecamatan) },
    )
  }
}
