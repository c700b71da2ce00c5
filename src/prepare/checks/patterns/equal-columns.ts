import type { Relation } from '../../model/relation'
import { isOneFamily } from '../one-family'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { append } from '../../append'

/** Share of equal figures from which two columns are one. */
const EQUAL = 0.95
/** Fewer rows, or fewer different figures, may be equal by chance. */
const FEWEST_ROWS = 20
const FEWEST_VALUES = 8

type Equal = { equal: number; of: number }

/**
 * Rows of both in which the figures are equal, of those that are not zero in both; null where the columns
 * differ, which nearly always shows after a few rows.
 */
function compare(a: Float64Array, b: Float64Array): Equal | null {
  const most = (1 - EQUAL) * a.length
  const values = new Set<number>()
  let [equal, of] = [0, 0]
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] ?? NaN, b[at] ?? NaN]
    if (Number.isNaN(one) || Number.isNaN(other) || (one === 0 && other === 0)) continue
    of += 1
    if (one === other) {
      equal += 1
      values.add(one)
    } else if (of - equal > most) return null
  }
  const isOne = of >= FEWEST_ROWS && equal >= EQUAL * of && values.size >= FEWEST_VALUES
  return isOne ? { equal, of } : null
}

/**
 * Two members of one sum may be equal where all others are zero, as the whole and its only part; the sum
 * itself is checked elsewhere.
 */
function isOnlyPart(
  a: FigureColumn,
  b: FigureColumn,
  relations: readonly Relation[],
  stated: ReadonlySet<string>,
): boolean {
  return relations.some(({ indicator, terms }) => {
    const members = [indicator, ...terms.map((term) => term.indicator)]
    const holdsBoth = members.includes(a.entry.id) && members.includes(b.entry.id)
    const isWhole = indicator === a.entry.id || indicator === b.entry.id
    return holdsBoth && isWhole && members.every((id) => stated.has(`${id} ${a.period}`))
  })
}

/** Columns of two indicators with the same figures, in one period and level: one was filled in twice. */
export function findEqualColumns(
  columns: readonly FigureColumn[],
  relations: readonly Relation[],
): Finding[] {
  const stated = new Set(columns.map(({ entry, period }) => `${entry.id} ${period}`))
  const groups = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    if (column.observations.length < FEWEST_ROWS) continue
    const key = `${column.level} ${column.period}`
    append(groups, key, column)
  }
  const findings: Finding[] = []
  for (const group of groups.values()) {
    group.forEach((column, index) => {
      for (const other of group.slice(0, index)) {
        if (column.entry.unit.id !== other.entry.unit.id && column.entry.kind !== 'count') continue
        if (isOneFamily(column.entry.id, other.entry.id)) continue
        const found = compare(column.values, other.values)
        if (found === null || isOnlyPart(column, other, relations, stated)) continue
        const { file } = other.first
        const params = { ...found, twin: other.entry.id, other: file }
        findings.push({ id: 'kolom-sama', column, params })
        break
      }
    })
  }
  return findings
}
