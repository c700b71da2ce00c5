import type { Region, RegionCode, Sea } from '../contract'

/** The tree of regions with constant-time look-ups. Built once a dataset. */
export interface RegionIndex {
  /** In the order of the regions file: kabupaten, kecamatan, desa. */
  readonly all: readonly Region[]
  readonly root: Region
  /** Named water beside them. */
  readonly seas: readonly Sea[]
  get(code: RegionCode): Region | undefined
  /** Place of the region in every values column; -1 when unknown. */
  position(code: RegionCode): number
  children(code: RegionCode): readonly Region[]
  /** Regions with the same parent, itself included. */
  siblings(code: RegionCode): readonly Region[]
  /** From the kabupaten down to and including the region. */
  path(code: RegionCode): readonly Region[]
  /** Every desa and kelurahan inside the region, or the region itself when it is one. */
  units(code: RegionCode): readonly Region[]
}

const NONE: readonly Region[] = []

/** @throws Error when the list has no kabupaten. */
export function buildRegionIndex(
  regions: readonly Region[],
  seas: readonly Sea[] = [],
): RegionIndex {
  const root = regions.find((region) => region.level === 'kabupaten')
  if (!root) throw new Error('regions: no kabupaten in the list')
  const positions = new Map(regions.map((region, position) => [region.code, position]))
  const childrenOf = new Map<RegionCode, Region[]>()
  for (const region of regions) {
    if (region.parent === null) continue
    const list = childrenOf.get(region.parent)
    if (list) list.push(region)
    else childrenOf.set(region.parent, [region])
  }
  const get = (code: RegionCode) => {
    const position = positions.get(code)
    return position === undefined ? undefined : regions[position]
  }
  const children = (code: RegionCode) => childrenOf.get(code) ?? NONE
  const path = (code: RegionCode): readonly Region[] => {
    const region = get(code)
    if (!region) return NONE
    return region.parent === null ? [region] : [...path(region.parent), region]
  }
  const unitsOf = new Map<RegionCode, readonly Region[]>()
  const units = (code: RegionCode): readonly Region[] => {
    const region = get(code)
    if (!region) return NONE
    if (region.level === 'desa') return [region]
    const found = unitsOf.get(code) ?? children(code).flatMap((child) => units(child.code))
    unitsOf.set(code, found)
    return found
  }
  return {
    all: regions,
    root,
    seas,
    get,
    position: (code) => positions.get(code) ?? -1,
    children,
    siblings: (code) => {
      const region = get(code)
      if (!region) return NONE
      return region.parent === null ? [region] : children(region.parent)
    },
    path,
    units,
  }
}
