import { describe, expect, it } from 'vitest'
import { buildRegionIndex } from '../../../src/domain/region-index'
import { tinyCountry } from '../support/tiny-country'

const { regions } = tinyCountry()
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)

describe('the region index', () => {
  it('knows root, path, children, siblings and units', () => {
    expect(regions.root.code).toBe('99.01')
    expect(codes(regions.path('99.01.02.2001'))).toEqual(['99.01', '99.01.02', '99.01.02.2001'])
    expect(codes(regions.children('99.01.02'))).toEqual(['99.01.02.2001', '99.01.02.2002'])
    expect(codes(regions.siblings('99.01.01'))).toEqual(['99.01.01', '99.01.02'])
    expect(regions.units('99.01')).toHaveLength(5)
    expect(codes(regions.units('99.01.02.2001'))).toEqual(['99.01.02.2001'])
  })

  it('gives nothing for a code it does not know', () => {
    expect(regions.get('12.34')).toBeUndefined()
    expect(regions.position('12.34')).toBe(-1)
    expect(regions.path('12.34')).toEqual([])
    expect(regions.units('12.34')).toEqual([])
  })

  it('keeps apart codes that a number would confuse', () => {
    const [root] = regions.all
    if (!root) throw new Error('no root')
    const index = buildRegionIndex([
      { ...root, code: '16.07' },
      { ...root, code: '16.07.01', level: 'kecamatan', parent: '16.07', name: 'Satu' },
      { ...root, code: '16.07.10', level: 'kecamatan', parent: '16.07', name: 'Sepuluh' },
    ])
    expect(index.get('16.07.01')?.name).toBe('Satu')
    expect(index.get('16.07.10')?.name).toBe('Sepuluh')
  })

  it('needs a kabupaten', () => {
    expect(() => buildRegionIndex([])).toThrow(/no kabupaten/)
  })
})
