import type { IndicatorKind, LocalizedText } from '../../contract'

type Limit = number | null | undefined

function isPercent(unit: LocalizedText): boolean {
  return /^(%|persen)/i.test(unit.id)
}

/**
 * Smallest and largest possible value. Where the catalogue states none (undefined), a count, a percentage
 * and an index cannot be negative and a percentage cannot pass 100; null says that there is no limit, as for a change.
 */
export function boundsOf(
  { kind, unit }: { kind: IndicatorKind; unit: LocalizedText },
  stated: { minimum: Limit; maximum: Limit },
): { minimum: number | null; maximum: number | null } {
  const isPositive = kind === 'count' || kind === 'index' || isPercent(unit)
  const usual = { minimum: isPositive ? 0 : null, maximum: isPercent(unit) ? 100 : null }
  return {
    minimum: stated.minimum === undefined ? usual.minimum : stated.minimum,
    maximum: stated.maximum === undefined ? usual.maximum : stated.maximum,
  }
}
