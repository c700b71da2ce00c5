import { describe, expect, it } from 'vitest'
import { normalise, percentileScale, quantile } from '../../../src/domain/normalisation'

describe('quantile', () => {
  // Hyndman and Fan's type 7 on 1..10: position 1 + 9p, so P5 = 1.45 and P95 = 9.55 (R: quantile(1:10)).
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  it.each([
    [0, 1],
    [0.05, 1.45],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.95, 9.55],
    [1, 10],
  ])('at %d is %d', (probability, value) => {
    expect(quantile(ten, probability)).toBeCloseTo(value, 12)
  })

  it('is null of nothing and the value of one', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(quantile([7], 0.95)).toBe(7)
  })
})

describe('percentileScale', () => {
  it('sorts by size, not by text, and leaves the missing out', () => {
    expect(percentileScale([10, 9, null, 8, 7, 6, 5, 4, 3, 2, 1])?.high).toBeCloseTo(9.55, 12)
  })

  it('is null where P5 and P95 coincide', () => {
    expect(percentileScale([...new Array<number>(99).fill(0), 1])).toBeNull()
    expect(percentileScale([])).toBeNull()
  })
})

describe('normalise', () => {
  const scale = { low: 10, high: 20 }

  it('runs from 0 to 100 and clips beyond the percentiles', () => {
    const results = [5, 10, 12.5, 20, 99].map((value) =>
      normalise(value, scale, 'higher-is-better'),
    )
    expect(results).toEqual([0, 0, 25, 100, 100])
  })

  it('turns round where lower is better', () => {
    expect(normalise(12.5, scale, 'lower-is-better')).toBe(75)
    expect(normalise(99, scale, 'lower-is-better')).toBe(0)
  })

  it('keeps the missing missing', () => {
    expect(normalise(null, scale, 'lower-is-better')).toBeNull()
  })
})
