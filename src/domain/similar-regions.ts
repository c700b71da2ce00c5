import type { Indicator, Region, RegionCode, ValueStatus } from '../contract'
import { normalisedScore } from './component-cards'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { worstStatus } from './status'
import { judgedIndicators, type IndicatorScope } from './topics'

export interface SimilarDifference {
  readonly indicator: Indicator
  readonly own: number
  readonly other: number
  /** In points of the 0-100 normalisation. */
  readonly points: number
}

export interface SimilarRegion {
  readonly region: Region
  /** Root mean squared difference, 0 (alike in everything) to 100 points. */
  readonly distance: number
  /** Indicators both have, of those compared. */
  readonly shared: number
  readonly of: number
  /** In what they are most alike and least alike, up to two each. */
  readonly alike: readonly SimilarDifference[]
  readonly different: readonly SimilarDifference[]
  readonly status: ValueStatus
}

export interface SimilarRegions {
  readonly region: Region
  readonly indicators: readonly Indicator[]
  /** Indicators that the region itself has. */
  readonly known: number
  /** Nearest first; empty when the region has too few indicators. */
  readonly similar: readonly SimilarRegion[]
}

/** Share of the indicators that two regions must both have. */
const SHARED_MINIMUM = 0.6
const TELLING = 2

/**
 * The regions of the same level that are most like a region, wherever they lie: the average taxonomic
 * distance (Sneath and Sokal 1973, "Numerical Taxonomy", ch. 4), the root of the mean squared difference
 * over the scored indicators that both have, each normalised 0-100 between P5 and P95 as in the scores.
 * An indicator that one of them lacks is left out (Gower 1971, "A general coefficient of similarity");
 * pairs that share fewer than 60% of the indicators are not compared.
 */
export function findSimilarRegions(
  dataset: Dataset,
  code: RegionCode,
  options: { readonly scope?: IndicatorScope; readonly limit?: number } = {},
): SimilarRegions {
  const { scope = { kind: 'all' }, limit = 5 } = options
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const indicators = judgedIndicators(dataset, scope).filter(
    (indicator) => indicator.scale !== null,
  )
  const profileOf = (of: RegionCode) =>
    indicators.map((indicator) => {
      const value = getValue(dataset, indicator.id, latestPeriod(indicator), of)
      return value === null ? null : normalisedScore(indicator, value)
    })
  const own = profileOf(region.code)
  const similar = dataset.regions.all
    .filter((other) => other.level === region.level && other.code !== region.code)
    .flatMap((other): SimilarRegion[] => {
      const profile = profileOf(other.code)
      const found = profileDistance(own, profile)
      if (!found || found.shared < SHARED_MINIMUM * indicators.length) return []
      const differences = compare(own, profile, other.code)
      return [
        {
          region: other,
          distance: found.distance,
          shared: found.shared,
          of: indicators.length,
          alike: differences.slice(0, TELLING),
          different: differences.slice(TELLING).slice(-TELLING).toReversed(),
          status: worstStatus(differences.map(({ indicator }) => indicator.status[region.level])),
        },
      ]
    })
    .toSorted((a, b) => a.distance - b.distance || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, limit)
  return { region, indicators, known: own.filter((part) => part !== null).length, similar }

  function compare(
    mine: readonly (number | null)[],
    theirs: readonly (number | null)[],
    theirCode: RegionCode,
  ): readonly SimilarDifference[] {
    return indicators
      .flatMap((indicator, index): SimilarDifference[] => {
        const [one, other] = [mine[index] ?? null, theirs[index] ?? null]
        const period = latestPeriod(indicator)
        const value = getValue(dataset, indicator.id, period, region.code)
        const otherValue = getValue(dataset, indicator.id, period, theirCode)
        if (one === null || other === null || value === null || otherValue === null) return []
        return [{ indicator, own: value, other: otherValue, points: Math.abs(one - other) }]
      })
      .toSorted((a, b) => a.points - b.points)
  }
}

/**
 * Root mean squared difference of two profiles in their unit over the places where both are known, and
 * how many those are; null when there are none. Symmetric, zero to itself.
 */
export function profileDistance(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): { readonly distance: number; readonly shared: number } | null {
  let squares = 0
  let shared = 0
  one.forEach((value, index) => {
    const opposite = other[index] ?? null
    if (value === null || opposite === null) return
    squares += (value - opposite) ** 2
    shared += 1
  })
  return shared === 0 ? null : { distance: Math.sqrt(squares / shared), shared }
}
