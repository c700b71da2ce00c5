import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { buildAgeStructure } from '../../../src/domain/age-structure'
import type { Dataset } from '../../../src/domain/dataset'
import { ALFA, HULU, indicatorOf, tinyDataset } from '../support/tiny-dataset'

const AGES = { umur_15_24: 80, umur_0_4: 50, umur_75_atas: 5, umur_10_14: null }

function withAges(): Dataset {
  const column = (value: number | null) => ({ '2024': [null, value] })
  const dataset = tinyDataset({
    values: Object.fromEntries(Object.entries(AGES).map(([id, value]) => [id, column(value)])),
  })
  const model = indicatorOf(dataset, 'keluarga')
  const added = Object.keys(AGES).map((id): Indicator => ({ ...model, id }))
  const indicators = [...dataset.catalogue.indicators, ...added]
  return {
    ...dataset,
    catalogue: { ...dataset.catalogue, indicators },
    indicators: new Map(indicators.map((one) => [one.id, one])),
  }
}

function structureOf(code: string) {
  const dataset = withAges()
  return buildAgeStructure(dataset, dataset.regions.get(code) ?? dataset.regions.root)
}

describe('the age structure', () => {
  it('goes from the youngest to the open group, whatever the order of the catalogue', () => {
    expect(structureOf(HULU)?.bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [10, 14],
      [15, 24],
      [75, null],
    ])
  })

  it('does not draw a group of ten years twice as large', () => {
    const found = structureOf(HULU)
    expect(found?.bands.map(({ people }) => people)).toEqual([50, null, 80, 5])
    expect(found?.bands.map(({ perFiveYears }) => perFiveYears)).toEqual([50, null, 40, 5])
    expect(found?.largest).toBe(50)
  })

  it('is not there for a desa, of which the register tells no ages', () => {
    expect(structureOf(ALFA)).toBeNull()
  })
})
