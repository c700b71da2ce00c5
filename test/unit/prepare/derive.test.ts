import { describe, expect, it } from 'vitest'
import { samplePopulationChange, sampleRoads } from '../../../src/prepare/derive/sample-values'
import { shareOut } from '../../../src/prepare/derive/share-out'

describe('shareOut', () => {
  it('gives integers that add up, the largest remainders first', () => {
    // Exact shares 3.33, 3.33, 3.33: one left over, to the first.
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    // 2.5, 5.25 and 2.25 of 10: the half gets the rest.
    expect(shareOut(10, [10, 21, 9])).toEqual([3, 5, 2])
  })

  it('leaves a region without a weight missing and gives a weight of zero nothing', () => {
    expect(shareOut(9, [2, null, 0, 1])).toEqual([6, null, 0, 3])
    expect(shareOut(9, [null, null])).toEqual([null, null])
  })
})

describe('sample values', () => {
  const unit = { code: '99.01.01.2001', families: 500 }

  it('are the same on every run and differ from year to year', () => {
    expect(samplePopulationChange(unit, '2024')).toEqual(samplePopulationChange(unit, '2024'))
    expect(samplePopulationChange(unit, '2024')).not.toEqual(samplePopulationChange(unit, '2025'))
  })

  it('balance: births - deaths + arrivals - departures = change', () => {
    for (let families = 10; families < 5000; families += 97) {
      const [born = 0, died = 0, came = 0, left = 0, change] = samplePopulationChange(
        { code: `99.01.01.${String(families)}`, families },
        '2025',
      )
      expect(change).toBe(born - died + came - left)
      expect(Math.min(born, died, came, left)).toBeGreaterThanOrEqual(0)
    }
  })

  it('add road lengths up by condition', () => {
    for (let families = 10; families < 5000; families += 97) {
      const roads = sampleRoads({ code: `99.01.01.${String(families)}`, families })
      const [good = 0, fair = 0, damaged = 0, bad = 0, sound = 0, total = 0] = roads
      expect(good + fair + damaged + bad).toBeCloseTo(total, 9)
      expect(good + fair).toBeCloseTo(sound, 9)
      expect(Math.min(...roads)).toBeGreaterThanOrEqual(0)
    }
  })
})
