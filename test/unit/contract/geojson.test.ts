import { describe, expect, it } from 'vitest'
import { DrawableBoundaries } from '../../../src/contract'

const RING = [
  [104, -2],
  [105, -2],
  [105, -3],
  [104, -2],
]

function file(type: string, coordinates: unknown) {
  const feature = { type: 'Feature', properties: { kode: '1' }, geometry: { type, coordinates } }
  return { type: 'FeatureCollection', features: [feature] }
}

describe('boundaries', () => {
  it.each([
    ['an area', 'Polygon', [RING]],
    ['an area with a hole', 'Polygon', [RING, RING]],
    ['several areas', 'MultiPolygon', [[RING], [RING]]],
    ['none', 'MultiPolygon', []],
  ])('take %s', (_name, type, coordinates) => {
    expect(DrawableBoundaries.safeParse(file(type, coordinates)).success).toBe(true)
  })

  it.each([
    ['words', 'Polygon', [[['a', 'b'], ...RING]]],
    ['no number', 'Polygon', [[[Number.NaN, 1], ...RING]]],
    ['nothing', 'Polygon', [[null, ...RING]]],
    ['metres', 'Polygon', [RING.map(([x = 0, y = 0]) => [x * 1e4, y * 1e4])]],
    ['a ring of three', 'Polygon', [RING.slice(1)]],
    ['an area without a ring', 'Polygon', []],
    ['one depth too few', 'MultiPolygon', [RING]],
    ['one depth too many', 'Polygon', [[RING]]],
  ])('refuse %s', (_name, type, coordinates) => {
    expect(DrawableBoundaries.safeParse(file(type, coordinates)).success).toBe(false)
  })
})
