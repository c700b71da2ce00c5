import { append } from '../../append'
import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import { isImpossible } from '../check-neutral'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** A table that held this share of all regions is one of every region. */
const NEARLY_ALL = 0.95
/** A new table of fewer of them is one of a part. */
const MOSTLY = 0.8
const MOST_NAMED = 12

/** Columns that stand in one table, by period and level. */
function tablesOf(columns: Iterable<FigureColumn>): FigureColumn[][] {
  const tables = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    const { first, period, level } = column
    append(tables, [first.file, first.sheet ?? '', period, level].join('\n'), column)
  }
  return [...tables.values()]
}

/**
 * Rows that the period before had, in a table of nearly all regions, and that are gone from all columns of the new one,
 * and from every other table of its period that continues them.
 */
export function findLostRows(
  before: ReadonlyMap<FigureColumn, readonly FigureColumn[]>,
  frame: RegionFrame,
  observations: readonly Observation[],
): Finding[] {
  const given = new Map<string, Set<string>>()
  for (const { indicator, period, file, region } of observations) {
    for (const key of [`${indicator} ${period}`, `${file} ${period}`]) {
      const regions = given.get(key) ?? new Set<string>()
      given.set(key, regions.add(region))
    }
  }
  return tablesOf(before.keys()).flatMap((columns): Finding[] => {
    const [column] = columns
    if (column === undefined) return []
    const { period, level, first } = column
    const [last] = columns.flatMap((one) => before.get(one)?.[0] ?? [])
    if (last === undefined) return []
    const all = frame.positionsAt(level).filter((at) => {
      const unit = frame.units[at]
      return unit !== undefined && !isImpossible(column.entry, unit)
    }).length
    const then = columns.flatMap((one) => before.get(one)?.[0]?.observations ?? [])
    const had = new Set(then.map(({ region }) => region))
    const keys = [`${first.file} ${period}`, ...columns.map(({ entry }) => `${entry.id} ${period}`)]
    const lost = [...had].filter((region) => !keys.some((key) => given.get(key)?.has(region)))
    if (lost.length === 0 || had.size < NEARLY_ALL * all) return []
    if (had.size - lost.length < MOSTLY * had.size) return []
    const named = lost.slice(0, MOST_NAMED).map((code) => {
      return `${frame.units[frame.indexOf(code)]?.name ?? ''} (${code})`
    })
    const more = lost.length - named.length
    const names = { own: named.join(', ') + (more > 0 ? ` (+${String(more)})` : '') }
    const place = { since: { own: last.period }, other: last.first.file }
    const params = { ...place, names, count: lost.length, of: had.size, how: { own: 'rows' } }
    return [{ id: 'sebagian-desa', column, params }]
  })
}
