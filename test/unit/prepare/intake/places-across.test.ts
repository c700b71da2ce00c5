import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf } from './support/read-tables'

type Rows = (string | number)[][]
const DESA = ['Sungai Rebo', 'Sungai Gerong', 'Mariana Ilir']
const KECAMATAN = ['Betung', 'Rambutan', 'Talang Kelapa', 'Air Salek']

async function book(...sheets: Rows[]) {
  const named = sheets.map((rows, at) => ({ name: `Lembar ${String(at)}`, rows }))
  return readTables({ 'tabel-2024.xlsx': await writeXlsx({ sheets: named }) })
}

describe('a table with the regions across', () => {
  it.each<[string, Rows]>([
    [
      'desa',
      [
        ['Indikator', ...DESA],
        ['Keluarga', 1, 2, 3],
        ['Bank', 4, 5, 6],
      ],
    ],
    ['desa under a title', [['Data desa 2024'], ['Desa', ...DESA], ['Keluarga', 1, 2, 3]]],
    [
      'kecamatan',
      [
        ['Kecamatan', ...KECAMATAN, 'Jumlah'],
        ['Bank', 4, 5, 6, 7, 22],
      ],
    ],
    [
      'codes',
      [
        ['Kode', '16.07.01.2001', '16.07.01.2002', '16.07.01.2003'],
        ['Bank', 4, 5, 6],
      ],
    ],
    [
      'words before',
      [
        ['No', 'Uraian', 'Satuan', ...KECAMATAN],
        [1, 'Bank', 'unit', 4, 5, 6, 7],
      ],
    ],
  ])('of %s says so and how to turn it', async (_, rows) => {
    const reading = await book(rows)
    expect(idsOf(reading, 'galat')).toEqual(['wilayah-melintang'])
    const { message } = only(reading, 'wilayah-melintang')
    expect(message.id).toMatch(/Tempel Khusus > Transpos \(Paste Special > Transpose\)/)
    expect(valuesOf(reading)).toEqual({})
  })

  it('beside a table as it should be leaves that to be read', async () => {
    const upright = [
      ['desa', 'kecamatan', 'bank'],
      ['Sungai Rebo', 'Banyuasin I', 4],
    ]
    const reading = await book(upright, [
      ['Indikator', ...DESA],
      ['Keluarga', 1, 2, 3],
    ])
    expect(idsOf(reading, 'galat')).toEqual(['wilayah-melintang'])
    expect(Object.values(valuesOf(reading))).toEqual([4])
  })

  it('is none where each row names a region too', async () => {
    const matrix = [
      ['Kecamatan', 'Tahun', 'Bank', ...KECAMATAN],
      ...KECAMATAN.map((name, at) => [name, 2024, at, 1, 2, 3, 4]),
    ]
    expect(idsOf(await book(matrix))).not.toContain('wilayah-melintang')
    const note = [
      ['kecamatan', 'bank'],
      ['Betung', 4],
      [],
      ['Belum:', 'Rambutan', 'Air Salek', 'Tungkal Ilir'],
    ]
    expect(idsOf(await book(note))).not.toContain('wilayah-melintang')
  })

  it('is none where a row says one desa by its kecamatan, its code and its name', async () => {
    const head = ['Kode Kec.', 'Kode', 'Desa', 'Tahun', 'Bank']
    const numbers = [1, 2, 3, 4, 5]
    const paged = [
      ...[head, numbers, ['16.07.01', '16.07.01.2001', 'Sungai Rebo', 2024, 4]],
      ...[head, numbers, ['16.07.01', '16.07.01.2002', 'Sungai Gerong', 2024, '']],
    ]
    const reading = await book(paged)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.values(valuesOf(reading))).toEqual([4])
  })

  it('is one where kecamatan stand above their desa', async () => {
    const reading = await book([
      ['Kecamatan', 'Banyuasin I', 'Banyuasin I', 'Banyuasin I'],
      ['Desa', ...DESA],
      ['Keluarga', 1, 2, 3],
    ])
    expect(idsOf(reading, 'galat')).toEqual(['wilayah-melintang'])
  })
})
