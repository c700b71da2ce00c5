import { append } from '../../append'
import type { RegionFrame } from '../../join/region-frame'
import { boundOf } from './chance'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** A row of fewer columns, or of fewer figures that change, may be as it was. */
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 10
/** Smaller counts are often as they were. */
const LARGE = 50
/** Of the other rows no more than this share are as before; else that is how the table is. */
const FEW = 0.05
/** Of a kecamatan of fewer desa each is judged by itself. */
const FEWEST_DESA = 4
const BY_CHANCE = 0.001

type Pair = { column: FigureColumn; before: FigureColumn }
type Row = { at: number; telling: number; equal: number; isCopy: boolean }

/** Columns of one table and level, with those of one earlier table that they continue. */
function continued(before: ReadonlyMap<FigureColumn, readonly FigureColumn[]>): Pair[][] {
  const groups = new Map<string, Pair[]>()
  for (const [column, [last]] of before) {
    if (last === undefined) continue
    const own = [column.first.file, column.first.sheet ?? '', column.period, column.level]
    append(groups, [...own, last.first.file, last.period].join('\n'), { column, before: last })
  }
  return [...groups.values()].filter(({ length }) => length >= FEWEST_COLUMNS)
}

/** What of a row is as it was; telling are figures that seldom are. */
function rowOf(at: number, pairs: readonly Pair[]): Row {
  const known = pairs.flatMap(({ column, before }) => {
    const [now, then] = [column.values[at] ?? NaN, before.values[at] ?? NaN]
    return Number.isNaN(now + then) ? [] : [{ now, then }]
  })
  const telling = known.filter(({ now }) => now >= LARGE || !Number.isInteger(now))
  const equal = telling.filter(({ now, then }) => now === then).length
  const isEqual = known.every(({ now, then }) => now === then)
  const isCopy = isEqual && telling.length >= FEWEST_COLUMNS
  return { at, telling: telling.length, equal, isCopy }
}

function countOf(rows: readonly Row[], key: 'telling' | 'equal'): number {
  return rows.reduce((sum, row) => sum + row[key], 0)
}

/** Whether a row is as it was in more figures than would be by chance, where those of others changed. */
function isStrange(row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((other) => other !== row)
  if (others.filter(({ isCopy }) => isCopy).length > FEW * others.length) return false
  const share = (countOf(others, 'equal') + 1) / (countOf(others, 'telling') + 2)
  // One figure of the row may be the sum of the others.
  return rows.length * share ** (row.telling - 1) < BY_CHANCE
}

/** The rows of a kecamatan of which all are as they were, where elsewhere few are. */
function copiedKecamatan(rows: readonly Row[], frame: RegionFrame): Row[] {
  const within = new Map<string, Row[]>()
  for (const row of rows) append(within, frame.parentOf(frame.codes[row.at] ?? ''), row)
  const copies = rows.filter(({ isCopy }) => isCopy).length
  return (
    [...within.values()].filter((own) => {
      if (own.length < FEWEST_DESA || !own.every(({ isCopy }) => isCopy)) return false
      const share = (copies - own.length + 1) / (rows.length - own.length + 1)
      return within.size * boundOf(own.length, own.length, share) < BY_CHANCE
    })[0] ?? []
  )
}

/**
 * Whole rows with the figures of the period before, in all columns that the tables share: one row, or all desa of a
 * kecamatan, while the other rows changed.
 */
export function findRowsAsBefore(
  before: ReadonlyMap<FigureColumn, readonly FigureColumn[]>,
  frame: RegionFrame,
): Finding[] {
  return continued(before).flatMap((pairs): Finding[] => {
    const [pair] = pairs
    if (pair === undefined) return []
    const positions = pair.column.observations.map(({ region }) => frame.indexOf(region))
    const rows = positions.map((at) => rowOf(at, pairs)).filter(({ telling }) => telling > 0)
    if (rows.length < FEWEST_ROWS) return []
    const desa = pair.column.level === 'desa' ? copiedKecamatan(rows, frame) : []
    const copied = desa.length > 0 ? desa : rows.filter((row) => row.isCopy && isStrange(row, rows))
    const [first] = copied
    if (first === undefined) return []
    const code = frame.codes[first.at]
    const names = copied.map(({ at }) => frame.units[at]?.name ?? '').join(', ')
    return pairs.flatMap(({ column, before: last }): Finding[] => {
      const one = column.observations.find(({ region }) => region === code)
      if (one === undefined) return []
      const params = {
        ...{ since: { own: last.period }, other: last.first.file, names: { own: names } },
        ...{ equal: copied.length, of: rows.length, how: { own: 'rows' } },
      }
      return [{ id: 'sebagian-disalin', column: { ...column, first: one }, params }]
    })
  })
}
