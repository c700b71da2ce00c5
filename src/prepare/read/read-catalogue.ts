import type { LocalizedText, ValueStatus } from '../../contract'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { ProblemLog } from '../problems/problem-log'
import { isFormulaError, parseFormula } from '../model/formula'
import { boundsOf } from './catalogue-bounds'
import * as tokens from '../model/catalogue-tokens'
import { fillFormulaStatus, type StatedStatus } from './formula-status'
import { parseNumber } from '../intake/figures/parse-number'
import type { KnownCategory } from '../model/catalogue-entry'
import { readChoice, readRequired } from './read-choice'
import { readId } from './read-code'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import { COMPONENTS } from './read-components'

export const CATALOGUE_FILE = 'indikator.csv'

/** As the row stands, before formulas take their status from what they are made of. */
type StatedEntry = Omit<CatalogueEntry, 'status'> & { status: StatedStatus }

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

  id = (): string => readId(this.table, this.row, this.log)

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

  choice = <T extends string | null>(choices: Record<string, T>, column: string): T | null =>
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

  /** A status; an empty cell of a formula is left to its operands. */
  status = (level: string, origin: tokens.Origin | null): ValueStatus | null | undefined => {
    const column = `status_${level}`
    const isOpen = origin === 'formula' && this.row.cell(column) === ''
    return isOpen ? undefined : this.choice(tokens.STATUSES, column)
  }

  /** The limit of a cell: undefined when the usual one holds, null when there is none. */
  limit = (column: string): number | null | undefined => {
    const found = this.row.cell(column).toLowerCase()
    if (found === tokens.UNLIMITED) return null
    return this.number(column) ?? undefined
  }

  formula = (origin: tokens.Origin | null): CatalogueEntry['formula'] => {
    const found = this.row.cell('rumus')
    const place = { file: this.table.file, row: this.row.line, column: 'rumus' }
    if (origin !== 'formula') {
      if (found !== '') this.log.error('rumus-tanpa-asal', place, { found })
      return null
    }
    const text = this.required('rumus')
    if (text === '') return null
    const tree = parseFormula(text)
    if (isFormulaError(tree)) {
      const { at, expected } = tree
      const params = { found: text, at, expected: expected.id, expectedEn: expected.en }
      this.log.error('rumus-tidak-terbaca', place, params)
      return null
    }
    return { text, tree }
  }
}

function readEntry(
  read: EntryReader,
  line: number,
  categories: Map<string, KnownCategory[]>,
): StatedEntry | null {
  const id = read.id()
  const component = read.choice(COMPONENTS, 'komponen')
  const kind = read.choice(tokens.KINDS, 'jenis')
  const direction = read.choice(tokens.DIRECTIONS, 'arah')
  const aggregation = read.choice(tokens.AGGREGATIONS, 'agregasi')
  const origin = read.choice(tokens.ORIGINS, 'asal')
  const form = read.choice(tokens.FORMS, 'bentuk')
  const kabupaten = read.status('kabupaten', origin)
  const kecamatan = read.status('kecamatan', origin)
  const desa = read.status('desa', origin)
  if (component === null || kind === null || direction === null || aggregation === null) return null
  if (origin === null || form === null) return null
  if (kabupaten === null || kecamatan === null || desa === null) return null
  const breaks = list(read.text('batas_kelas')).map(parseNumber)
  const unit = read.optional('satuan')
  const neutralFor = read.choice<'kelurahan' | null>(tokens.NEUTRAL_FOR, 'netral_skor')
  const limits = { minimum: read.limit('minimum'), maximum: read.limit('maksimum') }
  return {
    id,
    component,
    name: read.both('nama'),
    shortName: read.both('singkat'),
    unit,
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
    ...(neutralFor === null ? {} : { neutralFor }),
    line,
    origin,
    choices: list(read.text('pilihan')),
    form,
    blanks: list(read.text('kosong')).map((blank) => blank.toLowerCase()),
    ...boundsOf({ kind, unit }, limits),
    formula: read.formula(origin),
    minimumCell: read.number('sel_minimum'),
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
  const stated = table.rows.flatMap((row) => {
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
  return fillFormulaStatus(stated, partsOf)
}
