import type { LegendClass } from '../../domain/choropleth'
import { useHover } from '../../state/hover-store'

/** Pointing at a class isolates it on the map. */
export function useIsolation(legendClass: LegendClass) {
  const setLegendClass = useHover((state) => state.setLegendClass)
  const isolate = () => {
    setLegendClass(legendClass.index)
  }
  const release = () => {
    setLegendClass(null)
  }
  return { onMouseEnter: isolate, onMouseLeave: release, onFocus: isolate, onBlur: release }
}
