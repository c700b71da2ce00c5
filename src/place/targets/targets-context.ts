import { createContext, use } from 'react'
import type { Target } from '../../contract'

/** Always the same one, so that nothing is computed anew for want of targets. */
const NONE: readonly Target[] = []

export const TargetsContext = createContext<readonly Target[]>(NONE)

/** Every published target; none until they are fetched. */
export function useTargets(): readonly Target[] {
  return use(TargetsContext)
}
