import type { Rect } from '../../map'
import type { MapChrome } from '../../map-view/use-map-chrome'

/** CSS pixels kept free round the framed area; the bottom carries the scale bar. */
const MAP_PADDING = { top: 20, right: 24, bottom: 44, left: 24 }
const MAP_CONTROLS = { top: 21, right: 21 }
/** On a phone the sheet's round corners overlap the map. */
const SHEET_OVERLAP = 18
const PHONE_PADDING = { top: 60, right: 12, bottom: SHEET_OVERLAP + 10, left: 12 }
/** The buttons hang below the room reserved for the legend, or lie in a row where that is too low. */
const PHONE_CONTROLS = { top: 186, right: 12 }
const PHONE_CONTROLS_END = PHONE_CONTROLS.top + 198
const PHONE_CONTROLS_ROW = { bottom: 26, right: 12 }
/** The scale bar in the lower left corner: width, height and distance from the bottom. */
const PHONE_SCALE = { width: 150, height: 20, bottom: 24 }

/** What the map keeps free, and where its buttons are. */
export function mapLayout({ height, obstacles }: MapChrome, phone: boolean) {
  if (!phone) return { padding: MAP_PADDING, obstacles, controls: MAP_CONTROLS }
  const { width, height: tall, bottom } = PHONE_SCALE
  const scale: Rect = { x: 0, y: height - bottom - tall, width, height: tall }
  const hasRoom = height - SHEET_OVERLAP >= PHONE_CONTROLS_END
  return {
    padding: PHONE_PADDING,
    obstacles: [...obstacles, scale],
    controls: hasRoom ? PHONE_CONTROLS : PHONE_CONTROLS_ROW,
  }
}
