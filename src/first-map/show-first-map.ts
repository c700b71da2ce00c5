import type { FirstViewFile } from '../contract'
import { centerOf } from '../map/camera/camera'
import { parseAddress, type Address } from '../address/address'
import type { Theme } from '../ui/theme'
import { asksFirstView } from './asks-first-view'
import { composePicture, type Picture } from './compose-picture'
import { drawFrame, mapElement } from './draw-frame'
import { drawFirstMap } from './draw-map'
import { drawNames } from './draw-names'
import { leaveToPage } from './leave-to-page'
import { unpackShapes } from './unpack-shapes'

const NAME_FONT = '640 14px "Plus Jakarta Sans Variable"'

/**
 * Draws the default view beside the page's root, and takes it away when the page's own map is
 * coloured. The theme is set as the page will set it. Resolves when names are written too.
 */
export async function showFirstMap(file: FirstViewFile, root: Element): Promise<void> {
  const address = readAddress()
  if (!asksFirstView(address, file)) return
  const theme = themeOf(address)
  document.documentElement.dataset.theme = theme
  const shapes = unpackShapes(file)
  let shown: readonly HTMLElement[] = []
  const draw = (): Picture => {
    const picture = composePicture(file, shapes, theme, address)
    const map = mapElement(picture.layout, drawFirstMap(picture))
    map.dataset.testid = 'first-map'
    map.dataset.mapColoured = 'true'
    map.dataset.camera = cameraText(picture.camera)
    map.ariaHidden = 'true'
    for (const element of shown) element.remove()
    shown = [drawFrame(picture.layout), map]
    root.before(...shown)
    return picture
  }
  const write = (picture: Picture) => {
    for (const element of shown) element.querySelector('svg')?.append(drawNames(picture))
  }
  const redraw = () => {
    write(draw())
  }
  const stopWatching = leaveToPage(root, {
    isStale: () => {
      const now = readAddress()
      for (const element of shown) quieten(element, now.region)
      const { dataset } = document.documentElement
      return dataset.theme !== theme || !asksFirstView({ ...now, region: null }, file)
    },
    onMap: () => {
      for (const element of shown) element.style.pointerEvents = 'none'
    },
    onDone: () => {
      stopWatching()
      removeEventListener('resize', redraw)
      for (const element of shown) element.remove()
      shown = []
    },
  })
  addEventListener('resize', redraw)
  const picture = draw()
  // Names cost as much as all the rest, so the map is painted before them. Their widths are measured
  // in the page's own typeface, which is preloaded.
  await Promise.all([document.fonts.load(NAME_FONT), nextPaint()])
  write(picture)
}

/** As the page's own map tells it: longitude, latitude, zoom. */
function cameraText(camera: Picture['camera']): string {
  return [...centerOf(camera), camera.zoom].map((part) => part.toFixed(5)).join(',')
}

const QUIET = '0.3'

/** A kecamatan clicked before the page is there stands out until the page shows it. */
function quieten(map: Element, chosen: string | null): void {
  const links = [...map.querySelectorAll<SVGAElement>('a[data-code]')]
  const isShown = links.some(({ dataset }) => dataset['code'] === chosen)
  for (const { dataset, style } of links)
    style.opacity = isShown && dataset['code'] !== chosen ? QUIET : ''
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
