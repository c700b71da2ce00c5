import { useCallback, useRef, type CSSProperties } from 'react'
import { MAP_COLORS } from '../ui/palette'
import type { Theme } from '../ui/theme'
import { useSizeBeforePaint } from '../ui/use-element-size'
import { MapStage, type ReportName } from './map-stage'
import type { RegionMapProps } from './props'
import './region-map.css'

/**
 * The map of the regency: choropleth, labels, tooltip, gestures and keyboard. It fills its parent.
 * It draws itself as SVG in the first paint and lets MapLibre take over when that is ready; see
 * docs/adr/0004-map-engines.md.
 */
export function RegionMap(props: RegionMapProps) {
  const root = useRef<HTMLDivElement>(null)
  const size = useSizeBeforePaint(root)
  const report = useCallback((name: ReportName, value: string) => {
    if (root.current) root.current.dataset[name] = value
  }, [])
  return (
    <div
      ref={root}
      className={`region-map region-map--${props.theme}`}
      style={themeColors(props.theme)}
      data-testid="map"
      data-map-engine="svg"
    >
      {size ? <MapStage {...props} size={size} report={report} /> : null}
    </div>
  )
}

/** The theme's ground and figure colours as custom properties of the drawing. */
function themeColors(theme: Theme): CSSProperties {
  return Object.fromEntries(
    Object.entries(MAP_COLORS[theme]).map(([name, color]) => [`--map-${name}`, color]),
  )
}
