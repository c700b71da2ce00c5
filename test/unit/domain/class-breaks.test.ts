import { describe, expect, it } from 'vitest'
import { edgesBetween, roundestBetween } from '../../../src/domain/class-breaks'

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

describe('edgesBetween', () => {
  it('merges groups that are empty or cannot be told apart', () => {
    expect(edgesBetween([[1, 2], [], [2, 3], [8]])).toEqual([4])
    expect(edgesBetween([])).toEqual([])
  })
})
