import { useEffect } from 'react'
import { useFreshness } from '../../data/freshness'
import { useAppVersion } from '../../offline/app-version-store'
import { takeNewVersion } from '../../offline/new-version'
import { MAY_RELOAD } from '../../offline/reload-whole'
import { useIdle } from '../../state/idle-store'

/** Nobody is thought to be at the page after so long without a touch or key, ms. */
const QUIET_MS = 5 * 60_000

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Takes a newer version of the application up when that disturbs nobody: the page is hidden, has been
 * left alone for minutes, or is a kiosk that shows itself.
 */
export function useNewVersion(): void {
  const isNewReady = useAppVersion((state) => state.isNewReady)
  const fault = useFreshness((state) => state.fault)
  const offlineSince = useFreshness((state) => state.offlineSince)
  useEffect(() => {
    if (fault?.problem !== 'newer') return
    // Where even that does not come, the page on the server is another already.
    import('../../offline/app-version').then(
      ({ lookForNewVersion }) => {
        lookForNewVersion()
      },
      () => undefined,
    )
  }, [fault])
  useEffect(() => {
    const isBroken = (fault ?? offlineSince) !== null
    // What is shown is better than a page whose data are known to be broken on the server.
    const stay = (event: Event) => {
      if (isBroken && document.documentElement.dataset.ready !== undefined) event.preventDefault()
    }
    window.addEventListener(MAY_RELOAD, stay)
    return () => {
      window.removeEventListener(MAY_RELOAD, stay)
    }
  }, [fault, offlineSince])
  const isIdle = useIdle((state) => state.isIdle)
  useEffect(() => {
    if (!isNewReady) return
    if (isIdle || document.hidden) {
      takeNewVersion()
      return
    }
    let timer = setTimeout(takeNewVersion, QUIET_MS)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(takeNewVersion, QUIET_MS)
    }
    const hide = () => {
      if (document.hidden) takeNewVersion()
    }
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wait, { passive: true })
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wait)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [isNewReady, isIdle])
}
