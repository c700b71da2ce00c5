import type { FoundHeader } from './headings/found-header'
import { columnLetter, isBlank, type Grid, type GridCell } from './grid/grid'
import type { Header } from './grid/header'
import { isTotalLabel, isWholeLabel, labelOf } from './text/row-labels'
import { isEmptyCell } from './figures/parse-number'
import type { Observation } from '../model/observation'
import type { ColumnReason, FigureReading, RowReason, SheetReading } from './reading-report'

type Table = {
  /** As it stands in the file, and without what is hidden in it. */
  whole: Grid
  grid: Grid
  found: FoundHeader
  header: Header
  observations: readonly Observation[]
}

/** Blank or a dash or the like. */
function isEmpty(cell: GridCell | undefined): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isEmptyCell(cell))
}

function rowsLeftOut({ whole, grid, header, observations }: Table): Map<RowReason, number> {
  const counts = new Map<RowReason, number>()
  const count = (reason: RowReason, by = 1): void => {
    counts.set(reason, (counts.get(reason) ?? 0) + by)
  }
  const taken = new Set(observations.map(({ row }) => row))
  const firstValue = Math.min(...header.values.map(({ index }) => index))
  for (const row of grid.rows.slice(header.body)) {
    if (taken.has(row.line) || row.cells.every(isBlank)) continue
    const label = labelOf(row, firstValue)
    if (isTotalLabel(label) || isWholeLabel(label)) count('jumlah')
    else if (header.values.every(({ index }) => isEmpty(row.cells[index]))) count('tanpa-angka')
    else count('tidak-diambil')
  }
  const hidden = whole.rows.filter((row) => row.hidden && !row.cells.every(isBlank)).length
  if (hidden > 0) count('tersembunyi', hidden)
  return counts
}

function columnsOf({ whole, found, header }: Table) {
  const { code, name, kecamatan, year, month } = header
  const usable = header.values.filter(({ isUsable }) => isUsable)
  const keys = [code, name, kecamatan, year, month].filter((column) => column !== null)
  const read = new Set([...keys, ...usable].map(({ index }) => index))
  const columns: string[] = []
  const columnsLeftOut: { column: string; reason: ColumnReason }[] = []
  for (const { index, heading, role } of found.columns) {
    if (heading === '') continue
    if (read.has(index)) columns.push(heading)
    else if (role === null) columnsLeftOut.push({ column: heading, reason: 'tidak-diambil' })
    else {
      const reason = role.kind === 'total' ? 'jumlah' : 'tidak-dipakai'
      columnsLeftOut.push({ column: heading, reason })
    }
  }
  for (const index of whole.hiddenColumns) {
    if (whole.rows.every(({ cells }) => isBlank(cells[index]))) continue
    columnsLeftOut.push({ column: columnLetter(index), reason: 'tersembunyi' })
  }
  return { columns, columnsLeftOut }
}

/** As what the columns of figures were read, one row an indicator. */
function figuresOf({ header, observations }: Table): FigureReading[] {
  const periods = new Map<string, Set<string>>()
  for (const { indicator, period } of observations) {
    const known = periods.get(indicator) ?? new Set()
    periods.set(indicator, known.add(period))
  }
  return [...periods].map(([indicator, found]) => {
    const columns = header.values.filter(
      ({ entry, isUsable }) => isUsable && entry.id === indicator,
    )
    const entry = columns[0]?.entry
    return {
      ...{
        columns: columns.map(({ heading }) => heading),
        indicator,
        periods: [...found].toSorted(),
      },
      ...{ name: entry?.name ?? { id: indicator, en: indicator }, source: entry?.source ?? '' },
    }
  })
}

/** Fills in what was taken from one table of figures and what was not. */
export function describeTable(table: Table, reading: SheetReading): void {
  const { observations } = table
  const rowReasons = [...rowsLeftOut(table)].map(([reason, count]) => ({ reason, count }))
  Object.assign(reading, {
    rows: new Set(observations.map(({ row }) => row)).size,
    rowsLeftOut: rowReasons,
    numbers: observations.length,
    ...columnsOf(table),
    figures: figuresOf(table),
  } satisfies Partial<SheetReading>)
}
