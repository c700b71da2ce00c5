import * as z from 'zod/mini'
import { AdminLevel, Bounds, Position, RegionCode } from './common'

export const Region = z.object({
  code: RegionCode,
  /** Name alone, without "Desa" or "Kecamatan". */
  name: z.string(),
  level: AdminLevel,
  type: z.enum(['kabupaten', 'kecamatan', 'desa', 'kelurahan']),
  parent: z.nullable(RegionCode),
  /** BPS code, null for units BPS has not numbered yet. */
  bpsCode: z.nullable(z.string()),
  /** Area of the repaired polygon on the WGS84 ellipsoid, km2; null without a polygon. */
  areaKm2: z.nullable(z.number()),
  /** Pole of inaccessibility (longitude, latitude); null without a polygon. */
  labelPoint: z.nullable(Position),
  /** The same point of each further part of a scattered desa; absent when it is in one piece. */
  partPoints: z.optional(z.array(Position)),
  bounds: z.nullable(Bounds),
})
export type Region = z.infer<typeof Region>

/** The kabupaten first, then kecamatan, then desa, each by code. Values are aligned to this order. */
export const RegionsFile = z.object({
  name: z.string(),
  province: z.string(),
  officialAreaKm2: z.number(),
  defaultIndicator: z.string(),
  /** False when `data/wilayah.json` switches sample data off. */
  showsSamples: z.boolean(),
  regions: z.array(Region),
})
export type RegionsFile = z.infer<typeof RegionsFile>
