import type { RegionCode } from '../../contract'
import type { RegionIndex } from '../../domain/region-index'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import { project } from '../camera/camera'
import type { CameraStore } from '../camera/camera-store'
import type { Point, Rect } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import type { ElementSize } from '../../ui/use-element-size'
import type { Cluster } from '../points/cluster'
import type { SchoolMark } from '../points/school-points'
import { markName } from '../points/schools'
import type { SiteMark } from '../points/site-points'
import type { RegionDescription } from '../props'
import type { Signal } from '../signal'
import { MapTooltip } from './map-tooltip'
import { regionAnchor } from './region-anchor'
import { RegionCard } from './region-card'

interface TooltipsProps {
  readonly regions: RegionIndex
  readonly shapes: MapShapes
  readonly camera: CameraStore
  readonly size: ElementSize
  readonly obstacles: readonly Rect[]
  readonly pointer: Signal<Point | null>
  readonly region: RegionCode | null
  readonly school: Cluster<SchoolMark> | null
  readonly site: SiteMark | null
  readonly describe: (code: RegionCode) => RegionDescription
}

/** The card of the mark or region under the mouse or reached by the keyboard; one at a time. */
export function Tooltips(props: TooltipsProps) {
  const { regions, shapes, camera, size, obstacles, pointer, school, site, describe } = props
  const messages = useMessages(mapMessages)
  const frame = { size, camera, obstacles, pointer }
  if (site)
    return (
      <MapTooltip
        {...frame}
        anchor={() => {
          const point = project(camera.get(), size, site)
          return { above: point, below: point, gap: 16 * size.scale, hasLeader: false }
        }}
      >
        {site.members.map(({ id, lines: [name, ...rest] }) => (
          <div key={id} className="map-tooltip__site">
            <strong>{name}</strong>
            {rest.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        ))}
      </MapTooltip>
    )
  if (school)
    return (
      <MapTooltip
        {...frame}
        anchor={() => {
          const point = project(camera.get(), size, school.at)
          return { above: point, below: point, gap: 16 * size.scale, hasLeader: false }
        }}
      >
        <strong>{markName(school, messages)}</strong>
      </MapTooltip>
    )
  const region = props.region === null ? undefined : regions.get(props.region)
  const shape = region && shapes.byCode.get(region.code)
  if (!shape) return null
  return (
    <MapTooltip
      {...frame}
      anchor={() =>
        regionAnchor(region, shape, shapes.frame, camera.get(), size, pointer.get(), size.scale)
      }
    >
      <RegionCard description={describe(region.code)} />
    </MapTooltip>
  )
}
