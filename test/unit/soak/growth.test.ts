import { describe, expect, it } from 'vitest'
import { leastOfWindows, measureGrowth, toleratedShare } from '../../soak/growth'

/**
 * Forbes' data (Weisberg, Applied Linear Regression, 3rd ed., table 1.1 and section 2.5): boiling
 * point in degrees Fahrenheit against 100 log10 of the pressure in inches of mercury, with a slope of
 * 0.8956 and a standard error of it of 0.0165.
 */
const FORBES: readonly (readonly [number, number])[] = [
  [194.5, 131.79],
  [194.3, 131.79],
  [197.9, 135.02],
  [198.4, 135.55],
  [199.4, 136.46],
  [199.9, 136.83],
  [200.9, 137.82],
  [201.1, 138.0],
  [201.4, 138.06],
  [201.3, 138.04],
  [203.6, 140.04],
  [204.6, 142.44],
  [209.5, 145.47],
  [208.6, 144.34],
  [210.7, 146.3],
  [211.9, 147.54],
  [212.2, 147.8],
]

describe('measureGrowth', () => {
  it('fits the line and its uncertainty as published', () => {
    const span = 212.2 - 194.3
    const level = FORBES.reduce((sum, [, y]) => sum + y, 0) / FORBES.length
    const { share, noise } = measureGrowth(FORBES, 0)
    expect((share * level) / span).toBeCloseTo(0.8956, 3)
    expect((noise * level) / span / 1.96).toBeCloseTo(0.0165, 3)
  })

  it('takes a level that only trembles for no growth', () => {
    const samples = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i, 100 + (i % 2)] as const)
    expect(measureGrowth(samples, 0.03).isGrowing).toBe(false)
  })

  it('finds a leak in the tremble', () => {
    const samples = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i, 100 + (i % 2) + 2 * i] as const)
    expect(measureGrowth(samples, 0.03).isGrowing).toBe(true)
  })
})

it('a half-hour run may grow by less than a short one', () => {
  expect(toleratedShare(30)).toBeLessThan(0.04)
  expect(toleratedShare(3)).toBeLessThan(0.1)
  expect(toleratedShare(3)).toBeGreaterThan(toleratedShare(30))
})

describe('leastOfWindows', () => {
  /** Sixty samples; the screen before is at times not let go yet, the later the more often. */
  const withScreenBefore = (leak: number) =>
    Array.from({ length: 60 }, (_, i) => {
      const isKept = i % 5 !== 0 && i > 20 + (i % 7)
      return [i, 624 + leak * i + (isKept ? 600 : 0)] as const
    })

  it('does not take what comes and goes for growth', () => {
    const samples = withScreenBefore(0)
    expect(measureGrowth(samples, 0.03).isGrowing).toBe(true)
    expect(measureGrowth(leastOfWindows(samples), 0.03).isGrowing).toBe(false)
  })

  it('still shows a leak below it', () => {
    expect(measureGrowth(leastOfWindows(withScreenBefore(2)), 0.03).isGrowing).toBe(true)
  })

  it('keeps every sample of a short run', () => {
    const samples = withScreenBefore(0).slice(0, 11)
    expect(leastOfWindows(samples)).toEqual(samples)
  })
})
