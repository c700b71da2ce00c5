import type { LocalizedText } from '../../contract'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Relation } from '../model/relation'

/** One indicator to be filled in, or computed from others of its sheet. */
export type TemplateColumn = {
  entry: CatalogueEntry
  /** Heading over neighbouring columns; '' for none. */
  group: string
  definition: LocalizedText
  /** 0 for whole numbers; an area counted in whole hectares on the page is still measured with decimals. */
  decimals: number
  /** The cell computes itself by this relation, whose terms are all in the same sheet. */
  computed: Relation | null
  /** A second way to the same figure; the cell turns red when it differs. */
  control: Relation | null
}

/** One row a desa or kelurahan. */
export type RegionSheetPlan = {
  kind: 'wilayah'
  name: string
  hint: LocalizedText
  /** One sheet a month instead of one for the year. */
  monthly: boolean
  /** Kelurahan left out: they have no such figures. */
  desaOnly: boolean
  columns: TemplateColumn[]
}

export type PointForm = 'teks' | 'kecamatan' | 'desa' | 'desimal' | 'bilangan' | 'tahun'

export type PointColumn = {
  id: string
  name: LocalizedText
  definition: LocalizedText
  form: PointForm
  minimum: number | null
  maximum: number | null
}

/** One row a place, with its coordinates. */
export type PointSheetPlan = {
  kind: 'titik'
  name: string
  hint: LocalizedText
  columns: PointColumn[]
}

export type SheetPlan = RegionSheetPlan | PointSheetPlan

/** What one office fills in. */
export type Template = {
  id: string
  office: string
  /** Row of `sumber.csv` that figures of this template come from when the catalogue names no other. */
  source: string
  title: LocalizedText
  introduction: LocalizedText
  sheets: SheetPlan[]
}

/** Every indicator of a template, sheet by sheet. */
export function indicatorsOf(template: Template): string[] {
  return template.sheets.flatMap((sheet) =>
    sheet.kind === 'wilayah' ? sheet.columns.map((column) => column.entry.id) : [],
  )
}

/** Headings over neighbouring columns, by indicator. */
export function groupsOf(templates: readonly Template[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { columns, kind } of templates.flatMap(({ sheets }) => sheets)) {
    if (kind !== 'wilayah') continue
    for (const { entry, group } of columns)
      groups.set(entry.id, [...(groups.get(entry.id) ?? []), group])
  }
  return groups
}

/** Over the columns that an office does not fill in. */
export const LOCKED_HEADINGS = {
  kode: 'Kode\n(terkunci)',
  kecamatan: 'Kecamatan\n(terkunci)',
  nama: 'Desa/kelurahan\n(terkunci)',
  tahun: 'Periode\n(terkunci)',
} as const

/** What the sheets of templates are called and say above their tables, as `printed` of a table's context. */
export function printedTexts(templates: readonly Template[]): Set<string> {
  const sheets = templates.flatMap((template) => template.sheets)
  const texts = sheets.flatMap(({ name, hint }) => [name, hint.id, hint.en])
  const titles = templates.flatMap(({ title }) => [title.id, title.en])
  return new Set(
    [...titles, ...texts, ...Object.values(LOCKED_HEADINGS)].map((text) => text.trim()),
  )
}
