import { expect, test } from 'vitest'
import { getValue, latestPeriod } from '../../../src/domain/dataset'
import { findStrengths } from '../../../src/domain/strengths'
import { banyuasin } from '../support/banyuasin'
import { ALFA, ROOT, tinyDataset } from '../support/tiny-dataset'

test('four desa are too few to tell a fifth of', () => {
  expect(findStrengths(tinyDataset(), ALFA)).toMatchObject({ strengths: [], weaknesses: [] })
  expect(findStrengths(tinyDataset(), ROOT)).toMatchObject({ compared: 0, parent: null })
})

test('of Banyuasin: strengths best first, weaknesses deepest first, none both', () => {
  const dataset = banyuasin()
  let some = 0
  for (const region of dataset.regions.all) {
    const { strengths, weaknesses, compared } = findStrengths(dataset, region.code, { limit: 50 })
    some += strengths.length
    expect(strengths.length + weaknesses.length).toBeLessThanOrEqual(compared)
    for (const entry of strengths) expect(entry.rank).toBeLessThanOrEqual(0.2 * entry.total + 1)
    const depths = weaknesses.map(({ depth }) => depth)
    expect(depths).toEqual(depths.toSorted((a, b) => a - b))
  }
  expect(some).toBeGreaterThan(500)
})

test('the depth is the mid-rank percentile of all of the level: counted apart', () => {
  const dataset = banyuasin()
  const region = dataset.regions.all.find(({ level }) => level === 'desa')
  if (!region) throw new Error('no desa')
  const { strengths, weaknesses } = findStrengths(dataset, region.code, { limit: 50 })
  for (const { indicator, value, depth, tied } of [...strengths, ...weaknesses]) {
    const values = dataset.regions.all
      .filter(({ level }) => level === 'desa')
      .flatMap(({ code }) => getValue(dataset, indicator.id, latestPeriod(indicator), code) ?? [])
    const isWorse = (other: number) =>
      indicator.direction === 'lower-is-better' ? other > value : other < value
    const worse = values.filter(isWorse).length
    expect(values.filter((other) => other === value)).toHaveLength(tied + 1)
    expect(depth).toBeCloseTo((100 * (worse + (tied + 1) / 2)) / values.length, 9)
  }
})
