import * as z from 'zod/mini'
import { few, many, most, Name } from './bounds'
import { AdminLevel, Bounds, LocalizedText, Period, Position, RegionCode } from './common'

/** A unit that the boundaries show in another shape than older figures are about. */
export const Reshaped = z.object({
  /** Year of the edition with the new shape. */
  since: Period,
  /** Units whose former land is now in it, the largest part first. */
  from: few(RegionCode),
  /** It did not exist before: older figures count its people in the units it came from. */
  isNew: z.boolean(),
  /** What happened, to follow "by the former boundary, ". */
  note: LocalizedText,
})
export type Reshaped = z.infer<typeof Reshaped>

export const Region = z.object({
  code: RegionCode,
  /** Name alone, without "Desa" or "Kecamatan". */
  name: Name,
  level: AdminLevel,
  type: z.enum(['kabupaten', 'kecamatan', 'desa', 'kelurahan']),
  parent: z.nullable(RegionCode),
  /** BPS code, null for units BPS has not numbered yet. */
  bpsCode: z.nullable(Name),
  /** Of the kabupaten the official area; else of the repaired polygon on the WGS84 ellipsoid, km2, null without one. */
  areaKm2: z.nullable(z.number()),
  /** Pole of inaccessibility (longitude, latitude); null without a polygon. */
  labelPoint: z.nullable(Position),
  /** The same point of each further part of a scattered desa; absent when it is in one piece. */
  partPoints: z.optional(many(Position)),
  bounds: z.nullable(Bounds),
  /** Absent of a unit whose shape has not materially changed. */
  reshaped: z.optional(Reshaped),
})
export type Region = z.infer<typeof Region>

/** Water with a name on the map. */
export const Sea = z.object({
  name: LocalizedText,
  /** Where the middle of its name may stand, the best place first. */
  at: many(Position),
})
export type Sea = z.infer<typeof Sea>

/** The kabupaten first, then kecamatan, then desa, each by code. Values are aligned to this order. */
export const RegionsFile = z.object({
  name: Name,
  province: Name,
  officialAreaKm2: z.number(),
  defaultIndicator: Name,
  /** True when the main files hold samples, as `"contoh": true` in `data/wilayah.json` asks. */
  showsSamples: z.boolean(),
  /** Whose boundaries they are: the id among the sources, and what a map says in a line. */
  boundaries: z.object({ source: Name, credit: Name, licence: Name }),
  seas: few(Sea),
  /** What is said of the points and lists of schools, whose sources and years differ by regency. */
  notes: z.object({
    /** Beside the name of each layer of points or areas: the year of its list, or who made it. */
    layers: z.object({
      sekolah: Name,
      wisata: Name,
      menengah: Name,
      kesehatan: Name,
      pelabuhan: Name,
      padi: Name,
    }),
    /** Short name of what the villages report. */
    villageReports: Name,
    /** Why counts of schools of several sources differ, and where they are but the least. */
    schools: LocalizedText,
    schoolsAtLeast: LocalizedText,
    /** Why those of a kecamatan are not known that is younger than their list. */
    schoolsUndivided: LocalizedText,
    riceLand: LocalizedText,
  }),
  regions: most(Region),
})
export type RegionsFile = z.infer<typeof RegionsFile>
