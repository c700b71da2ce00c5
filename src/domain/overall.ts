import type { ComponentId, RegionCode } from '../contract'
import { getScore, type Dataset } from './dataset'

/** Ranks among all regions of the level between which a region moves; 1 is best. */
export interface RankRange {
  readonly best: number
  readonly worst: number
}

/** Of the six components, so many must have a score before their mean says anything of the whole. */
export const FEWEST_SCORES = 4

/** Mean of the component scores of a region, 0-100; null below the fewest that must be known. */
export function getOverall(dataset: Dataset, code: RegionCode): number | null {
  const known = dataset.catalogue.components.flatMap(({ id }) => getScore(dataset, id, code) ?? [])
  if (known.length < FEWEST_SCORES) return null
  return known.reduce((sum, score) => sum + score, 0) / known.length
}

/** Where the rank lies when the weights move by a quarter (P5-P95); null when nobody computed it. */
export function getRankRange(_dataset: Dataset, _code: RegionCode): RankRange | null {
  return null
}

/** Of a desa the known share of the weight, above it the share of families that have a score; 0-1. */
export function getCoverage(dataset: Dataset, component: ComponentId, code: RegionCode): number {
  return dataset.scores.coverage[component][dataset.regions.position(code)] ?? 0
}
