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

/** The editions laid over each other as they were drawn, to be measured: nothing is repaired. */
export function stackBoundaries(editions: readonly [Desa, ...Desa[]]): Desa {
  return editions.reduce((older, newer) => ({
    type: 'FeatureCollection',
    features: [...withoutCodes(older, newer).features, ...newer.features],
  }))
}

/**
 * Lays newer sets of polygons over older ones, first the oldest. A later set replaces every code it
 * carries, and where its edge runs over the ground of a unit it does not carry, the newer edition has the
 * ground. Open strips and what overlaps inside one edition are left to the repair of the whole.
 */
export async function overlayBoundaries(editions: readonly [Desa, ...Desa[]]): Promise<Desa> {
  let [result] = editions
  for (const newer of editions.slice(1)) {
    const kept = await erase(withoutCodes(result, newer), newer)
    result = { type: 'FeatureCollection', features: [...kept.features, ...newer.features] }
  }
  return result
}
