import { describe, expect, it } from 'vitest'
import { ScoresFile } from '../../../src/contract'

const column = (value: number | null) => ({ ekonomi: [value] })
const every = (value: number | null) =>
  Object.fromEntries(
    ['ekonomi', 'masyarakat', 'tata-kelola', 'mobilitas', 'lingkungan', 'kehidupan'].map((id) => [
      id,
      value === null ? [] : [value],
    ]),
  )

/** A file of scores with one figure of each kind. */
function parses(values: { score?: number; overall?: number; coverage?: number; rank?: number }) {
  const { score = 50, overall = 50, coverage = 1, rank = 1 } = values
  const evidence = Object.fromEntries(
    Object.keys(every(null)).map((id) => [id, { isFragile: false, methods: [] }]),
  )
  return ScoresFile.safeParse({
    ...{ scores: { ...every(50), ...column(score) }, coverage: every(coverage) },
    ...{ neutral: every(null), overall: [overall], ranks: [[rank, 3]], evidence },
  }).success
}

describe('a file of scores', () => {
  it('holds scores from 0 to 100, shares from 0 to 1 and ranks from 1 on', () => {
    expect(parses({})).toBe(true)
    expect(parses({ score: 0, overall: 100, coverage: 0 })).toBe(true)
  })

  it.each([
    { score: -0.1 },
    { score: 1_000_000 },
    { overall: 100.1 },
    { overall: -50 },
    { coverage: 1.5 },
    { rank: 0 },
    { rank: -3 },
  ])('is refused with %o', (values) => {
    expect(parses(values)).toBe(false)
  })
})
