import { useEffect, useMemo, useRef } from 'react'
import type { PanelIntents } from '../../../place/intents-context'

/** One object for the panel's life that calls the latest callbacks, whatever the page passes. */
export function useStableIntents(latest: PanelIntents): PanelIntents {
  const ref = useRef(latest)
  useEffect(() => {
    ref.current = latest
  })
  return useMemo(
    () => ({
      hover: (code) => ref.current.hover(code),
      selectRegion: (code) => ref.current.selectRegion(code),
      selectIndicator: (id) => ref.current.selectIndicator(id),
      selectComponent: (id) => ref.current.selectComponent(id),
      selectPeriod: (period) => ref.current.selectPeriod(period),
    }),
    [],
  )
}
