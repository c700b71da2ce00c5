import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { RegionCode } from '../../contract'
import { zoomAbout } from '../camera/camera'
import type { CameraStore } from '../camera/camera-store'
import { drillToward, unitOf } from '../drill'
import type { Point } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { Cluster } from '../points/cluster'
import type { SchoolMark } from '../points/school-points'
import type { RegionMapProps } from '../props'
import { createSignal, type Signal } from '../signal'
import type { ElementSize } from '../../ui/use-element-size'
import { useMapKeyboard } from './use-map-keyboard'
import { useMapPointer } from './use-map-pointer'

interface IntentsOptions extends RegionMapProps {
  readonly size: ElementSize
}

interface MarkIntents {
  readonly clusters: readonly Cluster<SchoolMark>[]
  readonly onEnlarge: (cluster: Cluster<SchoolMark> | undefined) => void
  readonly onMoved: () => void
}

interface MapIntents {
  /** Under the mouse or reached by the keyboard. */
  readonly region: RegionCode | null
  /** Reached by the keyboard. */
  readonly walked: RegionCode | null
  readonly pointer: Signal<Point | null>
  readonly zoom: (steps: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly leave: () => void
}

const ZOOM_MS = 200

/** Mouse, touch and keyboard become the intents of the page; one region at a time is pointed at. */
export function useMapIntents(
  props: IntentsOptions,
  stage: RefObject<HTMLElement | null>,
  shapes: MapShapes,
  camera: CameraStore,
  marks: MarkIntents,
): MapIntents {
  const { regions, choropleth, size, interactive = true } = props
  const [pointer] = useState(() => createSignal<Point | null>(null))
  // What was pointed at in another frame or for another indicator lies somewhere else by now, or says
  // what is no longer shown: the address may change under a mouse that rests.
  const shown = `${choropleth.frame} ${choropleth.indicator.id}`
  const [last, setLast] = useState<{ shown: string; region: RegionCode | null } | null>(null)
  const pointed = last?.shown === shown ? last.region : null
  const setPointed = (region: RegionCode | null) => {
    setLast({ shown, region })
  }

  const zoom = (steps: number) => {
    const from = camera.goal()
    const to = camera.clampZoom(from.zoom + steps)
    camera.glide(zoomAbout(from, size, { x: size.width / 2, y: size.height / 2 }, to), ZOOM_MS)
    marks.onMoved()
  }
  const { walked, onKeyDown, leave } = useMapKeyboard({
    regions,
    choropleth,
    onWalk: (code) => {
      pointer.set(null)
      setPointed(null)
      props.onHover(code)
    },
    onOpen: props.onOpen,
    onUp: props.onUp,
    onZoom: zoom,
  })
  useMapPointer({
    stage,
    isActive: interactive,
    shapes,
    camera,
    size,
    pointer,
    onHover: (desa) => {
      const code = desa && unitOf(desa, regions, choropleth)
      if (code === pointed) return
      leave()
      setPointed(code)
      props.onHover(code)
    },
    onTap: (desa) => {
      props.onSelect(drillToward(desa, regions, choropleth))
    },
    onDoubleTap: (desa) => {
      props.onOpen(unitOf(desa, regions, choropleth))
    },
    onTapMark: (id) => {
      marks.onEnlarge(marks.clusters.find((cluster) => cluster.id === id))
    },
    onMoved: marks.onMoved,
  })
  return { region: walked ?? pointed, walked, pointer, zoom, onKeyDown, leave }
}
