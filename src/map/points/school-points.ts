import type { SchoolPoint } from '../../contract'
import { project, type Camera } from '../camera/camera'
import { toMercator, type MercatorPoint } from '../geo/mercator'
import type { Size } from '../geo/rect'
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

const RADIUS = 30
const MARGIN = 40

/** Groups at the zoom, in half steps so that they do not change with every turn of the wheel. */
export function visibleClusters(
  marks: readonly SchoolMark[],
  camera: Camera,
  size: Size,
  scale: number,
): readonly Cluster<SchoolMark>[] {
  const zoom = Math.floor(camera.zoom * 2) / 2
  return clusterPoints(marks, zoom, RADIUS * scale).filter(({ at }) => {
    const { x, y } = project(camera, size, at)
    return x > -MARGIN && y > -MARGIN && x < size.width + MARGIN && y < size.height + MARGIN
  })
}
