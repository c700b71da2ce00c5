import { weightedMeanOf } from './aggregation'

/** One indicator's part of a score: normalised 0-100 (null when missing) and its weight. */
export type ScorePart = { normalised: number | null; weight: number }

export type CompositeScore = {
  /** 0-100, null below the minimum coverage. */
  score: number | null
  /** Share of the weight that is present, 0-1. */
  coverage: number
}

/** Coverage reaches the minimum, rounding errors aside. */
export function isEnough(coverage: number, minimumCoverage: number): boolean {
  return coverage + 1e-9 >= minimumCoverage
}

/**
 * Weighted arithmetic mean of the parts that are present (OECD/JRC handbook 2008, step 6), shown only
 * when at least `minimumCoverage` of the total weight is present, as Giffinger et al. (2007) require a
 * minimum share of known indicators.
 */
export function compositeScore(
  parts: readonly ScorePart[],
  minimumCoverage: number,
): CompositeScore {
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  const known = parts.reduce((sum, part) => sum + (part.normalised === null ? 0 : part.weight), 0)
  const coverage = total === 0 ? 0 : known / total
  const enough = known > 0 && isEnough(coverage, minimumCoverage)
  const mean = weightedMeanOf(
    parts.map((part) => part.normalised),
    parts.map((part) => part.weight),
  )
  return { score: enough ? mean : null, coverage }
}
