import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

const HEAD = ['Kondisi jalan 2024;;', 'No;Desa;Jalan baik']
const FIRST = ['Kecamatan Banyuasin III', 'Lubuk Saung']
const ABOVE = { 'jalan_baik 16.07.03.2010 2024': 4.5 }
const read = (...rows: string[]) =>
  csv(...HEAD, `;${FIRST[0] ?? ''};`, `1;${FIRST[1] ?? ''};4,5`, ...rows)

describe('a row of words between rows of data', () => {
  it.each([
    'Kecamatn Rantau Bayur',
    'B. Rantau Bayur (lanjutan)',
    'II. Kec. Rantau Bayur:',
    'KECAMATAN RANTAU BAYUR (LANJUTAN)',
  ])('"%s" is the kecamatan of the rows below', async (text) => {
    const reading = await read(`;${text};`, '1;Tanjung Menang;6,5')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ ...ABOVE, 'jalan_baik 16.07.11.2007 2024': 6.5 })
  })

  it.each(['Kecamatan Rantau Bayurr', 'Rantau Bayurr', 'Kecamatn Rantaw Bayur'])(
    '"%s" is proposed as one, and its desa wait',
    async (text) => {
      const reading = await read(`;${text};`, '1;Tanjung Menang;6,5')
      expect(only(reading, 'nama-perlu-persetujuan').message.id).toContain('16.07.11')
      expect(valuesOf(reading)).toEqual(ABOVE)
    },
  )

  it.each(['Rencana pembangunan', 'Jalan sedang', 'Tahun 2024', 'A. Jalan Provinsi', 'Kecamatan'])(
    '"%s" is asked about, and what is below is not read',
    async (text) => {
      const reading = await read(`;${text};`, '1;Lubuk Saung;6,5')
      expect(idsOf(reading, 'galat')).toEqual(['baris-pemisah'])
      expect(valuesOf(reading)).toEqual(ABOVE)
    },
  )

  it('is told once for each', async () => {
    const reading = await csv(
      ...HEAD,
      ';A. Jalan Provinsi;',
      '1;Lubuk Saung;4,5',
      ';B. Jalan Desa;',
      '1;Lubuk Saung;6',
    )
    expect(idsOf(reading, 'galat')).toEqual(['baris-pemisah', 'baris-pemisah'])
    expect(reading.problems.map(({ row }) => row)).toEqual(expect.arrayContaining([3, 5]))
    expect(valuesOf(reading)).toEqual({})
  })

  it.each([
    ['below the data', ['2;Petaling;6,5', ';Rencana pembangunan;']],
    ['a footnote', [';Sumber: Dinas PU;', '2;Petaling;6,5']],
    ['a group of desa of one kind', [';I. Kelurahan;', '2;Petaling;6,5']],
    ['a desa without figures', ['2;Galang Tinggi;', '3;Petaling;6,5']],
    ['a misspelt desa without figures', ['2;Galang Tingi;', '3;Petaling;6,5']],
    ['an unlisted desa without figures, in its number', ['2;Entah Apa;', '3;Petaling;6,5']],
    ['the office that lists the desa', [';Puskesmas Pangkalan Balai;', '2;Petaling;6,5']],
    [
      'the same kecamatan on a second page',
      [';Kecamatan Banyuasin III (lanjutan);', '2;Petaling;6,5'],
    ],
    ['the title and headings of a second page', [...HEAD, '2;Petaling;6,5']],
    ['the number of a page', [';Halaman 2;', '2;Petaling;6,5']],
    ['remarks of the row above, beside the figures', [';;;sejak Mei', '2;Petaling;6,5']],
  ])('is let pass where it is %s', async (_name, rows) => {
    const reading = await csv(
      ...HEAD.map((line) => `${line};`),
      ';Kecamatan Banyuasin III;;',
      '1;Lubuk Saung;4,5;',
      ...rows.map((row) => (row.split(';').length > 3 ? row : `${row};`)),
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ ...ABOVE, 'jalan_baik 16.07.03.2015 2024': 6.5 })
  })

  it('is let pass above rows with codes where it is a kecamatan, well spelt or not', async () => {
    const reading = await csv(
      'kode;tahun;Jalan baik',
      'Kecamatn Banyuasin IIII;;',
      '16.07.03.2010;2024;4,5',
      'Rantau Bayurr;;',
      '16.07.11.2007;2024;6,5',
    )
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.keys(valuesOf(reading))).toHaveLength(2)
  })
})

describe('headings of figures said once more', () => {
  const table = (...again: string[]) =>
    csv(
      'Kode;Desa;Tahun;Jalan baik;Jalan sedang',
      '16.07.03.2010;;2024;4,5;1,5',
      ...again,
      '16.07.03.2015;;2024;6,5;2,5',
    )
  const FIRST_ROW = { ...ABOVE, 'jalan_sedang 16.07.03.2010 2024': 1.5 }

  it.each([';;;Jalan sedang;Jalan baik', ';;;Sedang;Baik', ';;;;Jalan baik'])(
    'in another order (%s) are refused',
    async (again) => {
      const reading = await table(again)
      expect(only(reading, 'tabel-bertumpuk')).toMatchObject({ row: 3 })
      expect(valuesOf(reading)).toEqual(FIRST_ROW)
    },
  )

  it.each([
    ';;;Jalan baik;Jalan sedang',
    ';;;Baik;Sedang',
    ';;;BAIK;',
    'Kode;Desa;Tahun;Jalan baik;Jalan sedang',
  ])('in the same order (%s) are let pass', async (again) => {
    const reading = await table(again)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.keys(valuesOf(reading))).toHaveLength(4)
  })

  it('are words like others where they are none', async () => {
    const reading = await table(';;;Keadaan;Keadaan')
    expect(idsOf(reading, 'galat')).toEqual(['baris-pemisah'])
    expect(valuesOf(reading)).toEqual(FIRST_ROW)
  })
})
