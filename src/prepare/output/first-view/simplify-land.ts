import { runMapshaper } from '../../geometry/mapshaper'
import type { BoundaryLevels } from '../../geometry/simplify-boundaries'
import { cutArcs, type Arc } from './cut-arcs'
import { unitRings, type UnitPoint, type UnitRing } from './frame-units'

/** Two pixels of a map of the whole regency on a screen 1080 pixels high, metres. */
const TOLERANCE = 'interval=800'

export type Land = {
  rings: readonly UnitRing[]
  /** Borders between two neighbours; those of the regency itself are drawn with it. */
  lines: readonly Arc[]
}

/** The ground on which the regency is drawn: its neighbours and itself as one land, coarsely. */
export async function simplifyLand(
  { context, kabupaten }: BoundaryLevels,
  origin: UnitPoint,
): Promise<Land> {
  const output = await runMapshaper(
    [
      '-i context.json kabupaten.json combine-files',
      '-merge-layers force name=land',
      '-clean gap-fill-area=2km2',
      `-simplify ${TOLERANCE} keep-shapes`,
      '-filter-islands min-area=2km2',
      '-each "all = 1" target=land',
      '-dissolve all + name=all target=land',
      '-o land.json target=land rfc7946 precision=0.0001',
      '-o all.json target=all rfc7946 precision=0.0001',
    ],
    { 'context.json': context, 'kabupaten.json': kabupaten },
  )
  const own = new Set(kabupaten.features.map(({ properties }) => properties.kode))
  const neighbours = output('land.json').features.filter(
    ({ properties }) => !own.has(String(properties.kode)),
  )
  const areas = neighbours.map(({ geometry }) => unitRings(origin, geometry))
  const rings = output('all.json').features.flatMap(({ geometry }) => unitRings(origin, geometry))
  const { arcs, outer, areas: cut } = cutArcs(rings, areas)
  const uses = new Map<number, number>()
  for (const number of cut.flat(2)) {
    const arc = number < 0 ? ~number : number
    uses.set(arc, (uses.get(arc) ?? 0) + 1)
  }
  return { rings, lines: arcs.filter((_, arc) => arc >= outer && uses.get(arc) === 2) }
}
