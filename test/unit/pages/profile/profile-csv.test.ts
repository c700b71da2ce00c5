import { expect, test } from 'vitest'
import { profileCsv } from '../../../../src/pages/profile/profile-csv'
import type { Indicator } from '../../../../src/contract'
import { banyuasin } from '../../support/banyuasin'
import { ALFA, KOTA, ROOT, tinyDataset, withheldDataset } from '../../support/tiny-dataset'

const dataset = tinyDataset()

function linesOf(source: typeof dataset, code: string, language: 'id' | 'en' = 'id') {
  const region = source.regions.get(code) ?? source.regions.root
  return profileCsv(source, region, language).split('\r\n')
}

test('one line an indicator and year, with average, rank, status and source', () => {
  const lines = linesOf(dataset, ALFA)
  expect(lines[0]).toContain('kode;wilayah;komponen;indikator')
  expect(lines.filter((line) => line.includes(';idm;'))).toEqual([
    '16.07.01.2001;Alfa;tata-kelola;idm;idm;2024;0,85;;Mandiri;0,75;1;3;Resmi;"BPS, Podes (2021)";;2026-11',
  ])
  expect(lines.filter((line) => line.includes(';penduduk;'))).toHaveLength(3)
})

test('what is missing or withheld says so and has no number', () => {
  expect(linesOf(dataset, KOTA).find((line) => line.includes(';idm;'))).toMatch(
    /;2024;;.*;tidak ada data;/,
  )
  expect(linesOf(withheldDataset(), ALFA).find((line) => line.includes(';keluarga;'))).toMatch(
    /;2024;;.*;disembunyikan demi privasi;/,
  )
})

test('the kabupaten brings its series, each point with its own year', () => {
  const spending = linesOf(dataset, ROOT).filter((line) => line.includes(';belanja;'))
  expect(spending.map((line) => line.split(';').slice(5, 7).join(' '))).toEqual([
    '2020 2000',
    '2021 2400',
    '2022 2100',
    '2023 1800',
  ])
})

test('text that a spreadsheet would run is led by an apostrophe', () => {
  const evil = '=HYPERLINK("http://x")'
  const indicators = dataset.catalogue.indicators.map((indicator): Indicator =>
    indicator.id === 'idm' ? { ...indicator, name: { id: evil, en: evil } } : indicator,
  )
  const lines = linesOf({ ...dataset, catalogue: { ...dataset.catalogue, indicators } }, ALFA)
  expect(lines.find((line) => line.includes(';idm;'))).toContain('"\'=HYPERLINK(""http://x"")"')
})

test('English figures have a decimal point', () => {
  const line = linesOf(banyuasin(), '16.07.02.2004', 'en').find((text) => text.includes(',idm,'))
  expect(line).toContain(',0.8449,')
})
