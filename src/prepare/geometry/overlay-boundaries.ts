import { cleanBoundaries } from './clean-boundaries'
import { runMapshaper, type AreaCollection } from './mapshaper'

type Desa = AreaCollection<{ kode: string }>

/** The areas that are left of older sets: every unit that a newer set draws anew goes as a whole. */
function withoutCodes(older: Desa, newer: Desa): Desa {
  const replaced = new Set(newer.features.map(({ properties }) => properties.kode))
  const features = older.features.filter(({ properties }) => !replaced.has(properties.kode))
  return { type: 'FeatureCollection', features }
}

/** Takes the ground of `newer` off `older`; a unit that lies wholly under it disappears. */
async function erase(older: Desa, newer: Desa): Promise<Desa> {
  const output = await runMapshaper(
    ['-i older.json', '-filter-fields kode', '-erase newer.json', '-o older.json'],
    { 'older.json': older, 'newer.json': newer },
  )
  return output('older.json') as Desa
}

/** The sets laid over each other as they were drawn, to be measured: nothing is repaired. */
export function stackBoundaries(sets: readonly Desa[]): Desa {
  return sets.reduce((older, newer) => ({
    type: 'FeatureCollection',
    features: [...withoutCodes(older, newer).features, ...newer.features],
  }))
}

/**
 * Lays newer sets of polygons over older ones, first the oldest. A later set replaces every code it
 * carries, and where its edge runs over the ground of a unit it does not carry, the newer edition has the
 * ground. Open strips are left to the repair of the whole. Each set is cleaned by itself first, so that
 * its own overlaps are settled inside it.
 */
export async function overlayBoundaries(sets: readonly [Desa, ...Desa[]]): Promise<Desa> {
  const [oldest, ...newer] = sets
  if (newer.length === 0) return oldest
  let result = await cleanBoundaries(oldest)
  for (const set of newer) {
    const clean = await cleanBoundaries(set)
    const kept = await erase(withoutCodes(result, clean), clean)
    result = { type: 'FeatureCollection', features: [...kept.features, ...clean.features] }
  }
  return result
}
