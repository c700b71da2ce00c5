import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { midRanks, pearson, spearman, strengthOf, type Pair } from '../../../src/domain/correlation'

/** Anscombe (1973), "Graphs in Statistical Analysis": four sets alike in numbers alone. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const FOURTH = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8]
const Y = [
  [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
  [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
  [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
]
const zip = (x: readonly number[], y: readonly number[]): Pair[] =>
  x.map((value, index) => [value, y[index] ?? 0])

describe('pearson', () => {
  it("finds Anscombe's 0.816 in all four sets", () => {
    const found = Y.map((y, index) => pearson(zip(index === 3 ? FOURTH : X, y)))
    expect(found.map((value) => value?.toFixed(3))).toEqual(['0.816', '0.816', '0.816', '0.817'])
  })

  it('says nothing of too few pairs or of a figure that never changes', () => {
    expect(pearson(zip([1, 2], [3, 4]))).toBeNull()
    expect(pearson(zip([0.1, 0.1, 0.1], [1, 2, 3]))).toBeNull()
  })
})

describe('spearman', () => {
  it('finds the textbook example of IQ and hours of television: -29/165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    expect(spearman(zip(iq, hours))).toBeCloseTo(-29 / 165, 12)
  })

  it('is one for whatever rises together, and lies between -1 and 1', () => {
    const values = fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 3 })
    fc.assert(
      fc.property(values, (x) => {
        expect(spearman(x.map((value) => [value, value ** 3] as const))).toBeCloseTo(1, 10)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 3 }), (pairs) => {
        const found = spearman(pairs)
        if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1)
        expect(found).toBe(spearman(pairs))
      }),
    )
  })
})

test('equal values share the mean of their places', () => {
  expect(midRanks([3, 1, 3, 5])).toEqual([2.5, 1, 2.5, 4])
})

test("words for it are Cohen's", () => {
  expect([0.05, -0.1, 0.29, -0.3, 0.5].map(strengthOf)).toEqual([
    'none',
    'weak',
    'weak',
    'moderate',
    'strong',
  ])
})
