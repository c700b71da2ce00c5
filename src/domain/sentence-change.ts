import type { Region } from '../contract'
import { isTotal } from './comparison'
import type { Dataset } from './dataset'
import type { ProfileSentence } from './sentence-profile-types'
import { countSlot, valueSlot, wordSlot } from './sentence-slots'
import type { Statement } from './sentence-types'
import { buildTrend, type Trend } from './trend'
import { findInTrend, type TrendFinding } from './trend-finding'

interface Change {
  readonly trend: Trend
  /** 1 better, -1 worse, 0 neither. */
  readonly course: -1 | 0 | 1
}

/** A figure older than this many years before the newest is no news. */
const NEWS_YEARS = 2

/**
 * How figures with a better direction developed in their last comparable run: the worse first, then the
 * better, one each; without any, a figure that a series break makes incomparable. Only official figures
 * below the kabupaten are told: an estimate shared out from the kabupaten moves as the kabupaten does and
 * has no change of its own. Totals are left out, and so are samples.
 */
export function describeChanges(dataset: Dataset, region: Region): readonly ProfileSentence[] {
  const trends = dataset.catalogue.indicators
    .filter(({ direction, kind }) => direction !== 'none' && kind !== 'category')
    .filter((indicator) => !isTotal(indicator))
    .flatMap((indicator) => buildTrend(dataset, region.code, indicator) ?? [])
    .filter(({ status, points }) => status === 'resmi' && points.length > 1)
  const newest = Math.max(...trends.map((trend) => lastTime(trend)))
  const recent = trends.filter((trend) => lastTime(trend) > newest - NEWS_YEARS)
  const running = recent
    .filter((trend) => findInTrend(trend).kind !== 'single')
    .map((trend): Change => ({ trend, course: courseOf(trend) }))
    .toSorted(
      (a, b) =>
        weightOf(b.trend) - weightOf(a.trend) ||
        lastTime(b.trend) - lastTime(a.trend) ||
        runOf(b.trend) - runOf(a.trend),
    )
  const worse = running.find(({ course }) => course === -1)
  const better = running.find(({ course }) => course === 1)
  const told = [worse, better].flatMap((change) => change?.trend ?? [])
  const broken = recent.find(
    ({ breaks, segments }) => breaks.length > 0 && segments.at(-1)?.length === 1,
  )
  const fallback = running[0]?.trend ?? broken
  const chosen = told.length > 0 ? told : fallback ? [fallback] : []
  return chosen.flatMap((trend) => sayChange(trend, region))
}

/** Rates and indices bear comparison with other places; a sum of money moves with prices too. */
function weightOf({ indicator }: Trend): number {
  return indicator.kind === 'rate' || indicator.kind === 'index' ? 1 : 0
}

function lastTime(trend: Trend): number {
  return trend.points.at(-1)?.time ?? 0
}

function runOf(trend: Trend): number {
  return trend.segments.at(-1)?.length ?? 0
}

function courseOf(trend: Trend): Change['course'] {
  const { kind } = findInTrend(trend)
  if (kind !== 'up' && kind !== 'down') return 0
  return (kind === 'up') === (trend.indicator.direction === 'higher-is-better') ? 1 : -1
}

function sayChange(trend: Trend, region: Region): readonly ProfileSentence[] {
  const { indicator } = trend
  const last = trend.points.at(-1)
  if (!last) return []
  const finding = findInTrend(trend)
  const shared = {
    indicator: { kind: 'indicator', indicator },
    value: valueSlot(indicator, last.period, last.value),
    period: { kind: 'period', period: last.period },
  } as const
  const since = finding.kind === 'single' ? [] : [finding.since]
  return [
    {
      rule: 'perubahan',
      statement: sayFinding(finding, shared, indicator),
      links: [...since, last.period].map((period) => ({
        indicator: indicator.id,
        period,
        region: region.code,
      })),
      status: trend.status,
    },
  ]
}

function sayFinding(
  finding: TrendFinding,
  shared: Statement['slots'],
  indicator: Trend['indicator'],
): Statement {
  if (finding.kind === 'single') return { template: 'broken', slots: shared }
  const slots = { ...shared, since: { kind: 'period', period: finding.since } } as const
  if (finding.kind === 'flat') return { template: 'unchanged', slots }
  if (finding.kind === 'noise') return { template: 'withinNoise', slots }
  if (finding.kind === 'uneven') {
    const low = valueSlot(indicator, finding.low.period, finding.low.value)
    const high = valueSlot(indicator, finding.high.period, finding.high.value)
    return { template: 'uneven', slots: { ...slots, low, high } }
  }
  const moved = wordSlot(finding.kind === 'up' ? 'rose' : 'fell')
  const size = Math.abs(finding.change)
  return finding.isPoints
    ? {
        template: 'changedPoints',
        slots: { ...slots, moved, gap: { kind: 'gap', indicator, value: size } },
      }
    : { template: 'changedPercent', slots: { ...slots, moved, change: countSlot(size, 1) } }
}
