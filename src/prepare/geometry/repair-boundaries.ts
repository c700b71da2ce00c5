import { ellipsoidAreaKm2 } from './ellipsoid-area'
import { inspectTopology, type TopologyReport } from './inspect-topology'
import { runMapshaper, type AreaCollection } from './mapshaper'

export type RepairResult = {
  boundaries: AreaCollection<{ kode: string }>
  before: TopologyReport & { areaKm2: number }
  after: TopologyReport & { areaKm2: number }
}

/** About 1 m: joins vertices that only rounding has parted, far below the width of a ditch. */
const SNAP_DEGREES = 0.00001
/** Holes up to this size between desa are drawing errors; the largest found in the given file is 0.05. */
const GAP_LIMIT_KM2 = 0.5

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

/**
 * Gives each overlap to one polygon and each small hole to a neighbour, so that neighbours share the
 * very same vertices. Several features of one code become one feature.
 */
export async function repairBoundaries(
  boundaries: AreaCollection<{ kode: string }>,
): Promise<RepairResult> {
  const output = await runMapshaper(
    [
      '-i areas.json',
      '-filter-fields kode',
      `-snap interval=${String(SNAP_DEGREES)}`,
      `-clean gap-fill-area=${String(GAP_LIMIT_KM2)}km2`,
      '-dissolve kode',
      '-sort kode',
      '-o clean.json rfc7946 precision=0.000001 fix-geometry',
    ],
    { 'areas.json': boundaries },
  )
  const clean = output('clean.json') as AreaCollection<{ kode: string }>
  return { boundaries: clean, before: await measure(boundaries), after: await measure(clean) }
}
