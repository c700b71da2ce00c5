import { expect, it } from 'vitest'
import { matchesOf } from '../../../../../src/prepare/intake/text/matches-of'

const ALL = /a*|(?<two>bb)/g

it.each(['', 'aab', 'xbbaax', 'é😀a'])('finds in "%s" what matchAll finds', (text) => {
  const plain = (one: RegExpExecArray) => [...one, one.index, one.groups?.['two']]
  expect(matchesOf(text, ALL).map(plain)).toEqual(Array.from(text.matchAll(ALL), plain))
})

it('begins every text at its start, though the rule was left in the middle of another', () => {
  const rule = /b/g
  rule.test('aab')
  expect(matchesOf('b', rule)).toHaveLength(1)
})
