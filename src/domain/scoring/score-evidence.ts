import { spearman, type Pair } from '../correlation'
import { quantile, type Direction } from '../normalisation'
import { isEnough } from './enough'
import { comparable, finished, SCORE_METHODS, type ScoreMethod } from './score-methods'
import { meanRankWidth } from './weight-draws'
import type { ScoredColumn } from './scored-column'
import { knownShares, weightedMeans } from './weighted-means'

type Column = readonly (number | null)[]

/** An indicator as it enters the evidence: raw figures of all desa. */
export type RawColumn = {
  readonly id: string
  readonly weight: number
  readonly direction: Direction
  readonly values: Column
  readonly neutral: readonly boolean[]
}

/** How well one method serves one component; rho is Spearman's rank correlation. */
export type MethodEvidence = {
  method: ScoreMethod
  /** Desa and kelurahan with a score. */
  units: number
  median: number | null
  interquartileRange: number | null
  /** With the component's official index. */
  rhoOfficial: number | null
  /** Of the score without the official index, with that index: not circular. */
  rhoRest: number | null
  /** With the number of people: does the score reward the small or the large? */
  rhoPeople: number | null
  /**
   * The indicator beside the official index without which the score changes most, and rho between
   * both; null for one indicator.
   */
  leaveOneOut: { indicator: string; rho: number } | null
  /** See `meanRankWidth`. */
  rankWidth: number | null
}

export type EvidenceInput = {
  readonly columns: readonly RawColumn[]
  readonly officialIndex: string | null
  readonly people: Column
  readonly minimumCoverage: number
}

function rho(one: Column, other: Column): number | null {
  const pairs = one.flatMap((x, unit): Pair[] => {
    const y = other[unit] ?? null
    return x === null || y === null ? [] : [[x, y]]
  })
  return spearman(pairs)
}

/** Scores of all desa from columns made comparable. */
export function scoreUnits(
  columns: readonly ScoredColumn[],
  size: number,
  minimumCoverage: number,
  method: ScoreMethod,
): { scores: Column; isScored: boolean[]; shares: number[] } {
  const shares = knownShares(columns, size)
  const isScored = shares.map((share) => share > 0 && isEnough(share, minimumCoverage))
  return {
    scores: finished(weightedMeans(columns, isScored), method),
    isScored,
    shares,
  }
}

/** The columns of one method, 100 best. */
export function comparableColumns(
  columns: readonly RawColumn[],
  method: ScoreMethod,
): ScoredColumn[] {
  return columns.map(({ id, weight, values, direction, neutral }) => ({
    id,
    weight,
    neutral,
    parts: comparable(values, direction, method),
  }))
}

function evidenceOf(method: ScoreMethod, input: EvidenceInput): MethodEvidence {
  const { people, minimumCoverage, officialIndex } = input
  const columns = comparableColumns(input.columns, method)
  const score = (of: readonly ScoredColumn[]) =>
    scoreUnits(of, people.length, minimumCoverage, method)
  const { scores, isScored } = score(columns)
  const known = scores.filter((value) => value !== null).sort((a, b) => a - b)
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(known, share))
  const without = (id: string): Column => score(columns.filter((one) => one.id !== id)).scores
  const official = columns.find(({ id }) => id === officialIndex)?.parts
  const left = columns.length < 2 ? [] : columns.map(({ id }) => ({ id, scores: without(id) }))
  const leaveOneOut = left
    .filter(({ id }) => id !== officialIndex)
    .flatMap((one) => {
      const found = rho(scores, one.scores)
      return found === null ? [] : [{ indicator: one.id, rho: found }]
    })
    .sort((a, b) => a.rho - b.rho)[0]
  const rest = left.find(({ id }) => id === officialIndex)
  return {
    method,
    units: known.length,
    median: median ?? null,
    interquartileRange: typeof low === 'number' && typeof high === 'number' ? high - low : null,
    rhoOfficial: official ? rho(scores, official) : null,
    rhoRest: official && rest ? rho(rest.scores, official) : null,
    rhoPeople: rho(scores, people),
    leaveOneOut: leaveOneOut ?? null,
    rankWidth: meanRankWidth({ columns, isScored }),
  }
}

/** The evidence for the method in use, first, and for the two others with the same indicators. */
export function scoreEvidence(input: EvidenceInput): MethodEvidence[] {
  return SCORE_METHODS.map((method) => evidenceOf(method, input))
}
