import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStrengths, percentileRank } from '../../../src/domain/strengths'
import { banyuasin } from '../support/banyuasin'
import { ALFA, ROOT, tinyDataset } from '../support/tiny-dataset'

test("without ties it is the spreadsheets' PERCENTRANK.INC", () => {
  // The example of its documentation: 0.333 for 2, 0.555 for 4, 0.666 for 8.
  const data = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1]
  const rank = (value: number) => {
    const others = data.filter((other) => other !== value)
    return percentileRank(others, value, 'higher-is-better') / 100
  }
  expect([rank(2), rank(4), rank(8)].map((share) => share.toFixed(2))).toEqual([
    '0.33',
    '0.56',
    '0.67',
  ])
})

test('turns with the direction, and ties count half', () => {
  expect(percentileRank([1, 2, 2, 3], 2, 'higher-is-better')).toBe(50)
  expect(percentileRank([], 2, 'none')).toBe(50)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ max: 9, min: 0 }), { minLength: 1 }),
      fc.nat(9),
      (others, v) => {
        const up = percentileRank(others, v, 'higher-is-better')
        expect(up).toBeGreaterThanOrEqual(0)
        expect(up + percentileRank(others, v, 'lower-is-better')).toBeCloseTo(100, 9)
      },
    ),
  )
})

test('three siblings are too few to stand out among', () => {
  const found = findStrengths(tinyDataset(), ALFA)
  expect(found).toMatchObject({ siblings: 3, isEnough: false, strengths: [], weaknesses: [] })
  expect(findStrengths(tinyDataset(), ROOT)).toMatchObject({ siblings: 0, parent: null })
})

test('of Banyuasin: strengths best first, weaknesses worst first, none both', () => {
  const dataset = banyuasin()
  let some = 0
  for (const region of dataset.regions.all) {
    const { strengths, weaknesses, compared } = findStrengths(dataset, region.code, { limit: 50 })
    some += strengths.length
    expect(strengths.length + weaknesses.length).toBeLessThanOrEqual(compared)
    const both = strengths.filter((entry) => weaknesses.includes(entry))
    expect(both).toEqual([])
    for (const entry of strengths) expect(entry.rank).toBeLessThanOrEqual(0.25 * entry.total + 1)
    const percentiles = weaknesses.map(({ percentile }) => percentile)
    expect(percentiles).toEqual(percentiles.toSorted((a, b) => a - b))
  }
  expect(some).toBeGreaterThan(1000)
})
