import { RegionFrame } from '../../join/region-frame'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Observation } from '../../model/observation'
import type { Unit } from '../../model/unit'
import type { Project } from '../../read-project'
import { append } from '../../append'

/** The figures of one indicator, period and level in one table. */
export type FigureColumn = {
  entry: CatalogueEntry
  period: string
  level: 'kecamatan' | 'desa'
  first: Observation
  /** In the order of the rows. */
  observations: Observation[]
  /** By position in the frame; NaN where the table says nothing. */
  values: Float64Array
}

/** Of these the figures stand in tables; people shared out over desa are stated by kecamatan. */
const ORIGINS: readonly CatalogueEntry['origin'][] = ['table', 'shared-out']

/** Columns of measured figures from tables, or `ofCategories` of codes; samples are left out. */
export function figureColumns(
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  frame: RegionFrame,
  observations: readonly Observation[],
  ofCategories = false,
): FigureColumn[] {
  const tables = new Map<string, Map<string, FigureColumn>>()
  for (const observation of observations) {
    const { file, sheet, indicator, period, region, value } = observation
    const entry = catalogue.get(indicator)
    if (entry === undefined || !ORIGINS.includes(entry.origin)) continue
    if ((entry.kind === 'category') !== ofCategories) continue
    const position = frame.indexOf(region)
    const level = frame.units[position]?.level
    if (level === undefined || level === 'kabupaten') continue
    const key = `${file}\n${sheet ?? ''}`
    const table = tables.get(key) ?? new Map<string, FigureColumn>()
    tables.set(key, table)
    const name = `${indicator} ${period} ${level}`
    let column = table.get(name)
    if (column === undefined) {
      const values = new Float64Array(frame.size).fill(NaN)
      column = { entry, period, level, first: observation, observations: [], values }
      table.set(name, column)
    }
    column.observations.push(observation)
    column.values[position] = value
  }
  const all = [...tables.values()].flatMap((table) => [...table.values()])
  for (const column of all) column.observations.sort((a, b) => a.row - b.row)
  return all
}

/** What a column is of, whatever its table. */
export function keyOf({ entry, period, level }: FigureColumn): string {
  return [entry.id, period, level].join(' ')
}

/** The newest column of each indicator and level; of several tables of one period the first. */
export function newestOf(columns: readonly FigureColumn[]): FigureColumn[] {
  const newest = new Map<string, FigureColumn>()
  for (const column of columns) {
    const key = `${column.entry.id} ${column.level}`
    const known = newest.get(key)
    if (known === undefined || known.period < column.period) newest.set(key, column)
  }
  return [...newest.values()]
}

/** Columns of one indicator, period and level that stand in several tables as one, table after table. */
export function joinTables(columns: readonly FigureColumn[]): FigureColumn[] {
  const parts = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    append(parts, keyOf(column), column)
  }
  return [...parts.values()].flatMap((tables) => {
    const [first, ...others] = tables
    if (first === undefined || others.length === 0) return tables
    const values = first.values.map((value, at) =>
      others.reduce(
        (known, { values: more }) => (Number.isNaN(known) ? (more[at] ?? NaN) : known),
        value,
      ),
    )
    return [{ ...first, values, observations: tables.flatMap(({ observations }) => observations) }]
  })
}

/** Columns of measured figures, table by table, and those of several tables as one. */
export type FiguresOfTables = {
  frame: RegionFrame
  columns: FigureColumn[]
  joined: FigureColumn[]
}

export function figuresOfTables({
  catalogue,
  units,
  observations,
}: Pick<Project, 'catalogue' | 'observations'> & { units: readonly Unit[] }): FiguresOfTables {
  const frame = new RegionFrame(units)
  const columns = figureColumns(catalogue, frame, observations)
  return { frame, columns, joined: joinTables(columns) }
}

/** Figures of the regions that both columns have, side by side. */
export type Pairs = { a: number[]; b: number[] }

export function pairsOf(a: Float64Array, b: Float64Array): Pairs {
  const pairs: Pairs = { a: [], b: [] }
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] ?? NaN, b[at] ?? NaN]
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    pairs.a.push(one)
    pairs.b.push(other)
  }
  return pairs
}

export function distinct(values: readonly number[]): number {
  return new Set(values).size
}

export function figuresOf({ observations }: FigureColumn): number[] {
  return observations.map(({ value }) => value)
}

/** An amount that adds up over regions, so that its total says something. */
export function isAmount({ kind, aggregation }: CatalogueEntry): boolean {
  return kind === 'count' || aggregation === 'sum'
}

/** Of each column the one of the same indicator and level before it that is nearest in time; null for none. */
export function columnsBefore(
  columns: readonly FigureColumn[],
  fewest: number,
): Map<FigureColumn, FigureColumn[]> {
  const groups = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    // A month is compared with a month and a year with a year.
    const key = `${column.entry.id} ${column.level} ${String(column.period.length)}`
    append(groups, key, column)
  }
  const before = new Map<FigureColumn, FigureColumn[]>()
  for (const group of groups.values()) {
    group.sort((a, b) => (a.period < b.period ? 1 : -1))
    group.forEach((column, index) => {
      const earlier = group
        .slice(index + 1)
        .filter(
          (other) =>
            other.period < column.period && pairsOf(column.values, other.values).a.length >= fewest,
        )
      before.set(column, earlier)
    })
  }
  return before
}
