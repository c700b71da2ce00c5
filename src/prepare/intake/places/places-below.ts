import { isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import { readPeriod } from '../periods/read-period'

type Block = { first: GridRow; periods: string[]; below: GridRow[] }

/**
 * The table with the name or code of a place in each of its rows of years, where it stands once, in a cell merged
 * over them, or in the first of them. Without a merged cell every place must have the same years: else a row may
 * belong to a place whose own first row is lost.
 */
export function withPlacesBelow(grid: Grid, header: Header): Grid {
  const { code, name, kecamatan, year, month } = header
  const own = name ?? code ?? kecamatan
  if (own === null || year === null) return grid
  const columns = new Set([own, code].flatMap((column) => column?.index ?? []))
  const isWithout = ({ cells }: GridRow) => [...columns].every((index) => isBlank(cells[index]))
  const blocks: Block[] = []
  for (const row of grid.rows.slice(header.body)) {
    const period = readPeriod(row.cells[year.index], month === null ? null : row.cells[month.index])
    if (period === null) continue
    const block = blocks.at(-1)
    if (!isWithout(row)) blocks.push({ first: row, periods: [period], below: [] })
    else if (block !== undefined && !block.periods.includes(period)) {
      block.periods.push(period)
      block.below.push(row)
    }
  }
  const isRegular = new Set(blocks.map(({ periods }) => periods.join())).size === 1
  const isMerged = (first: GridRow, row: GridRow) =>
    grid.merges.some(
      ({ top, bottom, left }) => left === own.index && top === first.line && bottom >= row.line,
    )
  const placed = new Map(
    blocks.flatMap(({ first, below }) =>
      below
        .filter((row) => isRegular || isMerged(first, row))
        .map((row) => {
          const place = (cell: GridRow['cells'][number], at: number) =>
            columns.has(at) ? first.cells[at] : cell
          return [row, { ...row, cells: row.cells.map((cell, at) => place(cell, at) ?? null) }]
        }),
    ),
  )
  return placed.size === 0
    ? grid
    : { ...grid, rows: grid.rows.map((row) => placed.get(row) ?? row) }
}
