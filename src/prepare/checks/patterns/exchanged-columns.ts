import { medianOf } from '../robust-scores'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { append } from '../../append'

/** Fewer regions may all change by themselves. */
const FEWEST_REGIONS = 10
/** Regions in which a column is nearer to another one of before than to itself. */
const NEARER = 0.8
/** How much nearer it is, in the middle. */
const TIMES = 2

type Before = ReadonlyMap<FigureColumn, readonly FigureColumn[]>
/** The column of before, of another indicator, that a column follows more closely than its own. */
type Nearer = {
  other: FigureColumn
  before: FigureColumn
  count: number
  of: number
  apart: number
}

/** The difference of two figures beside their size, 0 to 1 of those that are not negative. */
function apart(a: number, b: number): number {
  const size = Math.abs(a) + Math.abs(b)
  return size === 0 ? 0 : Math.abs(a - b) / size
}

/** How a column follows another one of before, beside how it follows its own. */
function compare(
  { values }: FigureColumn,
  own: FigureColumn,
  other: FigureColumn,
): Pick<Nearer, 'count' | 'of' | 'apart'> | null {
  const [toOwn, toOther]: [number[], number[]] = [[], []]
  let count = 0
  values.forEach((value, at) => {
    const [one, two] = [own.values[at] ?? NaN, other.values[at] ?? NaN]
    if (Number.isNaN(value + one + two) || (value === 0 && one === 0 && two === 0)) return
    const [far, near] = [apart(value, one), apart(value, two)]
    toOwn.push(far)
    toOther.push(near)
    if (near < far) count += 1
  })
  const of = toOwn.length
  if (of < FEWEST_REGIONS || count < NEARER * of) return null
  const middle = medianOf(toOther)
  return middle * TIMES > medianOf(toOwn) ? null : { count, of, apart: middle }
}

/** Of each column of a table the one whose figures of before it has. */
function nearerIn(table: readonly FigureColumn[], before: Before): Map<FigureColumn, Nearer> {
  const found = new Map<FigureColumn, Nearer>()
  for (const column of table) {
    const own = before.get(column)?.[0]
    if (own === undefined) continue
    const nearer = table.flatMap((other): Nearer[] => {
      const then = before.get(other)?.find(({ period }) => period === own.period)
      if (other === column || then === undefined) return []
      if (other.entry.unit.id !== column.entry.unit.id) return []
      const compared = compare(column, own, then)
      return compared === null ? [] : [{ ...compared, other, before: then }]
    })
    const [best] = nearer.toSorted((a, b) => a.apart - b.apart)
    if (best !== undefined) found.set(column, best)
  }
  return found
}

/** The columns that took each other's places, from one back to itself; empty where they do not close. */
function circleOf(start: FigureColumn, nearer: ReadonlyMap<FigureColumn, Nearer>): FigureColumn[] {
  const circle = [start]
  for (;;) {
    const next = nearer.get(circle.at(-1) ?? start)?.other
    if (next === start) return circle
    if (next === undefined || circle.includes(next)) return []
    circle.push(next)
  }
}

/**
 * Columns of one table that nearly everywhere have the figures which others of them had in the period before, and
 * those theirs: their headings were exchanged. One that alone has grown to another's size is none.
 */
export function findExchangedColumns(columns: readonly FigureColumn[], before: Before): Finding[] {
  const tables = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    const { first, period, level } = column
    append(tables, [first.file, first.sheet ?? '', period, level].join('\n'), column)
  }
  return [...tables.values()].flatMap((table) => {
    const nearer = nearerIn(table, before)
    const told = new Set<FigureColumn>()
    return [...nearer].flatMap(([column, { other, before: then, count, of }]): Finding[] => {
      const circle = told.has(column) ? [] : circleOf(column, nearer)
      if (circle.length === 0) return []
      for (const one of circle) told.add(one)
      const changes = [...circle, column].map(({ entry }) => entry.id).join(' → ')
      const params = {
        ...{ count, of, twin: other.entry.id, changes: { own: changes } },
        ...{ since: { own: then.period }, other: then.first.file },
      }
      return [{ id: 'kolom-tertukar', column, params }]
    })
  })
}
