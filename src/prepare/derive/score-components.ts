import type { ComponentId, Indicator, ScoresFile } from '../../contract'
import { weightedMeanOf } from '../../domain/aggregation'
import { compositeScore, isEnough } from '../../domain/composite-score'
import { normalise } from '../../domain/normalisation'
import type { Column, ColumnStore } from '../join/column-store'
import { roundTo } from '../join/round-columns'

const SCORE_DECIMALS = 1
const COVERAGE_DECIMALS = 3

function normalisedAt(indicator: Indicator, store: ColumnStore, index: number): number | null {
  const latest = indicator.periods.at(-1)
  if (indicator.scale === null || latest === undefined) return null
  const value = store.column(indicator.id, latest)[index] ?? null
  return normalise(value, indicator.scale, indicator.direction)
}

function scoreDesa(
  indicators: readonly Indicator[],
  store: ColumnStore,
  minimumCoverage: number,
): { scores: Column; coverage: number[] } {
  const scores: Column = new Array<number | null>(store.frame.size).fill(null)
  const coverage = new Array<number>(store.frame.size).fill(0)
  for (const index of store.frame.positionsAt('desa')) {
    const parts = indicators.map((indicator) => ({
      normalised: normalisedAt(indicator, store, index),
      weight: indicator.scoreWeight,
    }))
    const result = compositeScore(parts, minimumCoverage)
    scores[index] = result.score
    coverage[index] = result.coverage
  }
  return { scores, coverage }
}

/**
 * Scores of one component. Desa: composite of its indicators' latest values. Kecamatan and kabupaten:
 * mean of the desa scores weighted by families, so that they say how the people live there; shown, as
 * for a desa, only from the minimum coverage.
 */
function scoreComponent(
  indicators: readonly Indicator[],
  store: ColumnStore,
  minimumCoverage: number,
  families: Column,
): { scores: Column; coverage: number[] } {
  const { scores, coverage } = scoreDesa(indicators, store, minimumCoverage)
  store.frame.units.forEach((unit, index) => {
    if (unit.level === 'desa') return
    const desa = store.frame.desaWithin(unit.code)
    const weights = desa.map((position) => families[position] ?? null)
    const meanOver = (column: readonly (number | null)[]): number | null =>
      weightedMeanOf(
        desa.map((position) => column[position] ?? null),
        weights,
      )
    const share = meanOver(coverage) ?? 0
    scores[index] = isEnough(share, minimumCoverage) ? meanOver(scores) : null
    coverage[index] = share
  })
  return {
    scores: scores.map((score) => (score === null ? null : roundTo(score, SCORE_DECIMALS))),
    coverage: coverage.map((share) => roundTo(share, COVERAGE_DECIMALS)),
  }
}

/** One score (0-100 or null) and coverage (0-1) a region for each component. */
export function scoreComponents(
  components: readonly ComponentId[],
  indicators: readonly Indicator[],
  store: ColumnStore,
  options: { minimumCoverage: number; families: Column },
): ScoresFile {
  const results = components.map((component) => {
    const scored = indicators.filter((one) => one.component === component && one.scoreWeight > 0)
    const { minimumCoverage, families } = options
    return [component, scoreComponent(scored, store, minimumCoverage, families)] as const
  })
  return {
    scores: Object.fromEntries(results.map(([id, { scores }]) => [id, scores])),
    coverage: Object.fromEntries(results.map(([id, { coverage }]) => [id, coverage])),
  } as ScoresFile
}
