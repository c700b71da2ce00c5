import type { ProblemLog } from '../../problems/problem-log'
import { parseNumber } from './parse-number'
import { isFigure } from '../headings/check-columns'
import { findHeader } from '../headings/find-header'
import type { Column } from '../headings/found-header'
import { cellText, columnLetter, type Grid } from '../grid/grid'
import type { IndicatorMatcher } from '../headings/match-indicator'
import { yearsCited } from '../periods/period-words'
import { titlesAbove } from '../periods/title-period'
import { nameKey } from '../places/unit-lookup'

type Figure = { value: string; cell: string; line: number }
type Table = {
  grid: Grid
  isHidden: (index: number) => boolean
  /** Years that the sheet and its titles cite: tables of other years are no other figures. */
  years: string
  /** Where its rows begin. */
  body: number
  figures: (kind: 'code' | 'name', column: Column) => Map<string, Figure>
  columns: readonly Column[]
}

function isOfRole(kind: string): (column: Column) => boolean {
  return ({ role }) => role?.kind === kind
}

/** A sheet as a table, its hidden columns with it; null for a page of notes. */
function tableOf(grid: Grid, matcher: IndicatorMatcher): Table | null {
  const found = findHeader(grid, matcher, false)
  if (found === null) return null
  const { block, columns } = found
  const titles = titlesAbove(grid, 0, block.top)
  const keys = (['kecamatan', 'year', 'month'] as const).flatMap(
    (kind) => columns.find(isOfRole(kind)) ?? [],
  )
  return {
    ...{ grid, columns, isHidden: (index) => grid.hiddenColumns.has(index) },
    body: block.body,
    years: [grid.sheet ?? '', ...titles].flatMap(yearsCited).toSorted().join(' '),
    figures: (kind, { index }) => {
      const place = columns.find(isOfRole(kind))
      const figures = new Map<string, Figure>()
      for (const { cells, line } of grid.rows.slice(block.body)) {
        const text = cellText(cells[place?.index ?? -1])
        if (text === '' || !isFigure(cells[index])) continue
        const beside = keys.map((one) => cellText(cells[one.index]))
        const written = cellText(cells[index])
        const value = String(parseNumber(written) ?? written)
        const cell = `${columnLetter(index)}${String(line)}`
        figures.set([nameKey(text) || text, ...beside].join('\n'), { value, cell, line })
      }
      return figures
    },
  }
}

function idOf({ match }: Column): string | null {
  // A plan beside what came of it is another matter.
  if (match === null || match.standing !== null) return null
  const [entry, other] = match.entries
  return entry === undefined || other !== undefined ? null : `${entry.id} ${match.period ?? ''}`
}

/** Figures of one heading that stand in a hidden column or sheet otherwise than in one that is seen. */
function tellBeside(shown: Table, hidden: Table, log: ProblemLog): void {
  if (shown.years !== hidden.years) return
  const isOneSheet = shown.grid.sheet === hidden.grid.sheet
  for (const other of hidden.columns) {
    const isAside = isOneSheet ? hidden.isHidden(other.index) : true
    const own = shown.columns.find((one) => {
      return idOf(one) !== null && idOf(one) === idOf(other) && !shown.isHidden(one.index)
    })
    if (own === undefined || !isAside) continue
    const kind = [shown, hidden].every(({ columns }) => columns.some(isOfRole('code')))
      ? 'code'
      : 'name'
    const read = shown.figures(kind, own)
    const differing = [...hidden.figures(kind, other)].flatMap(([key, figure]) => {
      const seen = read.get(key)
      return seen === undefined || seen.value === figure.value ? [] : [{ seen, figure }]
    })
    const [first] = differing
    if (first === undefined) continue
    const { file, sheet } = shown.grid
    const place = { file, sheet, row: first.seen.line, column: own.heading }
    log.warn('angka-tersembunyi-lain', place, {
      ...{ count: differing.length, cell: { own: first.seen.cell }, found: first.seen.value },
      ...{ other: { own: first.figure.cell }, expected: first.figure.value },
      where: isOneSheet ? { own: '' } : (hidden.grid.sheet ?? ''),
    })
  }
}

/** A hidden column of years that are none of those by which the table, its titles or its file is dated. */
function tellHiddenYears({ grid, isHidden, columns, years, body }: Table, log: ProblemLog): void {
  const ofYears = columns.filter(isOfRole('year'))
  const [column] = ofYears
  if (column === undefined || ofYears.some(({ index }) => !isHidden(index))) return
  const { file, sheet } = grid
  const name = (file.split('/').at(-1) ?? '').replaceAll('_', ' ')
  const cited = new Set([...years.split(' '), ...yearsCited(name)])
  cited.delete('')
  const rows = grid.rows.slice(body).flatMap(({ cells, line }) => {
    const found = cellText(cells[column.index]).trim()
    return /^(?:19|20)\d{2}$/.test(found) ? [{ found, line }] : []
  })
  const [first] = rows
  if (first === undefined || cited.size === 0 || rows.some(({ found }) => cited.has(found))) return
  const place = { file, sheet, row: first.line, column: column.heading }
  log.warn('tahun-tersembunyi-lain', place, {
    ...{ cell: { own: `${columnLetter(column.index)}${String(first.line)}` } },
    ...{ found: first.found, expected: [...cited].toSorted().join(', ') },
  })
}

/** Warns of figures that a hidden column or sheet holds otherwise than the one that is read, naming both, and of hidden years. */
export function tellHiddenFigures(
  visible: readonly Grid[],
  hidden: readonly Grid[],
  matcher: IndicatorMatcher,
  log: ProblemLog,
): void {
  if (hidden.length === 0 && visible.every(({ hiddenColumns }) => hiddenColumns.size === 0)) return
  const tablesOf = (grids: readonly Grid[]) => grids.flatMap((grid) => tableOf(grid, matcher) ?? [])
  const shown = tablesOf(visible)
  for (const table of shown) {
    tellHiddenYears(table, log)
    tellBeside(table, table, log)
  }
  for (const other of tablesOf(hidden)) for (const table of shown) tellBeside(table, other, log)
}
