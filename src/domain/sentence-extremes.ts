import type { Indicator, Period } from '../contract'
import { isTotal, nounOf, type ValuedRegion } from './comparison'
import { countSlot, regionSlot, valueSlot } from './sentence-slots'
import type { Statement, TemplateId } from './sentence-types'

interface Whole {
  readonly average: number | null
  readonly total: number | null
}

/** Areas and lengths are large or small, things are many or few, the rest high or low. */
const FAMILIES: Readonly<
  Record<'many' | 'large' | 'high', Record<'both' | 'topAlone' | 'topTied', TemplateId>>
> = {
  many: { both: 'mostLeast', topAlone: 'mostOnly', topTied: 'mostTied' },
  large: { both: 'largestSmallest', topAlone: 'largestOnly', topTied: 'largestTied' },
  high: { both: 'highLow', topAlone: 'highOnly', topTied: 'highTied' },
}

/** The largest and the smallest without judging either; those that share a place are counted. */
export function describeExtremes(
  indicator: Indicator,
  period: Period,
  ascending: readonly ValuedRegion[],
  whole: Whole,
): readonly Statement[] {
  const [low, high] = [ascending[0], ascending.at(-1)]
  if (!low || !high) return []
  const sharing = (entry: ValuedRegion) =>
    ascending.filter((other) => other.value === entry.value).length
  const [lows, highs] = [sharing(low), sharing(high)]
  const family = FAMILIES[familyOf(indicator)]
  const template = highs > 1 ? family.topTied : lows > 1 ? family.topAlone : family.both
  const reference = isTotal(indicator) ? (whole.total ?? whole.average) : whole.average
  return [
    {
      template,
      slots: {
        indicator: { kind: 'indicator', indicator },
        most: regionSlot(high.region),
        mostValue: valueSlot(indicator, period, high.value, high.region.code),
        least: regionSlot(low.region),
        leastValue: valueSlot(indicator, period, low.value, low.region.code),
        count: countSlot(highs > 1 ? highs : lows),
        noun: { kind: 'noun', noun: nounOf([low.region]) },
        whole: valueSlot(indicator, period, reference ?? low.value),
      },
    },
  ]
}

function familyOf(indicator: Indicator): keyof typeof FAMILIES {
  if (!isTotal(indicator)) return 'high'
  return ['ha', 'km', 'km²'].includes(indicator.unit.id) ? 'large' : 'many'
}
