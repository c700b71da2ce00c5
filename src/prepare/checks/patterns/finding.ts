import type { GivenParams } from '../../problems/messages/message'
import type { ProblemLog } from '../../problems/problem-log'
import type { PATTERN_MESSAGES } from '../../problems/messages/patterns'
import { placeOf } from '../../problems/place-of'
import type { FigureColumn } from './figure-columns'
import { append } from '../../append'

/** What a message names of a column. */
export type NamedColumn = Pick<FigureColumn, 'entry' | 'period' | 'first'>

export type Finding<Column extends NamedColumn = FigureColumn> = {
  id: keyof typeof PATTERN_MESSAGES
  column: Column
  params: GivenParams
  /** What of it is told by itself, beside others of its id. */
  apart?: string
}

/** Other columns that are named with the first one. */
const MOST_NAMED = 4

/** Warns of each matter once a table; the other columns that it is true of are named with the first. */
export function tellFindings(findings: readonly Finding<NamedColumn>[], log: ProblemLog): void {
  const groups = new Map<string, Finding<NamedColumn>[]>()
  for (const finding of findings) {
    const { file, sheet } = finding.column.first
    const key = [finding.id, file, sheet ?? '', finding.apart ?? ''].join('\n')
    append(groups, key, finding)
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue
    const { id, column, params } = first
    const names = others.map((other) => `${other.column.entry.id} ${other.column.period}`)
    const told = [...new Set(names)].filter(
      (name) => name !== `${column.entry.id} ${column.period}`,
    )
    const more = told.length - MOST_NAMED
    const also = told.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` (+${String(more)})` : '')
    log.warn(id, placeOf(column.first), {
      ...{ indicator: column.entry.id, period: { own: column.period } },
      ...params,
      also: { own: also },
    })
  }
}
