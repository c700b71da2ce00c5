import { describe, expect, it } from 'vitest'
import {
  compareKeys,
  foldWords,
  makeSearchable,
  matchesText,
  nameSortKey,
  splitPlaceQuery,
} from '../../../src/domain/text-normalisation'

describe('folding of names', () => {
  it('writes numerals, accents and abbreviations one way', () => {
    expect(foldWords('Sei Sédapat, Taja Raya II')).toEqual([
      'sungai',
      'sedapat',
      'taja',
      'raya',
      '2',
    ])
  })

  it('takes words that every object knows for words', () => {
    expect(foldWords('constructor')).toEqual(['constructor'])
    expect(splitPlaceQuery('constructor')).toEqual({ words: ['constructor'], type: null })
    expect(matchesText(makeSearchable(['Betung']), 'constructor')).toBe(false)
  })

  it('orders Roman numerals by number', () => {
    const sorted = ['Sungsang IV', 'Sungsang IX', 'Sungsang II'].toSorted((a, b) =>
      compareKeys(nameSortKey(a), nameSortKey(b)),
    )
    expect(sorted).toEqual(['Sungsang II', 'Sungsang IV', 'Sungsang IX'])
  })
})

describe('splitPlaceQuery', () => {
  it('takes the type off the front, but leaves Panca Desa whole', () => {
    expect(splitPlaceQuery('Kel. Mariana')).toEqual({ words: ['mariana'], type: 'kelurahan' })
    expect(splitPlaceQuery('panca desa')).toEqual({ words: ['panca', 'desa'], type: null })
    expect(splitPlaceQuery('Tanjung Baru kec Muara Padang').words).toEqual([
      'tanjung',
      'baru',
      'muara',
      'padang',
    ])
  })
})

describe('matchesText', () => {
  it('does not take a number for the beginning of a code', () => {
    const text = makeSearchable(['Mariana', 'Banyuasin I'], '16.07.01.1016')
    expect(matchesText(text, 'banyuasin 1')).toBe(true)
    expect(matchesText(text, '2')).toBe(false)
    expect(matchesText(text, '16.07.01')).toBe(true)
  })
})
