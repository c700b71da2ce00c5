import {
  Children,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { RegionCode } from '../contract'
import { mapMessages } from '../i18n/map'
import { useMessages } from '../i18n/language'
import { centerOf, zoomAbout } from './camera/camera'
import { controlsRect } from './controls/controls-rect'
import { MapControls } from './controls/map-controls'
import { ScaleAndSource } from './controls/scale-and-source'
import { drillToward, unitOf } from './drill'
import type { Point } from './geo/rect'
import { buildShapes } from './geo/shapes'
import type { ElementSize } from './hooks/use-element-size'
import { useFrameCamera } from './hooks/use-frame-camera'
import { useMapKeyboard } from './hooks/use-map-keyboard'
import { useMapLabels } from './hooks/use-map-labels'
import { useMapLibre } from './hooks/use-maplibre'
import { useMapPointer } from './hooks/use-map-pointer'
import { useMapSchools } from './hooks/use-map-schools'
import { useStable } from './hooks/use-stable'
import { isCompactSize } from './labels/compact'
import { Labels } from './overlay/labels'
import { MapOverlay } from './overlay/map-overlay'
import { largestRadius } from './paint/circle-scale'
import { buildMapPaint } from './paint/map-paint'
import { Schools } from './points/schools'
import type { RegionMapProps } from './props'
import { createSignal } from './signal'
import { SvgMap } from './svg/svg-map'
import { spokenDescription } from './tooltip/region-card'
import { Tooltips } from './tooltip/tooltips'

export type ReportName = 'mapEngine' | 'mapColoured' | 'shown' | 'camera'

interface MapStageProps extends RegionMapProps {
  readonly size: ElementSize
  /** Writes what is shown into the `data-` attributes of the map's root. */
  readonly report: (name: ReportName, value: string) => void
}

const NO_OBSTACLES: NonNullable<RegionMapProps['obstacles']> = []
const ZOOM_STEP = 0.75
const ZOOM_MS = 200

/** The map of a known size: one camera, two engines under one overlay. */
export function MapStage(props: MapStageProps) {
  const { regions, geometry, choropleth, theme, size, report, describe, isolatedClass } = props
  const { interactive = true, engine = 'auto', controls = null, children } = props
  const messages = useMessages(mapMessages)
  const helpId = useId()
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)

  const shapes = useMemo(() => buildShapes(geometry), [geometry])
  const showsControls = interactive && controls !== null
  const buttons = showsControls
    ? [controlsRect(controls, Children.toArray(children).length, size)]
    : NO_OBSTACLES
  const obstacles = useStable([...(props.obstacles ?? NO_OBSTACLES), ...buttons])
  const padding = useStable(props.padding)
  const { camera, fit, keepForUser, recentre } = useFrameCamera(
    shapes,
    choropleth.frame,
    size,
    padding,
    obstacles,
  )
  const rest = useSyncExternalStore(camera.onRest, camera.resting)

  const framesKecamatan = choropleth.frame !== regions.root.code
  const radius = largestRadius(size, choropleth.unitLevel, framesKecamatan)
  const paint = useMemo(
    () => buildMapPaint({ choropleth, regions, theme, isolatedClass, largestRadius: radius }),
    [choropleth, regions, theme, isolatedClass, radius],
  )
  const onShown = useCallback(
    (key: string) => {
      report('mapColoured', 'true')
      report('shown', key)
    },
    [report],
  )
  const inCharge = useMapLibre({
    isWanted: engine === 'auto',
    container: canvas,
    geometry,
    theme,
    camera,
    paint,
    size,
    scale: size.scale,
    onShown,
  })
  useLayoutEffect(() => {
    report('mapEngine', inCharge)
  }, [report, inCharge])
  useEffect(() => {
    // Tests and support read where the map stands: longitude, latitude, zoom.
    const view = [...centerOf(rest.camera), rest.camera.zoom].map((part) => part.toFixed(5))
    report('camera', view.join(','))
  }, [report, rest])

  const schools = useMapSchools(props.schools, camera, rest, size, padding)
  const labels = useMapLabels(
    props,
    shapes,
    rest,
    fit,
    size,
    obstacles,
    schools.boxes,
    paint.circles,
  )

  const [pointer] = useState(() => createSignal<Point | null>(null))
  const [pointed, setPointed] = useState<RegionCode | null>(null)
  const zoom = (steps: number) => {
    const from = camera.goal()
    const to = camera.clampZoom(from.zoom + steps)
    camera.glide(zoomAbout(from, size, { x: size.width / 2, y: size.height / 2 }, to), ZOOM_MS)
    keepForUser()
  }
  const keyboard = useMapKeyboard({
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
      keyboard.leave()
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
      schools.enlarge(schools.clusters.find((cluster) => cluster.id === id))
    },
    onMoved: keepForUser,
  })

  const own = keyboard.walked ?? pointed
  const access = interactive
    ? { role: 'application', tabIndex: 0, 'aria-describedby': helpId }
    : { role: 'img' }
  return (
    <>
      <div
        ref={stage}
        className="region-map__stage"
        aria-label={props.label}
        {...access}
        {...(interactive ? { onKeyDown: keyboard.onKeyDown, onBlur: keyboard.leave } : {})}
      >
        <div ref={canvas} className="region-map__canvas" aria-hidden />
        <SvgMap
          shapes={shapes}
          size={size}
          camera={camera}
          paint={paint}
          theme={theme}
          isVisible={inCharge === 'svg'}
          onShown={onShown}
        />
        <MapOverlay
          regions={regions}
          shapes={shapes}
          choropleth={choropleth}
          paint={paint}
          camera={camera}
          size={size}
          highlighted={own ?? props.hovered}
        >
          {props.schools ? (
            <Schools
              clusters={schools.clusters}
              camera={camera}
              size={size}
              scale={size.scale}
              onPoint={schools.point}
              onEnlarge={schools.enlarge}
            />
          ) : null}
          <Labels
            labels={labels}
            paint={paint}
            theme={theme}
            camera={camera}
            size={size}
            isCompact={isCompactSize(size, size.scale)}
            scale={size.scale}
          />
        </MapOverlay>
      </div>
      <ScaleAndSource camera={camera} scale={size.scale} attribution={props.attribution} />
      {showsControls ? (
        <MapControls
          place={controls}
          onZoomIn={() => {
            zoom(ZOOM_STEP)
          }}
          onZoomOut={() => {
            zoom(-ZOOM_STEP)
          }}
          onRecentre={recentre}
        >
          {children}
        </MapControls>
      ) : null}
      {interactive ? (
        <>
          <Tooltips
            regions={regions}
            shapes={shapes}
            camera={camera}
            size={size}
            obstacles={obstacles}
            pointer={pointer}
            region={own}
            school={schools.pointed}
            describe={describe}
          />
          <p id={helpId} className="visually-hidden">
            {messages.help}
          </p>
          <p className="visually-hidden" aria-live="polite" data-testid="map-live">
            {keyboard.walked === null
              ? ''
              : spokenDescription(describe(keyboard.walked), messages.noData)}
          </p>
        </>
      ) : null}
    </>
  )
}
