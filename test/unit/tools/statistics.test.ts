import { expect, test } from 'vitest'
import { median, quantile } from '../../bench/statistics.ts'

test('a quantile lies between the two values around it', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48)
})

test('there is no quantile of nothing', () => {
  expect(() => median([])).toThrow('No value')
})
