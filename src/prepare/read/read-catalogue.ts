import type { Indicator, LocalizedText } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import * as tokens from './catalogue-tokens'
import { parseNumber } from './parse-number'
import type { KnownCategory } from './read-categories'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from './read-csv'
import { COMPONENTS } from './read-components'

export const CATALOGUE_FILE = 'indikator.csv'

/** What the officer states of an indicator; the rest of `Indicator` is computed. */
export type StatedIndicator = Omit<
  Indicator,
  'levels' | 'periods' | 'scale' | 'breaks' | 'bands' | 'categories'
>

export type CatalogueEntry = StatedIndicator & {
  line: number
  origin: tokens.Origin
  /** Meaning depends on the origin: school kinds, category codes, years to share out, `total`. */
  choices: string[]
  form: tokens.CellForm
  /** Cells of this column that mean "no data", beside the usual ones. */
  blanks: string[]
  minimum: number | null
  maximum: number | null
  classBreaks: number[] | null
  categories: KnownCategory[]
}

function list(text: string): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

class EntryReader {
  constructor(
    private readonly table: Table,
    private readonly row: Row,
    private readonly log: ProblemLog,
  ) {}

  required = (column: string): string => readRequired(this.table, this.row, column, this.log)

  both = (stem: string): LocalizedText => ({
    id: this.required(`${stem}_id`),
    en: this.required(`${stem}_en`),
  })

  optional = (stem: string): LocalizedText => ({
    id: this.row.cell(`${stem}_id`),
    en: this.row.cell(`${stem}_en`),
  })

  nullable = (stem: string): LocalizedText | null => {
    const text = this.optional(stem)
    return text.id === '' && text.en === '' ? null : text
  }

  choice = <T extends string>(choices: Record<string, T>, column: string): T | null =>
    readChoice(choices, this.table, this.row, column, this.log)

  number = (column: string): number | null => {
    const found = this.row.cell(column)
    const value = found === '' ? null : parseNumber(found)
    if (found !== '' && value === null) {
      const place = { file: this.table.file, row: this.row.line, column }
      this.log.error('angka-tidak-terbaca', place, { found })
    }
    return value
  }

  text = (column: string): string => this.row.cell(column)
}

function readEntry(
  read: EntryReader,
  line: number,
  categories: Map<string, KnownCategory[]>,
): CatalogueEntry | null {
  const id = read.required('id')
  const component = read.choice(COMPONENTS, 'komponen')
  const kind = read.choice(tokens.KINDS, 'jenis')
  const direction = read.choice(tokens.DIRECTIONS, 'arah')
  const aggregation = read.choice(tokens.AGGREGATIONS, 'agregasi')
  const origin = read.choice(tokens.ORIGINS, 'asal')
  const form = read.choice(tokens.FORMS, 'bentuk')
  const kabupaten = read.choice(tokens.STATUSES, 'status_kabupaten')
  const kecamatan = read.choice(tokens.STATUSES, 'status_kecamatan')
  const desa = read.choice(tokens.STATUSES, 'status_desa')
  if (component === null || kind === null || direction === null || aggregation === null) return null
  if (origin === null || form === null) return null
  if (kabupaten === null || kecamatan === null || desa === null) return null
  const breaks = list(read.text('batas_kelas')).map(parseNumber)
  return {
    id,
    component,
    name: read.both('nama'),
    shortName: read.both('singkat'),
    unit: read.optional('satuan'),
    definition: read.both('definisi'),
    decimals: read.number('desimal') ?? 0,
    kind,
    direction,
    aggregation,
    weightBy: read.text('penimbang') || null,
    numerator: read.text('pembilang') || null,
    denominator: read.text('penyebut') || null,
    factor: read.number('faktor') ?? 1,
    status: { kabupaten, kecamatan, desa },
    method: read.nullable('metode'),
    caveat: read.nullable('catatan'),
    source: read.required('sumber'),
    scoreWeight: read.number('bobot_skor') ?? 0,
    line,
    origin,
    choices: list(read.text('pilihan')),
    form,
    blanks: list(read.text('kosong')).map((blank) => blank.toLowerCase()),
    minimum: read.number('minimum'),
    maximum: read.number('maksimum'),
    classBreaks: breaks.length === 0 ? null : breaks.filter((edge) => edge !== null),
    categories: categories.get(id) ?? [],
  }
}

/** The catalogue in the order of the file. */
export function readCatalogue(
  root: string,
  categories: Map<string, KnownCategory[]>,
  log: ProblemLog,
): CatalogueEntry[] {
  const table = readCsv(root, CATALOGUE_FILE, tokens.CATALOGUE_COLUMNS, log)
  if (table === null) return []
  const lines = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const entry = readEntry(new EntryReader(table, row, log), row.line, categories)
    if (entry === null) return []
    const other = lines.get(entry.id)
    if (other !== undefined) {
      const place = { file: table.file, row: row.line, column: 'id' }
      log.error('kode-ganda', place, { found: entry.id, other })
      return []
    }
    lines.set(entry.id, row.line)
    return [entry]
  })
}
