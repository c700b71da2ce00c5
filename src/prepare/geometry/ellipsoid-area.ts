import type { Area } from './mapshaper'
import { polygonsOf, signedDoubleArea, type Ring } from './rings'

/** WGS84 ellipsoid. */
const SEMI_MAJOR_METRES = 6378137
const FLATTENING = 1 / 298.257223563
const E2 = FLATTENING * (2 - FLATTENING)
const E = Math.sqrt(E2)

/** Snyder, "Map Projections: A Working Manual" (USGS 1395, 1987), equation 3-12. */
function authalicQ(latitude: number): number {
  const sin = Math.sin((latitude * Math.PI) / 180)
  return (
    (1 - E2) *
    (sin / (1 - E2 * sin * sin) - (1 / (2 * E)) * Math.log((1 - E * sin) / (1 + E * sin)))
  )
}

/** Lambert's cylindrical equal-area projection of the ellipsoid, metres (Snyder 10-1, 10-2, 10-15). */
function project(ring: Ring): number[][] {
  return ring.map(([longitude = 0, latitude = 0]) => [
    (SEMI_MAJOR_METRES * longitude * Math.PI) / 180,
    (SEMI_MAJOR_METRES * authalicQ(latitude)) / 2,
  ])
}

/** Area on the WGS84 ellipsoid, km2; holes are taken off. Edges are straight in longitude and latitude. */
export function ellipsoidAreaKm2(area: Area): number {
  let squareMetres = 0
  for (const polygon of polygonsOf(area)) {
    polygon.forEach((ring, index) => {
      const ringArea = Math.abs(signedDoubleArea(project(ring))) / 2
      squareMetres += index === 0 ? ringArea : -ringArea
    })
  }
  return squareMetres / 1e6
}
