import type { Target } from '../contract'
import type { Ranking, RankingKind } from './ranking-model'
import { findCommonTarget } from './target-list'

/** Kinds whose rows lie along one axis of the indicator's values. */
const ON_AXIS: readonly RankingKind[] = ['strip', 'bars', 'dots']

/** A ranking whose axis reaches the target of all its rows, and that target; null when there is none. */
export interface AimedRanking {
  readonly ranking: Ranking
  readonly target: Target | null
}

export function aimRanking(ranking: Ranking, targets: readonly Target[]): AimedRanking {
  const target = ON_AXIS.includes(ranking.kind)
    ? findCommonTarget(targets, ranking.indicator, ranking.period)
    : null
  if (!target) return { ranking, target }
  const [low, high] = ranking.domain
  const domain = [Math.min(low, target.value), Math.max(high, target.value)] as const
  return { ranking: { ...ranking, domain }, target }
}
