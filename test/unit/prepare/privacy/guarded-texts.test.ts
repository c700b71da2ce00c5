import { expect, it } from 'vitest'
import { findCount, findFigure } from '../../../../src/prepare/checks/typed-figures'
import { problemsOf } from '../support/problems-of'
import { addIndicator, append, replace, writeTable } from '../support/project-edits'

const SERIES = 'seri/kabupaten.csv'
const STORY = 'cerita/dari-hulu.json'
const ID = 'angka-dalam-keterangan'

const ofSeries = { asal: 'seri', agregasi: 'tidak' }
const guarded = addIndicator('stunting', { ...ofSeries, sel_minimum: '5' })
const open = addIndicator('stunting', ofSeries)
const series = (note: string) =>
  append(
    SERIES,
    'stunting,2022,3,podes,tinggi,resmi,',
    `stunting,2023,9,podes,tinggi,resmi,${note}`,
  )
const table = [
  addIndicator('kusta', { sel_minimum: '5' }),
  writeTable('nilai/kusta.csv', 'kode,tahun,kusta', '99.01.01.1001,2021,40'),
]

it('refuses a note of a series that tells a withheld figure, with its row', async () => {
  const found = await problemsOf(ID, guarded, series('naik 6 dari 3 kasus pada 2022'))
  expect(found).toMatchObject([
    { severity: 'galat', file: SERIES, row: 8, column: 'catatan', params: { found: '6' } },
  ])
})

it('lets a note without a figure be, and one of an indicator that is not guarded', async () => {
  expect(await problemsOf(ID, guarded, series('naik dari 2022; angka sementara'))).toEqual([])
  expect(await problemsOf(ID, open, series('naik 6 dari 3 kasus pada 2022'))).toEqual([])
})

it('refuses figures of what is computed from a guarded indicator', async () => {
  const rate = { jenis: 'tingkat', agregasi: 'rasio', asal: 'rasio', desimal: '1', faktor: '100' }
  const ratio = { ...rate, pembilang: 'kusta', penyebut: 'keluarga' }
  const about = addIndicator('kusta_persen', { ...ratio, catatan_id: 'Di Hulu 3 kasus.' })
  const [found] = await problemsOf(ID, ...table, about)
  expect(found).toMatchObject({
    file: 'indikator.csv',
    column: 'catatan_id',
    params: { found: '3' },
  })
})

it('refuses them in definitions, reasons of outside checks and stories', async () => {
  const own = addIndicator('kusta', { sel_minimum: '5', definisi_en: 'Cases. There were 3 cases.' })
  const [told] = await problemsOf(ID, own, ...table.slice(1))
  expect(told).toMatchObject({ file: 'indikator.csv', column: 'definisi_en' })

  const reason = append(
    'periksa-luar.csv',
    'nilai/kusta.csv,kusta,,,,tidak-ada,,,,Hanya 3 kasus.,Few.',
  )
  expect(await problemsOf(ID, ...table, reason)).toMatchObject([
    { file: 'periksa-luar.csv', column: 'alasan_id', params: { indicator: 'kusta', found: '3' } },
  ])

  const step = (text: string) =>
    replace(STORY, '{wilayah:99.01.01} punya', `{nilai:99.01.01.1001:kusta:2021} kusta, ${text};`)
  expect(await problemsOf(ID, ...table, step('3 di antaranya baru'))).toMatchObject([
    { file: STORY, params: { indicator: 'kusta', found: '3' } },
  ])
  expect(await problemsOf(ID, ...table, step('sebagian baru'))).toEqual([])
})

it.each([
  ['naik 6 dari 3 kasus pada 2022', '6'],
  ['turun 50%', '50'],
  ['2022: tiga kasus', 'tiga kasus'],
  ['up from three cases', 'three cases'],
  ['naik ３ dari 2022', '３'],
  ['tinggal 4', '4'],
  ['1.203 orang', '1.203'],
  ['di bawah 4 kasus', '4'],
])('finds the figure in a sentence: %s', (text, expected) => {
  expect(findFigure(text, 5)).toBe(expected)
})

it.each([
  ...['angka 2022 sementara', '2020/2021', '2021-22 angka sementara', 'sampai 31 Desember 2024'],
  ...['umur 0–59 bulan', 'anak 15-24 tahun', 'children of 5 years', 'per 1.000 penduduk'],
  ...[
    'Permenkes No. 2 Tahun 2020',
    'pasal 3 ayat 1',
    'edisi 0.3.0',
    'angka di bawah 5 disembunyikan',
  ],
  ...[
    '12 desa belum melapor',
    'triwulan 3',
    'COVID-19 menunda pelaporan',
    '2024-03-01',
    'satu kali saja',
  ],
])('lets numbers be that count nobody: %s', (text) => {
  expect(findFigure(text, 5)).toBeNull()
})

it('lets definitions have the numbers of a definition', () => {
  expect(findCount('tinggi menurut umur di bawah −2 simpangan baku', 5)).toBeNull()
  expect(findCount('Januari-Oktober 2023 Dinkes mencatat 24 HIV', 5)).toBeNull()
  expect(findCount('pada 2022 hanya 3 penderita', 5)).toBe('3')
})
