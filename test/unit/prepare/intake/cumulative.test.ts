import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'

/** A table by month, in its rows, a column of months or its headings; words above it or below. */
function tables({ above = '', below = '' }): Promise<Reading>[] {
  const bodies = [
    [`kode;tahun;keluarga`, `${REBO};2024-06;7`],
    [`kode;tahun;bulan;keluarga`, `${REBO};2024;6;7`],
    [';;Keluarga;', `kode;tahun;Juni;Juli`, `${REBO};2024;7;8`],
  ]
  return bodies.map((lines) => {
    const all = [...(above === '' ? [] : [`"${above}";;`]), ...lines]
    return readTables({
      'tabel.csv': [...all, ...(below === '' ? [] : [`"${below}";;`])].join('\n'),
    })
  })
}

const CUMULATIVE = [
  'jumlah sejak Januari',
  'Kumulatif s.d. bulan ini',
  'Angka kumulatif',
  'Keterangan: jumlah kumulatif dari Januari',
  'Catatan: angka s.d. bulan ini',
  'Data sampai dengan bulan laporan',
  'Akumulasi sejak awal tahun',
  'Cumulative since January',
]

describe('figures added up since the beginning of the year', () => {
  it.each(CUMULATIVE)('"%s" above or below a table by month refuses it', async (text) => {
    for (const place of [{ above: text }, { below: text }]) {
      for (const reading of await Promise.all(tables(place))) {
        expect(idsOf(reading, 'galat')).toEqual(['tahun-sebagian'])
        expect(valuesOf(reading)).toEqual({})
      }
    }
  })

  it('are told at the line of the note, with what to send', async () => {
    const [reading] = await Promise.all(tables({ below: '*) angka kumulatif' }))
    if (reading === undefined) throw new Error('no table')
    const told = only(reading, 'tahun-sebagian')
    expect(told.row).toBe(3)
    expect(told.message.id).toContain('kumulatif')
  })

  it('by the name of the file, which is what has to be changed', async () => {
    const text = `kode;tahun;keluarga\n${REBO};2024-06;7\n`
    const reading = await readTables({ 'kumulatif-kelahiran.csv': text })
    expect(idsOf(reading, 'galat')).toEqual(['tahun-sebagian'])
    expect(only(reading, 'tahun-sebagian').message.id).toContain('ganti nama berkas tanpa sebutan')
    expect(idsOf(await readTables({ 'kelahiran.csv': text }), 'galat')).toEqual([])
  })

  it('by a title has to be taken out of the title', async () => {
    const [reading] = await Promise.all(tables({ above: 'jumlah sejak Januari' }))
    if (reading === undefined) throw new Error('no table')
    expect(only(reading, 'tahun-sebagian').message.id).toContain('hapus sebutan itu')
  })

  it.each(['jumlah sejak Januari', 'Kelahiran s.d. bulan ini'])(
    '"%s" refuses a table of a year too',
    async (text) => {
      for (const lines of [
        [`${text};;`, 'kode;tahun;keluarga', `${REBO};2024;7`],
        ['kode;tahun;keluarga', `${REBO};2024;7`, `${text};;`],
      ]) {
        const reading = await readTables({ 'tabel.csv': lines.join('\n') })
        expect(idsOf(reading, 'galat')).toEqual(['tahun-sebagian'])
        expect(valuesOf(reading)).toEqual({})
      }
    },
  )

  it.each([
    'Kelahiran per bulan, tidak kumulatif',
    'Angka bukan kumulatif',
    'Angka non-kumulatif, jumlah tiap bulan',
    'Puskesmas Sungai Rebo beroperasi sejak Januari 2019',
    'Sumber: laporan kumulatif Dinas Kesehatan',
    'Jumlah kelahiran bulan ini',
    'Data dikumpulkan setiap bulan',
  ])('"%s" below a table by month says no such thing', async (text) => {
    for (const reading of await Promise.all(tables({ below: text }))) {
      expect(idsOf(reading, 'galat')).toEqual([])
      expect(Object.keys(valuesOf(reading)).length).toBeGreaterThan(0)
    }
  })

  it('may be the subject of a table of a year', async () => {
    const text = `Kumulatif dihitung menurut registrasi;;\nkode;tahun;keluarga\n${REBO};2024;7\n`
    const reading = await readTables({ 'tabel.csv': text })
    expect(idsOf(reading, 'galat')).toEqual([])
  })
})
