import { createContext, use } from 'react'
import type { ComponentId, Period, RegionCode } from '../contract'

/** What the panel asks of the page; the functions keep their identity from render to render. */
export interface PanelIntents {
  readonly hover: (code: RegionCode | null) => void
  readonly selectRegion: (code: RegionCode) => void
  readonly selectIndicator: (id: string) => void
  readonly selectComponent: (id: ComponentId) => void
  readonly selectPeriod: (period: Period) => void
}

export const IntentsContext = createContext<PanelIntents>({
  hover: () => undefined,
  selectRegion: () => undefined,
  selectIndicator: () => undefined,
  selectComponent: () => undefined,
  selectPeriod: () => undefined,
})

export function useIntents(): PanelIntents {
  return use(IntentsContext)
}

/** Apart from the rest, so that pointing at a region redraws only what shows it. */
export const HoveredContext = createContext<RegionCode | null>(null)

export function useHovered(): RegionCode | null {
  return use(HoveredContext)
}
