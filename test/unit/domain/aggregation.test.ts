import { describe, expect, it } from 'vitest'
import {
  compositionOf,
  dominantCategory,
  maxOf,
  meanOf,
  ratioOfSums,
  sumOf,
  weightedMeanOf,
} from '../../../src/domain/aggregation'

describe('aggregation rules', () => {
  it('leave the missing out instead of counting it as zero', () => {
    expect(sumOf([1, null, 2])).toBe(3)
    expect(meanOf([1, null, 2])).toBe(1.5)
    expect(maxOf([-3, null, -2])).toBe(-2)
    expect(weightedMeanOf([10, null, 40], [1, 100, 2])).toBe(30)
    expect(weightedMeanOf([10, 20, 40], [1, null, 2])).toBe(30)
  })

  it('are missing over nothing', () => {
    expect([sumOf([]), meanOf([null]), maxOf([null]), dominantCategory([null])]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(weightedMeanOf([5], [0])).toBeNull()
    expect(ratioOfSums([1], [null], 1000)).toBeNull()
    expect(ratioOfSums([1], [0], 1000)).toBeNull()
  })

  it('divide sums over the regions that have both figures', () => {
    // Mean of ratios would be (10 + 1000) / 2.
    expect(ratioOfSums([1, 1], [100, 1], 1000)).toBeCloseTo(2000 / 101, 12)
    expect(ratioOfSums([5, 7, null], [10, null, 30], 100)).toBe(50)
  })

  it('keep a true zero', () => {
    expect(sumOf([0, null])).toBe(0)
    expect(ratioOfSums([0], [50], 1000)).toBe(0)
  })

  it('count categories and name the most common, the lower code on a tie', () => {
    expect([...compositionOf([9, 2, null, 9, 6])]).toEqual([
      [2, 1],
      [6, 1],
      [9, 2],
    ])
    expect(dominantCategory([9, 2, 9, 2, 6])).toBe(2)
    expect(dominantCategory([9, 2, 9])).toBe(9)
  })
})
