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
import { mapMessages } from '../i18n/map'
import { useMessages } from '../i18n/language'
import { centerOf } from './camera/camera'
import { controlsRect } from './controls/controls-rect'
import { MapControls } from './controls/map-controls'
import { ScaleAndSource } from './controls/scale-and-source'
import { buildShapes } from './geo/shapes'
import type { ElementSize } from '../ui/use-element-size'
import { useFrameCamera } from './hooks/use-frame-camera'
import { useMapIntents } from './hooks/use-map-intents'
import { useMapLabels } from './hooks/use-map-labels'
import { useMapLibre } from './hooks/use-maplibre'
import { useMapSchools } from './hooks/use-map-schools'
import { useStable } from './hooks/use-stable'
import { isCompactSize } from './labels/compact'
import { Labels } from './overlay/labels'
import { MapOverlay } from './overlay/map-overlay'
import { largestRadius } from './paint/circle-scale'
import { buildMapPaint } from './paint/map-paint'
import { Schools } from './points/schools'
import { markSites, siteBoxes, type SiteMark } from './points/site-points'
import { Sites } from './points/sites'
import type { RegionMapProps } from './props'
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
    props.largestZoom,
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
  const sites = useMemo(() => markSites(props.sites ?? []), [props.sites])
  const marked = useMemo(
    () => [...schools.boxes, ...siteBoxes(sites, rest.camera, size)],
    [schools.boxes, sites, rest, size],
  )
  const [site, setSite] = useState<SiteMark | null>(null)
  const labels = useMapLabels(props, shapes, rest, fit, size, obstacles, marked, paint.circles)

  const intents = useMapIntents(props, stage, shapes, camera, {
    onMoved: keepForUser,
    onEnlarge: schools.enlarge,
    clusters: schools.clusters,
  })

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
        {...(interactive ? { onKeyDown: intents.onKeyDown, onBlur: intents.leave } : {})}
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
          highlighted={intents.region ?? props.hovered}
          areas={props.areas}
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
          {sites.length > 0 && (
            <Sites marks={sites} camera={camera} size={size} scale={size.scale} onPoint={setSite} />
          )}
          <Labels
            labels={labels}
            grounds={theme === 'dark' ? paint.cells : null}
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
            intents.zoom(ZOOM_STEP)
          }}
          onZoomOut={() => {
            intents.zoom(-ZOOM_STEP)
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
            pointer={intents.pointer}
            region={intents.region}
            school={schools.pointed}
            site={site && sites.includes(site) ? site : null}
            describe={describe}
          />
          <p id={helpId} className="visually-hidden">
            {messages.help}
          </p>
          <p className="visually-hidden" aria-live="polite" data-testid="map-live">
            {intents.walked === null
              ? ''
              : spokenDescription(describe(intents.walked), messages.noData)}
          </p>
        </>
      ) : null}
    </>
  )
}
