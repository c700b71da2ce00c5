import { expect, test } from 'vitest'
import { niceDomain, niceStep, niceTicks, stepDecimals } from '../../../src/domain/nice-scale'

test('steps are 1, 2 or 5 times a power of ten, the nearest to what was asked', () => {
  expect(niceStep(0.262, 26)).toBe(0.01)
  expect(niceStep(100, 5)).toBe(20)
  expect(niceStep(3000, 6)).toBe(500)
  expect(niceStep(0, 5)).toBe(1)
})

test('ticks are round numbers inside the ends, free of rounding noise', () => {
  expect(niceTicks(0.6, 0.86, 5)).toEqual([0.6, 0.65, 0.7, 0.75, 0.8, 0.85])
  expect(niceTicks(5, 5, 4)).toEqual([5])
})

test('a step knows the decimals it needs', () => {
  expect([0.01, 0.05, 0.1, 1, 500].map(stepDecimals)).toEqual([2, 2, 1, 0, 0])
})

test('the domain moves outwards to round numbers and never collapses', () => {
  expect(niceDomain([0.467, 0.933])).toEqual([0.4, 1])
  expect(niceDomain([3])).toEqual([2, 4])
  expect(niceDomain([])).toEqual([0, 1])
})
