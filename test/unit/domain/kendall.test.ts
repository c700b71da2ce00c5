import { expect, test } from 'vitest'
import { trendProbability } from '../../../src/domain/kendall'

test('the probabilities are those of the table of Kendall (1970, "Rank correlation methods", app. 1)', () => {
  // One-sided there: n = 4, S = 6: .042; n = 5, S = 10: .0083, S = 8: .042; n = 6, S = 13: .0083, S = 11: .028.
  expect(trendProbability([1, 2, 3, 4])).toBeCloseTo(2 / 24, 12)
  expect(trendProbability([5, 4, 3, 2, 1])).toBeCloseTo(2 / 120, 12)
  expect(trendProbability([1, 2, 3, 5, 4])).toBeCloseTo((2 * 5) / 120, 12)
  expect(trendProbability([1, 2, 3, 4, 6, 5])).toBeCloseTo((2 * 6) / 720, 12)
  expect(trendProbability([1, 2, 4, 3, 6, 5])).toBeCloseTo((2 * 20) / 720, 12)
})

test('every order of five is as likely as counting all of them says', () => {
  const orders = permutations([1, 2, 3, 4, 5])
  const scoreOf = (values: readonly number[]) =>
    values.reduce(
      (sum, value, index) =>
        sum + values.slice(index + 1).reduce((part, later) => part + Math.sign(later - value), 0),
      0,
    )
  for (const order of orders) {
    const score = Math.abs(scoreOf(order))
    const asExtreme = orders.filter((other) => Math.abs(scoreOf(other)) >= score).length
    expect(trendProbability(order)).toBeCloseTo(Math.min(1, asExtreme / orders.length), 12)
  }
})

test('without two values, and with ties alone, nothing is known', () => {
  expect(trendProbability([])).toBe(1)
  expect(trendProbability([3])).toBe(1)
  expect(trendProbability([3, 3, 3, 3])).toBe(1)
})

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length < 2) return [values]
  return values.flatMap((value, index) =>
    permutations(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  )
}
