import { describe, expect, it } from 'vitest'
import { RankBook } from '../../../../src/domain/scoring/rank-book'
import { seededRandom } from '../../../../src/domain/scoring/seeded-random'
import { meanRankWidth, overallRankRanges } from '../../../../src/domain/scoring/weight-draws'

const units = 5
const yes = Array.from({ length: units }, () => true)
const no = yes.map(() => false)
const column = (id: string, parts: readonly (number | null)[], weight = 1) => ({
  ...{ id, weight, parts },
  neutral: no,
})
const steady = {
  columns: [column('a', [10, 30, 50, 70, 90])],
  isScored: yes,
  officialIndex: null,
}
const torn = {
  columns: [column('a', [10, 30, 50, 70, 90]), column('b', [90, 70, 50, 30, 10])],
  isScored: yes,
  officialIndex: 'a',
}

describe('seededRandom', () => {
  it('gives the same numbers again, in [0, 1), evenly', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)]
    const drawn = Array.from({ length: 10_000 }, one)
    expect(drawn.slice(0, 50)).toEqual(Array.from({ length: 50 }, other))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1)
    expect(seededRandom(8)()).not.toBe(drawn[0])
  })
})

describe('RankBook', () => {
  it('tells the middle 90% of the ranks, equal values sharing the better', () => {
    const book = new RankBook(3)
    // 94 of 100 draws: first is best; 6: last.
    for (let draw = 0; draw < 94; draw += 1) book.note(Float64Array.of(3, 2, NaN))
    for (let draw = 0; draw < 6; draw += 1) book.note(Float64Array.of(1, 2, NaN))
    expect(book.ranges()).toEqual([[1, 2], [1, 2], null])
    // What is included widens the range, and never narrows it.
    book.include(Float64Array.of(1, 3, 2))
    expect(book.ranges()).toEqual([[1, 3], [1, 2], null])
    const equal = new RankBook(2)
    equal.note(Float64Array.of(5, 5))
    expect(equal.ranges()).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})

describe('weights that move', () => {
  it('cannot move the order of one indicator, and do move two that disagree', () => {
    expect(meanRankWidth(steady)).toBe(0)
    // Which of the two weighs more decides all: the ends go from first to last, the middle stays.
    expect(meanRankWidth(torn)).toBeCloseTo((100 * (4 + 2 + 0 + 2 + 4)) / 5 / 5, 9)
    expect(meanRankWidth({ ...steady, isScored: no })).toBeNull()
  })

  it('give the same ranges again, and none below four components', () => {
    const run = () =>
      overallRankRanges(
        [steady, steady, steady, torn],
        [{ desa: [0, 1] }, { desa: [2, 3] }],
        [10, 20, 30, 40, 50],
        0.5,
      )
    expect(run()).toEqual(run())
    // Three against one: the order of the desa holds in every draw.
    expect(run().desa).toEqual([
      [5, 5],
      [4, 4],
      [3, 3],
      [2, 2],
      [1, 1],
    ])
    expect(run().areas).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(overallRankRanges([steady, steady, steady], [], [1, 1, 1, 1, 1], 0.5).desa).toEqual(
      Array.from({ length: units }, () => null),
    )
  })

  it('hold the ranks without one component, and without one indicator beside the official index', () => {
    const turned = {
      columns: [column('c', [90, 70, 50, 30, 10])],
      isScored: yes,
      officialIndex: null,
    }
    const lowest = (components: Parameters<typeof overallRankRanges>[0]) =>
      overallRankRanges(components, [], [1, 1, 1, 1, 1], 0.5).desa[0]
    expect(lowest([steady, steady, steady, turned])).toEqual([5, 5])
    // Three against two hold in the draws; without one of the three nobody is ahead.
    expect(lowest([steady, steady, steady, turned, turned])).toEqual([1, 5])
    // `for` outweighs `against`. Without it two components stand against two, but an official index stays.
    const double = (officialIndex: string | null) => ({
      columns: [column('for', [10, 30, 50, 70, 90], 3), column('against', [90, 70, 50, 30, 10], 1)],
      isScored: yes,
      officialIndex,
    })
    expect(lowest([steady, steady, double('for'), turned])).toEqual([5, 5])
    expect(lowest([steady, steady, double(null), turned])).toEqual([1, 5])
  })

  it('leave an area without a rank where too few people live in a scored desa', () => {
    const partly = { ...steady, isScored: [true, false, true, true, true] }
    const { areas } = overallRankRanges(
      [partly, partly, partly, partly],
      [{ desa: [0, 1] }, { desa: [2, 3] }],
      [10, 20, 30, 40, 50],
      0.5,
    )
    expect(areas).toEqual([null, [1, 1]])
  })
})
