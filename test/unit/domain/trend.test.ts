import { expect, test } from 'vitest'
import { timeOf } from '../../../src/domain/periods'
import { buildTrend, findInTrend, type Trend } from '../../../src/domain/trend'
import { listTrends } from '../../../src/domain/trend-options'
import { ALFA, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const trendOf = (code: string, id: string): Trend => {
  const trend = buildTrend(dataset, code, indicatorOf(dataset, id))
  if (!trend) throw new Error(`no trend of ${id}`)
  return trend
}

test('months are fractions of a year', () => {
  expect(timeOf('2024')).toBe(2024)
  expect(timeOf('2024-07')).toBe(2024.5)
})

test('a series that breaks is cut in comparable runs', () => {
  const trend = trendOf(ROOT, 'penduduk')
  expect(trend.segments.map((run) => run.map((point) => point.period))).toEqual([
    ['2021', '2022'],
    ['2023', '2024'],
  ])
  expect(trend.breaks).toEqual([
    { time: 2022.5, reason: { id: 'Proyeksi baru.', en: 'New projections.' } },
  ])
})

test('the desa of a broken series break at the same place, and say they are estimates', () => {
  const trend = trendOf(ALFA, 'penduduk')
  expect(trend.segments.map((run) => run.length)).toEqual([1, 2])
  expect(trend.status).toBe('perkiraan')
})

test('a change is never said across a break', () => {
  expect(findInTrend(trendOf(ROOT, 'penduduk'))).toMatchObject({
    kind: 'up',
    since: '2023',
    isPoints: false,
  })
})

test('the change goes back to where the series last turned', () => {
  expect(findInTrend(trendOf(ROOT, 'belanja'))).toEqual({
    kind: 'down',
    since: '2021',
    change: -25,
    isPoints: false,
  })
})

test('a single year is no trend', () => {
  expect(findInTrend(trendOf(ALFA, 'idm')).kind).toBe('single')
  expect(buildTrend(dataset, KOTA, indicatorOf(dataset, 'idm'))).toBeNull()
})

test('the same question gets the same object', () => {
  expect(trendOf(ROOT, 'belanja')).toBe(trendOf(ROOT, 'belanja'))
})

test('but not for ever: what is known stays within bounds', () => {
  const before = trendOf(ROOT, 'belanja')
  const indicator = indicatorOf(dataset, 'belanja')
  for (let other = 0; other < 500; other += 1)
    buildTrend(dataset, ALFA, { ...indicator, id: `lain-${other}` })
  const after = trendOf(ROOT, 'belanja')
  expect(after).not.toBe(before)
  expect(after).toEqual(before)
})

test('the chosen indicator comes first, then the component, last the people of the kabupaten', () => {
  const ids = (code: string, id: string) =>
    listTrends(dataset, code, indicatorOf(dataset, id), indicatorOf(dataset, id).component).map(
      (option) => option.id,
    )
  expect(ids(ROOT, 'penduduk')).toEqual(['16.07/penduduk', '16.07/penduduk_bps'])
  expect(ids(ROOT, 'idm')).toEqual(['16.07/belanja', '16.07/penduduk_bps'])
  expect(ids(ALFA, 'idm')).toEqual(['16.07/belanja', '16.07/penduduk_bps'])
  expect(ids(ROOT, 'jarak')).toEqual(['16.07/penduduk_bps'])
})

test('a total by month is never drawn in one line with a single year', () => {
  const indicator = { ...indicatorOf(dataset, 'keluarga'), id: 'lahir' }
  const byMonth = (periods: readonly string[]) => {
    const values = Object.fromEntries(periods.map((period) => [period, [12]]))
    const known = tinyDataset({ values: { lahir: values } })
    return buildTrend(known, ROOT, { ...indicator, periods: [...periods] })?.points.map(
      ({ period }) => period,
    )
  }
  expect(byMonth(['2024', '2024-01', '2024-02'])).toEqual(['2024-01', '2024-02'])
  expect(byMonth(['2023', '2024', '2024-01'])).toEqual(['2023', '2024'])
})

test('a formula breaks where an operand does', () => {
  const formula = { text: 'penduduk / keluarga', operands: ['penduduk', 'keluarga'] }
  const indicator = { ...indicatorOf(dataset, 'penduduk'), id: 'padat', formula }
  const values = { padat: { '2022': [3], '2023': [3.3] } }
  const trend = buildTrend(tinyDataset({ values }), ROOT, {
    ...indicator,
    periods: ['2022', '2023'],
  })
  expect(trend?.breaks.map(({ reason }) => reason.id)).toEqual(['Proyeksi baru.'])
})
