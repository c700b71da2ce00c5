import { expect, test } from 'vitest'
import { barOf, domainWith, placeOf } from '../../../../src/pages/compare/bar-geometry'

test('bars begin at zero, to the left for what is below it', () => {
  expect(barOf(5, [0, 10])).toEqual({ left: '0%', right: '50%' })
  expect(barOf(-5, [-5, 5])).toEqual({ left: '0%', right: '50%' })
  expect(barOf(5, [-5, 5])).toEqual({ left: '50%', right: '0%' })
  expect(barOf(0, [0, 10])).toEqual({ left: '0%', right: '100%' })
})

test('the axis reaches to the average', () => {
  expect(domainWith([0, 10], 40)).toEqual([0, 40])
  expect(domainWith([0, 10], null)).toEqual([0, 10])
  expect(domainWith(null, 40)).toBeNull()
  expect(placeOf(40, [0, 80])).toBe(50)
})
