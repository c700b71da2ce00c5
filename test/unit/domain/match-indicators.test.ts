import { describe, expect, it } from 'vitest'
import { matchIndicators } from '../../../src/domain/match-indicators'
import { tinyCountry } from '../support/tiny-country'

const dataset = tinyCountry()
const { catalogue } = dataset
/** What is named by a word alone comes last in it. */
const turned = {
  ...dataset,
  catalogue: { ...catalogue, indicators: catalogue.indicators.toReversed() },
}
const found = (query: string) => matchIndicators(turned, query, 'id').map(({ id }) => id)

describe('indicators for a query', () => {
  it('puts the indicator of that very name first, not one that has the word elsewhere', () => {
    expect(found('keluarga')[0]).toBe('keluarga')
    expect(found('keluarga')).toContain('faskes_per_1000')
    expect(found('faskes')[0]).toBe('faskes')
    expect(found('faskes')).toContain('jarak_faskes')
  })

  it('keeps the order of the catalogue without a query', () => {
    expect(found('')).toEqual(turned.catalogue.indicators.map(({ id }) => id))
  })

  it('finds nothing for a word that nowhere stands', () => {
    expect(found('zzzqq')).toEqual([])
  })
})
