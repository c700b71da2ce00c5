import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from '../../../src/contract/packed-numbers'

test('whole numbers come back from their text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers)).map((n) => n + 0)).toEqual(numbers)
    }),
  )
})

test('a small number is one character that JSON writes as it stands', () => {
  for (let number = -40; number < 40; number += 1) {
    const text = packNumbers([number])
    expect(text).toHaveLength(1)
    expect(JSON.stringify(text)).toBe(`"${text}"`)
  }
})

test.each(['"', '\\', 'é', '\n'])('%j is refused', (text) => {
  expect(() => unpackNumbers(text)).toThrow('no digit')
})

test('a text that ends within a number is refused', () => {
  const text = packNumbers([5000])
  expect(() => unpackNumbers(text.slice(0, -1))).toThrow('within a number')
})
