import type { MethodEvidence } from './score-evidence'

/** Below this rank correlation one indicator decides the order. */
export const DECIDES_BELOW = 0.8

/**
 * What makes a component weak, read from the evidence of the method in use: leaving one indicator out
 * changes the order (weakest leave-one-out rho below 0.8), or no official index exists against which
 * the score could be held. One official index alone is what it is and not weak.
 */
export function weaknessesOf(
  evidence: Pick<MethodEvidence, 'leaveOneOut'>,
  officialIndex: string | null,
): ('one-indicator-decides' | 'no-official-index')[] {
  const { leaveOneOut } = evidence
  return [
    ...(leaveOneOut && leaveOneOut.rho < DECIDES_BELOW ? (['one-indicator-decides'] as const) : []),
    ...(officialIndex === null ? (['no-official-index'] as const) : []),
  ]
}
