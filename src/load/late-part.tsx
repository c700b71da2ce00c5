import type { ComponentType } from 'react'
import { lateCode } from './late-code'
import { PartLost, type LostProps } from './part-lost'
import { useLate } from './use-late'

interface LatePartOptions {
  readonly Waiting?: ComponentType
  /** Says in its place that it did not come. */
  readonly Lost?: ComponentType<LostProps>
  readonly whenLost?: () => boolean
}

/**
 * A component in a chunk of its own, shown the moment it is there. `React.lazy` would hold it back: what
 * replaces the fallback of a `Suspense` waits until that has been on screen for 300 ms; and it would
 * take the whole page down with a part that does not come.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Waiting, Lost = PartLost, whenLost }: LatePartOptions = {},
): ComponentType<Props> {
  const code = lateCode(load, whenLost)
  return function LatePart(props: Props) {
    const { part: Part, isLost } = useLate(code)
    if (Part) return <Part {...props} />
    if (isLost) return <Lost code={code} onClose={(props as LostProps).onClose} />
    return Waiting ? <Waiting /> : null
  }
}
