import { describe, expect, it } from 'vitest'
import { passages } from '../../../../src/prepare/intake/text/passages'

describe('passages', () => {
  it('are a short text as it is', () => {
    expect(passages('Angka  dalam\nribuan ')).toEqual(['Angka  dalam\nribuan '])
  })

  it('keep every word, and every phrase of two', () => {
    const words = Array.from({ length: 900 }, (_, at) => `kata${String(at)}`)
    const found = passages(words.join(' '))
    expect(Math.max(...found.map((one) => one.length))).toBeLessThanOrEqual(500)
    for (const [at, word] of words.slice(0, -1).entries()) {
      const phrase = `${word} ${words[at + 1] ?? ''}`
      expect(found.some((one) => `${one} `.includes(`${phrase} `))).toBe(true)
    }
    expect(passages('x'.repeat(1200)).join('')).toHaveLength(1200)
  })
})
