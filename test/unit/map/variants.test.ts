import { describe, expect, it } from 'vitest'
import { labelStyle } from '../../../src/map/labels/label-style'
import { leaderVariants, nameVariants } from '../../../src/map/labels/variants'

const style = labelStyle('unit', false, 1)
const measure = (words: string) => words.length * 6
const linesOf = (variants: ReturnType<typeof nameVariants>) => variants.map(({ lines }) => lines)

describe('a number below or beside a name', () => {
  it('is never left out inside its place, and at the end of a leader only for want of room', () => {
    expect(linesOf(nameVariants('Talang Jaya', '0,704', style, measure))).toEqual([
      ['Talang Jaya', '0,704'],
      ['Talang', 'Jaya', '0,704'],
    ])
    expect(linesOf(leaderVariants('Talang Jaya', '0,704', style, measure))).toEqual([
      ['Talang Jaya', '0,704'],
      ['Talang Jaya'],
    ])
  })
})

describe('long words of a class', () => {
  it('give way to the name, which its colour explains', () => {
    const words = 'Pertanian, kehutanan, perikanan'
    expect(linesOf(nameVariants('Bukit', words, style, measure))).toEqual([
      ['Bukit', words],
      ['Bukit'],
    ])
    expect(linesOf(leaderVariants('Bukit', words, style, measure))).toEqual([['Bukit']])
  })
})
