import { describe, expect, it } from 'vitest'
import { SplitNumbers } from '../../../../src/prepare/intake/personal/split-numbers'

function kindsOf(...parts: string[]): string[] {
  const split = new SplitNumbers()
  split.addRow(
    3,
    parts,
    parts.map((_, at) => at),
  )
  return split.found().map(({ kind }) => kind)
}

describe('a telephone number over two cells', () => {
  it.each([
    ['0812', '0000000'],
    ['62812', '00000000'],
    ['+62857', '0000000'],
    ['081', '20000000'],
  ])('%s and %s are one', (...parts) => {
    expect(kindsOf(...parts)).toEqual(['telepon'])
  })

  it.each([
    ['6287', '111600'],
    ['62840', '1234567'],
    ['628', '123456'],
    ['6281', '111600'],
  ])('the figures %s and %s are none', (...parts) => {
    expect(kindsOf(...parts)).toEqual([])
  })
})
