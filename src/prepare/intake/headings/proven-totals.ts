import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Relation } from '../../model/relation'
import {
  addEvidence,
  conventionOf,
  noEvidence,
  type Convention,
} from '../figures/number-convention'
import { statedNumber } from '../figures/sums'
import type { Grid } from '../grid/grid'
import type { ValueColumn } from '../grid/header'

/** Some rows of an honest total may be wrong; those of `kaitan.csv` are told by its own check. */
const MOST = 0.9
const FEWEST_ROWS = 3

type Written = { index: number; entry: CatalogueEntry }

function conventionAt(grid: Grid, body: number, { index, entry }: Written): Convention {
  const evidence = noEvidence()
  grid.rows.slice(body).forEach(({ cells }, at) => {
    const cell = cells[index]
    if (typeof cell === 'string') addEvidence(evidence, cell, at)
  })
  return conventionOf(evidence, entry) ?? 'any'
}

/** Whether a column is the sum of others in nearly all rows that state it; a part that is missing is none. */
function addsUp(grid: Grid, body: number, total: Written, parts: readonly Written[]): boolean {
  const marked = (column: Written) => ({ ...column, mark: conventionAt(grid, body, column) })
  const [ofTotal, ofParts] = [marked(total), parts.map(marked)]
  let [equal, other] = [0, 0]
  for (const { cells } of grid.rows.slice(body)) {
    const whole = statedNumber(cells[ofTotal.index], ofTotal.mark) ?? undefined
    const known = ofParts.flatMap(({ index, mark }) => statedNumber(cells[index], mark) ?? [])
    if (whole === undefined || known.length < 2) continue
    const sum = known.reduce((all, { value }) => all + value, 0)
    const isEqual = Math.abs(sum - whole.value) <= whole.tolerance + 1e-9
    if (isEqual && sum > 0) equal += 1
    else if (!isEqual && (sum > whole.value || known.length === parts.length)) other += 1
  }
  return equal >= FEWEST_ROWS && equal >= (equal + other) * MOST
}

const isSum = ({ terms, isLimit }: Relation): boolean =>
  !isLimit && terms.length > 1 && terms.every(({ sign }) => sign > 0)

/**
 * The indicator of a column called no more than a total: the one that `kaitan.csv` says is the sum of columns of
 * this table, all of them there and of one period, where the figures prove it. Null for none or several.
 */
export function provenTotal(
  grid: Grid,
  body: number,
  index: number,
  values: readonly ValueColumn[],
  relations: readonly Relation[],
  fillable: readonly CatalogueEntry[],
): Pick<ValueColumn, 'entry' | 'period'> | null {
  const found = relations.filter(isSum).flatMap(({ indicator, terms }) => {
    const entry = fillable.find(({ id }) => id === indicator)
    if (entry === undefined) return []
    const parts = terms.flatMap(
      (term) => values.find((column) => column.entry.id === term.indicator) ?? [],
    )
    const [first] = parts
    const isWhole =
      first !== undefined &&
      parts.length === terms.length &&
      parts.every(({ isUsable, period }) => isUsable && period === first.period)
    const isThere = values.some((column) => column.entry.id === indicator)
    if (!isWhole || isThere || !addsUp(grid, body, { index, entry }, parts)) return []
    return [{ entry, period: first.period }]
  })
  return new Set(found.map(({ entry }) => entry.id)).size === 1 ? (found[0] ?? null) : null
}

/**
 * The indicator that the titles name, for a column called no more than a total: "Panjang jalan menurut jenis
 * permukaan" over the sum of all columns beside it, which are measured alike. Null where the figures do not prove it,
 * or the columns are but some of those that `kaitan.csv` adds up.
 */
export function titledTotal(
  grid: Grid,
  body: number,
  index: number,
  values: readonly ValueColumn[],
  relations: readonly Relation[],
  entry: CatalogueEntry | undefined,
): Pick<ValueColumn, 'entry' | 'period'> | null {
  const [first] = values
  if (entry === undefined || entry.kind !== 'count' || first === undefined) return null
  const isPart = (column: ValueColumn) =>
    column.isUsable &&
    column.period === first.period &&
    column.entry.kind === 'count' &&
    column.entry.id !== entry.id &&
    column.entry.unit.id === entry.unit.id
  const isTerm = (id: string) => values.some((column) => column.entry.id === id)
  const isSome = relations.some(
    (one) =>
      one.indicator === entry.id &&
      isSum(one) &&
      one.terms.some(({ indicator }) => isTerm(indicator)),
  )
  const isWhole = values.length > 1 && values.every(isPart) && !isSome
  return isWhole && addsUp(grid, body, { index, entry }, values)
    ? { entry, period: first.period }
    : null
}
