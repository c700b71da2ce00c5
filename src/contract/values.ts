import * as z from 'zod/mini'
import { few, many, most, Name } from './bounds'
import { ComponentId, LocalizedText, Period, RegionCode, ValueStatus } from './common'

const Column = most(z.nullable(z.number()))

/**
 * `values`: indicator -> period -> one number a region in the order of the regions file; null is
 * missing, and missing values at the end are left off (a kabupaten series has one number).
 * `suppressed`: indicator -> period -> ascending positions of the regions whose figure exists and is
 * withheld for privacy; null in `values`. Absent when nothing is withheld.
 */
export const ValuesFile = z.object({
  values: z.record(Name, z.record(Name, Column)),
  suppressed: z.optional(z.record(Name, z.record(Name, most(z.int())))),
})
export type ValuesFile = z.infer<typeof ValuesFile>

/** rho is Spearman's rank correlation over desa and kelurahan; null where it cannot be computed. */
const Rho = z.nullable(z.number())

/** How well one way of making indicators comparable serves one component. */
export const MethodEvidence = z.object({
  method: z.enum(['percentile', 'min-max', 'z-score']),
  /** Desa and kelurahan with a score. */
  units: z.int(),
  median: z.nullable(z.number()),
  interquartileRange: z.nullable(z.number()),
  /** With the official index of the component. */
  rhoOfficial: Rho,
  /** Of the score without the official index, with that index: not circular. */
  rhoRest: Rho,
  /** With the number of people: a score must reward neither the small nor the large. */
  rhoPeople: Rho,
  /** The indicator beside the official index without which the score changes most, and rho with and without it. */
  leaveOneOut: z.nullable(z.object({ indicator: Name, rho: z.number() })),
  /** Mean width of a desa's P5-P95 rank when weights move by 25%, in % of the units. */
  rankWidth: z.nullable(z.number()),
})
export type MethodEvidence = z.infer<typeof MethodEvidence>

const Score = z.nullable(z.number().check(z.minimum(0), z.maximum(100)))
const Share = z.number().check(z.minimum(0), z.maximum(1))
const Rank = z.int().check(z.minimum(1))

/** Every column holds one entry a region, in the order of the regions file. */
export const ScoresFile = z.object({
  /**
   * component -> 0-100 or null. Desa: better than so many % of the desa and kelurahan, 50 is the
   * median one. Kecamatan and kabupaten: mean of the desa weighted by people, only where enough of
   * them live in a desa that has a score.
   */
  scores: z.record(ComponentId, most(Score)),
  /**
   * component -> 0-1. Desa: share of the indicator weight that is known. Kecamatan and kabupaten:
   * share of the people who live in a desa with a score.
   */
  coverage: z.record(ComponentId, most(Share)),
  /**
   * component -> ascending positions of the desa-level regions whose official part is missing by
   * definition (a kelurahan has no IKE) and stands at the neutral 50 in their score.
   */
  neutral: z.record(ComponentId, most(z.int())),
  /** Mean of the component scores, null below four of the six. */
  overall: most(Score),
  /**
   * Best and worst rank by the overall score among the regions of the same level: P5-P95 when every
   * weight moves by up to 25%, and the ranks without each single component or indicator beside the
   * official index; null without an overall score and for the kabupaten.
   */
  ranks: most(z.nullable(z.tuple([Rank, Rank]))),
  /** component -> the method in use first, then the two it was compared with; fragile: see `isFragile`. */
  evidence: z.record(
    ComponentId,
    z.object({ isFragile: z.boolean(), methods: most(MethodEvidence) }),
  ),
})
export type ScoresFile = z.infer<typeof ScoresFile>

/**
 * What a published figure is besides its status: from a sample survey, preliminary, incomplete, carried
 * over from the year before, or with a definition that is not clear. Only `survei` bears a comparison.
 */
export const SeriesMark = z.enum(['survei', 'sementara', 'tak-lengkap', 'diulang', 'tak-jelas'])
export type SeriesMark = z.infer<typeof SeriesMark>

export const SeriesPoint = z.object({
  period: Period,
  value: z.number(),
  status: ValueStatus,
  source: Name,
  trust: z.enum(['tinggi', 'sedang', 'rendah']),
  note: LocalizedText,
  /** Absent when there is nothing to know. */
  marks: z.optional(few(SeriesMark)),
  /** Half the width of the published 95% interval, in the indicator's unit; absent when none is published. */
  margin: z.optional(z.number()),
})
export type SeriesPoint = z.infer<typeof SeriesPoint>

/** Figures published for the kabupaten alone, keyed by indicator id of the catalogue. */
export const SeriesFile = z.object({
  series: z.record(
    z.string(),
    z.object({
      points: many(SeriesPoint),
      /** The series is not comparable across this boundary: between `after` and the next period. */
      breaks: few(z.object({ after: Period, reason: LocalizedText })),
    }),
  ),
})
export type SeriesFile = z.infer<typeof SeriesFile>

/** How often a publisher brings out the same again, where that is certain. */
export const Rhythm = z.enum(['tiap-bulan', 'tiap-semester', 'tiap-tahun'])
export type Rhythm = z.infer<typeof Rhythm>

export const Source = z.object({
  id: Name,
  publisher: Name,
  title: Name,
  year: Name,
  licence: Name,
  /** Where the facts were found, when not with the publisher. */
  via: Name,
  url: Name,
  trust: z.enum(['tinggi', 'sedang', 'rendah']),
  note: LocalizedText,
  /** When figures of this kind are expected next: a year, a month or a rhythm. Absent where nobody knows. */
  next: z.optional(z.union([Rhythm, Period])),
})
export type Source = z.infer<typeof Source>
export const SourcesFile = z.object({ sources: many(Source) })
export type SourcesFile = z.infer<typeof SourcesFile>

export const SchoolPoint = z.object({
  id: Name,
  name: Name,
  kind: z.enum(['SD', 'SMP', 'SMA', 'SMK', 'SLB']),
  ownership: z.enum(['negeri', 'swasta']),
  lng: z.nullable(z.number()),
  lat: z.nullable(z.number()),
  /** Kecamatan stated by the source. */
  kecamatan: RegionCode,
  /** Desa in which the point lies; null when the coordinates cannot be trusted. */
  desa: z.nullable(RegionCode),
  coordinates: z.enum(['cocok', 'beda-kecamatan', 'di-luar-kabupaten', 'tanpa-koordinat']),
})
export type SchoolPoint = z.infer<typeof SchoolPoint>
export const SchoolsFile = z.object({ source: Name, schools: most(SchoolPoint) })
export type SchoolsFile = z.infer<typeof SchoolsFile>

/** Which facilities are known beside the schools of the register. */
export const FacilityKind = z.enum([
  'SMA',
  'SMK',
  'MA',
  'SLB',
  'muadalah',
  'puskesmas',
  'rumah-sakit',
  'pelabuhan',
  'pelabuhan-perikanan',
  'terminal-khusus',
])
export type FacilityKind = z.infer<typeof FacilityKind>

/**
 * How a facility stands on the map: `titik` by its point in the desa it names; `titik-kecamatan` by its
 * point near that desa, or in the stated kecamatan where it names no desa; `desa` known by its desa alone; `kecamatan` by
 * its kecamatan alone, so that no distance to it can be measured.
 */
const FacilityPlacing = z.enum(['titik', 'titik-kecamatan', 'desa', 'kecamatan'])
export type FacilityPlacing = z.infer<typeof FacilityPlacing>

export const Facility = z.object({
  id: Name,
  name: Name,
  kind: FacilityKind,
  /** Of a school; absent for all others. */
  ownership: z.optional(z.enum(['negeri', 'swasta'])),
  kecamatan: RegionCode,
  /** The desa it names; null when it cannot be told. */
  desa: z.nullable(RegionCode),
  placed: FacilityPlacing,
  /**
   * The desa that holds it by its point, where that is not the desa it names: of a school its point in the
   * register, else its own when it names no desa.
   */
  pointDesa: z.optional(RegionCode),
  /** Its trusted point; null where it stands by its desa or kecamatan. */
  lng: z.nullable(z.number()),
  lat: z.nullable(z.number()),
  source: Name,
  note: z.optional(LocalizedText),
})
export type Facility = z.infer<typeof Facility>
/** Upper-secondary schools, health centres and ports, by id. */
export const FacilitiesFile = z.object({ facilities: most(Facility) })
export type FacilitiesFile = z.infer<typeof FacilitiesFile>

export const Island = z.object({
  code: Name,
  name: Name,
  lng: z.number(),
  lat: z.number(),
  inhabited: z.boolean(),
})
export type Island = z.infer<typeof Island>
export const IslandsFile = z.object({ source: Name, islands: most(Island) })
export type IslandsFile = z.infer<typeof IslandsFile>

export const TourismSite = z.object({
  name: Name,
  kind: Name,
  kecamatan: RegionCode,
  desa: z.nullable(RegionCode),
  /** Both null when the source gives no coordinates. */
  lng: z.nullable(z.number()),
  lat: z.nullable(z.number()),
  /** People in one year; null where nobody counts them. */
  visitors: z.nullable(z.object({ count: z.number(), period: Period })),
  source: Name,
})
export type TourismSite = z.infer<typeof TourismSite>
export const TourismFile = z.object({ source: Name, sites: most(TourismSite) })
export type TourismFile = z.infer<typeof TourismFile>
