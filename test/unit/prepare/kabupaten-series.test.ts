import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SeriesMark } from '../../../src/contract'
import type { Dataset } from '../../../src/prepare/build-dataset'
import { edited } from './support/project-edits'
import { buildValid, editFile } from './support/tiny-project'

let dataset: Dataset

beforeAll(async () => {
  dataset = await buildValid('data')
}, 120_000)

const seriesOf = (id: string) => {
  const found = dataset.series.series[id]
  if (!found) throw new Error(`no series ${id}`)
  return found
}
const values = (id: string): Record<string, number> =>
  Object.fromEntries(seriesOf(id).points.map(({ period, value }) => [period, value]))
const marked = (id: string, mark: SeriesMark): readonly string[] =>
  seriesOf(id)
    .points.filter(({ marks }) => marks?.includes(mark))
    .map(({ period }) => period)
const breaks = (id: string): readonly string[] => seriesOf(id).breaks.map(({ after }) => after)
const indicator = (id: string) => {
  const found = dataset.catalogue.indicators.find((entry) => entry.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

describe('what was wrong in meaning or unit', () => {
  it('says of no road that it is good: built according to the office, 2020 alone', () => {
    const roads = Object.keys(dataset.series.series).filter((id) => id.includes('jalan'))
    expect(roads).toEqual(['panjang_jalan_kabupaten', 'panjang_jalan_kabupaten_dibangun'])
    expect(values('panjang_jalan_kabupaten_dibangun')).toEqual({ '2020': 676.25 })
    expect(indicator('panjang_jalan_kabupaten_dibangun').direction).toBe('none')
    expect(indicator('panjang_jalan_kabupaten_dibangun').name.id).not.toMatch(/baik|mantap/)
  })

  it('counts AIDS as AIDS, and says that HIV is not in it', () => {
    expect(dataset.series.series).not.toHaveProperty('hiv_aids_kasus_baru')
    expect(Object.keys(values('aids_kasus_baru'))).toEqual(['2021', '2022', '2023', '2024', '2025'])
    expect(indicator('aids_kasus_baru').definition).toMatchObject({
      id: expect.stringContaining('HIV tidak termasuk') as string,
      en: expect.stringContaining('HIV is not included') as string,
    })
  })

  it('gives plantations in hectares of area and tonnes of production', () => {
    const units = (id: string) => [values(id)['2023'], indicator(id).unit.id]
    expect(units('luas_kelapa')).toEqual([48_266, 'ha'])
    expect(units('produksi_kelapa')).toEqual([46_927, 'ton'])
    expect(units('luas_karet')).toEqual([101_641, 'ha'])
    expect(units('produksi_karet')).toEqual([103_890, 'ton'])
    expect(units('produksi_sawit')).toEqual([530_137, 'ton'])
    const areas = Object.keys(dataset.series.series).filter((id) =>
      /^luas_.*(sawit|karet|kelapa)/.test(id),
    )
    expect(areas.toSorted()).toEqual(['luas_karet', 'luas_kelapa'])
  })
})

describe('what was superseded or incomplete', () => {
  it('has the later releases of rice', () => {
    expect(values('produksi_padi_gkg')).toEqual({
      '2022': 897_428,
      '2023': 920_413,
      '2024': 948_088,
    })
    expect(values('luas_panen_padi')).toEqual({ '2022': 177_999, '2023': 177_444 })
    expect(marked('luas_panen_padi', 'sementara')).toEqual(['2023'])
  })

  it('marks what was reported in part, carried over or has no clear meaning', () => {
    expect(values('posyandu')).not.toHaveProperty('2020')
    expect(marked('klinik_pratama', 'diulang')).toEqual(['2022'])
    expect(marked('murid_mts', 'tak-lengkap')).toEqual(['2020'])
    for (const id of ['cerai_total', 'cerai_gugat', 'cerai_talak']) {
      expect(marked(id, 'tak-lengkap')).toEqual(['2020'])
    }
    expect(marked('belanja_kabupaten', 'tak-jelas')).toEqual(['2020', '2021', '2022', '2023'])
  })

  it('marks every figure of a sample survey', () => {
    const surveys = [
      'penduduk_miskin',
      'penduduk_miskin_persen',
      'pengangguran_terbuka',
      'stunting_balita',
      'industri_mikro_kecil',
      'pendapatan_informal_pertanian',
      'tpak',
      'rt_air_minum_layak',
    ]
    for (const id of surveys) {
      expect(marked(id, 'survei'), id).toEqual(seriesOf(id).points.map(({ period }) => period))
    }
  })

  it('declares the breaks of method', () => {
    expect(breaks('murid_ma')).toEqual(['2019'])
    expect(breaks('murid_mts')).toEqual(['2019', '2023'])
    expect(breaks('puskesmas_rawat_inap')).toEqual(['2023'])
    expect(breaks('stunting_balita')).toEqual(['2022'])
    expect(breaks('penduduk_bps')).toEqual(['2022'])
  })
})

describe('what was added', () => {
  it('has the figures found since', () => {
    expect(values('garis_kemiskinan')).toEqual({ '2023': 509_264, '2025': 560_840 })
    expect(values('pengangguran_terbuka')).toMatchObject({ '2023': 3.35, '2024': 3.24 })
    expect(values('pertumbuhan_ekonomi')).toMatchObject({ '2024': 5.14 })
    expect(values('stunting_balita')).toEqual({ '2021': 22, '2022': 24.8, '2023': 20.4 })
    // 295 cases among 836,914 people.
    expect(values('dbd_per_100rb')['2020']).toBeCloseTo((295 / 836_914) * 100_000, 2)
    expect(values('pagu_dana_desa')).toMatchObject({ '2025': 266.539023 })
    // 55 desa got 7,680,310,000 rupiah more.
    const opening = values('pagu_dana_desa')['2023'] ?? 0
    expect(values('pagu_dana_desa_akhir')['2023']).toBeCloseTo(opening + 7.68031, 6)
  })

  it('trusts what one go-between alone quotes at most moderately', () => {
    for (const { points } of Object.values(dataset.series.series)) {
      for (const { source, trust, period } of points) {
        if (source === 'bps-icraf' || source === 'bps-ipm-icraf')
          expect(trust, period).not.toBe('tinggi')
      }
    }
  })

  it('explains every note in both languages', () => {
    for (const [id, { points }] of Object.entries(dataset.series.series)) {
      for (const { note, period } of points) {
        expect(note.en === '', `${id} ${period}`).toBe(note.id === '')
      }
    }
  })
})

describe('the columns tanda and selang', () => {
  const FILE = 'seri/kabupaten.csv'
  const HEAD = 'indikator,tahun,nilai,sumber,kepercayaan,status,catatan'
  const withColumns = (line: string) =>
    edited((root) => {
      editFile(root, FILE, (text) => {
        const rows = text.trimEnd().split('\n').slice(1)
        return [`${HEAD},tanda,selang,catatan_en`, ...rows.map((row) => `${row},,,`), line].join(
          '\n',
        )
      })
    })

  it('are read in the order of the contract, an interval as a number', async () => {
    const root = withColumns('pdrb,2022,11.5,podes,sedang,resmi,,sementara|survei,"0,4",')
    const points = (await buildValid(root)).series.series['pdrb']?.points
    expect(points?.at(-1)).toMatchObject({ marks: ['survei', 'sementara'], margin: 0.4 })
    expect(points?.[0]).not.toHaveProperty('marks')
    expect(points?.[0]).not.toHaveProperty('margin')
  })

  it('are documented with every mark there is', () => {
    const guide = readFileSync('docs/panduan-data.md', 'utf8')
    for (const mark of ['survei', 'sementara', 'tak-lengkap', 'diulang', 'tak-jelas']) {
      expect(guide).toContain(`\`${mark}\``)
    }
  })
})
