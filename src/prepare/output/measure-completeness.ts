import type { AdminLevel, Indicator, IndicatorQuality } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import { shownPeriod } from '../../domain/shown-period'

/** A whole percentage that says 0 and 100 of none and all alone: 312 of 313 is 99. */
export function wholePercent(known: number, all: number): number {
  if (known === 0 || all === 0) return 0
  if (known === all) return 100
  return Math.min(99, Math.max(1, Math.round((known / all) * 100)))
}

/** Whole years between the year of a period and the year of the edition; never negative. */
export function ageInYears(period: string, madeAt: string): number {
  return Math.max(0, Number.parseInt(madeAt) - Number.parseInt(period))
}

/** The lowest level at which the indicator has values; null when the kabupaten alone has them. */
function measuredLevel(indicator: Indicator): AdminLevel | null {
  return (['desa', 'kecamatan'] as const).find((level) => indicator.levels.includes(level)) ?? null
}

/**
 * For each kecamatan and the kabupaten: how many of its desa (or, of an indicator that stops at the
 * kecamatan, whether it) have a value in the latest period. Indicators without a period are left out.
 */
export function measureCompleteness(
  indicators: readonly Indicator[],
  store: ColumnStore,
  madeAt: string,
): Record<string, IndicatorQuality> {
  const { frame } = store
  const kecamatan = frame.positionsAt('kecamatan').map((position) => ({
    itself: [position],
    desa: frame.desaWithin(frame.codes[position] ?? ''),
  }))
  const measured = indicators.flatMap((indicator): [string, IndicatorQuality][] => {
    const latest = shownPeriod(indicator)
    if (latest === undefined) return []
    const freshness = { latest, age: ageInYears(latest, madeAt) }
    const level = measuredLevel(indicator)
    if (level === null) return [[indicator.id, { ...freshness, kabupaten: null, kecamatan: [] }]]
    const shareKnown = (positions: readonly number[]): number =>
      wholePercent(store.countKnown(indicator.id, latest, positions), positions.length)
    const quality = {
      ...freshness,
      kabupaten: shareKnown(frame.positionsAt(level)),
      kecamatan: kecamatan.map(({ itself, desa }) => shareKnown(level === 'desa' ? desa : itself)),
    }
    return [[indicator.id, quality]]
  })
  return Object.fromEntries(measured)
}
