import type { Catalogue, ComponentId, Indicator } from '../../contract'
import { areaScore } from '../../domain/scoring/area-score'
import { overallScore } from '../../domain/scoring/overall-score'
import { comparableColumns, scoreUnits, type RawColumn } from '../../domain/scoring/score-evidence'
import type { Column, ColumnStore } from '../join/column-store'
import { roundTo } from '../join/round-columns'
import { shownPeriod } from '../../domain/shown-period'

export const SCORE_DECIMALS = 1
const OVERALL_DECIMALS = 2
const COVERAGE_DECIMALS = 3

export type ScoreInputs = {
  components: Catalogue['components']
  indicators: readonly Indicator[]
  store: ColumnStore
  /** Share of the indicator weight (desa) or of the people (areas) that a score needs, 0-1. */
  minimumCoverage: number
  /** People a region, by which desa weigh in their area. */
  people: Column
  /** Figures to score in place of the latest ones in the store, by indicator id. */
  instead?: ReadonlyMap<string, Column>
}

type ComponentScores = {
  /** By region, rounded as published. */
  scores: Column
  coverage: number[]
  raw: RawColumn[]
  columns: ReturnType<typeof comparableColumns>
  isScored: ReturnType<typeof scoreUnits>['isScored']
}

export function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : roundTo(value, decimals)
}

function latestColumn(indicator: Indicator, { store, instead }: ScoreInputs): Column | undefined {
  const latest = shownPeriod(indicator)
  return (
    instead?.get(indicator.id) ??
    (latest === undefined ? undefined : store.column(indicator.id, latest))
  )
}

/** The scored indicators of a component with the latest figures of all desa, in the frame's order. */
function rawColumns(component: ComponentId, inputs: ScoreInputs): RawColumn[] {
  const { frame } = inputs.store
  const desa = frame.positionsAt('desa')
  return inputs.indicators
    .filter((one) => one.component === component && one.scoreWeight > 0)
    .flatMap((indicator): RawColumn[] => {
      const column = latestColumn(indicator, inputs)
      if (column === undefined) return []
      return [
        {
          id: indicator.id,
          weight: indicator.scoreWeight,
          direction: indicator.direction,
          values: desa.map((index) => column[index] ?? null),
          neutral: desa.map((index) => frame.units[index]?.type === indicator.neutralFor),
        },
      ]
    })
}

/** The score of one component for every region. */
export function scoreRegions(component: ComponentId, inputs: ScoreInputs): ComponentScores {
  const { store, minimumCoverage } = inputs
  const { frame } = store
  const desa = frame.positionsAt('desa')
  const raw = rawColumns(component, inputs)
  const columns = comparableColumns(raw, 'percentile')
  const units = scoreUnits(columns, desa.length, minimumCoverage, 'percentile')
  const scores: Column = new Array<number | null>(frame.size).fill(null)
  const coverage = new Array<number>(frame.size).fill(0)
  desa.forEach((index, unit) => {
    scores[index] = units.scores[unit] ?? null
    coverage[index] = units.shares[unit] ?? 0
  })
  frame.units.forEach(({ level, code }, index) => {
    if (level === 'desa') return
    const pick = (column: Column) => frame.desaWithin(code).map((at) => column[at] ?? null)
    const area = areaScore(pick(scores), pick(inputs.people), minimumCoverage)
    scores[index] = area.score
    coverage[index] = area.share
  })
  return {
    scores: scores.map((score) => rounded(score, SCORE_DECIMALS)),
    coverage: coverage.map((share) => roundTo(share, COVERAGE_DECIMALS)),
    ...{ raw, columns, isScored: units.isScored },
  }
}

/** The mean of the component scores for every region, of which there are `size`. */
export function overallScores(components: readonly Column[], size: number): Column {
  return Array.from({ length: size }, (_, index) =>
    rounded(overallScore(components.map((scores) => scores[index] ?? null)), OVERALL_DECIMALS),
  )
}
