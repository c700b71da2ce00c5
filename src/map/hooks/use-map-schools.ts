import { useMemo, useState } from 'react'
import type { SchoolPoint } from '../../contract'
import type { CameraStore, Rest } from '../camera/camera-store'
import { boxOf, fitBox } from '../camera/fit'
import { flightTime } from '../camera/motion'
import type { Padding, Rect } from '../geo/rect'
import type { Cluster } from '../points/cluster'
import { locateSchools, markBoxes, visibleClusters, type SchoolMark } from '../points/school-points'
import type { ElementSize } from '../../ui/use-element-size'

interface MapSchools {
  readonly clusters: readonly Cluster<SchoolMark>[]
  /** What the marks cover, CSS pixels at the resting camera. */
  readonly boxes: readonly Rect[]
  /** Under the mouse or focused. */
  readonly pointed: Cluster<SchoolMark> | null
  readonly point: (cluster: Cluster<SchoolMark> | null) => void
  readonly enlarge: (cluster: Cluster<SchoolMark> | undefined) => void
}

const NONE: readonly SchoolPoint[] = []
const CLOSEST = 13.5

/** Groups of schools for the resting camera. */
export function useMapSchools(
  schools: readonly SchoolPoint[] = NONE,
  camera: CameraStore,
  rest: Rest,
  size: ElementSize,
  padding: Padding,
): MapSchools {
  const marks = useMemo(() => locateSchools(schools), [schools])
  const clusters = useMemo(() => visibleClusters(marks, rest.camera, size), [marks, rest, size])
  const boxes = useMemo(() => markBoxes(clusters, rest.camera, size), [clusters, rest, size])
  const [pointed, point] = useState<Cluster<SchoolMark> | null>(null)
  return {
    clusters,
    boxes,
    pointed: pointed && clusters.includes(pointed) ? pointed : null,
    point,
    enlarge: (cluster) => {
      if (!cluster || cluster.members.length < 2) return
      const closer = Math.min(CLOSEST, rest.camera.zoom + 3)
      const fit = fitBox(boxOf(cluster.members), { size, padding, maxZoom: closer })
      const zoom = Math.max(fit.zoom, Math.min(CLOSEST, rest.camera.zoom + 1))
      camera.fly({ ...cluster.at, zoom }, flightTime(), rest.subject)
    },
  }
}
