import type { Indicator, Period, Region, Target, ValueStatus } from '../contract'
import type { Dataset } from './dataset'
import { timeOf } from './periods'
import { worstStatus } from './status'
import { buildTrend, type TrendPoint } from './trend'

/** Open SDG: target achieved, on track, progress but acceleration needed, limited progress or deterioration. */
export type TargetStatus = 'reached' | 'onTrack' | 'behind' | 'farBehind'

/** Why there is a target but no status. */
export type NoStatusReason = 'sample' | 'noData' | 'onePeriod' | 'noDirection' | 'signs'

export interface TargetProgress {
  readonly indicator: Indicator
  readonly region: Region
  readonly target: Target
  /** First and last point of the last comparable run; the same one when there is one alone. */
  readonly base: TrendPoint | null
  readonly current: TrendPoint | null
  readonly status: TargetStatus | null
  readonly reason: NoStatusReason | null
  /** Observed over required growth a year; null when reached or without a status. */
  readonly ratio: number | null
  /** The figure moves away from the target (a ratio below 0). */
  readonly isMovingAway: boolean
  /** The target's period is over and it was not reached. */
  readonly isOverdue: boolean
  /** Change a year still needed, in the indicator's unit (signed); null when reached, overdue or unknown. */
  readonly pace: number | null
  /** Change a year since the base, in the indicator's unit. */
  readonly pastPace: number | null
  /** Most doubtful status of figures and target. */
  readonly valueStatus: ValueStatus
}

/** Lower ends of the ratio for on track and behind. */
const ON_TRACK = 0.95
const BEHIND = 0.6

/** Stands for a base or target of zero, as published: growth from or to nothing has no rate. */
const ALMOST_ZERO = 0.001

/** The target that is meant for a region: its own before one for all; the next due, else the last. */
export function findTarget(
  targets: readonly Target[],
  indicator: Indicator,
  region: Region,
  after: Period | null,
): Target | null {
  const fitting = targets
    .filter((target) => target.indicator === indicator.id)
    .filter((target) => target.region === region.code || target.region === null)
  const own = fitting.filter((target) => target.region === region.code)
  const ordered = (own.length > 0 ? own : fitting).toSorted(
    (a, b) => timeOf(a.period) - timeOf(b.period),
  )
  const isAhead = (target: Target) => after === null || timeOf(target.period) > timeOf(after)
  return ordered.find(isAhead) ?? ordered.at(-1) ?? null
}

/**
 * How a region does against its target, by the progress measure of Open SDG
 * (https://open-sdg.readthedocs.io/en/latest/progress/, after Statistics Canada): the compound annual
 * growth rate since the base year over the one that would reach the target in time, signed by the
 * direction that is better: R = d * CAGR observed / |CAGR required|. Reached at or beyond the target; on
 * track from 0.95; behind from 0.6 ("acceleration needed"); far behind below ("limited progress", and
 * "deterioration" below 0). Adapted: the base is the first period of the last comparable run, for growth
 * across a series break is no progress; and an overdue target that is not reached is at best behind. Null
 * when there is no target. An invented target or figure is judged by nobody: reason `sample`.
 */
export function buildTargetProgress(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
  targets: readonly Target[],
): TargetProgress | null {
  const run = buildTrend(dataset, region.code, indicator)?.segments.at(-1) ?? []
  const [base, current] = [run[0] ?? null, run.at(-1) ?? null]
  const target = findTarget(targets, indicator, region, current?.period ?? null)
  if (!target) return null
  const found: TargetProgress = {
    indicator,
    region,
    target,
    base,
    current,
    status: null,
    reason: null,
    ratio: null,
    isMovingAway: false,
    isOverdue: false,
    pace: null,
    pastPace: null,
    valueStatus: worstStatus([target.status, ...run.map(({ status }) => status)]),
  }
  if (found.valueStatus === 'contoh') return { ...found, reason: 'sample' }
  if (!base || !current) return { ...found, reason: 'noData' }
  if (indicator.direction === 'none') return { ...found, reason: 'noDirection' }
  const sign = indicator.direction === 'higher-is-better' ? 1 : -1
  const years = current.time - base.time
  const pastPace = years > 0 ? (current.value - base.value) / years : null
  if (sign * (current.value - target.value) >= 0) return { ...found, status: 'reached', pastPace }
  const left = timeOf(target.period) - current.time
  const isOverdue = left <= 0
  const pace = isOverdue ? null : (target.value - current.value) / left
  const known = { ...found, isOverdue, pace, pastPace }
  if (years <= 0) return { ...known, reason: 'onePeriod' }
  const ratio = progressRatio({
    base: base.value,
    current: current.value,
    target: target.value,
    years,
    yearsToTarget: timeOf(target.period) - base.time,
    direction: sign,
  })
  if (ratio === null) return { ...known, reason: 'signs' }
  const status = statusOf(ratio)
  return {
    ...known,
    ratio,
    isMovingAway: ratio < 0,
    status: isOverdue && status === 'onTrack' ? 'behind' : status,
  }
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
