import { ellipsoidAreaKm2 } from '../geometry/ellipsoid-area'
import { runMapshaper, type AreaCollection } from '../geometry/mapshaper'

export type Overlap = { codes: [string, string]; km2: number }

/** Pairs of units that cover the same ground and how much, largest first. */
export async function findOverlaps(
  boundaries: AreaCollection<{ kode: string }>,
): Promise<Overlap[]> {
  const output = await runMapshaper(
    ['-i areas.json', '-mosaic calc="owners = collect(kode)"', '-o tiles.json'],
    { 'areas.json': boundaries },
  )
  const totals = new Map<string, number>()
  for (const { properties, geometry } of output('tiles.json').features) {
    const owners = [...new Set((properties.owners as string[] | undefined) ?? [])].sort()
    for (const [index, code] of owners.entries()) {
      for (const other of owners.slice(index + 1)) {
        const pair = `${code} ${other}`
        totals.set(pair, (totals.get(pair) ?? 0) + ellipsoidAreaKm2(geometry))
      }
    }
  }
  return [...totals]
    .map(([pair, km2]): Overlap => {
      const [code = '', other = ''] = pair.split(' ')
      return { codes: [code, other], km2 }
    })
    .sort((a, b) => b.km2 - a.km2 || (a.codes.join() < b.codes.join() ? -1 : 1))
}
