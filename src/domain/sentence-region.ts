import type { Indicator, LocalizedText, Period, Region } from '../contract'
import { bandOf } from './bands'
import { averageOf, isTotal, nounOf, peersOf, standingOf, valuesOf } from './comparison'
import { getValue, isWithheld, type Dataset } from './dataset'
import { tooThinCoverage } from './figure-coverage'
import {
  areaValueSlot,
  countSlot,
  labelSlot,
  meanSlot,
  positionSlot,
  printedGap,
  regionSlot,
  valueSlot,
  wordSlot,
} from './sentence-slots'
import type { SentenceSlot, Statement } from './sentence-types'
import { categoryOf, isYesNo, yesNoLabel } from './value-label'

/** Where a kecamatan or a desa stands among its siblings. */
export function describeRegion(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  period: Period,
): readonly Statement[] {
  const parent = dataset.regions.get(region.parent ?? '') ?? dataset.regions.root
  const value = getValue(dataset, indicator.id, period, region.code)
  const shared: Record<string, SentenceSlot> = {
    indicator: { kind: 'indicator', indicator },
    area: regionSlot(region, true),
    parent: regionSlot(parent),
    period: { kind: 'period', period },
    mean: region.level === 'kecamatan' ? meanSlot(dataset, indicator) : wordSlot('nothing'),
  }
  if (value === null) {
    if (isWithheld(dataset, indicator.id, period, region.code)) {
      return [{ template: 'withheldHere', slots: shared }]
    }
    const thin = tooThinCoverage(dataset, indicator, period, region)
    if (thin) {
      const coverage: SentenceSlot = { kind: 'coverage', ...thin }
      return [{ template: 'tooThinHere', slots: { ...shared, coverage } }]
    }
    const missing: Statement = { template: 'noDataHere', slots: shared }
    return leavesOutKelurahan(dataset, region, indicator, period)
      ? [missing, { template: 'notForKelurahan', slots: {} }]
      : [missing]
  }
  const peers = peersOf(dataset, region.code)
  const valued = valuesOf(dataset, indicator, period, peers)
  const peerSlots = {
    ...shared,
    value: areaValueSlot(dataset, indicator, period, value, region),
    count: countSlot(valued.length),
    noun: { kind: 'noun', noun: nounOf(valued.map((entry) => entry.region)) } as const,
  }
  if (indicator.kind === 'category') return describeCategory(indicator, value, valued, peerSlots)
  if (isYesNo(indicator, region.level)) return describeYesNo(indicator, value, valued, peerSlots)
  const standing = standingOf(dataset, indicator, period, region.code)
  if (!standing || standing.tied === standing.total - 1) {
    return [{ template: 'allSame', slots: peerSlots }]
  }
  const direction = isTotal(indicator) ? 'none' : indicator.direction
  const slots = { ...peerSlots, position: positionSlot(neutral(standing, indicator), direction) }
  return [
    describePosition(dataset, region, parent, indicator, period, value, peers, slots),
    ...(region.level === 'kecamatan' ? describeInside(dataset, region, indicator, period) : []),
  ]
}

/** True for a kelurahan when the indicator has a value for no kelurahan at all. */
function leavesOutKelurahan(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  period: Period,
): boolean {
  if (region.type !== 'kelurahan') return false
  const units = dataset.regions.units(dataset.regions.root.code)
  const valued = valuesOf(dataset, indicator, period, units)
  return valued.length > 0 && valued.every((entry) => entry.region.type === 'desa')
}

/** A total is placed from the largest, whatever direction would be better. */
function neutral(
  standing: { rank: number; total: number; tied: number },
  indicator: Indicator,
): { rank: number; total: number; tied: number } {
  if (!isTotal(indicator) || indicator.direction !== 'lower-is-better') return standing
  return { ...standing, rank: standing.total - standing.rank - standing.tied + 1 }
}

function describePosition(
  dataset: Dataset,
  region: Region,
  parent: Region,
  indicator: Indicator,
  period: Period,
  value: number,
  peers: readonly Region[],
  slots: Record<string, SentenceSlot>,
): Statement {
  const band = bandOf(indicator, value, region.level)
  if (band) {
    return { template: 'bandWithPosition', slots: { ...slots, band: labelSlot(band.label, true) } }
  }
  if (isTotal(indicator)) {
    const whole = getValue(dataset, indicator.id, period, parent.code)
    if (whole === null || whole <= 0 || value <= 0) return { template: 'position', slots }
    const share = countSlot((100 * value) / whole, 1)
    return { template: 'share', slots: { ...slots, share } }
  }
  const average = averageOf(dataset, indicator, period, parent.code, peers)
  if (average === null) return { template: 'position', slots }
  const gap = printedGap(indicator, value, average)
  const averageSlot = valueSlot(indicator, period, average, parent.code)
  if (gap === 0) return { template: 'positionAtAverage', slots: { ...slots, average: averageSlot } }
  return {
    template: 'positionGap',
    slots: {
      ...slots,
      gap: { kind: 'gap', indicator, value: Math.abs(gap) },
      side: wordSlot(gap > 0 ? 'above' : 'below'),
    },
  }
}

/**
 * The desa of a kecamatan that most needs a look; left out when several share the place, and where a
 * change of boundaries hides the figures of some, for one of those may be it.
 */
function describeInside(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  period: Period,
): readonly Statement[] {
  const children = dataset.regions.children(region.code)
  if (indicator.shape === 'mixed' && children.some(({ reshaped }) => reshaped)) return []
  const valued = valuesOf(dataset, indicator, period, children)
  const sign = indicator.direction === 'higher-is-better' && !isTotal(indicator) ? 1 : -1
  const [first, second] = valued.toSorted((a, b) => sign * (a.value - b.value))
  if (!first || !second || first.value === second.value) return []
  const template = isTotal(indicator)
    ? 'mostInside'
    : indicator.direction === 'none'
      ? 'highestInside'
      : 'worstInside'
  const value = valueSlot(indicator, period, first.value, first.region.code, first.region.level)
  return [{ template, slots: { inside: regionSlot(first.region), value } }]
}

function describeCategory(
  indicator: Indicator,
  value: number,
  valued: readonly { readonly value: number }[],
  slots: Record<string, SentenceSlot>,
): readonly Statement[] {
  const category = categoryOf(indicator, value)
  if (!category) return [{ template: 'noDataHere', slots }]
  return describeSame(category.label, (other) => other === value, valued, slots)
}

/** What a desa has or has not has no place and no distance from a mean; its full name is that of the share. */
function describeYesNo(
  indicator: Indicator,
  value: number,
  valued: readonly { readonly value: number }[],
  slots: Record<string, SentenceSlot>,
): readonly Statement[] {
  const labelOf = (one: number) => yesNoLabel(indicator, one, 'desa')
  const label = labelOf(value)
  if (!label) return [{ template: 'noDataHere', slots }]
  return describeSame(label, (other) => labelOf(other)?.id === label.id, valued, {
    ...slots,
    indicator: labelSlot(indicator.shortName),
  })
}

function describeSame(
  label: LocalizedText,
  isSame: (value: number) => boolean,
  valued: readonly { readonly value: number }[],
  slots: Record<string, SentenceSlot>,
): readonly Statement[] {
  return [
    {
      template: 'sameCategory',
      slots: {
        ...slots,
        first: labelSlot(label, true),
        same: countSlot(valued.filter((entry) => isSame(entry.value)).length - 1),
        others: countSlot(valued.length - 1),
      },
    },
  ]
}
