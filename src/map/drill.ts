import type { RegionCode } from '../contract'
import type { Choropleth } from '../domain/choropleth'
import type { RegionIndex } from '../domain/region-index'
import type { Place } from './keyboard/next-region'
import { toMercator } from './geo/mercator'

type Frame = Pick<Choropleth, 'frame' | 'unitLevel'>

/** The unit under a desa: itself, or its kecamatan where figures end there. */
export function unitOf(desa: RegionCode, regions: RegionIndex, { unitLevel }: Frame): RegionCode {
  return unitLevel === 'desa' ? desa : (regions.get(desa)?.parent ?? desa)
}

/** The region whose units are chosen among: the framed one, or the kecamatan of a framed desa. */
function openRegion(regions: RegionIndex, { frame }: Frame): RegionCode {
  const framed = regions.get(frame)
  return framed?.level === 'desa' ? (framed.parent ?? frame) : frame
}

/** One level from the frame toward a desa: its kecamatan first, the desa itself inside it. */
export function drillToward(desa: RegionCode, regions: RegionIndex, frame: Frame): RegionCode {
  const parent = regions.get(desa)?.parent ?? desa
  return openRegion(regions, frame) === parent && frame.unitLevel === 'desa' ? desa : parent
}

/** What the arrow keys move among: the kecamatan, or the desa of the framed one. */
export function placesToWalk(regions: RegionIndex, frame: Frame): readonly Place[] {
  const parent = frame.unitLevel === 'kecamatan' ? regions.root.code : openRegion(regions, frame)
  return regions
    .children(parent)
    .flatMap(({ code, labelPoint }) => (labelPoint ? [{ code, ...toMercator(labelPoint) }] : []))
}
