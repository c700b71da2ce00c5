import { useEffect, useState, type ReactNode } from 'react'
import { useStatedTargets } from '../../samples/use-stated-targets'
import { TargetsContext, useTargets } from './targets-context'

/** Long enough for the first view to be drawn, milliseconds. */
const AFTER_FIRST_VIEW = 300

/** Fetches the targets once the first view has had its time, and gives them to what is inside. */
export function WithTargets({ children }: { readonly children: ReactNode }) {
  const [isDue, setIsDue] = useState(false)
  const none = useTargets()
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsDue(true)
    }, AFTER_FIRST_VIEW)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const { targets } = useStatedTargets(isDue)
  return <TargetsContext value={targets ?? none}>{children}</TargetsContext>
}
