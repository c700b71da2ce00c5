import { reloadForLostChunk } from '../../offline/lost-chunk'
import { useEffect, useState, type ComponentType } from 'react'

/**
 * A page in a chunk of its own, shown the moment it is there. `React.lazy` would hold it back: what
 * replaces the fallback of a `Suspense` waits until that has been on screen for 300 ms.
 * A chunk that does not arrive is thrown to the error boundary.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null
  return function LazyPage(props: Props) {
    const [state, setState] = useState<{ error: unknown } | null>(null)
    useEffect(() => {
      if (arrived) return
      let isOver = false
      const tell = (error: unknown) => {
        if (!isOver) setState({ error })
      }
      load().then(
        (page) => {
          arrived = page
          tell(null)
        },
        (error: unknown) => {
          if (!isOver && !reloadForLostChunk()) tell(error)
        },
      )
      return () => {
        isOver = true
      }
    }, [])
    if (arrived) {
      const Page = arrived
      return <Page {...props} />
    }
    if (state?.error) throw state.error as Error
    return <Waiting />
  }
}
