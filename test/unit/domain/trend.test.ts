import { expect, test } from 'vitest'
import { endOf, timeOf } from '../../../src/domain/periods'
import { buildTrend, type Trend } from '../../../src/domain/trend'
import { findInTrend } from '../../../src/domain/trend-finding'
import { listTrends } from '../../../src/domain/trend-options'
import { ALFA, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const trendOf = (code: string, id: string): Trend => {
  const trend = buildTrend(dataset, code, indicatorOf(dataset, id))
  if (!trend) throw new Error(`no trend of ${id}`)
  return trend
}

test('a period lies at its middle: a year among its months', () => {
  expect(timeOf('2024')).toBe(2024.5)
  expect(timeOf('2024-01')).toBeCloseTo(2024 + 1 / 24, 12)
  expect(timeOf('2024-06')).toBeLessThan(timeOf('2024'))
  expect(timeOf('2024-07')).toBeGreaterThan(timeOf('2024'))
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  const mean = months.reduce((sum, month) => sum + timeOf(`2024-${month}`), 0) / 12
  expect(mean).toBeCloseTo(timeOf('2024'), 10)
})

test('a period ends where the next one begins', () => {
  expect([endOf('2024'), endOf('2024-06'), endOf('2024-12')]).toEqual([2025, 2024.5, 2025])
})

test('a series that breaks is cut in comparable runs', () => {
  const trend = trendOf(ROOT, 'penduduk')
  expect(trend.segments.map((run) => run.map((point) => point.period))).toEqual([
    ['2021', '2022'],
    ['2023', '2024'],
  ])
  expect(trend.breaks).toEqual([
    { time: 2023, reason: { id: 'Proyeksi baru.', en: 'New projections.' } },
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

test('the change is from the beginning of the run, not from where it looks largest', () => {
  expect(findInTrend(trendOf(ROOT, 'belanja'))).toMatchObject({
    kind: 'uneven',
    since: '2020',
    low: { period: '2023' },
    high: { period: '2021' },
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
