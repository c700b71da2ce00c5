import type { FirstViewFile } from '../contract'
import type { Camera } from '../map/camera/camera'
import { fitOutline } from '../map/camera/fit'
import { outlineOf } from '../map/geo/shapes'
import { formatAddress, type Address } from '../address/address'
import type { Theme } from '../ui/theme'
import { layoutOf, type PageLayout } from './page-layout'
import type { FirstShapes } from './unpack-shapes'

/** All that the drawing needs to know. */
export interface Picture {
  readonly file: FirstViewFile
  readonly shapes: FirstShapes
  readonly layout: PageLayout
  readonly camera: Camera
  readonly theme: Theme
  /** The address that shows a kecamatan, language and theme as they are. */
  readonly hrefOf: (kecamatan: string) => string
}

/** As the page's own map: closer it would fit nothing but a very small regency. */
const MAX_FIT_ZOOM = 12.5

/** The picture for the window as it is now, the camera where the page will put it. */
export function composePicture(
  file: FirstViewFile,
  shapes: FirstShapes,
  theme: Theme,
  address: Address,
): Picture {
  const { fontSize } = getComputedStyle(document.documentElement)
  const layout = layoutOf({
    width: innerWidth,
    height: innerHeight,
    rem: Number.parseFloat(fontSize) || 16,
  })
  const { size, padding, obstacles } = layout
  const outline = outlineOf(shapes.kabupaten, shapes.frame)
  return {
    file,
    shapes,
    theme,
    layout,
    camera: fitOutline(outline, { size, padding, obstacles, maxZoom: MAX_FIT_ZOOM }),
    hrefOf: (region) => formatAddress({ ...address, region }),
  }
}
