import type { MethodEvidence } from './score-evidence'

/** Below this rank correlation one indicator decides the order. */
export const DECIDES_BELOW = 0.8

/**
 * A component is fragile when leaving out a single indicator beside its official index changes the order
 * of the desa: weakest leave-one-out rho below 0.8. What is one official index alone is not fragile.
 */
export function isFragile({ leaveOneOut }: Pick<MethodEvidence, 'leaveOneOut'>): boolean {
  return leaveOneOut !== null && leaveOneOut.rho < DECIDES_BELOW
}
