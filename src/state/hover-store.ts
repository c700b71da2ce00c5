import { create } from 'zustand'
import type { RegionCode } from '../contract'

interface HoverState {
  /** The region under the pointer or keyboard focus, anywhere on the page. */
  readonly region: RegionCode | null
  /** The legend class that is pointed at. */
  readonly legendClass: number | null
  readonly setRegion: (region: RegionCode | null) => void
  readonly setLegendClass: (legendClass: number | null) => void
}

/** What is pointed at is nobody's durable state: it lives here, not in the address. */
export const useHover = create<HoverState>()((set) => ({
  region: null,
  legendClass: null,
  setRegion: (region) => {
    set((state) => (state.region === region ? state : { region }))
  },
  setLegendClass: (legendClass) => {
    set((state) => (state.legendClass === legendClass ? state : { legendClass }))
  },
}))
