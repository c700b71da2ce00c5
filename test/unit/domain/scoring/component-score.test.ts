import type { ScoredColumn } from '../../../../src/domain/scoring/scored-column'
import { describe, expect, it } from 'vitest'
import { areaScore } from '../../../../src/domain/scoring/area-score'
import { overallScore } from '../../../../src/domain/scoring/overall-score'
import { scoreEvidence, scoreUnits } from '../../../../src/domain/scoring/score-evidence'
import { isFragile } from '../../../../src/domain/scoring/fragility'
import { knownShares, weightedMeans } from '../../../../src/domain/scoring/weighted-means'

const none = [false, false, false, false]
const column = (
  id: string,
  weight: number,
  parts: readonly (number | null)[],
  neutral: readonly boolean[] = none,
): ScoredColumn => ({ id, weight, parts, neutral })

describe('the mean of a unit', () => {
  const official = column('official', 1, [90, 10, null, null], [false, false, true, false])
  const rest = column('rest', 1, [50, 50, 100, null])

  it('leaves out what is missing, and puts what a unit cannot have at 50', () => {
    expect(weightedMeans([official, rest], [true, true, true, false])).toEqual([70, 30, 75, null])
    const plain = { ...official, neutral: none }
    expect(weightedMeans([plain, rest], [true, true, true, true])[2]).toBe(100)
  })

  it('does not count a neutral part as known', () => {
    expect(knownShares([official, rest], 4)).toEqual([1, 1, 0.5, 0])
  })

  it('is scored from half of the weight, rounding errors aside, and never from nothing', () => {
    expect(scoreUnits([official, rest], 4, 0.5, 'percentile').isScored).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(scoreUnits([official, rest], 4, 0.6, 'percentile').isScored[2]).toBe(false)
    expect(scoreUnits([official, rest], 4, 0, 'percentile').isScored[3]).toBe(false)
    const third = [1, 2, 3].map((n) => column(String(n), 1 / 6, [n === 1 ? null : 1]))
    const half = [column('half', 1 / 2, [null]), ...third]
    expect(scoreUnits(half, 1, 1 / 3, 'percentile').isScored).toEqual([true])
  })

  it('becomes the percentile among the scored units', () => {
    expect(scoreUnits([official, rest], 4, 0.5, 'percentile').scores).toEqual([
      50,
      100 / 6,
      500 / 6,
      null,
    ])
  })
})

describe('an area', () => {
  it('is the mean by people of the desa that have a score, where half of them live in one', () => {
    expect(areaScore([80, 20, null], [100, 300, 400], 0.5)).toEqual({ score: 35, share: 0.5 })
    expect(areaScore([80, 20, null], [100, 300, 401], 0.5).score).toBeNull()
    expect(areaScore([80, null], [null, null], 0.5)).toEqual({ score: null, share: 0 })
  })
})

describe('the overall score', () => {
  it('needs four of the six', () => {
    expect(overallScore([10, 20, 30, 40, null, null])).toBe(25)
    expect(overallScore([10, 20, 30, null, null, null])).toBeNull()
  })
})

describe('the evidence', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8]
  const raw = (id: string, weight: number, own: readonly number[]) => ({
    id,
    weight,
    direction: 'higher-is-better' as const,
    values: own,
    neutral: values.map(() => false),
  })

  it('finds the indicator that decides, and is not circular about the official index', () => {
    const [used, minMax, zScore] = scoreEvidence({
      columns: [
        raw('official', 1, values),
        raw('like', 1, values),
        raw('against', 1, values.toReversed()),
      ],
      officialIndex: 'official',
      people: values,
      minimumCoverage: 0.5,
    })
    expect([used?.method, minMax?.method, zScore?.method]).toEqual([
      'percentile',
      'min-max',
      'z-score',
    ])
    // The two like columns outvote the third; without the official index the other two cancel out.
    expect(used).toMatchObject({ units: 8, median: 50, rhoOfficial: 1, rhoPeople: 1 })
    expect(used?.rhoRest).toBeNull()
    // Without `against` the order stays; without `like` all are equal, so that no rho exists.
    expect(used?.leaveOneOut).toEqual({ indicator: 'against', rho: 1 })
    expect(used?.rankWidth).toBe(0)
  })

  it('has nothing to leave out of one indicator', () => {
    const [used] = scoreEvidence({
      columns: [raw('idm', 1, values)],
      officialIndex: 'idm',
      people: values,
      minimumCoverage: 0.5,
    })
    expect(used).toMatchObject({ leaveOneOut: null, rhoOfficial: 1, rhoRest: null, rankWidth: 0 })
  })

  it('calls a component fragile when one indicator beside the official index decides', () => {
    expect(isFragile({ leaveOneOut: { indicator: 'a', rho: 0.79 } })).toBe(true)
    expect(isFragile({ leaveOneOut: { indicator: 'a', rho: 0.8 } })).toBe(false)
    expect(isFragile({ leaveOneOut: null })).toBe(false)
  })
})
