import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Formula } from '../model/formula'

type Signs = Map<string, 1 | -1>

function collect(formula: Formula, sign: 1 | -1, signs: Signs): boolean {
  if (formula.kind === 'number') return false
  if (formula.kind === 'indicator') {
    if (signs.has(formula.id)) return false
    signs.set(formula.id, sign)
    return true
  }
  const { operator, left, right } = formula
  if (operator !== '+' && operator !== '-') return false
  const other = operator === '+' ? sign : sign === 1 ? -1 : 1
  return collect(left, sign, signs) && collect(right, other, signs)
}

/** The sign of each indicator in a formula that only adds and subtracts; null for any other formula. */
export function signsOf({
  formula,
}: Pick<CatalogueEntry, 'formula'>): ReadonlyMap<string, 1 | -1> | null {
  const signs: Signs = new Map()
  return formula !== null && collect(formula.tree, 1, signs) ? signs : null
}
