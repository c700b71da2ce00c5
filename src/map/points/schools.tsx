import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { mapMessages } from '../../i18n/map'
import { useMessages } from '../../i18n/language'
import type { CameraStore } from '../camera/camera-store'
import type { Size } from '../geo/rect'
import { arrowDirection, nextPlace } from '../keyboard/next-region'
import { usePinned } from '../overlay/use-pinned'
import type { Cluster } from './cluster'
import { markRadius, type SchoolMark } from './school-points'
import { SchoolShape } from './school-shape'

interface SchoolsProps {
  readonly clusters: readonly Cluster<SchoolMark>[]
  readonly camera: CameraStore
  readonly size: Size
  readonly scale: number
  /** The mark under the mouse or with the focus. */
  readonly onPoint: (cluster: Cluster<SchoolMark> | null) => void
  readonly onEnlarge: (cluster: Cluster<SchoolMark>) => void
}

/** Schools over both engines: groups with their number, single ones as a shape. One tab stop. */
export function Schools(props: SchoolsProps) {
  const { clusters, camera, size, scale, onPoint, onEnlarge } = props
  const messages = useMessages(mapMessages)
  const group = useRef<SVGGElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const places = useMemo(() => clusters.map((cluster) => cluster.at), [clusters])
  usePinned(group, places, camera, size)
  const current = clusters.find((cluster) => cluster.id === focused) ?? clusters[0]
  const total = clusters.reduce((sum, cluster) => sum + cluster.members.length, 0)

  function onKeyDown(event: KeyboardEvent): void {
    const direction = arrowDirection(event.key)
    if (!current || (!direction && event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    if (!direction) {
      if (current.members.length > 1) onEnlarge(current)
      return
    }
    const next = nextPlace(
      current.at,
      direction,
      clusters.map(({ id, at }) => ({ code: id, ...at })),
    )
    if (!next) return
    const index = clusters.findIndex((cluster) => cluster.id === next.code)
    const node = group.current?.children[index]
    if (node instanceof SVGElement) node.focus()
  }

  return (
    <g
      ref={group}
      className="map-schools"
      role="group"
      aria-label={messages.schools(total)}
      onKeyDown={onKeyDown}
    >
      {clusters.map((cluster) => (
        <g
          key={cluster.id}
          className="school-mark"
          data-mark={cluster.id}
          role="img"
          aria-label={markName(cluster, messages)}
          tabIndex={cluster === current ? 0 : -1}
          onFocus={() => {
            setFocused(cluster.id)
            onPoint(cluster)
          }}
          onBlur={() => {
            onPoint(null)
          }}
          onPointerEnter={() => {
            onPoint(cluster)
          }}
          onPointerLeave={() => {
            onPoint(null)
          }}
        >
          <Mark cluster={cluster} scale={scale} />
        </g>
      ))}
    </g>
  )
}

function Mark({ cluster, scale }: { cluster: Cluster<SchoolMark>; scale: number }) {
  const [single] = cluster.members
  if (cluster.members.length === 1 && single)
    return <SchoolShape school={single.school} scale={scale} />
  return (
    <>
      <circle className="school-cluster" r={markRadius(cluster, scale)} />
      <text className="school-cluster__count" fontSize={11.5 * scale} dy="0.36em">
        {cluster.members.length}
      </text>
    </>
  )
}

export function markName(
  { members }: Cluster<SchoolMark>,
  messages: (typeof mapMessages)['id'],
): string {
  const [single] = members
  if (members.length > 1 || !single) return messages.schoolCluster(members.length)
  const { name, kind, ownership, coordinates } = single.school
  const owner = ownership === 'negeri' ? messages.stateSchool : messages.privateSchool
  const doubt = coordinates === 'cocok' ? '' : `. ${messages.doubtfulPlace}`
  return `${name}, ${kind} ${owner}${doubt}`
}
