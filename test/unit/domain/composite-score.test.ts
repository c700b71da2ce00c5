import { describe, expect, it } from 'vitest'
import { compositeScore } from '../../../src/domain/composite-score'

const part = (normalised: number | null, weight = 1) => ({ normalised, weight })

describe('compositeScore', () => {
  it('is the weighted mean of what is present', () => {
    expect(compositeScore([part(100), part(0, 3)], 0.6)).toEqual({ score: 25, coverage: 1 })
    expect(compositeScore([part(80), part(40), part(null)], 0.6).score).toBe(60)
  })

  it('is withheld below the minimum coverage by weight, not by number', () => {
    expect(compositeScore([part(80), part(null)], 0.6)).toEqual({ score: null, coverage: 0.5 })
    expect(compositeScore([part(80, 3), part(null, 2)], 0.6)).toEqual({ score: 80, coverage: 0.6 })
    expect(compositeScore([part(80), part(null, 2), part(50)], 0.6).score).toBeNull()
  })

  it('is missing without any part', () => {
    expect(compositeScore([], 0)).toEqual({ score: null, coverage: 0 })
    expect(compositeScore([part(null)], 0)).toEqual({ score: null, coverage: 0 })
  })

  it('keeps a true zero', () => {
    expect(compositeScore([part(0)], 0.6).score).toBe(0)
  })
})
