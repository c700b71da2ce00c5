import { useHover } from '../../state/hover-store'

/**
 * Pointing at a class isolates it on the map that the legend explains.
 * @param legend the key of the choropleth, or what several maps of one legend have in common
 */
export function useIsolation(legend: string): (index: number) => {
  readonly onMouseEnter: () => void
  readonly onMouseLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
} {
  const setLegendClass = useHover((state) => state.setLegendClass)
  const release = () => {
    setLegendClass(null)
  }
  return (index) => {
    const isolate = () => {
      setLegendClass({ legend, index })
    }
    return { onMouseEnter: isolate, onMouseLeave: release, onFocus: isolate, onBlur: release }
  }
}
