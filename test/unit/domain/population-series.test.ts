import { expect, test } from 'vitest'
import { buildPopulationSeries } from '../../../src/domain/population-series'
import { periodBefore } from '../../../src/domain/periods'
import { ALFA, KOTA, tinyDataset, withheldDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const seriesOf = (code: string, data = dataset) =>
  buildPopulationSeries(data, data.regions.get(code) ?? data.regions.root)

test('tells each year with its status, and no change across a break', () => {
  const { rows, families, familySize } = seriesOf('16.07')
  expect(rows.map(({ period, change }) => [period, change])).toEqual([
    ['2021', null],
    ['2022', 100],
    ['2023', null],
    ['2024', 100],
  ])
  expect(rows[2]?.breakBefore?.id).toBe('Proyeksi baru.')
  expect(rows[3]?.percent).toBeCloseTo(3.03, 2)
  expect(rows.every(({ status }) => status === 'resmi')).toBe(true)
  expect(families).toMatchObject({ value: 1000, period: '2024' })
  expect(familySize).toEqual({ value: 3.4, period: '2024' })
})

test('a desa has estimates, and no family size of its own', () => {
  const found = seriesOf(ALFA)
  expect(found.rows.at(-1)).toMatchObject({ value: 1020, status: 'perkiraan', change: 30 })
  expect(found.familySize).toBeNull()
})

test('a kelurahan without people keeps its families; withheld ones say so', () => {
  expect(seriesOf(KOTA)).toMatchObject({ trend: null, rows: [], families: { value: 50 } })
  expect(seriesOf(ALFA, withheldDataset()).families).toMatchObject({
    value: null,
    isWithheld: true,
  })
})

test('the period before a period', () => {
  expect(['2024', '2024-01', '2024-11'].map(periodBefore)).toEqual(['2023', '2023-12', '2024-10'])
})
