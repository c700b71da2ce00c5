import { useEffect } from 'react'

/** Keeps the screen on as long as the page is shown; a browser that cannot or will not is let be. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let held: WakeLockSentinel | null = null
    let isOver = false
    const acquire = async () => {
      if (document.visibilityState !== 'visible' || (held && !held.released)) return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
        else held = lock
      } catch {
        // Low battery or a policy: asked again with the next touch.
      }
    }
    const ask = () => void acquire()
    ask()
    // The browser takes the lock away while the page is hidden.
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('pointerdown', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('pointerdown', ask)
      void held?.release()
    }
  }, [])
}

/** Shows the page on the full screen; to be called from a touch. */
export function enterFullScreen(): void {
  const { documentElement: page } = document
  if (document.fullscreenElement || !('requestFullscreen' in page)) return
  page.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
}
