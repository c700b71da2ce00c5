import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { assignTiles, type Tile } from '../../../src/prepare/geometry/assign-tiles'
import { ellipsoidAreaKm2 } from '../../../src/prepare/geometry/ellipsoid-area'
import { labelPointOf } from '../../../src/prepare/geometry/label-point'
import { contains } from '../../../src/prepare/geometry/rings'

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

describe('ellipsoidAreaKm2', () => {
  it('gives the surface of the whole WGS84 ellipsoid: 510,065,621.7 km2', () => {
    expect(ellipsoidAreaKm2(rectangle(-180, -90, 180, 90))).toBeCloseTo(510_065_621.7, 0)
  })

  it('gives one degree square at the equator: 12,308 km2, not the 12,391 of a sphere', () => {
    expect(ellipsoidAreaKm2(rectangle(0, 0, 1, 1))).toBeCloseTo(12_308.46, 2)
  })

  it('takes holes off, whatever their direction', () => {
    const outer = rectangle(104, -3, 105, -2)
    const hole = rectangle(104.2, -2.8, 104.8, -2.2)
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [...outer.coordinates, ...hole.coordinates],
    }
    expect(ellipsoidAreaKm2(holed)).toBeCloseTo(ellipsoidAreaKm2(outer) - ellipsoidAreaKm2(hole), 6)
  })
})

describe('labelPointOf', () => {
  it('lies inside a crescent whose centre of gravity does not', () => {
    const crescent: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [0, 3],
          [0, 2.5],
          [2.5, 2.5],
          [2.5, 0.5],
          [0, 0.5],
          [0, 0],
        ],
      ],
    }
    const [x, y] = labelPointOf(crescent)
    expect(contains(crescent, x, y)).toBe(true)
  })

  it('lies in the largest part', () => {
    const parts = [rectangle(0, 0, 1, 1), rectangle(5, 5, 9, 9)].map((part) => part.coordinates)
    const [x] = labelPointOf({ type: 'MultiPolygon', coordinates: parts })
    expect(x).toBeCloseTo(7, 1)
  })
})

describe('assignTiles', () => {
  const tile = (owners: string[], geometry: Polygon): Tile => ({
    type: 'Feature',
    properties: { owners },
    geometry,
  })
  const isOwn = (code: string): boolean => code === 'own'

  it('gives overlaps to the regency and small holes to the neighbour beside them', () => {
    const tiles = [
      tile(['own'], rectangle(0, 0, 1, 1)),
      tile(['east', 'own'], rectangle(1, 0, 1.01, 0.01)),
      tile([], rectangle(1, 0.01, 1.01, 0.02)),
      tile(['east'], rectangle(1.01, 0.01, 2, 0.02)),
    ]
    expect(assignTiles(tiles, isOwn)).toEqual(['own', 'own', 'east', 'east'])
  })

  it('leaves open ground open', () => {
    const tiles = [tile(['east'], rectangle(1, 0, 2, 1)), tile([], rectangle(0, 0, 1, 1))]
    expect(assignTiles(tiles, isOwn)).toEqual(['east', null])
  })
})
