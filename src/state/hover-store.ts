import { create } from 'zustand'
import type { RegionCode } from '../contract'

/** Stands for the units without a figure, where a class is pointed at. */
export const MISSING_CLASS = -1

interface PointedClass {
  /** What the legend explains: a class of another map means nothing on this one. */
  readonly legend: string
  readonly index: number
}

interface HoverState {
  /** The region under the pointer or keyboard focus, anywhere on the page. */
  readonly region: RegionCode | null
  /** The legend class that is pointed at. */
  readonly legendClass: PointedClass | null
  readonly setRegion: (region: RegionCode | null) => void
  readonly setLegendClass: (legendClass: PointedClass | null) => void
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

/** The class that is pointed at in the legend of that name; null for none, or one of another legend. */
export function useIsolatedClass(legend: string): number | null {
  return useHover(({ legendClass }) => (legendClass?.legend === legend ? legendClass.index : null))
}
