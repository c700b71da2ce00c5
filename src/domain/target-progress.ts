import type { Indicator, Period, Region, Target, ValueStatus } from '../contract'
import type { Dataset } from './dataset'
import { timeOf } from './periods'
import { worstStatus } from './status'
import {
  baseOf,
  enoughPoints,
  judgePace,
  recentPoints,
  type PaceJudgement,
  type TargetBase,
  type TargetStatus,
} from './target-pace'
import { buildTrend, type TrendPoint } from './trend'
import { bearsComparison } from './trend-finding'

/** Why there is a target but no status. */
export type NoStatusReason =
  | 'noData'
  | 'noDirection'
  /** The target or the figures only show the format. */
  | 'sample'
  /** The latest figure is preliminary, incomplete, carried over or of an unclear definition. */
  | 'unfit'
  /** A survey whose intervals are not published, or so wide that they allow another status. */
  | 'survey'
  | 'fewPoints'
  /** Up and down, further than from base to end. */
  | 'uneven'
  /** Steady and compound growth give two answers. */
  | 'methods'
  /** At the target already, but moving away from it. */
  | 'slipping'
  | 'signs'

export interface TargetProgress {
  readonly indicator: Indicator
  readonly region: Region
  readonly target: Target
  /** What the pace is measured from; null when there are too few points. */
  readonly base: TargetBase | null
  readonly current: TrendPoint | null
  readonly status: TargetStatus | null
  readonly reason: NoStatusReason | null
  /** Observed over required compound growth a year; null when reached or without a status. */
  readonly ratio: number | null
  /** The figure moves away from the target (a ratio below 0). */
  readonly isMovingAway: boolean
  /** The target's period is over and it was not reached. */
  readonly isOverdue: boolean
  /** Change a year still needed, in the indicator's unit (signed); null when reached, overdue or unknown. */
  readonly pace: number | null
  /** Change a year since the base, in the indicator's unit; null without a status. */
  readonly pastPace: number | null
  /** Most doubtful status of figures and target. */
  readonly valueStatus: ValueStatus
}

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
 * (https://open-sdg.readthedocs.io/en/latest/progress/, after Statistics Canada), adapted so that the
 * answer does not hang on one year (docs/adr/0016-series-and-targets.md): at least four points within the
 * last five years of the current run, the median of the first two as base, steady and compound growth in
 * agreement, and for survey figures a published interval that allows no other status. An overdue target
 * that is not reached is at best behind. A sample, of target or figures, is never judged. Null when there
 * is no target.
 */
export function buildTargetProgress(
  dataset: Dataset,
  indicator: Indicator,
  region: Region,
  targets: readonly Target[],
): TargetProgress | null {
  const run = buildTrend(dataset, region.code, indicator)?.segments.at(-1) ?? []
  const current = run.at(-1) ?? null
  const target = findTarget(targets, indicator, region, current?.period ?? null)
  if (!target) return null
  const valueStatus = worstStatus([target.status, ...run.map(({ status }) => status)])
  const found: TargetProgress = {
    ...{ indicator, region, target, current, valueStatus },
    ...{ base: null, status: null, reason: null, ratio: null, pace: null, pastPace: null },
    ...{ isMovingAway: false, isOverdue: false },
  }
  if (!current) return { ...found, reason: 'noData' }
  if (valueStatus === 'contoh') return { ...found, reason: 'sample' }
  if (indicator.direction === 'none') return { ...found, reason: 'noDirection' }
  const direction = indicator.direction === 'higher-is-better' ? 1 : -1
  const isReached = direction * (current.value - target.value) >= 0
  const left = timeOf(target.period) - current.time
  const isOverdue = !isReached && left <= 0
  const pace = isReached || isOverdue ? null : (target.value - current.value) / left
  const known = { ...found, isOverdue, pace }
  if (!bearsComparison(current)) return { ...known, reason: 'unfit' }
  const recent = recentPoints(run)
  const base = enoughPoints(recent) ? baseOf(recent) : null
  const judged = judgePace({ recent, current, base, target, direction })
  return { ...known, base, ...toResult(judged, isOverdue) }
}

function toResult(
  judged: PaceJudgement,
  isOverdue: boolean,
): Pick<TargetProgress, 'status' | 'reason' | 'ratio' | 'isMovingAway' | 'pastPace'> {
  if (judged.kind === 'open') {
    return { status: null, reason: judged.reason, ratio: null, isMovingAway: false, pastPace: null }
  }
  const { status, ratio, pastPace } = judged
  return {
    status: isOverdue && status === 'onTrack' ? 'behind' : status,
    reason: null,
    ratio,
    isMovingAway: ratio !== null && ratio < 0,
    pastPace,
  }
}
