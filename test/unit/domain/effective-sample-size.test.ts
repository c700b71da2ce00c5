import { describe, expect, it } from 'vitest'
import { buildBivariate } from '../../../src/domain/bivariate'
import { rankInterval, spearman } from '../../../src/domain/correlation'
import { latestPeriod } from '../../../src/domain/dataset'
import { effectiveSampleSize } from '../../../src/domain/effective-sample-size'
import { banyuasin } from '../support/banyuasin'
import { indicatorOf, ROOT } from '../support/tiny-dataset'

/** A linear congruential generator (Numerical Recipes), so that every run has the same numbers. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function grid(valueOf: (column: number, row: number, random: () => number) => [number, number]) {
  const random = generator(7)
  return Array.from({ length: 15 * 15 }, (_, index) => {
    const [column, row] = [index % 15, Math.floor(index / 15)]
    const [x, y] = valueOf(column, row, random)
    return { x, y, at: [104 + column / 20, -2 - row / 20] as [number, number] }
  })
}

describe('effective sample size', () => {
  it('is about n where places do not resemble each other', () => {
    const size = effectiveSampleSize(grid((_c, _r, random) => [random(), random()]))
    expect(size).toBeGreaterThan(0.85 * 225)
    expect(size).toBeLessThanOrEqual(225)
  })

  it('is a handful where both figures are slopes', () => {
    const size = effectiveSampleSize(
      grid((column, row) => [column + row / 100, column - row / 100]),
    )
    expect(size).toBeLessThan(12)
  })

  it('is n where one of the two is without any order in space', () => {
    const size = effectiveSampleSize(grid((column, _r, random) => [column, random()]))
    expect(size).toBeGreaterThan(0.6 * 225)
  })

  it('leaves few units as they are', () => {
    expect(effectiveSampleSize(grid(() => [1, 2]).slice(0, 21))).toBe(21)
  })
})

describe('interval of a rank correlation', () => {
  // The rank correlation of a bivariate normal with correlation r is 6/pi asin(r/2) (Pearson 1907).
  it('holds the true coefficient in about 95 of 100 samples', () => {
    const random = generator(11)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const truth = (6 / Math.PI) * Math.asin(0.5 / 2)
    const samples = 400
    let held = 0
    for (let sample = 0; sample < samples; sample += 1) {
      const pairs = Array.from({ length: 60 }, () => {
        const x = normal()
        return [x, 0.5 * x + Math.sqrt(0.75) * normal()] as const
      })
      const [low, high] = rankInterval(spearman(pairs) ?? 0, pairs.length) ?? [1, -1]
      if (low <= truth && truth <= high) held += 1
    }
    expect(held / samples).toBeGreaterThan(0.92)
    expect(held / samples).toBeLessThan(0.98)
  })

  it('holds zero for 21 kecamatan up to .43 and not above .45', () => {
    expect((rankInterval(0.43, 21) ?? [1])[0]).toBeLessThan(0)
    expect((rankInterval(0.45, 21) ?? [0])[0]).toBeGreaterThan(0)
  })

  it('is not told below ten', () => {
    expect(rankInterval(0.9, 9)).toBeNull()
  })
})

describe('Banyuasin', () => {
  const dataset = banyuasin()
  const pair = (x: string, y: string, level: 'desa' | 'kecamatan' = 'desa') => {
    const [one, other] = [indicatorOf(dataset, x), indicatorOf(dataset, y)]
    const [xPeriod, yPeriod] = [latestPeriod(one), latestPeriod(other)]
    return buildBivariate(dataset, { x: one, xPeriod, y: other, yPeriod, level, frame: ROOT })
  }

  it('has few independent places for climate grids, more for indices', () => {
    const climate = pair('suhu', 'hujan').correlation?.effectiveCount ?? 0
    const social = pair('iks', 'ike').correlation?.effectiveCount ?? 0
    expect(climate).toBeLessThan(110)
    expect(social).toBeGreaterThan(climate)
  })

  it('judges no relation that chance gives as well', () => {
    const found = pair('iks', 'kekeringan', 'kecamatan').correlation
    expect(Math.abs(found?.spearman ?? 1)).toBeLessThan(0.43)
    expect(found?.relation).toBeNull()
  })

  it('names the divisor that two ratios share, and the one that is the other figure', () => {
    expect(pair('faskes_per_1000', 'koperasi_per_1000').sharedDivisor?.id).toBe('keluarga')
    expect(pair('faskes_per_1000', 'keluarga').sharedDivisor?.id).toBe('keluarga')
    expect(pair('faskes_per_1000', 'idm').sharedDivisor).toBeNull()
  })

  it('tells the coefficient of the other level', () => {
    const found = pair('idm', 'iks').otherLevel
    expect(found).toEqual({
      level: 'kecamatan',
      spearman: pair('idm', 'iks', 'kecamatan').correlation?.spearman,
    })
  })
})
