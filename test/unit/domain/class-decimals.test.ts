import { expect, it } from 'vitest'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { edgeDecimals } from '../../../src/domain/class-breaks'
import { classRange, edgeTexts } from '../../../src/i18n/class-words'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()

it('tells every class of the light of 2018 by edges that differ', () => {
  for (const id of ['luas_terang', 'terang_tahunan']) {
    const indicator = dataset.indicators.get(id)
    if (!indicator) throw new Error(id)
    const { legend } = buildChoropleth(dataset, {
      region: '16.07',
      indicator,
      period: '2018',
      unitLevel: 'kecamatan',
    })
    const texts = edgeTexts(legend, 'id')
    expect(new Set(texts).size, texts.join(' ')).toBe(texts.length)
  }
})

it('writes no more decimals than the indicator has where its edges differ anyway', () => {
  const indicator = dataset.indicators.get('listrik')
  if (!indicator) throw new Error('listrik')
  const { legend } = buildChoropleth(dataset, {
    region: '16.07',
    indicator,
    period: '2021',
    unitLevel: 'desa',
  })
  for (const text of edgeTexts(legend, 'id')) {
    expect((text.split(',')[1] ?? '').length, text).toBeLessThanOrEqual(indicator.decimals)
  }
})

it('tells a last class of one figure from the class below it', () => {
  const indicator = dataset.indicators.get('listrik')
  if (!indicator) throw new Error('listrik')
  const legend = {
    ...buildChoropleth(dataset, {
      region: '16.07',
      indicator,
      period: '2021',
      unitLevel: 'desa',
    }).legend,
    decimals: indicator.decimals,
    classes: [
      { index: 0, from: 90, to: 99.4, label: null, open: null, count: 5 },
      { index: 1, from: 99.4, to: 100, label: null, open: null, count: 5 },
      { index: 2, from: 100, to: 100, label: null, open: null, count: 5 },
    ],
  }
  expect(edgeTexts(legend, 'id')).toEqual(['90,0', '99,4', '< 100,0', '100,0'])
  expect(legend.classes.map((entry) => classRange(entry, legend, 'id'))).toEqual([
    '90,0–99,4',
    '99,4–< 100,0',
    '100,0',
  ])
})

it('gives edges that would read the same another decimal, and those that are the same none', () => {
  expect(edgeDecimals([-4.04, -3.96, -1, 1, 3.96], 1)).toBe(2)
  expect(edgeDecimals([-0.04, 0, 0.5, 2], 1)).toBe(2)
  expect(edgeDecimals([-4.04, -4.04, -1, 1, 3.96], 1)).toBe(1)
  expect(edgeDecimals([0.1 + 0.2, 0.3, 7], 1)).toBe(1)
  expect(edgeDecimals([0.4907, 0.5989, 0.7072], 4)).toBe(4)
})
