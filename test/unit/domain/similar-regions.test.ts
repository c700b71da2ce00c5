import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findSimilarRegions, profileDistance } from '../../../src/domain/similar-regions'
import { banyuasin } from '../support/banyuasin'
import { KOTA, tinyDataset } from '../support/tiny-dataset'

const part = fc.option(fc.double({ min: 0, max: 100, noNaN: true }))
const profile = fc.array(part, { minLength: 12, maxLength: 12 })

const usual = Array.from({ length: 12 }, () => 900)

describe('profileDistance', () => {
  it('is the root of the mean squared difference, what one lacks as unlike as usual', () => {
    // Differences 3 and 4 known, one of them unknown on one side (usual square 25), one on both.
    const found = profileDistance([3, 0, null, 6], [0, 4, null, null], [25, 25, 25, 25])
    expect(found?.shared).toBe(2)
    expect(found?.distance).toBeCloseTo(Math.sqrt((9 + 16 + 25) / 3), 12)
  })

  it('is symmetric and zero to itself, and never nearer for knowing less', () => {
    fc.assert(
      fc.property(profile, profile, (one, other) => {
        expect(profileDistance(one, other, usual)).toEqual(profileDistance(other, one, usual))
        const own = profileDistance(one, one, usual)
        if (own) expect(own.distance).toBe(0)
      }),
    )
    const same = [50, 50, 50]
    const alike = profileDistance(same, same, usual)?.distance ?? NaN
    expect(profileDistance([50, 50, null], same, usual)?.distance).toBeGreaterThan(alike)
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
  for (const { shared, of } of similar) expect(shared).toBeGreaterThanOrEqual(0.6 * of)
  const [nearest] = similar
  const back = findSimilarRegions(dataset, nearest?.region.code ?? '', { limit: 400 })
  const found = back.similar.find(({ region }) => region.code === desa)
  expect(found?.distance).toBe(nearest?.distance)
  expect(nearest?.alike[0]?.points).toBeLessThanOrEqual(nearest?.different[0]?.points ?? 0)
})

test('the greatest difference is named, however far out it lies', () => {
  const dataset = banyuasin()
  const desa = dataset.regions.all.filter(({ level }) => level === 'desa')
  const far = desa
    .filter((_, index) => index % 60 === 0)
    .flatMap(({ code }) => findSimilarRegions(dataset, code, { limit: 400 }).similar)
  const most = Math.max(...far.map(({ different }) => different[0]?.points ?? 0))
  // A clipped scale ends at 100.
  expect(most).toBeGreaterThan(150)
  for (const { alike, different } of far) {
    expect(different[0]?.points ?? 0).toBeGreaterThanOrEqual(alike.at(-1)?.points ?? 0)
  }
})

test('a region without figures is like nobody', () => {
  expect(findSimilarRegions(tinyDataset(), KOTA)).toMatchObject({ known: 0, similar: [] })
})
