import type { ComponentId, ScoresFile } from '../../../src/contract'
import { overallScore } from '../../../src/domain/scoring/overall-score'

/** A scores file from its columns alone: nothing neutral, no rank ranges, no evidence. */
export function scoresFile(
  scores: ScoresFile['scores'],
  coverage: ScoresFile['coverage'],
): ScoresFile {
  const components = Object.keys(scores) as ComponentId[]
  const each = <T>(make: () => T) =>
    Object.fromEntries(components.map((id) => [id, make()])) as Record<ComponentId, T>
  const size = Math.max(...Object.values(scores).map((column) => column.length))
  const at = (index: number) => components.map((id) => scores[id][index] ?? null)
  return {
    scores,
    coverage,
    neutral: each(() => []),
    overall: Array.from({ length: size }, (_, index) => overallScore(at(index))),
    ranks: Array.from({ length: size }, () => null),
    evidence: each(() => ({ isFragile: false, methods: [] })),
  }
}
