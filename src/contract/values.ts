import * as z from 'zod/mini'
import { ComponentId, LocalizedText, Period, RegionCode, ValueStatus } from './common'

const Column = z.array(z.nullable(z.number()))

/**
 * `values`: indicator -> period -> one number a region in the order of the regions file; null is
 * missing, and missing values at the end are left off (a kabupaten series has one number).
 * `suppressed`: indicator -> period -> ascending positions of the regions whose figure exists and is
 * withheld for privacy; null in `values`. Absent when nothing is withheld.
 */
export const ValuesFile = z.object({
  values: z.record(z.string(), z.record(z.string(), Column)),
  suppressed: z.optional(z.record(z.string(), z.record(z.string(), z.array(z.int())))),
})
export type ValuesFile = z.infer<typeof ValuesFile>

/** component -> one score (0-100 or null) and one coverage (0-1) a region, in the order of the regions file. */
export const ScoresFile = z.object({
  scores: z.record(ComponentId, Column),
  coverage: z.record(ComponentId, z.array(z.number())),
})
export type ScoresFile = z.infer<typeof ScoresFile>

export const SeriesPoint = z.object({
  period: Period,
  value: z.number(),
  status: ValueStatus,
  source: z.string(),
  trust: z.enum(['tinggi', 'sedang', 'rendah']),
  note: z.string(),
})
export type SeriesPoint = z.infer<typeof SeriesPoint>

/** Figures published for the kabupaten alone, keyed by indicator id of the catalogue. */
export const SeriesFile = z.object({
  series: z.record(
    z.string(),
    z.object({
      points: z.array(SeriesPoint),
      /** The series is not comparable across this boundary: between `after` and the next period. */
      breaks: z.array(z.object({ after: Period, reason: LocalizedText })),
    }),
  ),
})
export type SeriesFile = z.infer<typeof SeriesFile>

/** How often a publisher brings out the same again, where that is certain. */
export const Rhythm = z.enum(['tiap-bulan', 'tiap-semester', 'tiap-tahun'])
export type Rhythm = z.infer<typeof Rhythm>

export const Source = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  year: z.string(),
  licence: z.string(),
  /** Where the facts were found, when not with the publisher. */
  via: z.string(),
  url: z.string(),
  trust: z.enum(['tinggi', 'sedang', 'rendah']),
  note: LocalizedText,
  /** When figures of this kind are expected next: a year, a month or a rhythm. Absent where nobody knows. */
  next: z.optional(z.union([Rhythm, Period])),
})
export type Source = z.infer<typeof Source>
export const SourcesFile = z.object({ sources: z.array(Source) })
export type SourcesFile = z.infer<typeof SourcesFile>

export const SchoolPoint = z.object({
  id: z.string(),
  name: z.string(),
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
export const SchoolsFile = z.object({ source: z.string(), schools: z.array(SchoolPoint) })
export type SchoolsFile = z.infer<typeof SchoolsFile>

export const Island = z.object({
  code: z.string(),
  name: z.string(),
  lng: z.number(),
  lat: z.number(),
  inhabited: z.boolean(),
})
export type Island = z.infer<typeof Island>
export const IslandsFile = z.object({ source: z.string(), islands: z.array(Island) })
export type IslandsFile = z.infer<typeof IslandsFile>

export const TourismSite = z.object({
  name: z.string(),
  kind: z.string(),
  kecamatan: RegionCode,
  desa: z.nullable(RegionCode),
  /** Both null when the source gives no coordinates. */
  lng: z.nullable(z.number()),
  lat: z.nullable(z.number()),
  /** People in one year; null where nobody counts them. */
  visitors: z.nullable(z.object({ count: z.number(), period: Period })),
  source: z.string(),
})
export type TourismSite = z.infer<typeof TourismSite>
export const TourismFile = z.object({ source: z.string(), sites: z.array(TourismSite) })
export type TourismFile = z.infer<typeof TourismFile>
