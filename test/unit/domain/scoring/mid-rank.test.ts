import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { midRanks } from '../../../../src/domain/correlation'
import { quantile } from '../../../../src/domain/normalisation'
import {
  midRankPercentiles,
  percentileIn,
  sortedKnown,
  turned,
} from '../../../../src/domain/scoring/mid-rank'

describe('midRankPercentiles', () => {
  it('is 100 (rank - 0.5) / n, equal values sharing the middle, missing ones left out', () => {
    expect(midRankPercentiles([3, null, 1, 2, 2])).toEqual([87.5, null, 12.5, 50, 50])
    expect(midRankPercentiles([7])).toEqual([50])
    expect(midRankPercentiles([null])).toEqual([null])
  })

  it('agrees with ranks found by sorting, has the mean 50, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        const found = midRankPercentiles(values) as number[]
        midRanks(values).forEach((rank, index) => {
          expect(found[index]).toBeCloseTo((100 * (rank - 0.5)) / values.length, 9)
        })
        expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeCloseTo(50, 9)
      }),
    )
  })

  it('puts the median of distinct values at 50', () => {
    const found = midRankPercentiles([40, 10, 30, 20, 50]) as number[]
    expect(
      quantile(
        found.toSorted((a, b) => a - b),
        0.5,
      ),
    ).toBe(50)
  })
})

describe('percentileIn', () => {
  const sorted = sortedKnown([10, 20, null, 20, 30])

  it('places a value that is not of the set, such as a mean, between its neighbours', () => {
    expect(percentileIn(sorted, 25)).toBe(75)
    expect(percentileIn(sorted, 20)).toBe(50)
    expect(percentileIn(sorted, 5)).toBe(0)
    expect(percentileIn(sorted, 99)).toBe(100)
    expect(percentileIn(sortedKnown([]), 1)).toBeNull()
  })

  it('turns where less is better', () => {
    expect(turned(percentileIn(sorted, 10) ?? NaN, 'lower-is-better')).toBe(87.5)
    expect(turned(percentileIn(sorted, 10) ?? NaN, 'higher-is-better')).toBe(12.5)
  })
})
