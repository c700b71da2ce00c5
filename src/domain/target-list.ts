import type { ComponentId, Indicator, Period, RegionCode, Target } from '../contract'
import type { Dataset } from './dataset'
import { timeOf } from './periods'
import { buildTargetProgress, type TargetProgress } from './target-progress'

/**
 * The target that holds for every region at once, such as a line through all rows of a ranking: the next
 * one due after the period shown, else the last. Null when there is none for all.
 */
export function findCommonTarget(
  targets: readonly Target[],
  indicator: Indicator,
  after: Period,
): Target | null {
  const common = targets
    .filter((target) => target.indicator === indicator.id && target.region === null)
    .toSorted((a, b) => timeOf(a.period) - timeOf(b.period))
  return common.find(({ period }) => timeOf(period) > timeOf(after)) ?? common.at(-1) ?? null
}

/**
 * Progress of a region against every target of a component that is meant for it, in catalogue order;
 * indicators without figures at the region's level are left out.
 */
export function listProgress(
  dataset: Dataset,
  component: ComponentId,
  code: RegionCode,
  targets: readonly Target[],
): readonly TargetProgress[] {
  const region = dataset.regions.get(code)
  if (!region) return []
  const aimed = new Set(targets.map(({ indicator }) => indicator))
  return dataset.catalogue.indicators
    .filter((entry) => entry.component === component && aimed.has(entry.id))
    .filter(({ levels }) => levels.includes(region.level))
    .flatMap((indicator) => buildTargetProgress(dataset, indicator, region, targets) ?? [])
}
