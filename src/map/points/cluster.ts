import { worldSize } from '../camera/camera'
import type { MercatorPoint } from '../geo/mercator'

export interface Cluster<T> {
  /** Of its first member: stays the same while that member leads. */
  readonly id: string
  /** Mean position. */
  readonly at: MercatorPoint
  readonly members: readonly T[]
}

interface Located extends MercatorPoint {
  readonly id: string
}

/**
 * Gathers points nearer than a radius (CSS pixels at the zoom): each point not yet gathered leads
 * and takes those around it, in the order given. The same input gives the same groups.
 */
export function clusterPoints<T extends Located>(
  points: readonly T[],
  zoom: number,
  radius: number,
): readonly Cluster<T>[] {
  const reach = radius / worldSize(zoom)
  const cells = new Map<string, T[]>()
  const cellOf = (value: number) => Math.floor(value / reach)
  for (const point of points) {
    const key = `${cellOf(point.x)},${cellOf(point.y)}`
    const cell = cells.get(key)
    if (cell) cell.push(point)
    else cells.set(key, [point])
  }
  const gathered = new Set<T>()
  const clusters: Cluster<T>[] = []
  for (const lead of points) {
    if (gathered.has(lead)) continue
    const members: T[] = []
    for (let dx = -1; dx <= 1; dx += 1)
      for (let dy = -1; dy <= 1; dy += 1)
        for (const point of cells.get(`${cellOf(lead.x) + dx},${cellOf(lead.y) + dy}`) ?? [])
          if (!gathered.has(point) && Math.hypot(point.x - lead.x, point.y - lead.y) <= reach)
            members.push(point)
    for (const member of members) gathered.add(member)
    clusters.push({
      id: lead.id,
      at: {
        x: members.reduce((sum, member) => sum + member.x, 0) / members.length,
        y: members.reduce((sum, member) => sum + member.y, 0) / members.length,
      },
      members,
    })
  }
  return clusters
}
