import type { Category, Indicator } from '../../contract'
import type { CellForm, Origin } from './catalogue-tokens'
import { operandsOf, type Formula } from './formula'

export type KnownCategory = Category & {
  /** Every way of writing it that tables may use, lower case. */
  spellings: string[]
  /** Its place from the worst to the best, as `urutan` says; null where categories have no order. */
  order: number | null
}

/** What the officer states of an indicator; the rest of `Indicator` is computed. */
export type StatedIndicator = Omit<
  Indicator,
  | 'levels'
  | 'periods'
  | 'current'
  | 'scale'
  | 'breaks'
  | 'classing'
  | 'bands'
  | 'categories'
  | 'ordered'
  | 'yesNo'
  | 'formula'
  | 'minimumCell'
>

export type CatalogueEntry = StatedIndicator & {
  line: number
  origin: Origin
  /** Meaning depends on the origin: school kinds, category codes, years to share out, `total`. */
  choices: string[]
  form: CellForm
  /** Cells of this column that mean "no data", beside the usual ones. */
  blanks: string[]
  minimum: number | null
  maximum: number | null
  /** How an indicator of origin `formula` is computed; null for all others. */
  formula: { text: string; tree: Formula } | null
  /** Counts of persons above zero and below it are not published; null for no limit. */
  minimumCell: number | null
  classBreaks: number[] | null
  categories: KnownCategory[]
}

/** Ids from which an indicator is computed: the parts of a ratio or the operands of a formula. */
export function partsOf(
  entry: Pick<CatalogueEntry, 'numerator' | 'denominator' | 'formula'>,
): string[] {
  if (entry.formula !== null) return operandsOf(entry.formula.tree)
  return [entry.numerator, entry.denominator].filter((id) => id !== null)
}
