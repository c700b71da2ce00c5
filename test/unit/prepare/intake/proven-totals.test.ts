import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, readTables, valuesOf, type Reading } from './support/read-tables'

const DESA = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2005', '16.07.01.2006']

async function read(
  title: string,
  headings: readonly string[],
  rows: readonly (number | string | null)[][],
): Promise<Reading> {
  const body = rows.map((cells, at) => [DESA[at] ?? '', ...cells])
  const all = [[title], ['Kode', ...headings], ...body]
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'Data', rows: all }] }) })
}
const ROADS = 'PANJANG JALAN MENURUT JENIS PERMUKAAN (KM) TAHUN 2024'
const SURFACES = ['Jalan aspal', 'Jalan beton', 'Jalan kerikil', 'Jalan tanah', 'Jumlah']
const KM = [
  [1.5, 2, 0, 4, 7.5],
  [3, 1.25, 1, 0, 5.25],
  [0.5, 0, 2, 9, 11.5],
]
const totalOf = (reading: Reading, id: string, year: string) => {
  const values = Object.entries(valuesOf(reading))
  return values.flatMap(([key, value]) =>
    key.startsWith(`${id} `) && key.includes(year) ? [value] : [],
  )
}

describe('a column called no more than a total', () => {
  it('is the indicator that is the sum of the columns beside it', async () => {
    const roads = await read(ROADS, SURFACES, KM)
    expect(totalOf(roads, 'jalan_total', '2024')).toEqual([7.5, 5.25, 11.5])
    expect(idsOf(roads)).not.toContain('kolom-jumlah')
    const sexes = ['Laki-laki', 'Perempuan', 'JUMLAH']
    const people = await read('JUMLAH PENDUDUK TAHUN 2025', sexes, [
      ['1.120', '1.110', '2.230'],
      ['950', '1.010', '1.960'],
      ['3.000', '2.800', '5.800'],
    ])
    expect(totalOf(people, 'penduduk', '2025')).toEqual([2230, 1960, 5800])
  })

  it.each([
    ['the figures do not add up', SURFACES, KM.map((row) => [...row.slice(0, 4), 100])],
    [
      'a part has no column',
      ['Jalan aspal', 'Jalan beton', 'Jumlah'],
      KM.map(([a = 0, b = 0]) => [a, b, a + b]),
    ],
    ['too few rows say so', SURFACES, KM.slice(0, 2)],
    [
      'the whole stands beside it',
      [...SURFACES, 'Panjang jalan'],
      KM.map((row) => [...row, row[4]]),
    ],
  ] as [string, string[], (number | null)[][]][])(
    'is left out where %s',
    async (_, headings, rows) => {
      const reading = await read(ROADS, headings, rows)
      expect(idsOf(reading)).toContain('kolom-jumlah')
      const isBeside = headings.includes('Panjang jalan')
      expect(totalOf(reading, 'jalan_total', '2024')).toHaveLength(isBeside ? 3 : 0)
    },
  )
})
