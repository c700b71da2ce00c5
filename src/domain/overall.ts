import type { ComponentId, RegionCode } from '../contract'
import type { Dataset } from './dataset'

/** Ranks among all regions of the level between which a region moves; 1 is best. */
export interface RankRange {
  readonly best: number
  readonly worst: number
}

/** Mean of the component scores of a region, 0-100; null below the fewest that must be known. */
export function getOverall(dataset: Dataset, code: RegionCode): number | null {
  return dataset.scores.overall[dataset.regions.position(code)] ?? null
}

/** Where the rank lies when weights or measures change (contract `ranks`); null without a rank. */
export function getRankRange(dataset: Dataset, code: RegionCode): RankRange | null {
  const range = dataset.scores.ranks[dataset.regions.position(code)]
  return range ? { best: range[0], worst: range[1] } : null
}

/** Of a desa the known share of the weight, above it the share of people in desa with a score; 0-1. */
export function getCoverage(dataset: Dataset, component: ComponentId, code: RegionCode): number {
  return dataset.scores.coverage[component][dataset.regions.position(code)] ?? 0
}

/** The official part of this score is missing by definition and stands at the neutral middle. */
export function isNeutral(dataset: Dataset, component: ComponentId, code: RegionCode): boolean {
  return dataset.scores.neutral[component].includes(dataset.regions.position(code))
}
