import { nameKey } from '../../src/prepare/intake/places/unit-lookup'
import { pick } from '../soak/random'
import { isFigureRole, makeFigure } from './build-table'
import { catalogue, lookup } from './country'
import type { Dress } from './dress'
import { FIGURES } from './figures'
import {
  cell,
  dataRows,
  insertRow,
  type Cell,
  type Role,
  type Row,
  type Sheet,
  type Table,
} from './table'
import { figureCell } from './write-cells'

/** Where a table was broken: rows and columns of one of its sheets. */
export type Touched = { sheet: Sheet; rows: number[]; columns: number[] }
type Broken = Pick<Touched, 'rows' | 'columns'> | null
type Context = { table: Table; dress: Dress; random: () => number }
export type Breaking = (sheet: Sheet, context: Context) => Broken

const TEXTS = [
  'dua',
  // Not "12 orang": under a count of people that is a figure with its unit.
  'sekitar 12 orang',
  'rusak',
  '#REF!',
  '12x',
  'nihil',
  '1O5',
  '12.34.5',
  '12 34',
  '--3',
]

/** Columns that no figure is read from or by. */
const UNREAD: readonly Role[] = ['no', 'outer', 'parent code', 'remark', 'hidden', 'empty']

function isFilled(found: Cell | null | undefined): found is Cell {
  return found !== null && found !== undefined && found.text !== ''
}

function isNumber(found: Cell | null | undefined): found is Cell {
  return isFilled(found) && /^-?\d/.test(found.text)
}

function plain({ text, number, value }: Cell): number {
  return value ?? number ?? Number(text.replace(/[ %]/g, '').replace(',', '.'))
}

/** Whether what stands in a cell might as well be a figure of this indicator. */
function mayBe(found: Cell, role: Role): boolean {
  if (!isFigureRole(role)) return false
  if (/^(?:\W*|n\/a|na|tad)$/i.test(found.text)) return true
  if (role === 'air_minum' || role === 'sawah_indeks') return true
  const { least, greatest, decimals } = FIGURES[role]
  const value = plain(found)
  const bounds = catalogue.get(role)
  if (!Number.isFinite(value)) return false
  const isWhole = decimals > 0 || Number.isInteger(value)
  const within = value >= (bounds?.minimum ?? -Infinity) && value <= (bounds?.maximum ?? Infinity)
  return isWhole && within && (role !== 'idm' || (value >= least && value <= greatest))
}

function mayBeTime(found: Cell): boolean {
  const value = plain(found)
  return (
    Number.isInteger(value) && ((value >= 1900 && value <= 2100) || (value >= 1 && value <= 12))
  )
}

/** Whether no reader could know that the cells of two columns have changed places. */
function isHidden(a: Role, b: Role, [first, second]: readonly [Cell, Cell]): boolean {
  const isTime = (role: Role) => role === 'year' || role === 'month'
  const takes = (role: Role, found: Cell) =>
    UNREAD.includes(role) || mayBe(found, role) || (isTime(role) && mayBeTime(found))
  const isFree = (role: Role) => isFigureRole(role) || isTime(role) || UNREAD.includes(role)
  return isFree(a) && isFree(b) && takes(a, second) && takes(b, first)
}

function figureCells(sheet: Sheet): { row: number; column: number; found: Cell }[] {
  return dataRows(sheet).flatMap((row) =>
    sheet.columns.flatMap((role, column) => {
      const found = sheet.rows[row]?.cells[column]
      return isFigureRole(role) && isNumber(found) ? [{ row, column, found }] : []
    }),
  )
}

function another(row: Row, sheet: Sheet, { dress, random }: Context): Row | null {
  for (const [column, role] of sheet.columns.entries()) {
    const found = row.cells[column]
    if (!isFigureRole(role) || !isNumber(found)) continue
    const written = figureCell(role, makeFigure(role, random), dress)
    if (written.text === found.text) continue
    return { ...row, cells: row.cells.map((old, at) => (at === column ? written : old)) }
  }
  return null
}

/** The key of the name of the unit in a row. */
function nameOf(row: Row | undefined): string {
  return nameKey(lookup.byCode.get(row?.region ?? '')?.name ?? '')
}

/** Takes from what the table says the figures of a sheet, of those roles that are not kept. */
export function forget(
  sheet: Sheet,
  table: Table,
  isKept: (role: string) => boolean = () => false,
): Broken {
  for (const key of table.truth.keys()) {
    const [id = ''] = key.split(' ')
    if (sheet.columns.some((role) => role === id) && !isKept(id)) table.truth.delete(key)
  }
  return { rows: [...sheet.rows.keys()], columns: [] }
}

/** A note below the table after which none of its figures is what it was. */
function addNote(sheet: Sheet, table: Table, text: string): Broken {
  sheet.rows.push({ kind: 'other', cells: [cell(text)] })
  return forget(sheet, table)
}

const SCALED: readonly Role[] = [
  ...(['keluarga', 'faskes', 'jalan_baik', 'jalan_rusak', 'perubahan'] as const),
  ...(['penduduk_laki', 'penduduk_perempuan', 'sekolah_paud', 'sekolah_smp'] as const),
]
const IN_THOUSANDS = [
  ...['angka dalam ribuan', '(ribu)', 'Keterangan: x1000', 'Satuan: ribuan', 'dikali 1000'],
  ...['Catatan: angka dikali 1.000', 'Keterangan: nilai dikalikan 1000', '*) dikali seribu'],
]
const IN_PART = ['*) data s.d. Juni', 'angka sementara s.d. Triwulan III', 'Keterangan: Semester I']

/** Changes after which the table no longer says what it did, in a way that a reader can see; null where none can be made. */
export const BREAKING: Record<string, Breaking> = {
  'a cell dropped': (sheet, { dress, random }) => {
    const row = pick(random, dataRows(sheet)) ?? 0
    const cells = sheet.rows[row]?.cells
    const column = Math.floor(random() * sheet.columns.length)
    const role = sheet.columns[column] ?? 'empty'
    if (cells === undefined || role === 'empty') return null
    if (dress.container === 'xlsx') {
      const next = sheet.columns[column + 1]
      const isPlace = role === 'code' || role === 'name' || role === 'kecamatan'
      if (!isPlace || !isFilled(cells[column]) || !isFilled(cells[column + 1])) return null
      if (next === undefined || next === 'remark') return null
    }
    cells.splice(column, 1)
    return { rows: [row], columns: [] }
  },
  'two cells of a row swapped': (sheet, { random }) => {
    const row = pick(random, dataRows(sheet)) ?? 0
    const cells = sheet.rows[row]?.cells ?? []
    const [a, b] = [0, 1].map(() => Math.floor(random() * sheet.columns.length))
    const [first, second] = [cells[a ?? 0], cells[b ?? 0]]
    const [roleA, roleB] = [sheet.columns[a ?? 0], sheet.columns[b ?? 0]]
    if (a === undefined || b === undefined || roleA === undefined || roleB === undefined)
      return null
    if (a === b || !isFilled(first) || !isFilled(second)) return null
    if (isHidden(roleA, roleB, [first, second])) return null
    cells[a] = second
    cells[b] = first
    return { rows: [row], columns: [] }
  },
  'cut in the middle of a row': (sheet, { table, dress, random }) => {
    const row = pick(random, dataRows(sheet)) ?? 0
    const named = sheet.columns.findLastIndex((role) => role !== 'empty')
    const column = Math.floor(random() * named)
    table.cut = { row, column, share: 0.1 + random() * 0.85 }
    if (dress.container === 'xlsx') return { rows: [], columns: [] }
    const kept = sheet.rows[row]?.cells.slice(0, column + 1) ?? []
    const read = kept.filter(
      (found, at) => isFilled(found) && !UNREAD.includes(sheet.columns[at] ?? 'empty'),
    )
    // A word alone is a note below the table.
    const code = sheet.columns.indexOf('code')
    const isSaid = read.length > 1 || (code < column && isFilled(kept[code]))
    return isSaid ? { rows: [row], columns: [] } : null
  },
  'a row doubled with another figure': (sheet, context) => {
    const row = pick(context.random, dataRows(sheet)) ?? 0
    const found = sheet.rows[row]
    const double = found === undefined ? null : another(found, sheet, context)
    if (double === null) return null
    insertRow(sheet, row + 1, double)
    return { rows: [row, row + 1], columns: [] }
  },
  'codes one row off': (sheet, { random }) => {
    const [code, name] = [sheet.columns.indexOf('code'), sheet.columns.indexOf('name')]
    const rows = dataRows(sheet)
    const at = Math.floor(random() * (rows.length - 1))
    const [upper, lower] = [rows[at] ?? -1, rows[at + 1] ?? -1]
    const [first, second] = [sheet.rows[upper], sheet.rows[lower]]
    if (code < 0 || name < 0 || first === undefined || second === undefined) return null
    if (nameOf(first) === nameOf(second)) return null
    const moved = first.cells[code] ?? null
    first.cells[code] = second.cells[code] ?? null
    second.cells[code] = moved
    return { rows: [upper, lower], columns: [] }
  },
  'another decimal mark in one row': (sheet, { random }) => {
    const row = pick(random, dataRows(sheet)) ?? 0
    const cells = sheet.rows[row]?.cells ?? []
    const columns = sheet.columns.flatMap((role, column) => {
      const found = cells[column]
      if (!isFigureRole(role) || !isNumber(found) || !/[.,]/.test(found.text)) return []
      const text = found.text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
      cells[column] = { text }
      return [column]
    })
    return columns.length > 0 ? { rows: [row], columns: [] } : null
  },
  'a decimal comma without quotes': (sheet, { dress, random }) => {
    if (dress.container !== 'csv' || dress.csv.delimiter !== ',') return null
    const row = pick(random, dataRows(sheet)) ?? 0
    const found = sheet.rows[row]
    if (found?.cells.some((one) => one?.text.includes(',')) !== true) return null
    found.isRaw = true
    return { rows: [row], columns: [] }
  },
  'a heading deleted': (sheet, { random }) => {
    const column = Math.floor(random() * sheet.columns.length)
    const headings = sheet.rows.flatMap(({ kind }, row) => (kind === 'heading' ? [row] : []))
    const isWords = (found: Cell | null | undefined) =>
      isFilled(found) && /\p{Letter}/u.test(found.text)
    const row = headings.findLast((at) => isWords(sheet.rows[at]?.cells[column]))
    const cells = sheet.rows[row ?? -1]?.cells
    if (row === undefined || cells === undefined || sheet.columns[column] === 'hidden') return null
    // Words without a heading may as well be remarks.
    if (sheet.columns[column] === 'air_minum') return null
    cells[column] = null
    return { rows: [...sheet.rows.keys()], columns: [column] }
  },
  'a note in thousands': (sheet, { table, random }) => {
    const figures = sheet.columns.filter(isFigureRole)
    if (table.sheets.length > 1 || !figures.every((role) => SCALED.includes(role))) return null
    return addNote(sheet, table, pick(random, IN_THOUSANDS) ?? '')
  },
  'a note of a part of the year': (sheet, { table, dress, random }) => {
    if (table.sheets.length > 1 || dress.period.startsWith('month')) return null
    return addNote(sheet, table, pick(random, IN_PART) ?? '')
  },
  'a heading of a target': (sheet, { table, random }) => {
    const column = pick(
      random,
      [...sheet.columns.keys()].filter((at) => isFigureRole(sheet.columns[at] ?? 'empty')),
    )
    const headings = sheet.rows.filter(({ kind }) => kind === 'heading')
    const row = headings.findLast(({ cells }) =>
      /\p{Letter}/u.test(cells[column ?? -1]?.text ?? ''),
    )
    const found = row?.cells[column ?? -1]
    if (column === undefined || row === undefined || !isFilled(found)) return null
    row.cells[column] = cell(
      `${pick(random, ['Target', 'Rencana', 'Proyeksi']) ?? ''} ${found.text}`,
    )
    for (const key of table.truth.keys()) {
      if (key.startsWith(`${sheet.columns[column] ?? ''} `)) table.truth.delete(key)
    }
    return { rows: [...sheet.rows.keys()], columns: [column] }
  },
  'figures merged': (sheet, { dress, random }) => {
    const start = pick(random, figureCells(sheet))
    if (dress.container !== 'xlsx' || start === undefined) return null
    const { row, column } = start
    const isDown = random() < 0.5
    const [endRow, endCol] = isDown ? [row + 1, column] : [row, column + 1]
    const below = sheet.rows[endRow]
    const role = sheet.columns[endCol]
    if (below?.kind !== 'data' || role === undefined || !isFigureRole(role)) return null
    below.cells[endCol] = null
    sheet.merges.push({ startRow: row, endRow, startCol: column, endCol })
    return { rows: [row, endRow], columns: [] }
  },
  'a number replaced by words': (sheet, { random }) => {
    const place = pick(random, figureCells(sheet))
    const cells = sheet.rows[place?.row ?? -1]?.cells
    if (place === undefined || cells === undefined) return null
    cells[place.column] = cell(pick(random, TEXTS) ?? '')
    return { rows: [place.row], columns: [] }
  },
}
