import { runMapshaper, type AreaCollection } from './mapshaper'

/** About 1 m: joins vertices that only rounding has parted, far below the width of a ditch. */
const SNAP_DEGREES = 0.00001
/**
 * Holes up to this size between desa are drawing errors: the largest inside one edition is 0.05, the
 * largest along the edge where two editions meet 0.50.
 */
const GAP_LIMIT_KM2 = 1

/**
 * Gives each overlap to one polygon and each small hole to a neighbour, so that neighbours share the
 * very same vertices. Several features of one code become one feature.
 */
export async function cleanBoundaries(
  boundaries: AreaCollection<{ kode: string }>,
): Promise<AreaCollection<{ kode: string }>> {
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
  return output('clean.json') as AreaCollection<{ kode: string }>
}
