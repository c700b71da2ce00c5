import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { append } from '../../append'

const FEWEST_REGIONS = 20
/** Regions with a second period, of all: a year that is filled in by and by has nearly all of them. */
const MOST_REPEATED = 0.05
/** The second largest part holds at least this share; a few late rows are none. */
const LEAST_PART = 0.15

/** Tables whose years each hold another part of the desa, all years together each desa once. */
export function findSplitYears(columns: readonly FigureColumn[]): Finding[] {
  const tables = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    const { file, sheet } = column.first
    const key = [file, sheet ?? '', column.entry.id, column.level].join('\n')
    append(tables, key, column)
  }
  return [...tables.values()].flatMap((table): Finding[] => {
    if (table.length < 2) return []
    const sizes = table.map(({ observations }) => observations.length).toSorted((a, b) => b - a)
    const given = sizes.reduce((sum, size) => sum + size, 0)
    const regions = new Set(
      table.flatMap(({ observations }) => observations.map(({ region }) => region)),
    )
    const repeated = given - regions.size
    if (regions.size < FEWEST_REGIONS || repeated > MOST_REPEATED * regions.size) return []
    if ((sizes[1] ?? 0) < LEAST_PART * regions.size) return []
    const [column] = table
    if (column === undefined) return []
    const years = table.map(({ period }) => period).toSorted()
    const params = { count: regions.size, years: { own: years.join(', ') } }
    return [{ id: 'tahun-terpecah', column, params }]
  })
}
