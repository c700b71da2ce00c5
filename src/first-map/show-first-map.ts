import type { FirstViewFile } from '../contract'
import { fitOutline } from '../map/camera/fit'
import { outlineOf } from '../map/geo/shapes'
import { formatAddress, parseAddress, type Address } from '../state/address'
import type { Theme } from '../ui/theme'
import { asksFirstView } from './asks-first-view'
import { drawFrame, mapElement } from './draw-frame'
import { drawMap, type Picture } from './draw-map'
import { drawNames } from './draw-names'
import { leaveToPage } from './leave-to-page'
import { layoutOf } from './page-layout'
import { unpackShapes, type FirstShapes } from './unpack-shapes'

/** As the page's own map: closer it would fit nothing but a very small regency. */
const MAX_FIT_ZOOM = 12.5
const NAME_FONT = '640 14px "Plus Jakarta Sans Variable"'

/**
 * Draws the default view beside the page's root, and takes it away when the page's own map is
 * coloured. The theme is set as the page will set it.
 */
export async function showFirstMap(file: FirstViewFile, root: Element): Promise<void> {
  const address = readAddress()
  if (!asksFirstView(address, file)) return
  const theme = themeOf(address)
  document.documentElement.dataset.theme = theme
  const shapes = unpackShapes(file)
  let shown: readonly HTMLElement[] = []
  const draw = (): { picture: Picture; drawing: SVGSVGElement } => {
    const picture = pictureOf(file, shapes, theme, address)
    const drawing = drawMap(picture)
    const map = mapElement(picture.layout, drawing)
    map.dataset.testid = 'first-map'
    map.dataset.mapColoured = 'true'
    map.ariaHidden = 'true'
    for (const element of shown) element.remove()
    shown = [drawFrame(picture.layout), map]
    root.before(...shown)
    return { picture, drawing }
  }
  const write = ({ picture, drawing }: ReturnType<typeof draw>) => {
    drawing.append(drawNames(picture))
  }
  const redraw = () => {
    write(draw())
  }
  const followAddress = () => {
    if (!asksFirstView({ ...readAddress(), region: null }, file)) leave()
  }
  const leave = () => {
    for (const element of shown) element.remove()
    removeEventListener('resize', redraw)
    removeEventListener('hashchange', followAddress)
  }
  addEventListener('resize', redraw)
  addEventListener('hashchange', followAddress)
  leaveToPage(
    root,
    () => {
      for (const element of shown) element.style.pointerEvents = 'none'
    },
    leave,
  )
  const first = draw()
  // Names cost as much as all the rest, so the map is painted before them. Their widths are measured
  // in the page's own typeface, which is preloaded.
  await Promise.all([document.fonts.load(NAME_FONT), nextPaint()])
  if (first.drawing.isConnected) write(first)
}

function pictureOf(
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

/** A task after the next frame has been painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        resolve()
      }
      channel.port2.postMessage(null)
    })
  })
}

function readAddress(): Address {
  return parseAddress(location.hash)
}

/** The address decides, else the system. */
function themeOf({ theme }: Address): Theme {
  const isDark =
    theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'gelap'
  return isDark ? 'dark' : 'light'
}
