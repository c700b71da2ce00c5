import { project, type Camera } from '../camera/camera'
import { toMercator, type MercatorPoint } from '../geo/mercator'
import type { Rect, Size } from '../geo/rect'
import type { SiteMarkKind } from './site-shapes'

/** A place of interest as the page describes it. */
export interface MapSite {
  readonly id: string
  /** Longitude and latitude in degrees. */
  readonly place: readonly [number, number]
  /** False where it stands in the middle of its desa for want of coordinates. */
  readonly isExact: boolean
  readonly mark: SiteMarkKind
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

const HALF = 10

/** What the stars cover at a camera, CSS pixels. */
export function siteBoxes(
  marks: readonly SiteMark[],
  camera: Camera,
  size: Size & { readonly scale: number },
): readonly Rect[] {
  const half = HALF * size.scale
  return marks.map((mark) => {
    const at = project(camera, size, mark)
    return { x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half }
  })
}
