import { cleanBoundaries } from './clean-boundaries'
import { ellipsoidAreaKm2 } from './ellipsoid-area'
import { inspectTopology, type TopologyReport } from './inspect-topology'
import type { AreaCollection } from './mapshaper'
import { overlayBoundaries, stackBoundaries } from './overlay-boundaries'

export type RepairResult = {
  boundaries: AreaCollection<{ kode: string }>
  before: TopologyReport & { areaKm2: number }
  after: TopologyReport & { areaKm2: number }
}

export async function measure(
  boundaries: AreaCollection<unknown>,
): Promise<TopologyReport & { areaKm2: number }> {
  const topology = await inspectTopology(boundaries)
  const areaKm2 = boundaries.features.reduce(
    (sum, feature) => sum + ellipsoidAreaKm2(feature.geometry),
    0,
  )
  return { ...topology, areaKm2 }
}

/** One clean set out of editions of polygons, the oldest first: a later one replaces the codes it carries. */
export async function repairBoundaries(
  editions: readonly [AreaCollection<{ kode: string }>, ...AreaCollection<{ kode: string }>[]],
): Promise<RepairResult> {
  const boundaries = await cleanBoundaries(await overlayBoundaries(editions))
  const before = await measure(stackBoundaries(editions))
  return { boundaries, before, after: await measure(boundaries) }
}
