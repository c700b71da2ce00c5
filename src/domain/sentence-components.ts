import type { ComponentId, LocalizedText, Region } from '../contract'
import { getScore, getValue, latestPeriod, type Dataset } from './dataset'
import { normalisedScore, scoredIndicators } from './component-cards'
import { valueSlot, wordSlot } from './sentence-slots'
import type { Statement } from './sentence-types'

interface ComponentGap {
  readonly id: ComponentId
  readonly name: LocalizedText
  /** Whole points above the parent's score. */
  readonly points: number
}

/**
 * The component in which a region is furthest above its parent's score and the one furthest below,
 * for a desa with the indicator that pulls it down. Nothing for the kabupaten, which has no one to compare with.
 */
export function describeComponents(dataset: Dataset, region: Region): readonly Statement[] {
  const { parent } = region
  if (parent === null) return []
  const gaps = dataset.catalogue.components.flatMap(({ id, name }): ComponentGap[] => {
    const own = getScore(dataset, id, region.code)
    const reference = getScore(dataset, id, parent)
    if (own === null || reference === null) return []
    return [{ id, name, points: Math.round(own) - Math.round(reference) }]
  })
  const best = gaps.toSorted((a, b) => b.points - a.points)[0]
  const worst = gaps.toSorted((a, b) => a.points - b.points)[0]
  const strong = best && best.points > 0 ? componentSlot(best) : null
  const weak = worst && worst.points < 0 ? componentSlot(worst) : null
  const why =
    weak && worst && region.level === 'desa'
      ? weakestIndicator(dataset, worst.id, region, parent)
      : null
  if (strong && weak && why) return [{ template: 'strongWeakWhy', slots: { strong, weak, ...why } }]
  if (strong && weak) return [{ template: 'strongWeak', slots: { strong, weak } }]
  if (strong) return [{ template: 'onlyStrong', slots: { strong } }]
  if (weak && why) return [{ template: 'onlyWeakWhy', slots: { weak, ...why } }]
  return weak ? [{ template: 'onlyWeak', slots: { weak } }] : []
}

function componentSlot(gap: ComponentGap) {
  return { kind: 'component', component: gap.id, name: gap.name } as const
}

/** The scored indicator in which the region falls furthest short of its parent, normalised. */
function weakestIndicator(
  dataset: Dataset,
  component: ComponentId,
  region: Region,
  parent: string,
) {
  const found = scoredIndicators(dataset, component, region.code)
    .flatMap((scored) => {
      const period = latestPeriod(scored.indicator)
      const reference = getValue(dataset, scored.indicator.id, period, parent)
      const normal = reference === null ? null : normalisedScore(scored.indicator, reference)
      return normal === null ? [] : [{ ...scored, period, gap: scored.normalised - normal }]
    })
    .toSorted((a, b) => a.gap - b.gap)[0]
  if (!found || found.gap >= 0) return null
  return {
    why: { kind: 'indicator', indicator: found.indicator },
    whyValue: valueSlot(found.indicator, found.period, found.value),
    note: wordSlot(found.indicator.status[region.level] === 'resmi' ? 'nothing' : 'estimate'),
  } as const
}
