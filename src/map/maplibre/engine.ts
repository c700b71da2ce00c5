import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Theme } from '../../ui/theme'
import { centerOf, type Camera } from '../camera/camera'
import type { MapGeometry } from '../geo/shapes'
import { missingHatch, sampleHatch } from '../paint/hatch'
import type { MapPaint } from '../paint/map-paint'
import { checkWorker } from './check-worker'
import { drawHatch } from './hatch-image'
import { LINE_LAYERS } from './line-layers'
import { buildMapStyle, HATCH_SOURCE, UNIT_SOURCE } from './style'

setWorkerUrl(workerUrl)

/** To be waited for before an engine is made, see `checkWorker`. */
export const whenWorkerWhole = () => checkWorker(workerUrl)

/** Draws the ground of the map by WebGL; the camera and everything above it belong to RegionMap. */
export interface MapLibreEngine {
  setCamera(camera: Camera): void
  /** Calls back after the frame that shows it. */
  setPaint(paint: MapPaint, onShown: (key: string) => void): void
  setTheme(theme: Theme): void
  resize(): void
  destroy(): void
}

export interface EngineOptions {
  readonly container: HTMLElement
  readonly geometry: MapGeometry
  readonly theme: Theme
  readonly camera: Camera
  readonly paint: MapPaint
  /** CSS pixels a designed pixel, above 1 on a wall. */
  readonly scale: number
  readonly onContextLost: () => void
  readonly onContextRestored: () => void
}

/**
 * Resolves once every tile is coloured and rendered.
 * @throws Error when WebGL 2 is missing or the worker cannot start.
 */
export async function createMapLibreEngine(options: EngineOptions): Promise<MapLibreEngine> {
  const { container, geometry, scale } = options
  let { theme } = options
  let applied: MapPaint | null = null
  const map = new MapLibreMap({
    container,
    style: buildMapStyle(theme, geometry, scale),
    center: centerOf(options.camera),
    zoom: options.camera.zoom,
    // One camera for both engines: RegionMap moves it, with its own limits.
    interactive: false,
    transformConstrain: (center, zoom) => ({ center, zoom }),
    attributionControl: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    validateStyle: false,
  })

  function addHatches(): void {
    // Drawn to be sharp at twice its size, which it reaches before the next whole zoom.
    const pixelRatio = 2 * Math.ceil(map.getPixelRatio())
    for (const [name, hatch] of [
      ['missing', missingHatch(theme)],
      ['sample', sampleHatch(theme)],
    ] as const) {
      const image = drawHatch(hatch, pixelRatio)
      if (map.hasImage(name)) map.updateImage(name, image)
      else map.addImage(name, image, { pixelRatio })
    }
  }

  function applyPaint(paint: MapPaint): void {
    for (const [id, { fill, missing, sample }] of paint.cells) {
      const before = applied?.cells.get(id)
      if (before?.fill !== fill) map.setFeatureState({ source: UNIT_SOURCE, id }, { fill })
      if (before?.missing !== missing || before.sample !== sample)
        map.setFeatureState({ source: HATCH_SOURCE, id }, { missing, sample })
    }
    for (const { id, full, quiet } of LINE_LAYERS) {
      const opacity = paint.hasQuietLines ? quiet : full
      const shown = id === 'desa-line' && !paint.showsDesaLines ? 0 : opacity
      if (map.getPaintProperty(id, 'line-opacity') !== shown)
        map.setPaintProperty(id, 'line-opacity', shown, { validate: false })
    }
    applied = paint
  }

  map.on('webglcontextlost', options.onContextLost)
  map.on('webglcontextrestored', () => {
    void map.once('idle').then(() => {
      // MapLibre restores style and images; feature-state went with the context.
      addHatches()
      applied = null
      options.onContextRestored()
    })
  })
  map.on('styleimagemissing', addHatches)

  await new Promise<void>((resolve, reject) => {
    map.once('error', (event) => {
      reject(new Error('map: MapLibre cannot start', { cause: event.error }))
    })
    void map.once('style.load').then(() => {
      addHatches()
      applyPaint(options.paint)
    })
    void map.once('idle').then(() => {
      resolve()
    })
  }).catch((error: unknown) => {
    map.remove()
    throw error
  })

  return {
    setCamera(camera) {
      map.jumpTo({ center: centerOf(camera), zoom: camera.zoom })
      // In the same frame as the SVG above it, or labels would swim.
      map.redraw()
    },
    setPaint(paint, onShown) {
      applyPaint(paint)
      void map.once('render').then(() => {
        onShown(paint.key)
      })
      // In the same frame as legend, cards and charts, not in the one after it.
      map.redraw()
    },
    setTheme(next) {
      if (next === theme) return
      theme = next
      map.setStyle(buildMapStyle(theme, geometry, scale), { diff: true, validate: false })
      addHatches()
      const paint = applied
      applied = null
      if (paint) applyPaint(paint)
    },
    resize() {
      map.resize()
    },
    destroy() {
      map.remove()
    },
  }
}
