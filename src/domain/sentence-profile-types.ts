import type { Period, RegionCode, ValueStatus } from '../contract'
import type { Statement } from './sentence-types'

/** The rules of the profile and the brief; each is explained in docs/kalimat.md. */
export type ProfileRule =
  | 'beda'
  | 'kedudukan'
  | 'ujung'
  | 'posisi'
  | 'seperlima'
  | 'unggul'
  | 'pencilan'
  | 'perubahan'
  | 'komponen'
  | 'tersembunyi'
  | 'batas'
  | 'kosong'
  | 'lengkap'
  | 'contoh'
  | 'wilayah'

/** Where a number of a sentence stands: the map of that indicator and period, at that region. */
export interface NumberLink {
  readonly indicator: string
  readonly period: Period
  readonly region: RegionCode
}

/** One sentence with the numbers it rests on. */
export interface ProfileSentence {
  readonly rule: ProfileRule
  readonly statement: Statement
  /** Every figure that is said or counted; empty where none is. */
  readonly links: readonly NumberLink[]
  /** Most doubtful status of those figures; a sentence about estimates says so in its words. */
  readonly status: ValueStatus
}
