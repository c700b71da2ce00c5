import type { Target } from '../../contract'
import { timeOf } from '../../domain/periods'
import { findTarget } from '../../domain/target-progress'
import type { Trend } from '../../domain/trend'
import type { TargetPoint } from '../../charts'

/** The target that the line of a trend leads to; null without one. */
export function targetPointOf(trend: Trend, targets: readonly Target[]): TargetPoint | null {
  const last = trend.points.at(-1)?.period ?? null
  const target = findTarget(targets, trend.indicator, trend.region, last)
  if (!target) return null
  const { period, value, status } = target
  return { period, time: timeOf(period), value, isSample: status === 'contoh' }
}
