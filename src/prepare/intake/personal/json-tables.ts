import type { Grid, GridCell, GridRow } from '../grid/grid'
import type { JsonPath } from './json-texts'

/** The objects at one place of a JSON value, such as all `steps.*.points.*`, as the table that they are. */
type JsonTable = {
  grid: Grid
  /** The path of a cell, by its line and column in the grid. */
  pathOf: (line: number, column: number) => JsonPath
}

type Shape = { keys: Map<string, number>; rows: { path: JsonPath; cells: GridCell[] }[] }

function cellOf(value: unknown): GridCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' ? value : null
}

function addRow(shape: Shape, entries: readonly [string, unknown][], path: JsonPath): void {
  const cells: GridCell[] = []
  for (const [key, value] of entries) {
    // A list of plain values is one cell: the telephone numbers of one office.
    const values = Array.isArray(value) ? (value as unknown[]) : [value]
    const plain = values.map(cellOf).filter((cell) => cell !== null)
    if (plain.length === 0 || typeof values[0] === 'object') continue
    const column = shape.keys.get(key) ?? shape.keys.size
    shape.keys.set(key, column)
    cells[column] = plain.length === 1 ? (plain[0] ?? null) : plain.map(String).join('; ')
  }
  if (cells.length > 0) shape.rows.push({ path: [...path], cells })
}

/** Every object by the path that it shares with its like, the numbers of items aside. */
function shapesIn(value: unknown): Shape[] {
  const shapes = new Map<string, Shape>()
  const walk = (part: unknown, path: (string | number)[], place: string): void => {
    if (typeof part !== 'object' || part === null) return
    if (Array.isArray(part)) {
      // Coordinates of a map are lists of numbers, millions of them.
      if (typeof part[0] === 'number') return
      part.forEach((item, at) => {
        walk(item, [...path, at], `${place}/*`)
      })
      return
    }
    const entries = Object.entries(part)
    const shape = shapes.get(place) ?? { keys: new Map<string, number>(), rows: [] }
    shapes.set(place, shape)
    addRow(shape, entries, path)
    for (const [key, inner] of entries) walk(inner, [...path, key], `${place}/${key}`)
  }
  walk(value, [], '')
  return [...shapes.values()]
}

function tableOf(file: string, { keys, rows }: Shape): JsonTable {
  const names = [...keys.keys()]
  const words = names.map((name) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
  const heading: GridRow = { line: 1, cells: words, hidden: false }
  const below = rows.map(({ cells }, at): GridRow => ({
    line: at + 2,
    cells: names.map((_, column) => cells[column] ?? null),
    hidden: false,
  }))
  return {
    grid: {
      ...{ file, sheet: null, rows: [heading, ...below], merges: [], isHeaded: true },
      hiddenColumns: new Set(),
    },
    pathOf: (line, column) => [...(rows[Math.max(0, line - 2)]?.path ?? []), names[column] ?? ''],
  }
}

/**
 * The names of the fields of a JSON value as the headings that they are, each above what its objects say.
 */
export function jsonTables(file: string, value: unknown): JsonTable[] {
  return shapesIn(value)
    .filter(({ rows }) => rows.length > 0)
    .map((shape) => tableOf(file, shape))
}
