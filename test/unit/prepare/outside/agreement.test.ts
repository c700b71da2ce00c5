import { describe, expect, it } from 'vitest'
import {
  agreementOf,
  keepsTo,
  relativeDifference,
  shiftedAgreement,
  widestBound,
} from '../../../../src/prepare/checks/outside/agreement'
import { isMeant, isPattern } from '../../../../src/prepare/checks/outside/file-names'
import type { Pair } from '../../../../src/domain/correlation'

describe('a relative difference', () => {
  it('is a share of the larger figure, whichever side is called first', () => {
    expect(relativeDifference([3717, 4456])).toBeCloseTo(739 / 4456, 12)
    expect(relativeDifference([4456, 3717])).toBeCloseTo(739 / 4456, 12)
  })

  it('is none between zeros and whole against a zero', () => {
    expect(relativeDifference([0, 0])).toBe(0)
    expect(relativeDifference([5, 0])).toBe(1)
  })
})

describe('how two measures agree', () => {
  const pairs: Pair[] = [
    [10, 12],
    [20, 19],
    [30, 33],
    [40, 20],
  ]

  it('by rank: 1 - 6 * sum of squared differences / (n * (n² - 1)) without ties', () => {
    // Ranks 1 2 3 4 against 1 2 4 3: the squares add up to 2.
    expect(agreementOf('peringkat', pairs)).toEqual({ found: 0.8, widest: null, figures: null })
  })

  it('region by region: the one that differs most', () => {
    expect(agreementOf('beda-relatif', pairs)).toEqual({ found: 0.5, widest: 3, figures: null })
    expect(agreementOf('beda-relatif', [[6, 6]])).toEqual({ found: 0, widest: 0, figures: [6, 6] })
  })

  it('by totals, where differences may make up for each other', () => {
    expect(agreementOf('jumlah', pairs)).toEqual({ found: 0.16, widest: null, figures: [100, 84] })
  })

  it('says nothing of no pairs, or of two by rank', () => {
    for (const method of ['peringkat', 'beda-relatif', 'jumlah'] as const) {
      expect(agreementOf(method, []).found, method).toBeNull()
    }
    expect(agreementOf('peringkat', pairs.slice(0, 2)).found).toBeNull()
  })

  it('keeps to a bound from above by rank, from below by difference', () => {
    expect([keepsTo(0.8, 'peringkat', 0.8), keepsTo(0.8, 'peringkat', 0.79)]).toEqual([true, false])
    expect([keepsTo(0.1, 'jumlah', 0.1), keepsTo(0.1, 'beda-relatif', 0.11)]).toEqual([true, false])
  })

  it('collapses when one side slips by a row', () => {
    // 1 9 2 8 3 against itself, slipped: ranks 3 1 5 2 4 or 5 2 4 3 1 against 1 5 2 4 3.
    const same: Pair[] = [1, 9, 2, 8, 3].map((value) => [value, value])
    expect(agreementOf('peringkat', same).found).toBe(1)
    expect(shiftedAgreement('peringkat', same)).toBeCloseTo(1 - (6 * 34) / (5 * 24), 12)
    // The least of the widest differences: 1 against 9 stands in both ways.
    expect(shiftedAgreement('beda-relatif', same)).toBeCloseTo(8 / 9, 12)
    expect(shiftedAgreement('kelas', same)).toBe(1)
    expect(shiftedAgreement('jumlah', same)).toBeNull()
    expect(shiftedAgreement('beda-relatif', same.slice(0, 1))).toBeNull()
  })

  it('by class: the share that stands in another one, and the first that does', () => {
    const classes: Pair[] = [
      [3, 3],
      [4, 3],
      [5, 5],
      [4, 5],
    ]
    expect(agreementOf('kelas', classes)).toEqual({ found: 0.5, widest: 1, figures: null })
    expect(agreementOf('kelas', classes.slice(0, 1)).found).toBe(0)
  })

  it('needs a bound stricter than a slip, half of a relation, and a doubled figure', () => {
    expect(widestBound('peringkat', 0.9, 0.2)).toBe(0.45)
    expect(widestBound('peringkat', 0.9, 0.6)).toBe(0.6)
    expect(widestBound('beda-relatif', 0.1, 0.3)).toBe(0.3)
    expect(widestBound('beda-relatif', 0.1, 0.8)).toBe(0.5)
    expect(widestBound('jumlah', 0.1, null)).toBe(0.5)
  })
})

describe('a declared file', () => {
  it.each([
    ['nilai/idm-2024.csv', 'nilai/idm-2024.csv', true],
    ['nilai/idm-2024.csv', 'nilai/idm-2024xcsv', false],
    ['nilai/idm-*.csv', 'nilai/idm-2025.csv', true],
    ['nilai/*', 'nilai/lama/idm.csv', false],
    ['nilai/idm', 'nilai/idm-2024.csv', false],
  ])('%s means %s: %s', (declared, file, expected) => {
    expect(isMeant(declared, file)).toBe(expected)
  })

  it('with a star may not have come yet', () => {
    expect([isPattern('nilai/idm-*'), isPattern('nilai/idm-2024.csv')]).toEqual([true, false])
  })
})
