import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalizedText } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readChoice, readRequired } from '../read/read-choice'
import { isFile } from '../intake/grid/required-files'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import type { Relation } from '../model/relation'
import type { PointColumn, SheetPlan, Template, TemplateColumn } from './template'

const FOLDER = 'templat'
const GUIDE = `${FOLDER}/petunjuk.csv`
const KINDS = { wilayah: 'wilayah', titik: 'titik' } as const
const PERIODS = { tahun: 'tahun', bulan: 'bulan' } as const
const COVERAGE = { semua: 'semua', desa: 'desa' } as const
const POINT_FORMS = {
  teks: 'teks',
  kecamatan: 'kecamatan',
  desa: 'desa',
  desimal: 'desimal',
  bilangan: 'bilangan',
  tahun: 'tahun',
} as const

type Context = {
  root: string
  catalogue: ReadonlyMap<string, CatalogueEntry>
  sources: ReadonlySet<string>
  relations: readonly Relation[]
  log: ProblemLog
}

type Tables = Record<'templates' | 'sheets' | 'columns' | 'points', Table>

function readTables({ root, log }: Context): Tables | null {
  const read = (name: string, columns: string): Table | null =>
    readCsv(root, `${FOLDER}/${name}`, columns.split(' '), log)
  const texts = 'judul_id judul_en pengantar_id pengantar_en'
  const templates = read('templat.csv', `templat instansi sumber ${texts}`)
  const sheets = read('lembar.csv', 'templat lembar jenis periode cakupan petunjuk_id petunjuk_en')
  const columns = read(
    'kolom.csv',
    'templat lembar kelompok indikator desimal definisi_id definisi_en',
  )
  const points = read(
    'titik.csv',
    'templat lembar kolom judul_id judul_en isian minimum maksimum definisi_id definisi_en',
  )
  if (templates === null || sheets === null || columns === null || points === null) return null
  return { templates, sheets, columns, points }
}

function both(row: Row, stem: string): LocalizedText {
  return { id: row.cell(`${stem}_id`), en: row.cell(`${stem}_en`) }
}

function isOf(row: Row, template: string, sheet: string): boolean {
  return row.cell('templat') === template && row.cell('lembar') === sheet
}

function readColumns(table: Table, rows: readonly Row[], context: Context): TemplateColumn[] {
  const ids = new Set(rows.map((row) => row.cell('indikator')))
  return rows.flatMap((row): TemplateColumn[] => {
    const found = row.cell('indikator')
    const entry = context.catalogue.get(found)
    if (entry === undefined) {
      const place = { file: table.file, row: row.line, column: 'indikator' }
      context.log.error('indikator-tidak-dikenal', place, { found })
      return []
    }
    const [computed, control] = context.relations.filter(
      ({ indicator, terms, isLimit }) =>
        !isLimit && indicator === found && terms.every((term) => ids.has(term.indicator)),
    )
    const own = both(row, 'definisi')
    return [
      {
        entry,
        group: row.cell('kelompok'),
        definition: own.id === '' ? entry.definition : own,
        decimals: parseNumber(row.cell('desimal')) ?? entry.decimals,
        computed: computed ?? null,
        control: control ?? null,
      },
    ]
  })
}

function readPoints(table: Table, rows: readonly Row[], { log }: Context): PointColumn[] {
  return rows.flatMap((row): PointColumn[] => {
    const form = readChoice(POINT_FORMS, table, row, 'isian', log)
    if (form === null) return []
    return [
      {
        id: readRequired(table, row, 'kolom', log),
        name: both(row, 'judul'),
        definition: both(row, 'definisi'),
        form,
        minimum: parseNumber(row.cell('minimum')),
        maximum: parseNumber(row.cell('maksimum')),
      },
    ]
  })
}

function readSheets(id: string, tables: Tables, context: Context): SheetPlan[] {
  const { sheets, columns, points } = tables
  return sheets.rows.flatMap((row): SheetPlan[] => {
    if (row.cell('templat') !== id) return []
    const name = readRequired(sheets, row, 'lembar', context.log)
    const kind = readChoice(KINDS, sheets, row, 'jenis', context.log)
    const period = readChoice(PERIODS, sheets, row, 'periode', context.log)
    const coverage = readChoice(COVERAGE, sheets, row, 'cakupan', context.log)
    if (kind === null || period === null || coverage === null) return []
    const hint = both(row, 'petunjuk')
    const mine = (other: Row): boolean => isOf(other, id, name)
    if (kind === 'titik') {
      return [{ kind, name, hint, columns: readPoints(points, points.rows.filter(mine), context) }]
    }
    const own = readColumns(columns, columns.rows.filter(mine), context)
    const extent = { monthly: period === 'bulan', desaOnly: coverage === 'desa' }
    return [{ kind, name, hint, ...extent, columns: own }]
  })
}

/**
 * The templates of `templat/*.csv`, in the order of the file; none when there is no such folder.
 * Indicators and sources that are not registered are errors.
 */
export function readTemplates(context: Context): Template[] {
  if (!existsSync(join(context.root, FOLDER))) return []
  // What goes into every template is searched with all else that leaves the house.
  if (isFile(join(context.root, GUIDE))) readGuideLines(context.root, context.log)
  const tables = readTables(context)
  if (tables === null) return []
  return tables.templates.rows.map((row) => {
    const { log } = context
    const id = readRequired(tables.templates, row, 'templat', log)
    const source = readRequired(tables.templates, row, 'sumber', log)
    if (!context.sources.has(source)) {
      const place = { file: tables.templates.file, row: row.line, column: 'sumber' }
      log.error('sumber-tidak-dikenal', place, { found: source })
    }
    return {
      id,
      office: readRequired(tables.templates, row, 'instansi', log),
      source,
      title: both(row, 'judul'),
      introduction: both(row, 'pengantar'),
      sheets: readSheets(id, tables, context),
    }
  })
}

/** What is said in every template about filling it in, line by line. */
export function readGuideLines(root: string, log: ProblemLog): LocalizedText[] {
  const table = readCsv(root, GUIDE, ['id', 'en'], log)
  return (table?.rows ?? []).map((row) => ({ id: row.cell('id'), en: row.cell('en') }))
}
