import type { MutationBalance, MutationPart } from '../domain/mutation-balance'

/** One bar of a waterfall, in persons on the running total; ends are null where the sum has stopped. */
export interface WaterfallBar {
  readonly key: MutationPart | 'start' | 'end' | 'total'
  readonly from: number | null
  readonly to: number | null
  /** Signed for a movement, plain for a stock. */
  readonly value: number | null
  readonly isStock: boolean
  /** From a sample, at least in part. */
  readonly isSample: boolean
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[]
  /** Lower and upper end of the axis; the lower one is above zero where the axis is cut. */
  readonly low: number
  readonly high: number
  readonly isCut: boolean
}

/** Room below the lowest level, as a share of the range of the movements. */
const ROOM = 0.55
/** An axis that would start this near to zero starts at zero. */
const NEAR_ZERO = 0.25

/**
 * From the population before, through births, deaths, arrivals and departures, to the population that
 * they lead to; without a population before, from zero to the change.
 */
export function buildWaterfall(balance: MutationBalance): Waterfall {
  const { start, steps, end, change } = balance
  const isSample = balance.status === 'contoh'
  const movements = steps.map((step): WaterfallBar => ({
    key: step.part,
    from: step.from,
    to: step.to,
    value: step.value === null ? null : step.sign * step.value,
    isStock: false,
    isSample,
  }))
  const stock = (key: 'start' | 'end' | 'total', value: number | null, sample: boolean) =>
    ({ key, from: 0, to: value, value, isStock: true, isSample: sample }) satisfies WaterfallBar
  const bars = start
    ? [
        stock('start', start.value, start.status === 'contoh'),
        ...movements,
        stock('end', end, isSample),
      ]
    : [...movements, stock('total', change, isSample)]
  const levels = bars
    .flatMap((bar) => [...(bar.isStock ? [] : [bar.from]), bar.to])
    .flatMap((level) => level ?? [])
  const [least, most] = [Math.min(...levels, start?.value ?? 0), Math.max(...levels, 0)]
  if (!start) return { bars, low: Math.min(0, least), high: most, isCut: false }
  const wanted = least - ROOM * Math.max(most - least, 1)
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(most - least, 1))) - 1)
  const low = wanted <= NEAR_ZERO * most ? 0 : Math.floor(wanted / step) * step
  return { bars, low, high: most, isCut: low > 0 }
}
