import { expect, test } from 'vitest'
import { compareScoreWithAverage, compareWithAverage } from '../../../src/domain/comparison-average'
import { buildComparison } from '../../../src/domain/comparison-view'
import { ALFA, BETA, GAMA, HULU, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const against = (codes: readonly string[], id: string) => {
  const view = buildComparison(dataset, codes)
  const row = view.groups.flatMap(({ rows }) => rows).find(({ indicator }) => indicator.id === id)
  if (!row) throw new Error(id)
  return compareWithAverage(dataset, row, view.regions)
}

test('a mean or ratio is told from the figure of the regency itself', () => {
  expect(against([ALFA, GAMA], 'idm')).toEqual({
    average: 0.72,
    differences: [0.13, -0.07],
    decimals: 3,
  })
  expect(against([ALFA, HULU], 'idm').differences).toEqual([0.13, 0.03])
})

test('a total is told from the mean over the units of the compared level', () => {
  // 300, 200, 100, 50 and 350 families of five desa; 600 and 400 of two kecamatan.
  expect(against([ALFA, BETA], 'keluarga')).toMatchObject({ average: 200, differences: [100, 0] })
  expect(against([HULU, '16.07.02'], 'keluarga')).toMatchObject({
    average: 500,
    differences: [100, -100],
  })
})

test('totals of several levels and categories have no average; a single figure has', () => {
  expect(against([ALFA, HULU], 'keluarga')).toMatchObject({
    average: null,
    differences: [null, null],
  })
  expect(against([ALFA, BETA], 'air').average).toBeNull()
  expect(against([ALFA, KOTA], 'idm').differences).toEqual([0.13, null])
})

test('a mean of small counts is told with a decimal more', () => {
  const few = tinyDataset({ values: { keluarga: { '2024': [9, 6, 3, 1, 2, 3, 0, 1] } } })
  const view = buildComparison(few, [ALFA, BETA])
  const row = view.groups.flatMap(({ rows }) => rows).find((r) => r.indicator.id === 'keluarga')
  if (!row) throw new Error('keluarga')
  expect(compareWithAverage(few, row, view.regions)).toEqual({
    average: 1.4,
    differences: [-0.4, 0.6],
    decimals: 1,
  })
})

test('scores are told from the score of the regency, in whole points', () => {
  const view = buildComparison(dataset, [HULU, ROOT])
  const score = view.scores.find(({ component }) => component === 'tata-kelola')
  if (!score) throw new Error('tata-kelola')
  expect(compareScoreWithAverage(dataset, score)).toMatchObject({
    average: 55,
    differences: [7, 0],
  })
})
