import type { Facility, Region, RegionCode, SchoolPoint } from '../contract'
import { homeOf, isAcross } from './facility-distance'
import { sumOf } from './sum'

/** A school by either list. */
export type ListedSchool = Pick<SchoolPoint, 'id' | 'name' | 'ownership'>
export type SchoolKind = SchoolPoint['kind'] | 'MA'

export interface SchoolGroup {
  readonly kind: SchoolKind
  /** By name. */
  readonly schools: readonly ListedSchool[]
}

export interface SchoolsOfRegion {
  /** Kinds in order of age, those with a school. */
  readonly groups: readonly SchoolGroup[]
  readonly total: number
  /** SD and SMP of a desa are trusted points alone, so that their number is a lower bound. */
  readonly isLowerBound: boolean
  /**
   * SD and SMP are unknown, not absent: of a desa without a trusted point, and of a kecamatan whose
   * schools the register does not tell from those of another.
   */
  readonly isUnknown: boolean
  /** Kinds that no list tells of anywhere: not delivered, so that nothing is known of them. */
  readonly unlisted: readonly SchoolKind[]
  /** Kinds of which a point lies here while the list has the address elsewhere: neither counted nor none. */
  readonly across: readonly SchoolKind[]
}

export const SCHOOL_KINDS: readonly SchoolKind[] = ['SD', 'SMP', 'SMA', 'SMK', 'MA', 'SLB']
/** Kinds that the register of 2019 tells; the newer list has all others, by desa. */
export const REGISTER_KINDS: readonly SchoolKind[] = ['SD', 'SMP']
/** Upper secondary. */
export const SENIOR_KINDS = ['SMA', 'SMK', 'MA'] as const

/** Where a trusted point lies, else as stated: the rule by which the published figures are counted. */
function kecamatanOf(school: SchoolPoint): RegionCode {
  return school.desa?.slice(0, school.kecamatan.length) ?? school.kecamatan
}

/**
 * Kecamatan that the register does not tell apart: one that was split after it, where trusted points of
 * its schools lie in a younger kecamatan, and the younger ones, as long as some school of it has no trusted
 * point and may lie in any of them.
 */
export function undividedKecamatan(schools: readonly SchoolPoint[]): ReadonlySet<RegionCode> {
  const found = new Set<RegionCode>()
  const open = new Set(schools.filter(({ desa }) => desa === null).map((one) => one.kecamatan))
  for (const school of schools) {
    const lies = kecamatanOf(school)
    if (lies !== school.kecamatan && open.has(school.kecamatan)) {
      found.add(lies).add(school.kecamatan)
    }
  }
  return found
}

function isIn(region: Region, desa: RegionCode | null, kecamatan: RegionCode): boolean {
  if (region.level === 'kabupaten') return true
  return region.level === 'desa' ? desa === region.code : kecamatan === region.code
}

/**
 * The schools of a region by kind: SD and SMP of the register of 2019 by their trusted points, all
 * others by the official list of upper secondary schools, by the desa of their address.
 */
export function listSchools(
  region: Region,
  schools: readonly SchoolPoint[],
  facilities: readonly Facility[],
): SchoolsOfRegion {
  const isUndivided = undividedKecamatan(schools).has(region.code)
  const points = isUndivided
    ? []
    : schools.filter((school) => isIn(region, school.desa, kecamatanOf(school)))
  const seniors = facilities.filter((one) => isIn(region, homeOf(one), one.kecamatan))
  const ofKind = (kind: SchoolKind): readonly ListedSchool[] =>
    REGISTER_KINDS.includes(kind)
      ? points.filter((school) => school.kind === kind)
      : seniors.flatMap(({ id, name, kind: own, ownership }) =>
          own === kind && ownership ? [{ id, name, ownership }] : [],
        )
  const groups = SCHOOL_KINDS.map((kind) => ({
    kind,
    schools: ofKind(kind).toSorted((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true })),
  })).filter((group) => group.schools.length > 0)
  const isDesa = region.level === 'desa'
  const hasNewerList = facilities.some(({ kind }) => SCHOOL_KINDS.some((own) => own === kind))
  return {
    groups,
    total: sumOf(groups.map((group) => group.schools.length)),
    isLowerBound: isDesa,
    isUnknown: isUndivided || (isDesa && points.length === 0),
    unlisted: SCHOOL_KINDS.filter((kind) =>
      REGISTER_KINDS.includes(kind) ? schools.length === 0 : !hasNewerList,
    ),
    across: SCHOOL_KINDS.filter((kind) =>
      facilities.some((one) => one.kind === kind && isAcross(one, region.code)),
    ),
  }
}
