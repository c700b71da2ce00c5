import { expect, test } from 'vitest'
import {
  addCode,
  moveForward,
  removeCode,
  replaceCode,
} from '../../../../src/pages/compare/compared-codes'

test('a region is added once, and no fifth one', () => {
  expect(addCode(['a'], 'b')).toEqual(['a', 'b'])
  expect(addCode(['a', 'b'], 'a')).toEqual(['a', 'b'])
  expect(addCode(['a', 'b', 'c', 'd'], 'e')).toEqual(['a', 'b', 'c', 'd'])
  expect(removeCode(['a', 'b'], 'a')).toEqual(['b'])
})

test('a region takes the place of another, or changes places with it', () => {
  expect(replaceCode(['a', 'b', 'c'], 'b', 'x')).toEqual(['a', 'x', 'c'])
  expect(replaceCode(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'b', 'a'])
  expect(moveForward(['a', 'b', 'c'], 'c')).toEqual(['a', 'c', 'b'])
  expect(moveForward(['a', 'b'], 'a')).toEqual(['a', 'b'])
})
