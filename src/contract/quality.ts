import * as z from 'zod/mini'
import { LocalizedText, RegionCode } from './common'

export const QualityNote = z.object({
  /** Stable identifier, such as `baris-ganda` or `luas-kosong`. */
  id: z.string(),
  severity: z.enum(['peringatan', 'catatan']),
  file: z.string(),
  /** Sheet of a workbook; null in a CSV file. */
  sheet: z.nullable(z.string()),
  row: z.nullable(z.int()),
  column: z.nullable(z.string()),
  region: z.nullable(RegionCode),
  message: LocalizedText,
})
export type QualityNote = z.infer<typeof QualityNote>

export const QualityFile = z.object({
  boundaries: z.object({
    officialAreaKm2: z.number(),
    areaBeforeKm2: z.number(),
    areaAfterKm2: z.number(),
    gapsBefore: z.int(),
    gapsAfter: z.int(),
    overlapsBefore: z.int(),
    overlapsAfter: z.int(),
    withoutPolygon: z.array(RegionCode),
  }),
  /** indicator -> share of the 313 desa and kelurahan with a value in the latest period, 0-1. */
  coverage: z.record(z.string(), z.number()),
  notes: z.array(QualityNote),
})
export type QualityFile = z.infer<typeof QualityFile>
