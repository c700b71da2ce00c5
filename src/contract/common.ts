import * as z from 'zod/mini'
import { Text } from './bounds'

/** A text in both languages of the page: Indonesian first, English complete. */
export const LocalizedText = z.object({ id: Text, en: Text })
export type LocalizedText = z.infer<typeof LocalizedText>
export type Language = keyof LocalizedText

/** Kemendagri code with dots: `99.01`, `99.01.10`, `99.01.10.2003`. Always text, never a number. */
export const RegionCode = z.string().check(z.regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/))
export type RegionCode = z.infer<typeof RegionCode>

export const AdminLevel = z.enum(['kabupaten', 'kecamatan', 'desa'])
export type AdminLevel = z.infer<typeof AdminLevel>

/** `resmi` published by an office, `perkiraan` estimated by a stated method, `contoh` a sample. */
export const ValueStatus = z.enum(['resmi', 'perkiraan', 'contoh'])
export type ValueStatus = z.infer<typeof ValueStatus>

export const ComponentId = z.enum([
  'ekonomi',
  'masyarakat',
  'tata-kelola',
  'mobilitas',
  'lingkungan',
  'kehidupan',
])
export type ComponentId = z.infer<typeof ComponentId>

/** `2024` or `2024-06`. */
export const Period = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))
export type Period = z.infer<typeof Period>

export const Position = z.tuple([z.number(), z.number()])
export type Position = z.infer<typeof Position>

/** West, south, east, north in degrees. */
export const Bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Bounds = z.infer<typeof Bounds>
