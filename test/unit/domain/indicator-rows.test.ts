import { expect, test } from 'vitest'
import { buildIndicatorRows } from '../../../src/domain/indicator-rows'
import { ALFA, KOTA, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

test('mappable indicators and kabupaten series are listed apart', () => {
  const { rows, series } = buildIndicatorRows(dataset, 'tata-kelola', ALFA)
  expect(rows.map((row) => row.indicator.id)).toEqual(['idm', 'iks', 'ike', 'ikl'])
  expect(series.map((row) => row.indicator.id)).toEqual(['belanja'])
})

test('a row has value, band, rank among siblings and status at the level of the region', () => {
  const [row] = buildIndicatorRows(dataset, 'tata-kelola', ALFA).rows
  expect(row).toMatchObject({
    value: 0.85,
    period: '2024',
    label: { id: 'Mandiri' },
    status: 'resmi',
    standing: { rank: 1, total: 3, tied: 0 },
  })
})

test('a missing value has neither label nor rank', () => {
  const [row] = buildIndicatorRows(dataset, 'tata-kelola', KOTA).rows
  expect(row).toMatchObject({ value: null, label: null, standing: null, hasLevel: true })
})

test('the chosen indicator is shown for the chosen period, others for their latest', () => {
  const chosen = { indicator: 'penduduk', period: '2022' }
  const { rows } = buildIndicatorRows(dataset, 'masyarakat', ALFA, chosen)
  expect(rows.find((row) => row.indicator.id === 'penduduk')).toMatchObject({
    period: '2022',
    value: 900,
  })
})
