import type { SchoolPoint } from '../../contract'
import { project, type Camera } from '../camera/camera'
import { toMercator, type MercatorPoint } from '../geo/mercator'
import type { Rect } from '../geo/rect'
import type { ElementSize } from '../../ui/use-element-size'
import { clusterPoints, type Cluster } from './cluster'

export interface SchoolMark extends MercatorPoint {
  readonly id: string
  readonly school: SchoolPoint
}

/** Schools that have a place in the regency; what lies outside it or has none is not drawn. */
export function locateSchools(schools: readonly SchoolPoint[]): readonly SchoolMark[] {
  return schools.flatMap((school) =>
    school.lng === null ||
    school.lat === null ||
    school.coordinates === 'di-luar-kabupaten' ||
    school.coordinates === 'tanpa-koordinat'
      ? []
      : [{ id: school.id, school, ...toMercator([school.lng, school.lat]) }],
  )
}

const RADIUS = 34
/** Where the whole regency is in view there is less to tell apart. */
const WIDE_RADIUS = 48
const WIDE_BELOW_ZOOM = 9.5
const MARGIN = 40

/** Groups at the zoom, in half steps so that they do not change with every turn of the wheel. */
export function visibleClusters(
  marks: readonly SchoolMark[],
  camera: Camera,
  size: ElementSize,
): readonly Cluster<SchoolMark>[] {
  const zoom = Math.floor(camera.zoom * 2) / 2
  const radius = zoom < WIDE_BELOW_ZOOM ? WIDE_RADIUS : RADIUS
  return clusterPoints(marks, zoom, radius * size.scale).filter(({ at }) => {
    const { x, y } = project(camera, size, at)
    return x > -MARGIN && y > -MARGIN && x < size.width + MARGIN && y < size.height + MARGIN
  })
}

/** CSS pixels; grows slowly with the number. */
export function markRadius({ members }: Cluster<SchoolMark>, scale: number): number {
  return (members.length === 1 ? 6.5 : 9 + 2.2 * Math.log2(members.length)) * scale
}

export function markBoxes(
  clusters: readonly Cluster<SchoolMark>[],
  camera: Camera,
  size: ElementSize,
): readonly Rect[] {
  return clusters.map((cluster) => {
    const { x, y } = project(camera, size, cluster.at)
    const radius = markRadius(cluster, size.scale)
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  })
}
