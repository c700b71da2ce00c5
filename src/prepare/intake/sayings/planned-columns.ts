import type { ProblemLog } from '../../problems/problem-log'
import type { Column } from '../headings/found-header'
import type { Grid } from '../grid/grid'
import { isAbout, isEstimate, unrealIn, unrealInNote, unrealInSource } from './planned-figures'
import type { Standing } from './standing'
import { namesOfTable } from './table-names'
import type { TableNote } from './table-notes'
import { titlesAbove } from '../periods/title-period'
import { isSameUnit } from '../text/units-of-measure'

type Unreal = Exclude<Standing, { kind: 'real' }>
type Said = Unreal & { source: string; line: number | null }

/** What a table's title, notes, sheet and file name say of its figures: plans first, then estimates. */
function saidOfTable(grid: Grid, top: number, notes: readonly TableNote[]): Said[] {
  const { sheet, name } = namesOfTable(grid)
  // "Target dan realisasi" over several lines is of both.
  const title = titlesAbove(grid, 0, top).join('\n')
  const said = (unreal: Unreal | null, source: string, line: number | null = null): Said[] =>
    unreal === null ? [] : [{ ...unreal, source, line }]
  const all = [
    ...said(unrealIn(title), 'title'),
    ...said(unrealIn(sheet), 'sheet'),
    ...said(unrealIn(name), 'name'),
    ...notes.flatMap(({ text, line }) => {
      return said(unrealInNote(text) ?? unrealInSource(text), 'note', line)
    }),
  ]
  const isPlanned = ({ kind }: Said) => kind === 'planned'
  return [...all.filter(isPlanned), ...all.filter((one) => !isPlanned(one))]
}

/**
 * Takes no target, plan or projection for a fact. A column that says it is planned is passed over with a
 * warning where another one holds the facts of the same indicator, and so are percentages of the target; alone,
 * or where the title, a note or a name says it of the whole table, it is refused. An estimate is a fact that was
 * not counted: it is read, with a warning where the catalogue does not call the indicator one. An indicator that
 * is itself about such figures may say so.
 */
export function leavePlanned(
  grid: Grid,
  top: number,
  columns: readonly Column[],
  notes: readonly TableNote[],
  log: ProblemLog,
): Column[] {
  const ofTable = saidOfTable(grid, top, notes)
  const row = grid.rows[top]?.line ?? 1
  const plannedOf = ({ match }: Column): Said | null => {
    const [entry] = match?.entries ?? []
    if (match === null || entry === undefined) return null
    const { standing } = match
    if (standing?.kind === 'real') return null
    if (standing !== null && !isAbout(entry, standing.word)) {
      return { ...standing, source: 'heading', line: null }
    }
    return ofTable.find(({ word }) => !isAbout(entry, word)) ?? null
  }
  const planned = new Map(columns.map((column) => [column, plannedOf(column)]))
  const targets = new Set(
    columns.flatMap((column) =>
      planned.get(column)?.source === 'heading' ? (column.match?.entries[0] ?? []) : [],
    ),
  )
  /** "%" beside "Target" and "Realisasi" of what is counted says how much of the target was reached. */
  const isShare = ({ match }: Column): boolean => {
    const [entry] = match?.entries ?? []
    const isOther = isSameUnit(match?.otherUnit ?? '', '%')
    return isOther && entry !== undefined && targets.has(entry)
  }
  const facts = columns.filter((column) => planned.get(column) === null && !isShare(column))
  return columns.map((column) => {
    const said = planned.get(column) ?? null
    const [entry] = column.match?.entries ?? []
    const hasFacts = facts.some(({ match }) => match?.entries[0] === entry)
    const { file, sheet } = grid
    if (said === null) {
      if (!hasFacts || !isShare(column)) return column
      log.warn('kolom-capaian', { file, sheet, row, column: column.heading })
      return { ...column, role: { kind: 'informative' }, match: null }
    }
    const place = { file, sheet, row: said.line ?? row, column: column.heading }
    const params = { found: { own: said.word }, source: { own: said.source } }
    const isBesideFacts = said.source === 'heading' && hasFacts
    if (said.kind === 'estimated' && !isBesideFacts) {
      const of = { ...params, indicator: entry?.name.id ?? '' }
      if (entry !== undefined && !isEstimate(entry)) log.warn('angka-perkiraan', place, of)
      return column
    }
    if (isBesideFacts) log.warn('kolom-target', place, params)
    else log.error('kolom-target', place, params)
    return { ...column, role: { kind: 'informative' }, match: null }
  })
}
