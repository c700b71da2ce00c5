import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
type Rows = (string | number)[][]

const rowsOf = (heading: string): Rows => [
  ['kode', 'tahun', heading],
  [REBO, 2024, 1],
]

async function book(sheets: WriteSheet[], file = 'tabel.xlsx'): Promise<Reading> {
  return readTables({ [file]: await writeXlsx({ sheets }) })
}

const table = (rows: Rows, name = 'A', file?: string) => book([{ name, rows }], file)

function expectRefused(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toContain('satuan-berbeda')
  expect(valuesOf(reading)).toEqual({})
}

function expectRead(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(Object.keys(valuesOf(reading))).toHaveLength(1)
}

/** Above the headings, below the figures, and beside one. */
async function everywhere(text: string, heading: string): Promise<Reading[]> {
  const [head = [], figures = []] = rowsOf(heading)
  return Promise.all([
    table([[text], head, figures]),
    table([head, figures, [text]]),
    table([
      [...head, 'keterangan'],
      [...figures, text],
    ]),
  ])
}

describe('a scale in free words', () => {
  it.each([
    'dikali 1000',
    'Angka dikalikan 1.000',
    'Semua angka dikali seribu',
    'dikalikan dengan 1.000.000',
    'x 1.000',
    '(x 1.000 jiwa)',
    '(dalam ribuan)',
    'angka dalam juta',
    'kali seribu',
    'angka kali 1.000',
    'Faktor pengali: 1000',
    'Angka dibagi 1.000',
    'Nilai ribuan',
    'Angka: jutaan',
    '1 = 1.000 jiwa',
    'Tiga angka nol dihilangkan',
    'figures multiplied by 1,000',
    'ribuan',
    'ribu jiwa',
  ])('is asked about: %s', async (text) => {
    for (const reading of await everywhere(text, 'keluarga')) expectRefused(reading)
    const [head = [], figures = []] = rowsOf('keluarga')
    expect(valuesOf(await table([head, [text], figures]))).toEqual({})
  })

  it.each(['Keluarga, ribu keluarga', 'Jumlah keluarga - ribuan', 'Keluarga 2024 x 1.000'])(
    'is asked about at the end of the title "%s"',
    async (title) => {
      expectRefused(await table([[title], ...rowsOf('keluarga')]))
    },
  )

  it.each([
    'Angka kelahiran = (lahir / penduduk) x 1.000',
    'Persentase = jumlah dibagi keluarga dikali 100',
    'Bagian = sasaran : capaian x 100%',
    'Jalan lingkar 3 x 1000 m dibangun 2023',
    'Warga Sungai Kali Seribu',
    'Titik adalah pemisah ribuan',
    'Tanda koma sebagai pemisah angka ribuan',
    'Didata 1 kali 2024',
    'Data dikali ulang oleh petugas',
    'Nomor 1000 tahun 2024',
  ])('is none in "%s"', async (text) => {
    for (const reading of await everywhere(text, 'keluarga')) expectRead(reading)
  })

  it('is none where the indicator has that unit', async () => {
    for (const text of [
      'angka dalam juta',
      'dikali 1.000.000',
      'dalam jutaan rupiah',
      'Rp 1.000.000',
    ]) {
      for (const reading of await everywhere(text, 'apbdes_belanja')) expectRead(reading)
    }
    expectRefused(await table([['(Rp 1.000)'], ...rowsOf('apbdes_belanja')]))
  })
})

describe('a scale beside the cells', () => {
  const rows = rowsOf('keluarga')

  it.each(['&Cdalam ribuan', '&L&8Tabel 1&C&"Arial,Bold"&12Angka dikali 1.000&R&P / &N'])(
    'in the header or footer of a page, %s, is asked about',
    async (text) => {
      expectRefused(await book([{ name: 'A', rows, headerFooter: { oddHeader: text } }]))
      expectRefused(await book([{ name: 'A', rows, headerFooter: { oddFooter: text } }]))
    },
  )

  it.each(['dalam ribuan', 'Ribuan', 'Keluarga (ribu)', 'x1000'])(
    'in the name of a sheet or file, %s, is asked about',
    async (name) => {
      expectRefused(await table(rows, name))
      expectRefused(await table(rows, 'A', `${name.replaceAll(' ', '_')}.xlsx`))
    },
  )

  it('on a sheet without a table is of all tables', async () => {
    const cover = (text: string) =>
      book([
        { name: 'Sampul', rows: [[text]] },
        { name: 'A', rows },
      ])
    expectRefused(await cover('Seluruh angka disajikan dalam ribuan'))
    expectRefused(
      await book([
        { name: 'A', rows },
        { name: 'dalam ribuan', rows: [] },
      ]),
    )
    expectRead(await cover('Bila angka dalam ribuan, kalikan dulu dengan 1.000'))
    expectRead(await cover('Dinas Sosial Kabupaten Banyuasin'))
    // A sheet with a table of its own speaks of that one.
    const other = { name: 'dalam ribuan', rows: rowsOf('bank') }
    const reading = await book([{ name: 'A', rows }, other])
    expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: 1 })
  })

  it.each(['Banyuasin Dalam Angka 2024', 'Keluarga (2)', 'keluarga-1000'])(
    'is none in the name %s',
    async (name) => {
      expectRead(await table(rows, 'A', `${name}.xlsx`))
    },
  )
})
