import { describe, expect, it } from 'vitest'
import { skewness, usualClasses } from '../../../src/domain/usual-classes'
import { countByClass } from '../prepare/support/count-by-class'

const log = (count: number) => Array.from({ length: count }, (_, i) => Math.exp((8 * i) / count))

describe('skewness', () => {
  it('is what a spreadsheet gives', () => {
    // The example of Microsoft's page on SKEW: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7.
    expect(skewness([3, 4, 5, 2, 3, 4, 5, 6, 4, 7])).toBeCloseTo(0.359543, 6)
    expect(skewness([1, 2, 3])).toBe(0)
    expect(skewness([4, 4, 4])).toBe(0)
  })
})

describe('usualClasses', () => {
  it('parts well separated groups', () => {
    const groups = [1, 2, 3, 50, 51, 52, 100, 101, 150, 151, 200]
    const { edges, method } = usualClasses(groups, 0)
    expect(method).toBe('natural')
    expect(countByClass(groups, edges)).toEqual([3, 3, 2, 2, 1])
  })

  it('makes fewer classes of fewer values, and none of one', () => {
    expect(usualClasses([0, 0, 100, 100], 1).edges).toEqual([100])
    expect(usualClasses([7, 7, 7], 1).edges).toEqual([])
    expect(usualClasses([null, null], 1).edges).toEqual([])
  })

  it('gives every class at least one value and leaves the missing out', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i % 10) ** 2)
    const counts = countByClass(values, usualClasses([null, ...values], 0).edges)
    expect(counts).toHaveLength(5)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.reduce((a, b) => a + b)).toBe(100)
  })

  it('divides a long tail on the scale of its logarithm, in no unit of its own', () => {
    const values = log(200)
    const { edges, method } = usualClasses(values, 2)
    expect(method).toBe('natural-log')
    const counts = countByClass(values, edges)
    // Evenly spread logarithms: five classes about as full as one another.
    expect(Math.max(...counts)).toBeLessThan(60)
    const tenfold = usualClasses(
      values.map((value) => value * 10),
      2,
    )
    expect(
      countByClass(
        values.map((value) => value * 10),
        tenfold.edges,
      ),
    ).toEqual(counts)
  })

  it('turns a tail at the low end round, and keeps those at the top apart', () => {
    const values = [...log(60).map((value) => 100 - value / 31), ...new Array<number>(60).fill(100)]
    const { edges, method } = usualClasses(values, 1)
    expect(method).toBe('natural-log')
    expect(edges.at(-1)).toBe(100)
    expect(countByClass(values, edges).at(-1)).toBe(60)
  })

  it('gives zeros a class of their own where more than a third are zero', () => {
    const some = [...new Array<number>(40).fill(0), ...log(60)]
    const { edges } = usualClasses(some, 2)
    expect(countByClass(some, edges)[0]).toBe(40)
    const few = [...new Array<number>(5).fill(0), ...log(60).map((value) => value / 100)]
    expect(countByClass(few, usualClasses(few, 2).edges)[0]).toBeGreaterThan(5)
  })

  it('lets no class hold more than half of the units unless equal values do', () => {
    const lopsided = [...Array.from({ length: 70 }, (_, i) => -i / 1000), -40, -41, 60, 61, 90]
    const counts = countByClass(lopsided, usualClasses(lopsided, 3).edges)
    expect(Math.max(...counts)).toBeLessThanOrEqual(lopsided.length / 2)
    const tied = [...new Array<number>(80).fill(3), 1, 2, 4, 5, 6]
    expect(Math.max(...countByClass(tied, usualClasses(tied, 0).edges))).toBe(80)
  })

  it('writes edges with no more digits than the values are printed with', () => {
    const values = Array.from({ length: 300 }, (_, i) => Math.exp(i / 40) + 0.123456)
    for (const edge of usualClasses(values, 1).edges) expect(Number(edge.toFixed(1))).toBe(edge)
  })
})
