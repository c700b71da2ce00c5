import type { Pair } from '../../../domain/correlation'
import type { ColumnStore } from '../../join/column-store'
import { agreementOf, shiftedAgreement } from './agreement'
import type { IndicatorFiles } from './indicator-files'

/** Fewer regions follow each other by chance. */
const FEWEST = 10
/** Of one indicator in two years: what is on its own rows is above, what is not far below. */
const LEAST_AGREEMENT = 0.7

/**
 * Whether a table only goes on with what another holds: every period is later, and region by region its first
 * follows the other's last, as figures on the rows of other regions would not. Both are compared at the lowest
 * level that both know.
 */
export function goesOn(
  indicator: string,
  file: string,
  before: string,
  { indicators, store }: { indicators: IndicatorFiles; store: ColumnStore },
): boolean {
  const from = indicators.periodsIn(before, indicator)?.latest ?? null
  const to = indicators.periodsIn(file, indicator)?.earliest ?? null
  if (from === null || to === null || to <= from) return false
  const [old, own] = [store.column(indicator, from), store.column(indicator, to)]
  for (const level of ['desa', 'kecamatan'] as const) {
    const pairs = store.frame.positionsAt(level).flatMap((at): Pair[] => {
      const [one, other] = [own[at] ?? null, old[at] ?? null]
      return one === null || other === null ? [] : [[one, other]]
    })
    if (pairs.length < FEWEST) continue
    const found = agreementOf('peringkat', pairs).found ?? 0
    return found >= LEAST_AGREEMENT && found > (shiftedAgreement('peringkat', pairs) ?? 0)
  }
  return false
}
