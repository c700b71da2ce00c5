import type { AdminLevel, LocalizedText, OutsideMethod } from '../../contract'
import { isFormulaError, parseFormula, type Formula } from '../model/formula'
import type { ProblemLog } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'

export const OUTSIDE_CHECKS_FILE = 'periksa-luar.csv'

const COLUMNS = [
  ...['tabel', 'ukuran', 'pembanding', 'ukuran_pembanding', 'tingkat', 'cara', 'batas'],
  ...['judul_id', 'judul_en', 'alasan_id', 'alasan_en'],
]

const METHODS = {
  peringkat: 'peringkat',
  'beda-relatif': 'beda-relatif',
  jumlah: 'jumlah',
  kelas: 'kelas',
  'tidak-ada': 'none',
} as const
const LEVELS = { desa: 'desa', kecamatan: 'kecamatan', kabupaten: 'kabupaten' } as const

/** A file and what is measured in it. */
export type DeclaredSide = { file: string; measure: string; tree: Formula }

/** A row of `periksa-luar.csv` that compares two tables. */
export type DeclaredCheck = {
  row: number
  title: LocalizedText
  reason: LocalizedText
  table: DeclaredSide
  other: DeclaredSide
  level: AdminLevel
  method: OutsideMethod
  bound: number
}

/** A row that says why a table, or some of its columns, can be compared with nothing. */
export type DeclaredGap = { row: number; table: string; measures: string[]; reason: LocalizedText }

export type DeclaredChecks = { checks: DeclaredCheck[]; gaps: DeclaredGap[] }

class CheckReader {
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

  choice = <T extends string>(choices: Record<string, T>, column: string): T | null =>
    readChoice(choices, this.table, this.row, column, this.log)

  side(fileColumn: string, measureColumn: string): DeclaredSide | null {
    const file = this.required(fileColumn)
    const measure = this.required(measureColumn)
    if (file === '' || measure === '') return null
    const tree = parseFormula(measure)
    if (!isFormulaError(tree)) return { file, measure, tree }
    const place = { file: this.table.file, row: this.row.line, column: measureColumn }
    const expected = { expected: tree.expected.id, expectedEn: tree.expected.en }
    this.log.error('rumus-tidak-terbaca', place, { found: measure, at: tree.at, ...expected })
    return null
  }

  /** A share from 0 to 1; told and null when it is none. */
  bound(): number | null {
    const found = this.required('batas')
    if (found === '') return null
    const value = parseNumber(found)
    if (value !== null && value >= 0 && value <= 1) return value
    const place = { file: this.table.file, row: this.row.line, column: 'batas' }
    this.log.error('isian-salah', place, { found, expected: '0–1' })
    return null
  }

  gap(): DeclaredGap {
    const measures = this.row.cell('ukuran').split('|')
    return {
      row: this.row.line,
      table: this.required('tabel'),
      measures: measures.map((id) => id.trim()).filter((id) => id !== ''),
      reason: this.both('alasan'),
    }
  }

  check(method: OutsideMethod): DeclaredCheck | null {
    const table = this.side('tabel', 'ukuran')
    const other = this.side('pembanding', 'ukuran_pembanding')
    const level = this.choice(LEVELS, 'tingkat')
    const bound = this.bound()
    const texts = { title: this.both('judul'), reason: this.both('alasan') }
    if (table === null || other === null || level === null || bound === null) return null
    return { row: this.row.line, ...texts, table, other, level, method, bound }
  }
}

/** What `periksa-luar.csv` declares; a row that cannot be read is told and left out. */
export function readOutsideChecks(root: string, log: ProblemLog): DeclaredChecks {
  const table = readCsv(root, OUTSIDE_CHECKS_FILE, COLUMNS, log)
  const declared: DeclaredChecks = { checks: [], gaps: [] }
  if (table === null) return declared
  for (const row of table.rows) {
    const reader = new CheckReader(table, row, log)
    const method = reader.choice(METHODS, 'cara')
    if (method === null) continue
    if (method === 'none') declared.gaps.push(reader.gap())
    else {
      const check = reader.check(method)
      if (check !== null) declared.checks.push(check)
    }
  }
  return declared
}
