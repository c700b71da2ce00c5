import type { Facility, SchoolPoint, TourismSite } from '../../contract'
import { undividedKecamatan } from '../../domain/schools-of-region'
import type { Column } from '../join/column-store'
import type { RegionFrame } from '../join/region-frame'

function addTo(column: Column, index: number, amount: number): void {
  if (index >= 0) column[index] = (column[index] ?? 0) + amount
}

function kabupatenOf(frame: RegionFrame): number {
  return frame.units.findIndex((unit) => unit.level === 'kabupaten')
}

/**
 * Schools of some kinds by region. Desa: trusted points, a lower bound; a desa without a trusted school of
 * these kinds is missing, not zero, for it cannot be told from one whose coordinates are wrong. Kecamatan: where the
 * trusted point lies, else the stated kecamatan; missing where the register is older than a split and some of
 * its schools may lie on either side. Kabupaten: all.
 */
export function countSchools(
  schools: readonly SchoolPoint[],
  kinds: readonly string[],
  frame: RegionFrame,
): Column {
  const column = new Array<number | null>(frame.size).fill(null)
  for (const school of schools) {
    const amount = kinds.includes(school.kind) ? 1 : 0
    if (school.desa !== null && amount > 0) addTo(column, frame.indexOf(school.desa), amount)
    const kecamatan = school.desa?.slice(0, school.kecamatan.length) ?? school.kecamatan
    addTo(column, frame.indexOf(kecamatan), amount)
    addTo(column, kabupatenOf(frame), amount)
  }
  for (const code of undividedKecamatan(schools)) {
    const index = frame.indexOf(code)
    if (index >= 0) column[index] = null
  }
  return column
}

/** Facilities of some kinds by the kecamatan of their address, of which the lists are whole; none for a desa. */
export function countFacilities(
  facilities: readonly Facility[],
  kinds: readonly string[],
  frame: RegionFrame,
): Column {
  const column = new Array<number | null>(frame.size).fill(null)
  for (const index of frame.positionsAt('kecamatan')) column[index] = 0
  for (const { kind, kecamatan } of facilities) {
    if (!kinds.includes(kind)) continue
    addTo(column, frame.indexOf(kecamatan), 1)
    addTo(column, kabupatenOf(frame), 1)
  }
  return column
}

/** Named sites by region; a site known only by its kecamatan counts there. No name is missing, not zero. */
export function countTourism(sites: readonly TourismSite[], frame: RegionFrame): Column {
  const column = new Array<number | null>(frame.size).fill(null)
  for (const site of sites) {
    if (site.desa !== null) addTo(column, frame.indexOf(site.desa), 1)
    addTo(column, frame.indexOf(site.kecamatan), 1)
    addTo(column, kabupatenOf(frame), 1)
  }
  return column
}
