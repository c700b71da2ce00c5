import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findSimilarRegions, profileDistance } from '../../../src/domain/similar-regions'
import { banyuasin } from '../support/banyuasin'
import { KOTA, tinyDataset } from '../support/tiny-dataset'

const part = fc.option(fc.double({ min: 0, max: 100, noNaN: true }))
const profile = fc.array(part, { minLength: 12, maxLength: 12 })

describe('profileDistance', () => {
  it('is the published distance of incomplete rows, per place', () => {
    // scikit-learn, nan_euclidean_distances: 3.1623 for these two, which weighs up to all four places.
    const found = profileDistance([3, null, null, 6], [1, null, 4, 5])
    expect(found?.shared).toBe(2)
    expect((found?.distance ?? 0) * Math.sqrt(4)).toBeCloseTo(3.1623, 4)
  })

  it('is symmetric, zero to itself, and blind to what one of them lacks', () => {
    fc.assert(
      fc.property(profile, profile, (one, other) => {
        expect(profileDistance(one, other)).toEqual(profileDistance(other, one))
        const own = profileDistance(one, one)
        if (own) expect(own.distance).toBe(0)
        const masked = one.map((value, index) => (index === 3 ? null : value))
        const maskedOther = other.map((value, index) => (index === 3 ? 77 : value))
        const without = other.map((value, index) => (index === 3 ? null : value))
        expect(profileDistance(masked, maskedOther)).toEqual(profileDistance(masked, without))
      }),
    )
  })
})

test('of Banyuasin: the nearest first, the same way round, each with enough in common', () => {
  const dataset = banyuasin()
  const desa = dataset.regions.all.find(({ type }) => type === 'desa')?.code ?? ''
  const { similar, indicators, known } = findSimilarRegions(dataset, desa, { limit: 400 })
  expect(known).toBeLessThanOrEqual(indicators.length)
  expect(similar.length).toBeGreaterThan(250)
  const distances = similar.map(({ distance }) => distance)
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  for (const { shared, of, distance } of similar) {
    expect(shared).toBeGreaterThanOrEqual(0.6 * of)
    expect(distance).toBeLessThanOrEqual(100)
  }
  const [nearest] = similar
  const back = findSimilarRegions(dataset, nearest?.region.code ?? '', { limit: 400 })
  const found = back.similar.find(({ region }) => region.code === desa)
  expect(found?.distance).toBe(nearest?.distance)
  expect(nearest?.alike[0]?.points).toBeLessThanOrEqual(nearest?.different[0]?.points ?? 0)
})

test('a region without figures is like nobody', () => {
  expect(findSimilarRegions(tinyDataset(), KOTA)).toMatchObject({ known: 0, similar: [] })
})
