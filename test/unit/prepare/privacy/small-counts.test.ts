import { describe, expect, it } from 'vitest'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { shownTexts } from '../../../../src/prepare/checks/shown-texts'
import { SmallCounts } from '../../../../src/prepare/checks/small-counts'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { problemsOf } from '../support/problems-of'
import { addIndicator, append, replace, writeTable } from '../support/project-edits'

const places = readUnits('data', new ProblemLog())
  .filter(({ level }) => level !== 'kabupaten')
  .map(({ name }) => name)
const counts = new SmallCounts({
  guarded: ['Balita stunting', 'Kekerasan terhadap perempuan dan anak', 'Putus sekolah'],
  places,
  minimum: 5,
})
const isFound = (text: string) => counts.find(text, false) !== null

const SMALL = [
  'Di Sungai Rebo ada 2 balita stunting',
  'Tiga kasus TBC di Sungai Rebo',
  'Sungai Rebo: 2 anak pendek',
  '2 pengidap HIV di Sungai Rebo',
  'Penyandang disabilitas Sungai Rebo 3 orang',
  'Sungai Rebo punya satu penderita kusta',
  'Balita stunting Sungai Rebo sepasang',
  'Ada II balita stunting di Sungai Rebo',
  'One stunted child in Sungai Rebo',
  'Balita stunting di Sungai Rebo tunggal',
  'Di Sungai Rebo duo budak stunting',
  'Hanya seorang balita stunting di Sungai Rebo',
  'Di Sungai Rebo ada tiga penderita kusta.',
  'In Sungai Rebo there are three people with leprosy.',
  'Balita stunting Sungai Rebo: 4',
  'Stunting di Desa Anu 3 kasus',
  // Written after the rules.
  'Empat anak putus sekolah di Betung karena TB',
  'HIV: 1 orang (Betung)',
  'Puskesmas Anu menemukan dua pasien hipertensi',
  'Kusta di Sembawa 2.',
  'Di RT 3 seorang ibu pengidap HIV',
  'two new cases of malaria in Sembawa',
  'Kekerasan di Betung: 3 korban',
]
const HONEST = [
  'Tiga kasus rabies di Kabupaten Banyuasin',
  'Di Sungai Rebo ada 12 balita stunting',
  'Di Sungai Rebo tidak ada balita stunting; 0 kasus',
  'Stunting: 12,5 persen balita di Betung pada 2024',
  'Dua desa lokus stunting di Kecamatan Betung',
  'Puskesmas Betung punya 3 dokter dan layanan TB',
  'Puskesmas Sungai Lilin 2 melayani pasien TB',
  'Banyuasin II dan Banyuasin III: stunting turun',
  'Satu-satunya puskesmas di Betung yang melayani TB',
  'Balita stunting di bawah 5 disembunyikan di Betung',
  'Anak 2 tahun di Betung diperiksa stunting',
  'Tahap 2 penurunan stunting di Betung',
  'Di Betung stunting turun sejak 2022',
  'Tiga puluh kasus malaria di Betung',
  'Dua anak sungai di Betung; malaria turun',
  'Di Sungai Rebo ada 2 balita kembar',
  'Dua posyandu di Desa Anu menimbang balita stunting',
  'Satu tim di Betung mendampingi penderita TB',
  'Stunting di Betung 2,5 persen',
  // Written after the rules.
  'RT 3 Desa Anu bebas malaria',
  'Betung, prioritas 1 stunting',
  'Layanan TB di Sembawa buka hari ke-3',
  'Kasus TB di 3 kecamatan, terbanyak Betung',
  'Seorang kader di Betung mendampingi penyandang disabilitas',
  'Betung punya 2 klinik HIV',
  'Posyandu Mawar 2, Betung: stunting turun',
]
const missed = SMALL.filter((text) => !isFound(text))
const alarms = HONEST.filter(isFound)

describe('small counts of what is guarded, in a text of any subject', () => {
  it(`misses ${String(missed.length)} of ${String(SMALL.length)}`, () => {
    expect(missed).toEqual([])
  })

  it(`raises ${String(alarms.length)} of ${String(HONEST.length)} false alarms`, () => {
    expect(alarms).toEqual([])
  })

  it('are in no text of data/ itself', () => {
    const texts = [...shownTexts('data')]
    expect(texts.length).toBeGreaterThan(5000)
    const found = texts.filter(({ text, isLocal }) => counts.find(text, isLocal) !== null)
    expect(found.map(({ place, text }) => [place, text])).toEqual([])
  })

  it('are found in time whatever is repeated', () => {
    const pieces = [
      '1 ',
      '2 balita ',
      'kusta 1',
      'Betung ',
      'seorang ',
      'a ',
      'stunting: ',
      '1',
      'tiga ',
    ]
    for (const piece of pieces) {
      const text = `kusta Betung ${piece.repeat(Math.floor(30_000 / piece.length))}`
      const began = performance.now()
      counts.find(text, true)
      expect(performance.now() - began, piece).toBeLessThan(1000)
    }
  })
})

const ID = 'cacah-kecil-diketik'
const TEXT = 'Di Kota Hulu ada 2 balita stunting'

it.each([
  ['kios.json', replace('kios.json', 'Kenali desa Anda', TEXT)],
  ['sumber.csv', append('sumber.csv', `lain,BPS,Lain,2021,Fakta,,,tinggi,${TEXT}.,x`)],
  ['seri/kabupaten.csv', append('seri/kabupaten.csv', `pdrb,2023,9,podes,tinggi,resmi,${TEXT}`)],
  [
    'cerita/dari-hulu.json',
    replace('cerita/dari-hulu.json', '{wilayah:99.01.01} punya', `${TEXT}; punya`),
  ],
])('are refused in %s whatever it is about', async (file, edit) => {
  expect(await problemsOf(ID, edit)).toMatchObject([{ severity: 'galat', file }])
})

it('are refused in a story whose step or slot names the place', async () => {
  const story = replace(
    'cerita/dari-hulu.json',
    '{wilayah:99.01.01} punya',
    'Ada 2 balita stunting; {wilayah:99.01.01} punya',
  )
  expect(await problemsOf(ID, story)).toMatchObject([{ file: 'cerita/dari-hulu.json' }])
})

describe('a target of a guarded indicator', () => {
  const guarded = [
    addIndicator('kusta', { sel_minimum: '5' }),
    writeTable(
      'nilai/kusta.csv',
      'kode,tahun,kusta',
      '99.01.01.1001,2021,2',
      '99.01.01.2001,2021,40',
    ),
  ]
  const target = (region: string) => append('target.csv', `kusta,${region},2030,2,podes,resmi`)

  it('is refused for a desa and a kecamatan, and stands for the kabupaten', async () => {
    for (const region of ['99.01.01.1001', '99.01.01']) {
      expect(await problemsOf('target-dijaga', ...guarded, target(region))).toMatchObject([
        { file: 'target.csv', column: 'wilayah', params: { indicator: 'kusta', found: region } },
      ])
    }
    expect(await problemsOf('target-dijaga', ...guarded, target(''))).toEqual([])
  })

  it('stands for a desa where nothing is withheld', async () => {
    const edit = append('target.csv', 'listrik,99.01.02.2001,2030,95,podes,resmi')
    expect(await problemsOf('target-dijaga', edit)).toEqual([])
  })
})
