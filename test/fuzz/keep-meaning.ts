import { pick } from '../soak/random'
import { DESA, isLikeItsKecamatan } from './country'
import type { Dress } from './dress'
import { cell, insertRow, type Role, type Sheet, type Table } from './table'

type Keeping = (table: Table, dress: Dress, random: () => number) => boolean

const LEFT: readonly Role[] = [
  'no',
  'outer',
  'parent code',
  'code',
  'name',
  'kecamatan',
  'year',
  'month',
]

/** Moves columns with their headings; merged cells and labels left of the figures stay where they are. */
function moveColumns(sheet: Sheet, order: readonly number[]): void {
  sheet.columns = order.flatMap((at) => sheet.columns[at] ?? [])
  for (const row of sheet.rows) {
    if (row.kind === 'title' || row.cells.length < order.length) continue
    row.cells = order.map((at) => row.cells[at] ?? null)
  }
}

function shuffled(from: readonly number[], random: () => number): number[] {
  return from
    .map((at) => ({ at, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ at }) => at)
}

/** Changes of a table after which it says the same; false where one cannot be made. */
export const KEEPING: Record<string, Keeping> = {
  'columns shuffled': (table, dress, random) => {
    for (const sheet of table.sheets) {
      const { columns } = sheet
      const isGrouped = (role: Role) => role.startsWith('jalan_')
      if (sheet.merges.length > 0 || dress.isHiding || columns.includes('empty')) return false
      const at = [...columns.keys()]
      const isPlace = (index: number) => LEFT.includes(columns[index] ?? 'empty')
      const places = shuffled(at.filter(isPlace), random)
      const roads = at.filter((index) => isGrouped(columns[index] ?? 'empty'))
      const others = at.filter((index) => !isPlace(index) && !roads.includes(index))
      const labelled = sheet.rows.some(({ kind }) => kind === 'other')
      const figures = shuffled(others, random)
      // What a row of words is about stands left of its figures.
      const loose = labelled ? figures : shuffled([...places, ...figures], random)
      const isNumbered = dress.hasNumberRow || dress.parent === 'first'
      if (isNumbered || dress.titleAt > 0) return false
      moveColumns(sheet, labelled ? [...places, ...loose, ...roads] : [...loose, ...roads])
    }
    return true
  },
  'a title added': (table, _dress, random) => {
    const text = pick(random, ['LAMPIRAN I', 'Rekapitulasi data desa', 'Dinas Komunikasi']) ?? ''
    for (const sheet of table.sheets) insertRow(sheet, 0, { kind: 'title', cells: [cell(text)] })
    return true
  },
  'blank rows added': (table, _dress, random) => {
    for (const sheet of table.sheets) {
      const first = sheet.rows.findLastIndex(({ kind }) => kind === 'heading') + 1
      const at = first + Math.floor(random() * (sheet.rows.length - first))
      const isMerged = sheet.merges.some(({ startRow, endRow }) => at > startRow && at <= endRow)
      const below = DESA.find(({ code }) => code === sheet.rows[at]?.region)
      const isParting = below !== undefined && isLikeItsKecamatan(below)
      if (!isMerged && !isParting) insertRow(sheet, at, { kind: 'other', cells: [] })
      insertRow(sheet, 0, { kind: 'other', cells: [] })
    }
    return true
  },
  'all cells quoted': (_table, dress) => {
    dress.csv = { ...dress.csv, quotes: 'all' }
    return dress.container === 'csv'
  },
  'rows turned round': (table, dress) => {
    if (dress.parent !== 'none' && dress.parent !== 'column') return false
    for (const sheet of table.sheets) {
      const found = sheet.rows.filter(({ kind }) => kind === 'data').toReversed()
      sheet.rows = sheet.rows.map((row) => (row.kind === 'data' ? (found.shift() ?? row) : row))
    }
    return true
  },
}
