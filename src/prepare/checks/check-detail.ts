import { ringsOf } from '../geometry/rings'
import type { AreaCollection } from '../geometry/mapshaper'
import type { ProblemLog } from '../problems/problem-log'

/**
 * A hundred times the points of the most winding desa of a survey at 1:5.000; beyond that repair and
 * checks take minutes, and no screen shows the difference.
 */
const MOST_POINTS = 100_000

/** Tells of polygons with more points than can be worked on; false when there is one. */
export function checkDetail(
  boundaries: AreaCollection<{ kode: string }>,
  file: string,
  log: ProblemLog,
): boolean {
  let isFine = true
  for (const { properties, geometry } of boundaries.features) {
    const count = ringsOf(geometry).reduce((sum, ring) => sum + ring.length, 0)
    if (count <= MOST_POINTS) continue
    isFine = false
    const params = { found: properties.kode, count, limit: MOST_POINTS }
    log.error('batas-terlalu-rinci', { file, region: properties.kode }, params)
  }
  return isFine
}
