import { describe, expect, it } from 'vitest'
import { matchIndicators } from '../../../src/domain/match-indicators'
import { banyuasin } from '../support/banyuasin'

const found = (query: string) => matchIndicators(banyuasin(), query, 'id').map(({ id }) => id)

describe('indicators for a query', () => {
  it('puts the indicator of that very name first, not one whose definition has the word', () => {
    expect(found('penduduk')[0]).toBe('penduduk')
    expect(found('penduduk')).toContain('penghasilan_utama')
    expect(found('keluarga')[0]).toBe('keluarga')
    expect(found('banjir')[0]).toBe('banjir')
  })

  it('keeps the order of the catalogue without a query', () => {
    expect(found('')).toEqual(banyuasin().catalogue.indicators.map(({ id }) => id))
  })

  it('finds nothing for a word that nowhere stands', () => {
    expect(found('zzzqq')).toEqual([])
  })
})
