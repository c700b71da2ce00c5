import type { ReactNode } from 'react'
import type { Boundaries, Island, RegionCode, SchoolPoint, ValueStatus } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { RegionIndex } from '../domain/region-index'
import type { Theme } from '../ui/theme'
import type { ControlsPlace } from './controls/controls-rect'
import type { Padding, Rect } from './geo/rect'
import type { MapGeometry } from './geo/shapes'
import type { MapSite } from './points/site-points'

/** What the tooltip shows and the screen reader says of a region, in the reader's language. */
export interface RegionDescription {
  readonly name: string
  /** Where it lies: `Kecamatan Hilir`. */
  readonly context: string
  /** Formatted; null when there is no figure, and `note` then says why. */
  readonly value: string | null
  /** Stands beside the value: `indeks`, `keluarga`. */
  readonly unit: string
  /** Name of the official band or class the value falls in. */
  readonly band: string | null
  readonly status: ValueStatus | null
  /** One sentence a line: `Peringkat 29 dari 288 desa`. */
  readonly ranks: readonly string[]
  readonly note: string | null
  /** Where two indicators are shown: both by name, in place of value and ranks. */
  readonly figures?: readonly { readonly name: string; readonly value: string }[]
}

export interface RegionMapProps {
  readonly regions: RegionIndex
  /** The same object as long as the dataset is the same. */
  readonly geometry: MapGeometry
  readonly choropleth: Choropleth
  readonly theme: Theme
  /** Accessible name of the map. */
  readonly label: string
  readonly attribution: string
  /** CSS pixels kept free along the edges when the camera fits the frame. */
  readonly padding: Padding
  /**
   * Chrome floating over the map, CSS pixels from its top left corner: the frame is fitted round
   * it, labels and tooltip keep off it. The map's own controls need not be named.
   */
  readonly obstacles?: readonly Rect[]
  /** The frame is not drawn larger than this zoom; undefined fits it. */
  readonly largestZoom?: number | undefined
  /** Highlight from elsewhere, a desa or a kecamatan. */
  readonly hovered: RegionCode | null
  /** Legend class that alone keeps its colour; -1 for missing. */
  readonly isolatedClass: number | null
  /** Shown in clusters; undefined leaves the layer off. */
  readonly schools?: readonly SchoolPoint[] | undefined
  readonly islands?: readonly Island[] | undefined
  /** Areas laid over the colours, such as fields; the same object as long as they are the same. */
  readonly areas?: Boundaries | undefined
  /** Places of interest; stable for the same language. */
  readonly sites?: readonly MapSite[] | undefined
  /** Stable for the same language, indicator and period: labels are placed anew when it changes. */
  readonly describe: (code: RegionCode) => RegionDescription
  readonly onHover: (code: RegionCode | null) => void
  /** A click: the region one level from the frame toward the place clicked. */
  readonly onSelect: (code: RegionCode) => void
  /** A double click or Enter: straight to that region. */
  readonly onOpen: (code: RegionCode) => void
  readonly onUp: () => void
  /** False for a picture: no tab stop, no gestures, no controls. */
  readonly interactive?: boolean
  /** `svg` never loads MapLibre: print, locator, thumbnail. */
  readonly engine?: 'auto' | 'svg'
  /** Where the buttons stand at the right edge; null hides them. */
  readonly controls?: ControlsPlace | null
  /** Further buttons below the map's own. */
  readonly children?: ReactNode
}
