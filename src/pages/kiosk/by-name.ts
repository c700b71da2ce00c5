import type { Region } from '../../contract'
import { compareKeys, nameSortKey } from '../../domain/text-normalisation'

/** In the order of their names, Mungil II before Mungil III. */
export function byName(regions: readonly Region[]): readonly Region[] {
  return regions
    .map((region) => ({ region, key: nameSortKey(region.name) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ region }) => region)
}
