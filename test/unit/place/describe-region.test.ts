import { describe, expect, it } from 'vitest'
import { describeRegion } from '../../../src/place/describe-region'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { buildComposition, commonestParts } from '../../../src/domain/composition'
import { latestPeriod } from '../../../src/domain/dataset'
import { banyuasin } from '../support/banyuasin'
import { indicatorOf } from '../support/tiny-dataset'

const dataset = banyuasin()
const kecamatan = dataset.regions.children(dataset.regions.root.code)
const ofAny = dataset.catalogue.indicators.filter(({ kind }) => kind === 'category')
const categories = ofAny.filter(({ levels }) => levels.includes('desa'))

function described(id: string, code: string, language: 'id' | 'en' = 'id') {
  const indicator = indicatorOf(dataset, id)
  const period = latestPeriod(indicator)
  const choropleth = buildChoropleth(dataset, {
    region: dataset.regions.root.code,
    unitLevel: 'kecamatan',
    indicator,
    period,
  })
  return describeRegion(dataset, choropleth, language)(code)
}

describe('the commonest category of a kecamatan', () => {
  const found = categories.flatMap((indicator) =>
    kecamatan.map(({ code }) => ({
      id: indicator.id,
      code,
      labels: commonestParts(
        buildComposition(dataset, code, indicator, latestPeriod(indicator)),
      ).map(({ label }) => label),
    })),
  )

  it('is said with all that share the first place', () => {
    const tied = found.filter(({ labels }) => labels.length > 1)
    expect(tied.length).toBeGreaterThan(0)
    for (const { id, code, labels } of tied) {
      const { value } = described(id, code)
      for (const label of labels) expect(value).toContain(label.id)
      expect(value).toMatch(/ dan .*, sama banyak$/)
      expect(described(id, code, 'en').value).toMatch(/ and .*, in equal number$/)
    }
  })

  it('stands alone where it is alone', () => {
    const alone = found.filter(({ labels }) => labels.length === 1)
    for (const { id, code, labels } of alone) {
      expect(described(id, code).value).toBe(labels[0]?.id)
    }
  })
})

it('a category that only kecamatan have is that of the kecamatan', () => {
  const own = ofAny.filter(({ levels }) => !levels.includes('desa'))
  expect(own.length).toBeGreaterThan(0)
  for (const indicator of own) {
    const words = new Set(kecamatan.map(({ code }) => described(indicator.id, code).value))
    expect(words).toEqual(new Set(indicator.categories.map(({ label }) => label.id)))
  }
})

it('the figure of a part of an area says of how much', () => {
  expect(described('idm', '16.07.05').ranks.at(-1)).toBe('Mencakup 62% keluarga')
})

it('an area without a mean says of how little its desa tell', () => {
  const own = described('idm', '16.07.10')
  expect(own).toMatchObject({ value: null, ranks: [] })
  expect(own.note).toBe('baru mencakup 22% keluarga, terlalu sedikit untuk rata-rata')
  expect(described('idm', '16.07.10', 'en').note).toBe(
    'only covering 22% of families, too little for a mean',
  )
})
