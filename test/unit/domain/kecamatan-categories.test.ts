import { expect, it } from 'vitest'
import { sentenceText } from '../../../src/place/sentence-text'
import { buildComposition } from '../../../src/domain/composition'
import { latestPeriod, type Dataset } from '../../../src/domain/dataset'
import { buildRanking } from '../../../src/domain/ranking'
import { findInRanking } from '../../../src/domain/ranking-finding'
import { buildIndicatorSentence } from '../../../src/domain/sentences'
import { HILIR, HULU, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

/** The tiny country with a category that only its kecamatan have. */
function ofKecamatan(): Dataset {
  const dataset = tinyDataset()
  const water = indicatorOf(dataset, 'air')
  const indicator = { ...water, levels: ['kecamatan' as const] }
  const period = latestPeriod(indicator)
  const [first, second] = indicator.categories
  const column = dataset.regions.all.map(({ code }) =>
    code === HULU ? (first?.code ?? null) : code === HILIR ? (second?.code ?? null) : null,
  )
  return {
    ...dataset,
    indicators: new Map(dataset.indicators).set(indicator.id, indicator),
    values: { ...dataset.values, [indicator.id]: { [period]: column } },
  }
}

it('is told of the kecamatan themselves', () => {
  const dataset = ofKecamatan()
  const indicator = indicatorOf(dataset, 'air')
  const period = latestPeriod(indicator)
  const composition = buildComposition(dataset, HULU, indicator, period)
  expect(composition).toMatchObject({ noun: 'kecamatan', present: 2, missing: 0 })
  expect(composition.area.code).toBe(ROOT)
  expect(composition.own).toBe(indicator.categories[0]?.code)
  const ranking = buildRanking(dataset, ROOT, indicator, period)
  expect(ranking.kind).toBe('labels')
  expect(ranking.rows.map(({ value }) => value)).not.toContain(null)
  expect(findInRanking(dataset, ranking, ROOT).kind).toBe('category')
  const say = (region: string) =>
    sentenceText(buildIndicatorSentence(dataset, { region, indicator, period }), 'id')
  const [one, other] = indicator.categories.map(({ label }) => label.id)
  expect(say(HULU)).toContain(one)
  expect(say(HULU)).not.toContain(other)
})
