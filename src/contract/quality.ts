import * as z from 'zod/mini'
import { few, many, most, Name } from './bounds'
import { LocalizedText, Period, RegionCode } from './common'
import { Erratum } from './errata'
import { OutsideChecks } from './outside-checks'

export const QualityNote = z.object({
  /** Stable identifier, such as `baris-ganda` or `luas-kosong`. */
  id: Name,
  severity: z.enum(['peringatan', 'catatan']),
  /** As the project declares it; what an office called its own file is not told. */
  file: Name,
  row: z.nullable(z.int()),
  /** An indicator or a column of the project's own registers; never what a delivered heading says. */
  column: z.nullable(Name),
  region: z.nullable(RegionCode),
  /** `…` stands for what was found in a cell. */
  message: LocalizedText,
})
export type QualityNote = z.infer<typeof QualityNote>

/** A whole percentage; 0 and 100 are said only of none and all, never by rounding. */
const Percent = z.int().check(z.minimum(0), z.maximum(100))

/** How complete one indicator is in its latest period. */
export const IndicatorQuality = z.object({
  latest: Period,
  /** Whole years from that period to the edition. */
  age: z.int(),
  /** Share of the desa and kelurahan with a value, the whole kabupaten; null without values below it. */
  kabupaten: z.nullable(Percent),
  /** The same a kecamatan, in the order of `kecamatan`; empty without values below the kabupaten. */
  kecamatan: few(Percent),
})
export type IndicatorQuality = z.infer<typeof IndicatorQuality>

export const SourceQuality = z.object({
  trust: z.enum(['tinggi', 'sedang', 'rendah']),
  /** Indicators with a figure from it; 0 for boundaries and other backgrounds. */
  indicators: z.int(),
  /** Latest period of those figures. */
  latest: z.nullable(Period),
  age: z.nullable(z.int()),
})
export type SourceQuality = z.infer<typeof SourceQuality>

export const QualityFile = z.object({
  boundaries: z.object({
    officialAreaKm2: z.number(),
    areaBeforeKm2: z.number(),
    areaAfterKm2: z.number(),
    gapsBefore: z.int(),
    gapsAfter: z.int(),
    overlapsBefore: z.int(),
    overlapsAfter: z.int(),
    withoutPolygon: most(RegionCode),
  }),
  /** indicator -> share of the 313 desa and kelurahan with a value in the latest period, 0-1; withheld ones count. */
  coverage: z.record(z.string(), z.number()),
  /** The columns of the completeness matrix, by code. */
  kecamatan: few(RegionCode),
  /** Every indicator of the catalogue that has a period. */
  indicators: z.record(z.string(), IndicatorQuality),
  sources: z.record(z.string(), SourceQuality),
  /** Indicators estimated, or sampled, at one level at least; the method is in the catalogue. */
  estimates: many(Name),
  samples: many(Name),
  /** Tables held against independent ones, and what nothing can be held against. */
  outside: OutsideChecks,
  /** What earlier editions published wrong, in the order of `ralat.csv`. */
  errata: many(Erratum),
  notes: most(QualityNote),
})
export type QualityFile = z.infer<typeof QualityFile>
