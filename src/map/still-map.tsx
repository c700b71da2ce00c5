import type { RegionMapProps } from './props'
import { RegionMap } from './region-map'

type Intents = 'onHover' | 'onSelect' | 'onOpen' | 'onUp'

const nothing = () => undefined

/** The map as a picture: drawn as SVG, no tab stop, no gestures, no credit line of its own. */
export function StillMap(
  props: Omit<RegionMapProps, Intents | 'interactive' | 'engine' | 'controls' | 'attribution'>,
) {
  return (
    <RegionMap
      {...props}
      attribution=""
      onHover={nothing}
      onSelect={nothing}
      onOpen={nothing}
      onUp={nothing}
      interactive={false}
      engine="svg"
    />
  )
}
