import { expect, test } from 'vitest'
import { buildComposition, commonestParts } from '../../../src/domain/composition'
import { ALFA, HILIR, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const compose = (code: string) =>
  buildComposition(dataset, code, indicatorOf(dataset, 'air'), '2024')

test('counts desa a category, commonest first, without empty categories', () => {
  const composition = compose(ROOT)
  expect(composition.parts.map((part) => [part.label.id, part.count])).toEqual([
    ['Sumur', 2],
    ['Sungai', 2],
  ])
  expect([composition.present, composition.missing]).toEqual([4, 1])
})

test('a desa is shown within its kecamatan, its own category known', () => {
  const composition = compose(ALFA)
  expect(composition.area.name).toBe('Hulu')
  expect(composition.own).toBe(1)
  expect(compose(HILIR).own).toBeNull()
})

test('ordered categories keep their order, and the commonest are all that share the first place', () => {
  const water = indicatorOf(dataset, 'air')
  const turned = { ...water, ordered: true, categories: water.categories.toReversed() }
  const composition = buildComposition(dataset, ROOT, turned, '2024')
  expect(composition.parts.map(({ code }) => code)).toEqual(
    turned.categories.map(({ code }) => code).filter((code) => [1, 2].includes(code)),
  )
  expect(commonestParts(composition).map(({ label }) => label.id)).toEqual(['Sungai', 'Sumur'])
})
