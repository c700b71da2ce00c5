import { expect, test } from 'vitest'
import { chanceOfAtLeast, isMoreThanChance } from '../../../src/domain/chance'

const times = (count: number, p: number) => Array.from({ length: count }, () => p)

/** Upper tail of the binomial by its definition. */
function binomialTail(count: number, n: number, p: number): number {
  let [sum, term] = [0, (1 - p) ** n]
  for (let k = 0; k <= n; k += 1) {
    if (k >= count) sum += term
    term *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return sum
}

test('with equal probabilities it is the tail of the binomial', () => {
  for (const n of [1, 5, 22]) {
    for (let count = 0; count <= n; count += 1) {
      expect(chanceOfAtLeast(count, times(n, 0.2))).toBeCloseTo(binomialTail(count, n, 0.2), 12)
    }
  }
  expect(chanceOfAtLeast(0, [])).toBe(1)
  expect(chanceOfAtLeast(1, [])).toBe(0)
})

test('with two unlike probabilities it is what one reckons by hand', () => {
  expect(chanceOfAtLeast(2, [0.5, 0.1])).toBeCloseTo(0.05, 12)
  expect(chanceOfAtLeast(1, [0.5, 0.1])).toBeCloseTo(0.55, 12)
})

test('of 22 indicators of the kecamatan four are the mean, and eight are more than chance', () => {
  // The worst fifth of 21 kecamatan holds four of them.
  const kecamatan = times(22, 4 / 21)
  expect(isMoreThanChance(4, kecamatan)).toBe(false)
  expect(isMoreThanChance(7, kecamatan)).toBe(false)
  expect(isMoreThanChance(8, kecamatan)).toBe(true)
})

test('nearly every desa is among the worst in something by chance alone', () => {
  // Published: 305 desa, of whom coins leave 10 without any; 97 % have at least one.
  const desa = times(22, 0.15)
  expect(305 * (1 - chanceOfAtLeast(1, desa))).toBeGreaterThan(8)
  expect(chanceOfAtLeast(1, desa)).toBeCloseTo(0.97, 2)
  expect(isMoreThanChance(1, times(1, 0.01))).toBe(false)
})
