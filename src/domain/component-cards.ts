import type { ComponentId, Indicator, LocalizedText, RegionCode } from '../contract'
import { peersOf } from './comparison'
import { getScore, getValue, latestPeriod, type Dataset } from './dataset'
import { normalise } from './normalisation'
import { rankValues } from './ranks'
import { weakestComponent } from './standing'

/** The one fact a card states under its score. */
export type CardFact =
  | {
      readonly kind: 'lowest'
      readonly code: RegionCode
      readonly name: string
      readonly score: number
    }
  /** Whole points against the parent's score; both are rounded first, so that the page adds up. */
  | { readonly kind: 'gap'; readonly points: number; readonly of: 'kabupaten' | 'kecamatan' }
  | { readonly kind: 'uncovered'; readonly coverage: number; readonly minimum: number }
  | { readonly kind: 'none' }

export interface ComponentCard {
  readonly component: ComponentId
  readonly name: LocalizedText
  /** 0-100 or null below the minimum coverage. */
  readonly score: number | null
  /** Null for the kabupaten and for a region without a score. */
  readonly rank: { readonly rank: number; readonly total: number } | null
  /** Siblings with a score (the kecamatan, for the kabupaten). */
  readonly dots: readonly { readonly code: RegionCode; readonly score: number }[]
  /** Score of the area that holds the siblings. */
  readonly average: number | null
  readonly fact: CardFact
  /** The component in which the region stands lowest, when it is really low (ADR 11). */
  readonly isWeakest: boolean
}

/** The six cards of a region, in catalogue order. */
export function buildComponentCards(dataset: Dataset, code: RegionCode): readonly ComponentCard[] {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const weakest = weakestComponent(dataset, region)
  return dataset.catalogue.components.map(({ id, name }) => ({
    ...buildCard(dataset, code, id, name),
    isWeakest: id === weakest,
  }))
}

function buildCard(
  dataset: Dataset,
  code: RegionCode,
  component: ComponentId,
  name: LocalizedText,
): Omit<ComponentCard, 'isWeakest'> {
  const { regions } = dataset
  const region = regions.get(code) ?? regions.root
  const isRoot = region.parent === null
  const siblings = isRoot ? regions.children(region.code) : peersOf(dataset, region.code)
  const scored = siblings.map((sibling) => ({
    code: sibling.code,
    value: getScore(dataset, component, sibling.code),
  }))
  const ranked = rankValues(scored, 'higher-is-better')
  const own = ranked.find((entry) => entry.code === region.code)
  const score = getScore(dataset, component, region.code)
  const average = getScore(dataset, component, region.parent ?? region.code)
  return {
    component,
    name,
    score,
    rank: own && ranked.length > 1 ? { rank: own.rank, total: ranked.length } : null,
    dots: ranked.map((entry) => ({ code: entry.code, score: entry.value })),
    average,
    fact: factOf(),
  }

  function factOf(): CardFact {
    if (score === null) {
      const coverage = dataset.scores.coverage[component][regions.position(region.code)] ?? 0
      return { kind: 'uncovered', coverage, minimum: dataset.catalogue.minimumCoverage }
    }
    if (isRoot) {
      const lowest = ranked.at(-1)
      if (!lowest) return { kind: 'none' }
      const lowestName = regions.get(lowest.code)?.name ?? ''
      return { kind: 'lowest', code: lowest.code, name: lowestName, score: lowest.value }
    }
    if (average === null) return { kind: 'none' }
    return {
      kind: 'gap',
      points: Math.round(score) - Math.round(average),
      of: region.level === 'desa' ? 'kecamatan' : 'kabupaten',
    }
  }
}

export interface ScoredIndicator {
  readonly indicator: Indicator
  readonly value: number
  /** Min-max between P5 and P95 of the desa, clipped, direction respected, 0-100. */
  readonly normalised: number
}

/** Indicators that enter a region's score, best first. Samples weigh nothing and never appear. */
export function scoredIndicators(
  dataset: Dataset,
  component: ComponentId,
  code: RegionCode,
): readonly ScoredIndicator[] {
  return dataset.catalogue.indicators
    .filter((indicator) => indicator.component === component && indicator.scoreWeight > 0)
    .flatMap((indicator) => {
      const value = getValue(dataset, indicator.id, latestPeriod(indicator), code)
      const normalised = value === null ? null : normalisedScore(indicator, value)
      return value === null || normalised === null ? [] : [{ indicator, value, normalised }]
    })
    .toSorted((a, b) => b.normalised - a.normalised)
}

/** The score of one value of an indicator; null for an indicator that cannot be scored. */
export function normalisedScore(indicator: Indicator, value: number): number | null {
  const { scale, direction } = indicator
  return scale && direction !== 'none' ? normalise(value, scale, direction) : null
}
