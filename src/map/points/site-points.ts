import { toMercator, type MercatorPoint } from '../geo/mercator'

/** A place of interest as the page describes it. */
export interface MapSite {
  readonly id: string
  /** Longitude and latitude in degrees. */
  readonly place: readonly [number, number]
  /** False where it stands in the middle of its desa for want of coordinates. */
  readonly isExact: boolean
  /** Name first, then what else is known; text. */
  readonly lines: readonly string[]
}

export interface SiteMark extends MercatorPoint {
  readonly site: MapSite
  /** Sites at the same place, this one among them. */
  readonly members: readonly MapSite[]
}

/** One mark a place, in the order given. */
export function markSites(sites: readonly MapSite[]): readonly SiteMark[] {
  const places = new Map<string, MapSite[]>()
  for (const site of sites) {
    const key = site.place.join(',')
    places.set(key, [...(places.get(key) ?? []), site])
  }
  return [...places.values()].flatMap((members) => {
    const [site] = members
    return site ? [{ site, members, ...toMercator(site.place) }] : []
  })
}
