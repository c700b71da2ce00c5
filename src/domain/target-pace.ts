import type { Target } from '../contract'
import { timeOf } from './periods'
import type { TrendPoint } from './trend'
import { bearsComparison, strayOf } from './trend-finding'

/** Open SDG: target achieved, on track, progress but acceleration needed, limited progress or deterioration. */
export type TargetStatus = 'reached' | 'onTrack' | 'behind' | 'farBehind'

/** Median of two figures: half-way between them in value and in time. */
export interface TargetBase {
  readonly points: readonly [TrendPoint, TrendPoint]
  readonly value: number
  readonly time: number
}

/** A status, or why the pace gives none. */
export type PaceJudgement =
  | {
      readonly kind: 'judged'
      readonly status: TargetStatus
      readonly ratio: number | null
      readonly pastPace: number | null
    }
  | {
      readonly kind: 'open'
      readonly reason: 'survey' | 'fewPoints' | 'uneven' | 'methods' | 'slipping' | 'signs'
    }

/** Lower ends of the ratio for on track and behind. */
const ON_TRACK = 0.95
const BEHIND = 0.6

/** Stands for a base or target of zero, as published: growth from or to nothing has no rate. */
const ALMOST_ZERO = 0.001

const FEWEST_POINTS = 4
const WINDOW_YEARS = 5

/** The points of a run that bear a comparison, of the last five years up to the last one. */
export function recentPoints(run: readonly TrendPoint[]): readonly TrendPoint[] {
  const last = run.at(-1)?.time ?? 0
  return run.filter((point) => bearsComparison(point) && point.time > last - WINDOW_YEARS)
}

/** Whether the points are enough for a pace. */
export function enoughPoints(recent: readonly TrendPoint[]): boolean {
  return recent.length >= FEWEST_POINTS
}

/** Null for fewer than two points. */
export function baseOf(recent: readonly TrendPoint[]): TargetBase | null {
  const [first, second] = recent
  if (!first || !second) return null
  return {
    points: [first, second],
    value: (first.value + second.value) / 2,
    time: (first.time + second.time) / 2,
  }
}

interface PaceQuery {
  readonly recent: readonly TrendPoint[]
  readonly current: TrendPoint
  /** Null when there are too few points. */
  readonly base: TargetBase | null
  readonly target: Target
  /** 1 when higher is better, -1 when lower is. */
  readonly direction: 1 | -1
}

/**
 * The status of a pace. Survey figures are judged at the ends of their intervals too, and have a status
 * only where it is the same at all of them.
 */
export function judgePace(query: PaceQuery): PaceJudgement {
  const { recent, current, base } = query
  const isSurvey = [...recent, current].some(({ marks }) => marks.includes('survei'))
  if (!isSurvey) return judgeAt(query, 0, 0)
  const margins = (base?.points ?? []).map(({ margin }) => margin)
  if (current.margin === null || margins.includes(null)) return { kind: 'open', reason: 'survey' }
  const ofCurrent = current.margin
  const ofBase = Math.max(0, ...margins.map((margin) => margin ?? 0))
  const middle = judgeAt(query, 0, 0)
  const ends = [-1, 1].flatMap((atBase) =>
    [-1, 1].map((atEnd) => judgeAt(query, atBase * ofBase, atEnd * ofCurrent)),
  )
  if (middle.kind === 'open') return middle
  const isSure = ends.every((end) => end.kind === 'judged' && end.status === middle.status)
  return isSure ? middle : { kind: 'open', reason: 'survey' }
}

/** The judgement with base and current figure moved by so much, in the indicator's unit. */
function judgeAt(query: PaceQuery, atBase: number, atEnd: number): PaceJudgement {
  const { recent, current, base, target, direction } = query
  const value = current.value + atEnd
  const isReached = direction * (value - target.value) >= 0
  const from = base && base.value + atBase
  const years = base ? current.time - base.time : 0
  const pastPace = from === null || years <= 0 ? null : (value - from) / years
  if (isReached) {
    // At the target today, and on the way back: neither word would be the whole truth.
    const isSlipping = pastPace !== null && direction * pastPace < 0
    if (isSlipping) return { kind: 'open', reason: 'slipping' }
    return { kind: 'judged', status: 'reached', ratio: null, pastPace }
  }
  if (!base || from === null || pastPace === null) return { kind: 'open', reason: 'fewPoints' }
  const course = [from, ...recent.slice(2, -1).map((point) => point.value), value]
  if (strayOf(course) > Math.abs(value - from)) return { kind: 'open', reason: 'uneven' }
  const input = {
    ...{ base: from, current: value, target: target.value, years, direction },
    yearsToTarget: timeOf(target.period) - base.time,
  }
  const [compound, linear] = [progressRatio(input), linearRatio(input)]
  if (compound === null || linear === null) return { kind: 'open', reason: 'signs' }
  const status = statusOf(compound)
  if (status !== statusOf(linear)) return { kind: 'open', reason: 'methods' }
  return { kind: 'judged', status, ratio: compound, pastPace }
}

function statusOf(ratio: number): TargetStatus {
  if (ratio >= ON_TRACK) return 'onTrack'
  return ratio >= BEHIND ? 'behind' : 'farBehind'
}

export interface ProgressInput {
  readonly base: number
  readonly current: number
  readonly target: number
  /** From base to current. */
  readonly years: number
  /** From base to target. */
  readonly yearsToTarget: number
  /** 1 when higher is better, -1 when lower is. */
  readonly direction: 1 | -1
}

/**
 * R of the published method; null where it has none: values on both sides of zero, no time between them,
 * or a target that asks for no growth at all.
 */
export function progressRatio(input: ProgressInput): number | null {
  const base = input.base === 0 ? ALMOST_ZERO : input.base
  const target = input.target === 0 ? ALMOST_ZERO : input.target
  const { current, years, yearsToTarget, direction } = input
  if (years <= 0 || yearsToTarget <= 0) return null
  if (base * target <= 0 || base * current < 0) return null
  const observed = (current / base) ** (1 / years) - 1
  const required = (target / base) ** (1 / yearsToTarget) - 1
  if (required === 0) return null
  // Growth of a negative figure is a fall.
  return (Math.sign(base) * direction * observed) / Math.abs(required)
}

/** The same ratio of steady changes a year instead of growth rates; null where none is asked for. */
export function linearRatio(input: ProgressInput): number | null {
  const { base, current, target, years, yearsToTarget, direction } = input
  if (years <= 0 || yearsToTarget <= 0 || target === base) return null
  return (direction * ((current - base) / years)) / Math.abs((target - base) / yearsToTarget)
}
