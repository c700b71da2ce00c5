import type { Indicator, Region, RegionCode, ValueStatus } from '../contract'
import { getValue, latestPeriod, type Dataset } from './dataset'
import { worstStatus } from './status'
import { judgedIndicators, type IndicatorScope } from './topics'
import { meanOf, sumOf } from './sum'

export interface SimilarDifference {
  readonly indicator: Indicator
  readonly own: number
  readonly other: number
  /** In hundredths of the span from P5 to P95 of the desa; more than 100 for what lies far out. */
  readonly points: number
}

export interface SimilarRegion {
  readonly region: Region
  /** Root mean squared difference in these points; 0 is alike in everything. */
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
 * over the scored indicators, each in the span between P5 and P95 of the desa and not clipped, so that
 * the greatest difference is never hidden. What only one of the two has counts as two units taken at
 * random would differ: to know nothing is not to be alike. Pairs that share fewer than 60% of the
 * indicators are not compared.
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
      return value === null ? null : pointsOf(indicator, value)
    })
  const own = profileOf(region.code)
  const usual = usualSquares(
    dataset.regions.all
      .filter(({ level }) => level === region.level)
      .map(({ code: of }) => profileOf(of)),
  )
  const similar = dataset.regions.all
    .filter((other) => other.level === region.level && other.code !== region.code)
    .flatMap((other): SimilarRegion[] => {
      const profile = profileOf(other.code)
      const found = profileDistance(own, profile, usual)
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

/** Place in the span from P5 (0) to P95 (100) of the desa, beyond it where a value lies further out. */
function pointsOf({ scale }: Indicator, value: number): number | null {
  return scale === null ? null : (100 * (value - scale.low)) / (scale.high - scale.low)
}

/**
 * Mean squared difference of two units taken at random, an indicator: twice the variance, of values
 * clipped to the span, so that one far out does not decide what is usual.
 */
function usualSquares(profiles: readonly (readonly (number | null)[])[]): readonly number[] {
  return (profiles[0] ?? []).map((_, index) => {
    const values = profiles.flatMap((profile) => {
      const value = profile[index] ?? null
      return value === null ? [] : [Math.min(100, Math.max(0, value))]
    })
    if (values.length === 0) return 0
    const mean = meanOf(values)
    return (2 * sumOf(values.map((value) => (value - mean) ** 2))) / values.length
  })
}

/**
 * Root mean squared difference of two profiles over what at least one of them has, and how many both
 * have; null when there are none. Where one is missing its square in `usual` stands in. Symmetric, zero
 * to itself.
 */
export function profileDistance(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
  usual: readonly number[],
): { readonly distance: number; readonly shared: number } | null {
  let [squares, shared, compared] = [0, 0, 0]
  one.forEach((value, index) => {
    const opposite = other[index] ?? null
    if (value === null && opposite === null) return
    compared += 1
    if (value === null || opposite === null) {
      squares += usual[index] ?? 0
      return
    }
    squares += (value - opposite) ** 2
    shared += 1
  })
  return shared === 0 ? null : { distance: Math.sqrt(squares / compared), shared }
}
