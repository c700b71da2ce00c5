import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/prepare/build-dataset'
import { makeAllValues } from '../../../../src/prepare/output/open-data/make-all-values'
import { makeCoverageTable } from '../../../../src/prepare/output/open-data/make-coverage-table'
import { makeDictionary } from '../../../../src/prepare/output/open-data/make-dictionary'
import { makeRegionTable } from '../../../../src/prepare/output/open-data/make-region-table'
import { buildValid, TINY } from '../support/tiny-project'

type Row = Record<string, string>

let dataset: Dataset

beforeAll(async () => {
  dataset = await buildValid(TINY)
})

function read(text: string): Row[] {
  return parse(text, { columns: true, skip_empty_lines: true })
}

describe('all values in one table', () => {
  it('has one line a figure and none for what is missing', () => {
    const rows = read(makeAllValues(dataset))
    const figures = Object.entries(dataset.values.values).flatMap(([id, periods]) =>
      Object.entries(periods).flatMap(([period, column]) =>
        column.flatMap((value, index) => {
          const code = dataset.regions.regions[index]?.code ?? ''
          return value === null ? [] : [`${code} ${id} ${period} ${String(value)}`]
        }),
      ),
    )
    const told = rows.map((row) => [row.kode, row.indikator, row.tahun, row.nilai].join(' '))
    expect(figures.length).toBeGreaterThan(50)
    expect(told).toEqual(expect.arrayContaining(figures))
    const seriesOnly = told.filter((line) => !figures.includes(line))
    expect(seriesOnly).toContain('99.01 penduduk 2010 3000')
    expect(seriesOnly.every((line) => line.startsWith('99.01 '))).toBe(true)
    expect(new Set(told.map((line) => line.split(' ').slice(0, 3).join(' '))).size).toBe(
      told.length,
    )
  })

  it('gives a kabupaten figure of a series the status of its point, its desa the estimate', () => {
    const people = read(makeAllValues(dataset)).filter(
      ({ indikator, tahun }) => indikator === 'penduduk' && tahun === '2020',
    )
    expect(people.find(({ kode }) => kode === '99.01')?.status).toBe('resmi')
    expect(people.filter(({ kode }) => kode !== '99.01').map(({ status }) => status)).toContain(
      'perkiraan',
    )
  })

  it('leaves out what was taken away for privacy', () => {
    const [id = '', periods = {}] = Object.entries(dataset.values.values)[0] ?? []
    const [period = '', column = []] = Object.entries(periods)[0] ?? []
    const hidden = column.map((value, index) => (index === 1 ? null : value))
    const values = { ...dataset.values.values, [id]: { ...periods, [period]: hidden } }
    // The kabupaten's own cell is withheld though a figure stands in it.
    const suppressed = { [id]: { [period]: [0, 1] } }
    const count = (one: Dataset) => read(makeAllValues(one)).length
    expect(column.slice(0, 2)).not.toContain(null)
    expect(count({ ...dataset, values: { values, suppressed } })).toBe(count(dataset) - 2)
  })

  it('quotes and disarms a source id, the only text in it that people write freely', () => {
    const indicators = dataset.catalogue.indicators.map((one) => ({ ...one, source: '=a,b' }))
    const spoilt = { ...dataset, catalogue: { ...dataset.catalogue, indicators } }
    const found = new Set(read(makeAllValues(spoilt)).map(({ sumber }) => sumber))
    expect(found).toContain("'=a,b")
    expect(makeAllValues(spoilt)).not.toMatch(/[,\n]"?=/)
  })
})

describe('the figures that rest on part of the desa', () => {
  it('have a line with the share of the desa that have one', () => {
    const { regions } = dataset.regions
    const desa = regions.flatMap(({ level }, index) => (level === 'desa' ? [index] : []))
    const [first = -1, second = -1] = desa.filter((at) => regions[at]?.parent === '99.01.01')
    const column = regions.map(({ code }, index) =>
      index === first || index === second || ['99.01', '99.01.01'].includes(code) ? 4.5 : null,
    )
    const made = (suppressed?: number[]) => {
      const values = { ...dataset.values.values, faskes: { '2021': column } }
      const hidden = suppressed && { suppressed: { faskes: { '2021': suppressed } } }
      const rows = read(makeCoverageTable({ ...dataset, values: { values, ...hidden } }))
      return Object.fromEntries(
        rows.flatMap(({ kode = '', indikator, tahun, cakupan_desa }) =>
          indikator === 'faskes' && tahun === '2021' ? [[kode, cakupan_desa]] : [],
        ),
      )
    }
    // Three desa in Hulu, five in all.
    expect(made()).toEqual({ '99.01': '0.4', '99.01.01': '0.6667' })
    // Withheld figures were delivered all the same: nothing rests on a part then.
    expect(made(desa.filter((at) => at !== first && at !== second))).toEqual({})
  })
})

describe('the dictionary', () => {
  it('explains every indicator of the catalogue in the words of indikator.csv', () => {
    const rows = read(makeDictionary(dataset))
    expect(rows.map(({ indikator }) => indikator)).toEqual(
      dataset.catalogue.indicators.map(({ id }) => id),
    )
    const people = rows.find(({ indikator }) => indikator === 'penduduk')
    expect(people).toMatchObject({ jenis: 'jumlah', agregasi: 'jumlah', penerbit: 'BPS' })
  })

  it('disarms a definition that a spreadsheet would run', () => {
    const [first, ...rest] = dataset.catalogue.indicators
    if (!first) throw new Error('no indicator')
    const indicators = [{ ...first, definition: { id: '=1+1', en: '@x' } }, ...rest]
    const [row] = read(
      makeDictionary({ ...dataset, catalogue: { ...dataset.catalogue, indicators } }),
    )
    expect([row?.definisi, row?.definisi_en]).toEqual(["'=1+1", "'@x"])
  })
})

describe('the list of regions', () => {
  it('has every region with its parent, and empty cells without a polygon', () => {
    const rows = read(makeRegionTable(dataset.regions.regions))
    expect(rows.map(({ kode }) => kode)).toEqual(dataset.regions.regions.map(({ code }) => code))
    const bare = dataset.regions.regions.find(({ areaKm2 }) => areaKm2 === null)
    expect(rows.find(({ kode }) => kode === bare?.code)).toMatchObject({ luas_km2: '', bujur: '' })
  })

  it('begins with its first name, not with a byte order mark', () => {
    expect(makeRegionTable(dataset.regions.regions).startsWith('kode,nama,')).toBe(true)
  })
})
