import { ellipsoidAreaKm2 } from './ellipsoid-area'
import type { AreaFeature } from './mapshaper'
import { ringsOf } from './rings'

export type Tile = AreaFeature<{ owners: readonly string[] }>

/** Holes between the regency and its coarser drawn neighbours are drawing errors up to this size. */
const GAP_LIMIT_KM2 = 5

function keysOf(tile: Tile): string[] {
  return ringsOf(tile.geometry).flatMap((ring) => ring.map((position) => position.join()))
}

function firstOwner(owners: readonly string[], isOwn: (code: string) => boolean): string | null {
  const sorted = [...owners].sort()
  return sorted.find(isOwn) ?? sorted[0] ?? null
}

/**
 * One owner for each tile: a unit of the regency before any neighbour, so that the regency keeps its
 * outline; a small hole goes to the neighbour with which it shares most vertices. Null for open ground.
 */
export function assignTiles(
  tiles: readonly Tile[],
  isOwn: (code: string) => boolean,
): (string | null)[] {
  const owners = tiles.map((tile) => firstOwner(tile.properties.owners, isOwn))
  const neighboursAt = new Map<string, Set<string>>()
  tiles.forEach((tile, index) => {
    const owner = owners[index]
    if (owner === null || owner === undefined || isOwn(owner)) return
    for (const key of keysOf(tile)) {
      const present = neighboursAt.get(key) ?? new Set<string>()
      neighboursAt.set(key, present.add(owner))
    }
  })
  return owners.map((owner, index) => {
    const tile = tiles[index]
    if (owner !== null || tile === undefined) return owner
    if (ellipsoidAreaKm2(tile.geometry) > GAP_LIMIT_KM2) return null
    const shared = new Map<string, number>()
    for (const key of keysOf(tile)) {
      for (const code of neighboursAt.get(key) ?? []) shared.set(code, (shared.get(code) ?? 0) + 1)
    }
    const best = [...shared].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]
    return best?.[0] ?? null
  })
}
