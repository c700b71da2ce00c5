import type { Indicator, LocalizedText, Period, Region, RegionCode, ValueStatus } from '../contract'
import { nounOf, valuesOf, type UnitNoun } from './comparison'
import { getValue, type Dataset } from './dataset'

export interface CompositionPart {
  readonly code: number
  /** Place in the indicator's category list, which gives the colour. */
  readonly index: number
  readonly label: LocalizedText
  /** Units of this category. */
  readonly count: number
}

/** How the desa of an area, or the kecamatan where desa have none, divide over the categories of an indicator. */
export interface Composition {
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
  readonly area: Region
  readonly noun: UnitNoun
  readonly present: number
  readonly missing: number
  /**
   * Categories that some unit has: from the worst to the best where they have an order, else the commonest
   * first.
   */
  readonly parts: readonly CompositionPart[]
  /** The same with the commonest first; several may share the first place. */
  readonly byCount: readonly CompositionPart[]
  /** Category of the chosen or hovered unit itself. */
  readonly own: number | null
}

/**
 * Over the kabupaten, or over the region's kecamatan when a kecamatan or desa is chosen; always over the
 * kabupaten where only kecamatan have a category.
 */
export function buildComposition(
  dataset: Dataset,
  code: RegionCode,
  indicator: Indicator,
  period: Period,
): Composition {
  const { regions } = dataset
  const region = regions.get(code) ?? regions.root
  const level = indicator.levels.includes('desa') ? 'desa' : 'kecamatan'
  const inside =
    region.level === level ? (regions.get(region.parent ?? '') ?? regions.root) : region
  const area = level === 'desa' ? inside : regions.root
  const units = level === 'desa' ? regions.units(area.code) : regions.children(area.code)
  const valued = valuesOf(dataset, indicator, period, units)
  const parts = indicator.categories
    .map((category, index) => ({
      code: category.code,
      index,
      label: category.label,
      count: valued.filter(({ value }) => value === category.code).length,
    }))
    .filter((part) => part.count > 0)
  const byCount = parts.toSorted((a, b) => b.count - a.count || a.index - b.index)
  return {
    indicator,
    period,
    status: indicator.status[level],
    area,
    noun: nounOf(valued.map((entry) => entry.region)),
    present: valued.length,
    missing: units.length - valued.length,
    parts: indicator.ordered === true ? parts : byCount,
    byCount,
    own: region.level === level ? getValue(dataset, indicator.id, period, region.code) : null,
  }
}

/** Whether a region of this level has the commonest category of its desa: not where only kecamatan have one. */
export function isCommonest({ kind, levels }: Indicator, level: Region['level']): boolean {
  return (
    kind === 'category' && level !== 'desa' && (level === 'kabupaten' || levels.includes('desa'))
  )
}

/** The commonest categories: one, or all that share the first place, in the order of the categories. */
export function commonestParts({ byCount }: Composition): readonly CompositionPart[] {
  return byCount.filter(({ count }) => count === byCount[0]?.count)
}
