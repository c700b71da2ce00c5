import type { Indicator, Period, Region } from '../contract'
import { bandIndexOf } from './bands'
import { averageOf, isTotal, nounOf, valuesOf, type ValuedRegion } from './comparison'
import { buildComposition, commonestParts } from './composition'
import { getValue, type Dataset } from './dataset'
import { describeExtremes } from './sentence-extremes'
import {
  areaValueSlot,
  countSlot,
  labelSlot,
  listSlot,
  meanSlot,
  printedGap,
  regionSlot,
  valueSlot,
  wordSlot,
} from './sentence-slots'
import type { Statement } from './sentence-types'

/** Where among the parts of the kabupaten the chosen indicator is worst, and its mean. */
export function describeArea(
  dataset: Dataset,
  area: Region,
  indicator: Indicator,
  period: Period,
  isBrief = false,
): readonly Statement[] {
  const parts = comparableParts(dataset, area, indicator)
  const ascending = valuesOf(dataset, indicator, period, parts).toSorted(
    (a, b) => a.value - b.value || (a.region.code < b.region.code ? -1 : 1),
  )
  const [low, high] = [ascending[0], ascending.at(-1)]
  const name = { kind: 'indicator', indicator } as const
  if (!low || !high) {
    return [{ template: 'noData', slots: { indicator: name, period: { kind: 'period', period } } }]
  }
  if (low.value === high.value) {
    const count = countSlot(ascending.length)
    const noun = {
      kind: 'noun',
      noun: parts[0]?.level === 'kecamatan' ? 'kecamatan' : 'desa',
    } as const
    return [
      {
        template: 'allSame',
        slots: { indicator: name, count, noun, value: valueSlot(indicator, period, low.value) },
      },
    ]
  }
  const average = averageOf(dataset, indicator, period, area.code, parts)
  if (isTotal(indicator) || indicator.direction === 'none') {
    const total = getValue(dataset, indicator.id, period, area.code)
    return describeExtremes(indicator, period, ascending, { average, total })
  }
  const worstFirst = indicator.direction === 'higher-is-better' ? ascending : ascending.toReversed()
  return [
    ...describeWorst(dataset, indicator, period, worstFirst, average, isBrief),
    ...describeNext(dataset, indicator, period, worstFirst),
  ]
}

/** The kecamatan where they have figures of their own, else every desa. */
function comparableParts(dataset: Dataset, area: Region, indicator: Indicator): readonly Region[] {
  return indicator.levels.includes('kecamatan')
    ? dataset.regions.children(area.code)
    : dataset.regions.units(area.code)
}

/** The worst values of one indicator: a fact of that indicator, not of who is behind as a whole. */
function describeWorst(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  worstFirst: readonly ValuedRegion[],
  average: number | null,
  isBrief: boolean,
): readonly Statement[] {
  const [first, second] = worstFirst
  if (!first || !second || average === null) return []
  const v = (value: number, of: Region) => areaValueSlot(dataset, indicator, period, value, of)
  const isLow = indicator.direction === 'higher-is-better'
  const shared = {
    indicator: { kind: 'indicator', indicator } as const,
    mean: meanSlot(dataset, indicator),
    extreme: wordSlot(
      isLow ? 'lowestIsWorst' : indicator.unit.id === 'km' ? 'farthest' : 'highestIsWorst',
    ),
    average: valueSlot(indicator, period, average),
  }
  const tied = worstFirst.filter((entry) => entry.value === first.value).length
  if (tied > 2) {
    const noun = { kind: 'noun', noun: nounOf([first.region]) } as const
    const slots = { ...shared, count: countSlot(tied), noun, value: v(first.value, first.region) }
    return [{ template: 'worstTied', slots }]
  }
  const isBehind = (entry: ValuedRegion) => {
    const gap = printedGap(indicator, entry.value, average)
    return indicator.direction === 'higher-is-better' ? gap < 0 : gap > 0
  }
  if (!isBehind(first)) return []
  const slots = {
    ...shared,
    first: regionSlot(first.region),
    firstValue: v(first.value, first.region),
  }
  if (isBrief || !isBehind(second)) return [{ template: 'worstOne', slots }]
  return [
    {
      template: 'worstTwo',
      slots: {
        ...slots,
        second: regionSlot(second.region),
        secondValue: v(second.value, second.region),
      },
    },
  ]
}

/** The first official band that no desa of the worst kecamatan has reached; else who is best. */
function describeNext(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  worstFirst: readonly ValuedRegion[],
): readonly Statement[] {
  const worst = worstFirst[0]
  const best = worstFirst.at(-1)
  if (!worst || !best || worst.region.level === 'desa') return []
  if (indicator.bands.length === 0 || indicator.direction !== 'higher-is-better') {
    const isAlone = worstFirst.filter((entry) => entry.value === best.value).length === 1
    const value = areaValueSlot(dataset, indicator, period, best.value, best.region)
    const slots = { best: regionSlot(best.region), value }
    return isAlone && worstFirst.length > 2 ? [{ template: 'bestIs', slots }] : []
  }
  const highestIn = (units: readonly Region[]) =>
    Math.max(
      -1,
      ...valuesOf(dataset, indicator, period, units).map(({ value }) =>
        bandIndexOf(indicator, value),
      ),
    )
  const reached = highestIn(dataset.regions.units(worst.region.code))
  const overall = highestIn(dataset.regions.units(dataset.regions.root.code))
  const next = indicator.bands[reached + 1]
  if (reached < 0 || reached >= overall || !next) return []
  return [
    {
      template: 'noneInBand',
      slots: { region: regionSlot(worst.region), band: labelSlot(next.label) },
    },
  ]
}

/** The commonest categories of an area and the number of its desa in them. */
export function describeComposition(
  dataset: Dataset,
  area: Region,
  indicator: Indicator,
  period: Period,
): readonly Statement[] {
  const composition = buildComposition(dataset, area.code, indicator, period)
  const { byCount, present, noun } = composition
  const tied = commonestParts(composition)
  const [first, second] = byCount
  const shared = {
    indicator: { kind: 'indicator', indicator },
    area: regionSlot(area, true),
    total: countSlot(present),
    noun: { kind: 'noun', noun },
  } as const
  if (!first) {
    return [{ template: 'noDataHere', slots: { ...shared, period: { kind: 'period', period } } }]
  }
  const slots = { ...shared, first: labelSlot(first.label, true), count: countSlot(first.count) }
  if (!second) return [{ template: 'onlyCategory', slots }]
  if (tied.length > 1) {
    const first = listSlot(tied.map(({ label }) => labelSlot(label, true)))
    return [{ template: 'compositionTied', slots: { ...slots, first } }]
  }
  return [
    {
      template: 'composition',
      slots: { ...slots, second: labelSlot(second.label), secondCount: countSlot(second.count) },
    },
  ]
}
