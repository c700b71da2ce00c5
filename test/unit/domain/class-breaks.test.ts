import { describe, expect, it } from 'vitest'
import { edgesBetween, readableEdges, roundestBetween } from '../../../src/domain/class-breaks'

describe('roundestBetween', () => {
  it.each([
    [0.648217, 0.6512, 0.65],
    [17, 23, 20],
    [980, 1040, 1000],
    [-3, 2, 0],
    [-0.27, -0.21, -0.21],
    [0.12345, 0.12346, 0.12346],
    [5, 6, 6],
  ])('%d and %d: %d', (below, above, edge) => {
    const found = roundestBetween(below, above)
    expect(found).toBeGreaterThan(below)
    expect(found).toBeLessThanOrEqual(above)
    if (below > 0) expect(found).toBe(edge)
  })
})

describe('readableEdges', () => {
  const values = Array.from({ length: 100 }, (_, index) => 10 * index)

  it('takes the roundest number near an edge', () => {
    expect(readableEdges([203.4, 497, 784], values, 0)).toEqual([200, 500, 800])
  })

  it('keeps what is fixed, and an edge whose move would empty a class', () => {
    expect(readableEdges([3, 497], values, 0, [3])).toEqual([3, 500])
    expect(readableEdges([1.04, 1.05], [1, 1.041, 1.06], 1)).toEqual([1.04, 1.05])
  })
})

describe('edgesBetween', () => {
  it('merges groups that are empty or cannot be told apart', () => {
    expect(edgesBetween([[1, 2], [], [2, 3], [8]])).toEqual([4])
    expect(edgesBetween([])).toEqual([])
  })
})
