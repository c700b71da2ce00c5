import type { ComponentId, Indicator, LocalizedText, RegionCode } from '../contract'
import { peersOf } from './comparison'
import { getScore, getValue, latestPeriod, type Dataset } from './dataset'
import { depthsOf } from './depth'
import { rankValues } from './ranks'
import { indicatorPercentile } from './scoring/indicator-percentile'
import { isDeep, pullOf, weakestComponent } from './standing'
import { judgedIndicators } from './topics'

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
  /** Of a desa the share of the weight, of an area that of the people. */
  | {
      readonly kind: 'uncovered'
      readonly coverage: number
      readonly minimum: number
      readonly isArea: boolean
    }
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
      const isArea = region.level !== 'desa'
      return { kind: 'uncovered', coverage, minimum: dataset.catalogue.minimumCoverage, isArea }
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
  /** As the score counts it, 0-100: better than so many % of the desa and kelurahan, of a kecamatan their mean. */
  readonly scored: number
}

/**
 * Indicators that enter a region's score, first the one that lifts it most and last the one that pulls it down
 * most, as the score counts it and the sentences tell it; the kabupaten's own figure stands among the desa and
 * kelurahan. Samples weigh nothing and never appear.
 */
export function scoredIndicators(
  dataset: Dataset,
  component: ComponentId,
  code: RegionCode,
): readonly ScoredIndicator[] {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const depths =
    region.level === 'kabupaten'
      ? judgedIndicators(dataset, { kind: 'component', component }).flatMap((indicator) => {
          const value = getValue(dataset, indicator.id, latestPeriod(indicator), code)
          const scored = value === null ? null : indicatorPercentile(dataset, indicator, value)
          return value === null || scored === null ? [] : [{ indicator, value, scored }]
        })
      : depthsOf(dataset, region, { kind: 'component', component })
  return depths.toSorted(
    (a, b) => Number(isDeep(a)) - Number(isDeep(b)) || pullOf(a) - pullOf(b) || b.scored - a.scored,
  )
}
