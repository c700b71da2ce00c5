import { describe, expect, it } from 'vitest'
import { rankValues, standingAt } from '../../../src/domain/ranks'

const entries = [
  { code: 'a', value: 3 },
  { code: 'b', value: null },
  { code: 'c', value: 5 },
  { code: 'd', value: 3 },
  { code: 'e', value: 1 },
]
const ranks = (direction: Parameters<typeof rankValues>[1]) =>
  rankValues(entries, direction).map(({ code, rank }) => `${code}${rank}`)

describe('rankValues', () => {
  it('gives ties the same rank and skips the next', () => {
    expect(ranks('higher-is-better')).toEqual(['c1', 'a2', 'd2', 'e4'])
  })

  it('puts the lowest first when lower is better', () => {
    expect(ranks('lower-is-better')).toEqual(['e1', 'a2', 'd2', 'c4'])
  })

  it('leaves out what is missing, and ranks a zero', () => {
    expect(rankValues([{ code: 'a', value: null }], 'none')).toEqual([])
    expect(rankValues([{ code: 'a', value: 0 }], 'none')).toHaveLength(1)
  })
})

it('says what a rank is among all, with how many share it', () => {
  const ranked = [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 4 }]
  expect(standingAt(2, ranked)).toEqual({ rank: 2, total: 4, tied: 1 })
  expect(standingAt(4, ranked)).toEqual({ rank: 4, total: 4, tied: 0 })
})
