import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '../../../src/domain/search-index'
import { banyuasin } from '../support/banyuasin'
import { makeTableDataset } from '../support/table-dataset'

const index = buildSearchIndex(makeTableDataset(), 'id')
const regions = (query: string) => index.search(query).regions.map((region) => region.name)
const indicators = (query: string) => index.search(query).indicators.map(({ id }) => id)

describe('search for regions', () => {
  it.each(['sungsang', 'SUNGSANG', 'sunsang', 'sungsng', 'desa sungsang', 'Súngsang'])(
    '%j finds the Sungsang in their order, then Marga Sungsang',
    (query) => {
      expect(regions(query)).toEqual(['Sungsang I', 'Sungsang II', 'Sungsang IV', 'Marga Sungsang'])
    },
  )

  it.each([
    ['sungsang 4', 'Sungsang IV'],
    ['sungsang iv', 'Sungsang IV'],
    ['banyuasin 2', 'Banyuasin II'],
    ['kec. banyuasin', 'Banyuasin II'],
    ['kab banyuasin', 'Banyuasin'],
    ['talang klapa', 'Talang Kelapa'],
    ['talangkelapa', 'Talang Kelapa'],
    ['tjg baru', 'Tanjung Baru'],
    ['kel. sukajadi', 'Sukajadi'],
    ['tanjung baru talang kelapa', 'Tanjung Baru'],
    ['16.07.02.2004', 'Sungsang IV'],
    ['1607022004', 'Sungsang IV'],
    ['1607020004', 'Sungsang IV'],
    ['16.07.10', 'Talang Kelapa'],
  ])('%j finds %s first', (query, expected) => {
    expect(regions(query)[0]).toBe(expected)
  })

  it('lists all kelurahan for the word alone', () => {
    expect(regions('kelurahan')).toEqual(['Air Batu Jaya', 'Sukajadi'])
  })

  it('finds nothing for nothing, for spaces and for nonsense', () => {
    for (const query of ['', '   ', 'zzzzqq', '...']) expect(regions(query)).toEqual([])
  })
})

describe('search for indicators', () => {
  it.each([
    ['idm', 'idm'],
    ['indeks desa', 'idm'],
    ['sinyl', 'sinyal'],
    ['miskin', 'kemiskinan'],
  ])('%j finds %s first', (query, expected) => {
    expect(indicators(query)[0]).toBe(expected)
  })

  it('reads only the language of the page', () => {
    expect(indicators('arrivals')).toEqual([])
    const english = buildSearchIndex(makeTableDataset(), 'en')
    expect(english.search('arrivals').indicators[0]?.id).toBe('mutasi')
  })
})

describe('what is meant', () => {
  const index = buildSearchIndex(banyuasin(), 'id')
  const search = (query: string) => index.search(query)

  it('is the indicator when only it carries the word: "banjir" is no misspelt Banjar', () => {
    const { regions: places, indicators: figures, indicatorsFirst } = search('banjir')
    expect(figures[0]?.id).toBe('banjir')
    expect(places.map(({ name }) => name)).toContain('Banjar Sari')
    expect(indicatorsFirst).toBe(true)
  })

  it('is the region when a region carries the word', () => {
    expect(search('air').indicatorsFirst).toBe(false)
    expect(search('sungsang').indicatorsFirst).toBe(false)
    expect(search('1607').indicatorsFirst).toBe(false)
  })
})
