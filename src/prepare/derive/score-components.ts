import type { Catalogue, ComponentId, MethodEvidence, ScoresFile } from '../../contract'
import { isFragile } from '../../domain/scoring/fragility'
import { scoreEvidence } from '../../domain/scoring/score-evidence'
import { overallRankRanges, type JudgedComponent } from '../../domain/scoring/weight-draws'
import type { Column } from '../join/column-store'
import { roundTo } from '../join/round-columns'
import {
  overallScores,
  rounded,
  SCORE_DECIMALS,
  scoreRegions,
  type ScoreInputs,
} from './component-scores'

const RHO_DECIMALS = 2

type Component = Catalogue['components'][number]

type ScoredComponent = {
  scores: Column
  coverage: number[]
  neutral: number[]
  drawn: JudgedComponent
  evidence: ScoresFile['evidence'][ComponentId]
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
  const desa = store.frame.positionsAt('desa')
  const { scores, coverage, raw, columns, isScored } = scoreRegions(id, inputs)
  const people = desa.map((index) => inputs.people[index] ?? null)
  const neutral = desa.filter(
    (index, unit) =>
      scores[index] !== null &&
      raw.some(({ values, neutral: stands }) => stands[unit] && values[unit] === null),
  )
  const methods = scoreEvidence({ columns: raw, officialIndex, people, minimumCoverage })
  return {
    scores,
    coverage,
    neutral,
    drawn: { columns, isScored, officialIndex },
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
  return {
    scores: by(({ scores }) => scores),
    coverage: by(({ coverage }) => coverage),
    neutral: by(({ neutral }) => neutral),
    overall: overallScores(
      found.map(([, { scores }]) => scores),
      inputs.store.frame.size,
    ),
    ranks: rankRanges(
      found.map(([, { drawn }]) => drawn),
      inputs,
    ),
    evidence: by(({ evidence }) => evidence),
  }
}
