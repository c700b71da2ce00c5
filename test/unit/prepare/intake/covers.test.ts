import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, readTables, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
const TABLE = [
  ['kode', 'tahun', 'keluarga'],
  [REBO, 2024, 40],
]

/** A table behind a sheet with these texts. */
async function behind(...cover: string[]): Promise<Reading> {
  const sheets = [
    { name: 'Sampul', rows: cover.map((text) => [text]) },
    { name: 'Data', rows: TABLE },
  ]
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
}

describe('a cover before a table', () => {
  it.each([
    'TARGET 2024 (bukan realisasi)',
    'Data tahun 2019',
    'Hanya keluarga miskin',
    'Kabupaten Muara Enim',
    'Dinas Kesehatan Kabupaten Musi Banyuasin',
  ])('is said of it: %s', async (text) => {
    const reading = await behind(text)
    const told = reading.problems.filter(({ severity }) => severity !== 'catatan')
    expect(told.map(({ id }) => id)).not.toEqual([])
  })

  it('of its office, subject and year says nothing else', async () => {
    const reading = await behind('DATA KELUARGA', 'KABUPATEN BANYUASIN', 'TAHUN 2024')
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })
})
