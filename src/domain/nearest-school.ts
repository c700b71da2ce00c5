import type { Position, Region, RegionCode, SchoolPoint } from '../contract'
import type { Dataset } from './dataset'
import { haversineKm } from './great-circle'

export interface NearSchool {
  readonly school: SchoolPoint
  readonly point: Position
  /** From the region's label point, as the crow flies. */
  readonly km: number
  /** The school lies in the region itself. */
  readonly isInside: boolean
}

export type NearSchools =
  | { readonly kind: 'noPlace' }
  | { readonly kind: 'noSchool' }
  /** Nearest first; equally near ones by their number. */
  | { readonly kind: 'found'; readonly nearest: NearSchool; readonly next: readonly NearSchool[] }

/** The point from which distances of a region are measured; null without a boundary. */
function placeOf(region: Region): Position | null {
  if (region.labelPoint) return region.labelPoint
  if (!region.bounds) return null
  const [west, south, east, north] = region.bounds
  return [(west + east) / 2, (south + north) / 2]
}

/**
 * The nearest schools of the given kinds to a region, measured on the great circle from its label point
 * to trusted points alone: a school whose coordinates contradict its kecamatan may be nearer and is
 * not counted.
 */
export function findNearSchools(
  region: Region,
  schools: readonly SchoolPoint[],
  kinds: readonly SchoolPoint['kind'][],
  limit = 3,
): NearSchools {
  const place = placeOf(region)
  if (!place) return { kind: 'noPlace' }
  const near = schools
    .filter((school) => kinds.includes(school.kind))
    .flatMap((school): NearSchool[] => {
      const point = trustedPoint(school)
      if (!point) return []
      const isInside = school.desa === region.code || kecamatanOf(school) === region.code
      return [{ school, point, km: haversineKm(place, point), isInside }]
    })
    .toSorted((a, b) => a.km - b.km || (a.school.id < b.school.id ? -1 : 1))
  const [nearest, ...others] = near
  if (!nearest) return { kind: 'noSchool' }
  return { kind: 'found', nearest, next: others.slice(0, Math.max(0, limit - 1)) }
}

function trustedPoint(school: SchoolPoint): Position | null {
  const { lng, lat, coordinates } = school
  return coordinates === 'cocok' && lng !== null && lat !== null ? [lng, lat] : null
}

/** Where a trusted point lies, else as stated: the rule by which the published figures are counted. */
function kecamatanOf(school: SchoolPoint): RegionCode {
  return school.desa?.slice(0, school.kecamatan.length) ?? school.kecamatan
}

export interface SchoolGroup {
  readonly kind: SchoolPoint['kind']
  /** By name. */
  readonly schools: readonly SchoolPoint[]
}

export interface SchoolsOfRegion {
  /** Kinds in order of age, those with a school. */
  readonly groups: readonly SchoolGroup[]
  readonly total: number
  /** Null for want of families; see `familiesPeriod`. */
  readonly perThousandFamilies: number | null
  readonly familiesPeriod: string | null
  /** A desa's list holds trusted points alone, so that it is a lower bound. */
  readonly isLowerBound: boolean
  /** A desa without a trusted point: unknown, not without schools. */
  readonly isUnknown: boolean
}

const KINDS = ['SD', 'SMP', 'SMA', 'SMK', 'SLB'] as const
const FAMILIES = 'keluarga'

/** The schools of a region by kind, counted by the rules of the published figures. */
export function listSchools(
  dataset: Dataset,
  region: Region,
  schools: readonly SchoolPoint[],
): SchoolsOfRegion {
  const own = schools.filter((school) => {
    if (region.level === 'kabupaten') return true
    return region.level === 'desa'
      ? school.desa === region.code
      : kecamatanOf(school) === region.code
  })
  const groups = KINDS.map((kind) => ({
    kind,
    schools: own
      .filter((school) => school.kind === kind)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true })),
  })).filter((group) => group.schools.length > 0)
  const isDesa = region.level === 'desa'
  const isUnknown = isDesa && own.length === 0
  const period = dataset.indicators.get(FAMILIES)?.periods.at(-1) ?? null
  const families =
    period === null
      ? null
      : (dataset.values[FAMILIES]?.[period]?.[dataset.regions.position(region.code)] ?? null)
  return {
    groups,
    total: own.length,
    perThousandFamilies:
      isUnknown || families === null || families <= 0 ? null : (1000 * own.length) / families,
    familiesPeriod: period,
    isLowerBound: isDesa,
    isUnknown,
  }
}
