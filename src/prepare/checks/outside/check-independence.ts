import { operandsOf } from '../../model/formula'
import type { ProblemLog } from '../../problems/problem-log'
import {
  OUTSIDE_CHECKS_FILE,
  type DeclaredCheck,
  type DeclaredSide,
} from '../../read/read-outside-checks'
import type { OutsideTable } from '../../read/read-outside-tables'
import { classesOf, type ClassFacts } from './class-side'
import { isMeant } from './file-names'
import type { IndicatorFiles } from './indicator-files'

/** What a declared file is checked against. */
export type KnownTables = ClassFacts & {
  indicators: IndicatorFiles
  outside: ReadonlyMap<string, OutsideTable>
}

type Column = 'ukuran' | 'ukuran_pembanding'

/** Whether every name of a measure exists, and one of them comes from the file that is named. */
function isReadable(
  side: DeclaredSide,
  column: Column,
  row: number,
  known: KnownTables,
  log: ProblemLog,
): boolean {
  const place = { file: OUTSIDE_CHECKS_FILE, row, column }
  const names = operandsOf(side.tree)
  const table = known.outside.get(side.file)
  const isKnown = (id: string) => table?.measures.includes(id) ?? known.indicators.has(id)
  const unknown = names.filter((id) => !isKnown(id))
  for (const found of unknown) {
    const expected = table?.measures.join(', ') ?? ''
    if (table === undefined) log.error('indikator-tidak-dikenal', place, { found })
    else log.error('luar-tanpa-kolom', place, { found, table: side.file, expected })
  }
  if (unknown.length > 0) return false
  if (table !== undefined) return true
  const comesFrom = (id: string) =>
    [...known.indicators.of(id)].some((file) => isMeant(side.file, file))
  if (names.some(comesFrom)) return true
  log.error('periksa-luar-bukan-isinya', place, { found: side.measure, table: side.file })
  return false
}

/**
 * Whether neither side rests on the other's table: what is computed from a table agrees with it however
 * wrong it is. Two parts of one table may be compared, when they share no indicator; that finds
 * columns out of line, but is no outside check.
 */
function isIndependent(check: DeclaredCheck, known: KnownTables, log: ProblemLog): boolean {
  const place = { file: OUTSIDE_CHECKS_FILE, row: check.row }
  const own = operandsOf(check.table.tree)
  const others = operandsOf(check.other.tree)
  const shared = isWithinOneTable(check) ? own.filter((id) => others.includes(id)) : []
  const restsOn = (names: readonly string[], side: DeclaredSide) =>
    names.filter((id) => [...known.indicators.of(id)].some((file) => isMeant(side.file, file)))
  const isOutside = known.outside.has(check.other.file)
  const crossed = isWithinOneTable(check)
    ? shared
    : [...(isOutside ? [] : restsOn(others, check.table)), ...restsOn(own, check.other)]
  if (crossed.length === 0) return true
  const column = 'ukuran_pembanding'
  log.error('periksa-luar-tidak-lepas', { ...place, column }, { found: crossed.join(', ') })
  return false
}

export function isWithinOneTable({ table, other }: DeclaredCheck): boolean {
  return table.file === other.file
}

/** Whether a check by classes has a category on one side and an index with official bands on the other. */
function hasClasses(check: DeclaredCheck, known: KnownTables, log: ProblemLog): boolean {
  if (check.method !== 'kelas' || classesOf(check, known) !== null) return true
  const place = { file: OUTSIDE_CHECKS_FILE, row: check.row, column: 'cara' }
  log.error('periksa-luar-tanpa-kelas', place, {
    found: check.table.measure,
    index: check.other.measure,
  })
  return false
}

/** Whether a check can be made at all; what stands in its way is told. */
export function isSound(check: DeclaredCheck, known: KnownTables, log: ProblemLog): boolean {
  const { row, table, other } = check
  const sides = [
    isReadable(table, 'ukuran', row, known, log),
    isReadable(other, 'ukuran_pembanding', row, known, log),
  ]
  return sides.every(Boolean) && isIndependent(check, known, log) && hasClasses(check, known, log)
}
