import { describe, expect, test } from 'vitest'
import { cameraAt, project } from '../../../src/map/camera/camera'
import { isInside, shapeAt } from '../../../src/map/geo/hit-test'
import {
  frameScale,
  frameTransform,
  fromUnits,
  patternTransform,
  toUnits,
} from '../../../src/map/geo/map-frame'
import { toMercator } from '../../../src/map/geo/mercator'
import { buildShapes, type MapGeometry } from '../../../src/map/geo/shapes'
import { KOTA_HULU, MUARA, SAWAH, tinyGeometry } from './support/tiny-map'

const shapes = buildShapes(tinyGeometry())

function withHole(): MapGeometry {
  const geometry = tinyGeometry()
  const ring = (west: number, east: number, south: number, north: number) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return {
    ...geometry,
    desa: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kode: SAWAH },
          geometry: {
            type: 'MultiPolygon',
            coordinates: [
              [ring(104, 104.2, -2.1, -2), ring(104.05, 104.1, -2.08, -2.03)],
              [ring(104.3, 104.35, -2.1, -2)],
            ],
          },
        },
      ],
    },
  }
}

describe('shapes', () => {
  test('paths are whole numbers: an absolute start, relative steps, closed', () => {
    expect(shapes.byCode.get(KOTA_HULU)?.path).toMatch(/^M\d+ \d+l(-?\d+ -?\d+ )+z$/)
  })

  test('a tenth of a degree is 2330 units wide at zoom 14', () => {
    const [minX, , maxX] = shapes.byCode.get(MUARA)?.box ?? [0, 0, 0, 0]
    expect(maxX - minX).toBe(2330)
  })

  test('a point finds its desa, and none over the sea', () => {
    const at = (lng: number, lat: number) =>
      shapeAt(shapes.desa, toUnits(shapes.frame, toMercator([lng, lat])))?.code
    expect(at(104.05, -2.05)).toBe(KOTA_HULU)
    expect(at(104.25, -2.05)).toBe(MUARA)
    expect(at(104.25, -2.2)).toBeUndefined()
  })

  test('holes are outside, islands inside', () => {
    const [shape] = buildShapes(withHole()).desa
    const inside = (lng: number, lat: number) => {
      const { x, y } = toUnits(shapes.frame, toMercator([lng, lat]))
      return shape ? isInside(shape, x, y) : null
    }
    expect(inside(104.15, -2.05)).toBe(true)
    expect(inside(104.07, -2.05)).toBe(false)
    expect(inside(104.32, -2.05)).toBe(true)
  })
})

describe('frame', () => {
  test('the transform puts a unit where the camera sees its place', () => {
    const size = { width: 1152, height: 1024 }
    const camera = cameraAt([104.2, -2.05], 10.3)
    const [scale, , , , x, y] = (
      /matrix\((.*)\)/.exec(frameTransform(shapes.frame, camera, size))?.[1] ?? ''
    )
      .split(' ')
      .map(Number)
    const place = project(camera, size, fromUnits(shapes.frame, 4000, 1000))
    expect(4000 * (scale ?? 0) + (x ?? 0)).toBeCloseTo(place.x, 1)
    expect(1000 * (scale ?? 0) + (y ?? 0)).toBeCloseTo(place.y, 1)
  })

  test('patterns keep between one and two pixels a pixel, whatever the zoom', () => {
    for (const zoom of [8, 8.67, 9.999, 12.3]) {
      const camera = cameraAt([104.2, -2.05], zoom)
      const text = patternTransform(shapes.frame, camera, 5)
      const scale = Number(/scale\((\S+)\)/.exec(text)?.[1]) * frameScale(camera)
      expect(scale).toBeGreaterThanOrEqual(1)
      expect(scale).toBeLessThan(2)
    }
  })
})
