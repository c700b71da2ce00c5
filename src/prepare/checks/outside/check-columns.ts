import type { AdminLevel } from '../../../contract'
import { operandsOf } from '../../model/formula'
import type { ColumnStore } from '../../join/column-store'
import type { ProblemLog } from '../../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../../model/catalogue-entry'
import {
  OUTSIDE_CHECKS_FILE,
  type DeclaredCheck,
  type DeclaredChecks,
  type DeclaredGap,
  type DeclaredSide,
} from '../../read/read-outside-checks'
import type { Relation } from '../../model/relation'
import { isWithinOneTable } from './check-independence'
import { goesOn } from './continued-figures'
import { isMeant, isPattern } from './file-names'
import type { IndicatorFiles } from './indicator-files'

type Facts = {
  catalogue: ReadonlyMap<string, CatalogueEntry>
  relations: readonly Relation[]
  indicators: IndicatorFiles
  store: ColumnStore
}

/** Columns of one table, each with the lowest level that it has figures of. */
type Columns = ReadonlyMap<string, AdminLevel>

/** An indicator and all that it is computed from: 4G rests on the column of signals. */
function restingOn(id: string, facts: Facts, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen
  seen.add(id)
  const entry = facts.catalogue.get(id)
  for (const part of entry === undefined ? [] : partsOf(entry)) {
    restingOn(part, facts, seen)
  }
  return seen
}

/**
 * Columns of a table whose rows a check would see move: totals stay the same however rows are moved, and
 * kecamatan hardly feel the figures of their desa one row off.
 */
function seenBy(
  check: DeclaredCheck,
  side: DeclaredSide,
  columns: Columns,
  facts: Facts,
): string[] {
  if (check.method === 'jumlah') return []
  const names = operandsOf(side.tree).flatMap((id) => [...restingOn(id, facts)])
  return names.filter((id) => columns.get(id) === check.level)
}

/** Columns tied to each other by a sum that must hold or by a comparison within the table. */
function tiesOf(file: string, columns: Columns, checks: readonly DeclaredCheck[], facts: Facts) {
  const sums = facts.relations.map(({ indicator, terms }) => [
    indicator,
    ...terms.map((term) => term.indicator),
  ])
  const within = checks
    .filter((check) => isWithinOneTable(check) && isMeant(check.table.file, file))
    .map((check) =>
      [check.table, check.other].flatMap((side) => seenBy(check, side, columns, facts)),
    )
  return [...sums, ...within].map((ids) => ids.filter((id) => columns.has(id)))
}

/** Columns held against another table, and those tied to one that is. */
function answeredColumns(
  file: string,
  columns: Columns,
  checks: readonly DeclaredCheck[],
  facts: Facts,
): Set<string> {
  const answered = new Set(
    checks
      .filter((check) => !isWithinOneTable(check))
      .flatMap((check) =>
        [check.table, check.other]
          .filter((side) => isMeant(side.file, file))
          .flatMap((side) => seenBy(check, side, columns, facts)),
      ),
  )
  const ties = tiesOf(file, columns, checks, facts)
  for (let size = -1; size !== answered.size;) {
    size = answered.size
    for (const tie of ties) {
      if (tie.some((id) => answered.has(id))) for (const id of tie) answered.add(id)
    }
  }
  return answered
}

/** A reason must speak of columns that the table has. */
function checkReasons(gaps: readonly DeclaredGap[], indicators: IndicatorFiles, log: ProblemLog) {
  for (const { row, table, measures } of gaps) {
    const columns = indicators.columnsOf(table)
    for (const found of isPattern(table) ? [] : measures.filter((id) => !columns.has(id))) {
      const place = { file: OUTSIDE_CHECKS_FILE, row, column: 'ukuran' }
      log.error('periksa-luar-bukan-isinya', place, { found, table })
    }
  }
}

/** Whether a row speaks of a table by its whole name. */
function isNamed(file: string, { checks, gaps }: DeclaredChecks): boolean {
  return [...checks, ...gaps].some(
    ({ table }) => (typeof table === 'string' ? table : table.file) === file,
  )
}

/** Indicators that tables named in full hold, or are said to hold by a comparison, each with its table. */
function checkedIn(declared: DeclaredChecks, tables: readonly string[], facts: Facts) {
  const held = tables
    .filter((file) => isNamed(file, declared))
    .flatMap((file) =>
      [...facts.indicators.columnsOf(file).keys()].map((id) => [id, file] as const),
    )
  const compared = declared.checks
    .filter(({ table }) => !isPattern(table.file))
    .flatMap(({ table }) => operandsOf(table.tree).map((id) => [id, table.file] as const))
  return new Map([...compared, ...held])
}

/**
 * A reason given beforehand, for any name, does not speak for figures that take the place of checked ones, nor
 * for those of a later year that do not follow them.
 */
function tellReplacing(
  file: string,
  columns: readonly string[],
  checked: ReadonlyMap<string, string>,
  log: ProblemLog,
): void {
  const [first] = columns
  if (first === undefined) return
  const others = [...new Set(columns.map((id) => checked.get(id) ?? ''))].join(', ')
  const params = { found: columns.join(', '), others }
  log.error('periksa-luar-mengganti', { file, column: first }, params)
}

/**
 * Every column of the tables must be held against another table, be tied to a column that is, or have a
 * row that says why it cannot be.
 */
export function checkColumns(
  declared: DeclaredChecks,
  tables: readonly string[],
  facts: Facts,
  log: ProblemLog,
): void {
  checkReasons(declared.gaps, facts.indicators, log)
  const checked = checkedIn(declared, tables, facts)
  for (const file of tables) {
    const columns = facts.indicators.columnsOf(file)
    const gaps = declared.gaps.filter(({ table }) => isMeant(table, file))
    const answered = answeredColumns(file, columns, declared.checks, facts)
    // What is said beforehand of tables yet to come ends with the first comparison of one of them.
    const isExcused = gaps.some(
      ({ table, measures }) => measures.length === 0 && (!isPattern(table) || answered.size === 0),
    )
    const replacing = [...columns.keys()].filter((id) => {
      const other = checked.get(id) ?? file
      return !answered.has(id) && other !== file && !goesOn(id, file, other, facts)
    })
    if (!isNamed(file, declared)) tellReplacing(file, replacing, checked, log)
    if (isExcused) continue
    const named = new Set(gaps.flatMap(({ measures }) => measures))
    const open = [...columns.keys()].filter((id) => !answered.has(id) && !named.has(id))
    if (open.length === 0) continue
    log.error('periksa-luar-kolom', { file, column: open[0] ?? null }, { found: open.join(', ') })
  }
}
