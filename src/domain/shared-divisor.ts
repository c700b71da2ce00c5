import type { Indicator } from '../contract'
import type { Dataset } from './dataset'

/**
 * The figure by which both are divided, or by which one is divided while the other is that figure itself:
 * ratios with one denominator go together even where their numerators do not (Pearson 1897, "On a form of
 * spurious correlation which may arise when indices are used in the measurement of organs"). Null for none.
 */
export function sharedDivisor(
  dataset: Dataset,
  one: Indicator,
  other: Indicator,
): Indicator | null {
  const [mine, theirs] = [divisorsOf(one), divisorsOf(other)]
  const shared =
    mine.find((id) => theirs.includes(id)) ??
    mine.find((id) => id === other.id) ??
    theirs.find((id) => id === one.id)
  return shared === undefined ? null : (dataset.indicators.get(shared) ?? null)
}

/** Of a ratio its denominator; of a formula every indicator right behind a division sign. */
function divisorsOf({ denominator, formula }: Indicator): readonly string[] {
  if (denominator !== null) return [denominator]
  return [...(formula?.text.matchAll(/\/\s*([a-z][a-z0-9_]*)/g) ?? [])].flatMap(
    ([, id]) => id ?? [],
  )
}
