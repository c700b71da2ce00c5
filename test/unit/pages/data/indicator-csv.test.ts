import { describe, expect, it } from 'vitest'
import { indicatorCsvRows } from '../../../../src/pages/data/indicator-csv'
import { CSV_DIALECTS, writeCsv } from '../../../../src/domain/csv'
import { dataPageMessages } from '../../../../src/i18n/data-page'
import { dataQualityMessages } from '../../../../src/i18n/data-quality'
import { statusMessages } from '../../../../src/i18n/status'
import { tableMessages } from '../../../../src/i18n/table'
import { ALFA, indicatorOf, KOTA, tinyDataset } from '../../support/tiny-dataset'

const words = {
  language: 'id',
  status: tableMessages.id.csvStatus,
  level: dataPageMessages.id.level,
  noData: statusMessages.id.noData,
  withheld: statusMessages.id.withheld,
} as const

function rowsOf(id: string) {
  const dataset = tinyDataset()
  return indicatorCsvRows(dataset, indicatorOf(dataset, id), words)
}

describe('the CSV of one indicator', () => {
  it('has every region and period, with level, kecamatan, unit, status, source and licence', () => {
    const rows = rowsOf('penduduk')
    // Three years of all eight regions, and 2021, which the series alone has.
    expect(rows).toHaveLength(3 * 8 + 1)
    expect(rows.find(([code, , , , year]) => code === ALFA && year === '2024')).toEqual([
      ...[ALFA, 'Alfa', 'desa', 'Hulu', '2024', 1020],
      ...['jiwa', 'perkiraan', 'BPS, Podes (2021)', 'Bebas', ''],
    ])
    expect(rows[0]).toEqual([
      ...['16.07', 'Banyuasin', 'kabupaten', '', '2021', 2900],
      ...['jiwa', 'resmi', 'BPS, Podes (2021)', 'Bebas', ''],
    ])
  })

  it('says of a missing value that there is none, with an empty cell', () => {
    const missing = rowsOf('idm').find(([code]) => code === KOTA)
    expect(missing?.slice(5, 8)).toEqual([null, '', 'tidak ada data'])
  })

  it('says of a withheld figure why it is not told', () => {
    const dataset = tinyDataset()
    const position = dataset.regions.position(ALFA)
    const withheld = new Map([['keluarga', new Map([['2024', new Set([position])]])]])
    const rows = indicatorCsvRows({ ...dataset, withheld }, indicatorOf(dataset, 'keluarga'), words)
    const row = rows.find(([code]) => code === ALFA)
    expect(row?.slice(5, 8)).toEqual([null, '', 'disembunyikan demi privasi'])
  })

  it('names categories and marks samples', () => {
    expect(
      rowsOf('air')
        .find(([code]) => code === ALFA)
        ?.slice(5),
    ).toContain('Sumur')
    expect(rowsOf('mutasi')[0]).toContain('contoh (bukan data resmi)')
  })

  it('has as many cells as heads in both languages', () => {
    for (const language of ['id', 'en'] as const)
      expect(dataQualityMessages[language].csvHeader).toHaveLength(rowsOf('idm')[0]?.length ?? 0)
  })

  it('lets no name become a formula', () => {
    const dataset = tinyDataset()
    const indicator = { ...indicatorOf(dataset, 'idm'), unit: { id: '=HYPERLINK("x")', en: '' } }
    const rows = indicatorCsvRows(dataset, indicator, words)
    const text = writeCsv(dataQualityMessages.id.csvHeader, rows, CSV_DIALECTS.id)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).not.toMatch(/[;\n]"?=/)
  })
})
