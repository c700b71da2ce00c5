import type { Catalogue, ComponentId, Indicator, MethodEvidence, ScoresFile } from '../../contract'
import { areaScore } from '../../domain/scoring/area-score'
import { overallScore } from '../../domain/scoring/overall-score'
import {
  comparableColumns,
  scoreEvidence,
  scoreUnits,
  type RawColumn,
} from '../../domain/scoring/score-evidence'
import { overallRankRanges, type JudgedComponent } from '../../domain/scoring/weight-draws'
import { isFragile } from '../../domain/scoring/fragility'
import type { Column, ColumnStore } from '../join/column-store'
import { roundTo } from '../join/round-columns'

const SCORE_DECIMALS = 1
const OVERALL_DECIMALS = 2
const COVERAGE_DECIMALS = 3
const RHO_DECIMALS = 2

type Component = Catalogue['components'][number]

export type ScoreInputs = {
  components: readonly Component[]
  indicators: readonly Indicator[]
  store: ColumnStore
  /** Share of the indicator weight (desa) or of the people (areas) that a score needs, 0-1. */
  minimumCoverage: number
  /** People a region, by which desa weigh in their area. */
  people: Column
}

type ScoredComponent = {
  scores: Column
  coverage: number[]
  neutral: number[]
  drawn: JudgedComponent
  evidence: ScoresFile['evidence'][ComponentId]
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : roundTo(value, decimals)
}

/** The scored indicators of a component with the latest figures of all desa, in the frame's order. */
function rawColumns(component: ComponentId, { indicators, store }: ScoreInputs): RawColumn[] {
  const { frame } = store
  const desa = frame.positionsAt('desa')
  return indicators
    .filter((one) => one.component === component && one.scoreWeight > 0)
    .flatMap((indicator): RawColumn[] => {
      const latest = indicator.periods.at(-1)
      if (latest === undefined) return []
      const column = store.column(indicator.id, latest)
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

function publishEvidence(row: MethodEvidence): MethodEvidence {
  const rho = (value: number | null) => rounded(value, RHO_DECIMALS)
  const { leaveOneOut } = row
  return {
    ...row,
    median: rounded(row.median, SCORE_DECIMALS),
    interquartileRange: rounded(row.interquartileRange, SCORE_DECIMALS),
    rhoOfficial: rho(row.rhoOfficial),
    rhoRest: rho(row.rhoRest),
    rhoPeople: rho(row.rhoPeople),
    leaveOneOut: leaveOneOut && { ...leaveOneOut, rho: roundTo(leaveOneOut.rho, RHO_DECIMALS) },
    rankWidth: rounded(row.rankWidth, SCORE_DECIMALS),
  }
}

function scoreComponent({ id, officialIndex }: Component, inputs: ScoreInputs): ScoredComponent {
  const { store, minimumCoverage } = inputs
  const { frame } = store
  const desa = frame.positionsAt('desa')
  const raw = rawColumns(id, inputs)
  const people = desa.map((index) => inputs.people[index] ?? null)
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
  const neutral = desa.filter(
    (index, unit) =>
      scores[index] !== null &&
      raw.some(({ values, neutral: stands }) => stands[unit] && values[unit] === null),
  )
  const methods = scoreEvidence({ columns: raw, officialIndex, people, minimumCoverage })
  return {
    scores: scores.map((score) => rounded(score, SCORE_DECIMALS)),
    coverage: coverage.map((share) => roundTo(share, COVERAGE_DECIMALS)),
    neutral,
    drawn: { columns, isScored: units.isScored, officialIndex },
    evidence: {
      isFragile: methods[0] !== undefined && isFragile(methods[0]),
      methods: methods.map(publishEvidence),
    },
  }
}

/** The range of every region's rank, among desa and among kecamatan. */
function rankRanges(drawn: readonly JudgedComponent[], inputs: ScoreInputs): ScoresFile['ranks'] {
  const { frame } = inputs.store
  const [desa, kecamatan] = [frame.positionsAt('desa'), frame.positionsAt('kecamatan')]
  const unitAt = new Map(desa.map((index, unit) => [index, unit]))
  const areas = kecamatan.map((index) => ({
    desa: frame.desaWithin(frame.codes[index] ?? '').map((at) => unitAt.get(at) ?? -1),
  }))
  const people = desa.map((index) => inputs.people[index] ?? null)
  const found = overallRankRanges(drawn, areas, people, inputs.minimumCoverage)
  const ranks: ScoresFile['ranks'] = new Array<null>(frame.size).fill(null)
  const place = (positions: readonly number[], ranges: typeof found.desa) => {
    positions.forEach((index, order) => {
      const range = ranges[order]
      if (range) ranks[index] = [...range]
    })
  }
  place(desa, found.desa)
  place(kecamatan, found.areas)
  return ranks
}

/**
 * The scores of every region by component, their mean, how sure its rank is, and the evidence for the
 * method (docs/adr/0003-scores.md). Desa: the indicators' mid-rank percentiles, their weighted mean,
 * and the percentile of that. Areas: mean of the desa weighted by people.
 */
export function scoreComponents(inputs: ScoreInputs): ScoresFile {
  const found = inputs.components.map((one) => [one.id, scoreComponent(one, inputs)] as const)
  const by = <T>(pick: (scored: ScoredComponent) => T) =>
    Object.fromEntries(found.map(([id, scored]) => [id, pick(scored)])) as Record<ComponentId, T>
  const overall = inputs.store.frame.units.map((_, index) =>
    rounded(overallScore(found.map(([, { scores }]) => scores[index] ?? null)), OVERALL_DECIMALS),
  )
  return {
    scores: by(({ scores }) => scores),
    coverage: by(({ coverage }) => coverage),
    neutral: by(({ neutral }) => neutral),
    overall,
    ranks: rankRanges(
      found.map(([, { drawn }]) => drawn),
      inputs,
    ),
    evidence: by(({ evidence }) => evidence),
  }
}
