import { cellRef } from 'hucre/xlsx'
import type { Relation } from '../model/relation'

/** Steps of floating-point sums are smaller than this; figures of an office are not. */
const DIGITS = 6

function sumOf(relation: Relation, at: (indicator: string) => number, row: number) {
  const refs = relation.terms.map(({ indicator, sign }) => ({
    ref: cellRef(row, at(indicator)),
    sign: sign < 0 ? '-' : '+',
  }))
  const sum = refs.map(({ ref, sign }) => sign + ref).join('')
  const listed = refs.map(({ ref }) => ref).join(',')
  return {
    sum: sum.replace(/^\+/, ''),
    complete: `COUNT(${listed})=${String(refs.length)}`,
  }
}

/** The sum of a relation in `row` (from 0), empty until every term is there: missing is not zero. */
export function computeFormula(
  relation: Relation,
  at: (indicator: string) => number,
  row: number,
): string {
  const { sum, complete } = sumOf(relation, at, row)
  return `IF(${complete},ROUND(${sum},${String(DIGITS)}),"")`
}

/** True where the cell and a second way to the same figure are both there and differ. */
export function contradictionFormula(
  relation: Relation,
  at: (indicator: string) => number,
  row: number,
): string {
  const { sum, complete } = sumOf(relation, at, row)
  const own = cellRef(row, at(relation.indicator))
  return `AND(ISNUMBER(${own}),${complete},ABS(${own}-(${sum}))>${String(relation.tolerance + 1e-6)})`
}
