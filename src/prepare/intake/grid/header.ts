import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { RoleOf } from '../text/heading-words'
import type { TableNote } from '../sayings/table-notes'

export type CodeColumn = {
  index: number
  heading: string
  list: 'any' | 'kemendagri' | 'bps'
  level: 'desa' | 'kecamatan' | null
}
export type NameColumn = { index: number; heading: string; level: 'desa' | null }
export type KeyColumn = { index: number; heading: string }
export type ValueColumn = {
  index: number
  heading: string
  entry: CatalogueEntry
  /** What its headings say of the period: "2023" or "Januari"; null when they say nothing. */
  period: string | null
  /** False when its unit is another, or may be (shares of one for percent): its cells are checked, its figures not taken. */
  isUsable: boolean
}

/** The columns of one table, by position in the grid. At least one of code, name, kecamatan is there. */
export type Header = {
  /** Position in `grid.rows` of the first heading row, and of the first row below the headings. */
  top: number
  body: number
  /** The row that names the places: what stands above it may be a heading of a group or a title. */
  places: number
  code: CodeColumn | null
  name: NameColumn | null
  kecamatan: KeyColumn | null
  /** Codes of the kecamatan beside those of the desa. */
  parentCode: CodeColumn | null
  /** A second code of the same places, as of BPS beside that of the ministry. */
  otherCode: CodeColumn | null
  year: KeyColumn | null
  /** Further columns of years, which must not say another one. */
  otherYears: KeyColumn[]
  month: KeyColumn | null
  /** "Periode" beside a column of years: months, quarters or the like. */
  period: KeyColumn | null
  unit: KeyColumn | null
  values: ValueColumn[]
  /** Every heading by column, as written, for messages. */
  headings: readonly string[]
  /** Words below and beside the figures. */
  notes: readonly TableNote[]
  /** Periods that stand in headings, as written: "2024" of "IDM 2024". */
  periods: readonly string[]
  /** How headings are understood, for those that come later. */
  roleOf: RoleOf
}
