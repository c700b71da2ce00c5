import { expect, test } from 'vitest'
import { distributionTitle, rankingTitle, trendTitle } from '../../../src/charts/titles'
import { buildDistribution } from '../../../src/domain/distribution'
import { findInDistribution } from '../../../src/domain/distribution-finding'
import { buildRanking } from '../../../src/domain/ranking'
import { findInRanking } from '../../../src/domain/ranking-finding'
import { buildTrend } from '../../../src/domain/trend'
import { ALFA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

function ranked(code: string, id: string, language: 'id' | 'en' = 'id') {
  const ranking = buildRanking(dataset, code, indicatorOf(dataset, id), '2024')
  return rankingTitle(ranking, findInRanking(dataset, ranking, code), language)
}

function spread(code: string, id: string, language: 'id' | 'en' = 'id') {
  const distribution = buildDistribution(dataset, indicatorOf(dataset, id), '2024', 'desa')
  return distributionTitle(distribution, findInDistribution(dataset, distribution, code), language)
}

test('a ranking says its finding with the number in it', () => {
  expect(ranked(ROOT, 'idm')).toBe('IDM satu kecamatan di atas rata-rata')
  expect(ranked(HULU, 'idm')).toBe('IDM Hulu teratas dari 2 kecamatan')
  expect(ranked(ALFA, 'idm')).toBe('IDM Alfa teratas dari 3 desa')
  expect(ranked(KOTA, 'idm')).toBe('IDM Kota tidak ada data')
  expect(ranked(ROOT, 'air')).toBe('Air minum: Sumur 2 dan Sungai 2 sama banyak, dari 4 desa')
  expect(ranked(ALFA, 'mutasi')).toBe('Perubahan penduduk: angka contoh')
  expect(ranked(ROOT, 'idm', 'en')).toBe('IDM above average in one kecamatan')
})

test('a distribution says its finding with the number in it', () => {
  expect(spread(ALFA, 'idm')).toBe('Tertinggi dari 4 desa')
  expect(spread(HULU, 'idm')).toBe('2 dari 3 desa di atas rata-rata kabupaten')
  expect(spread(ROOT, 'idm')).toMatch(/^50% desa berada di 0,\d+–0,\d+$/)
  expect(spread(ALFA, 'idm', 'en')).toBe('Highest of 4 desa')
})

test('a trend says direction, size and since when', () => {
  const title = (code: string, id: string) => {
    const trend = buildTrend(dataset, code, indicatorOf(dataset, id))
    return trend && trendTitle(trend, 'id')
  }
  expect(title(ROOT, 'belanja')).toBe(
    'Belanja kabupaten naik turun sejak 2020, antara 1.800 dan 2.400 miliar rupiah',
  )
  expect(title(ALFA, 'idm')).toBe('IDM 0,850 pada 2024')
})
