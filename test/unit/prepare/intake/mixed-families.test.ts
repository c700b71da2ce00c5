import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

type Cell = string | number | null
const DESA = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2005']

async function read(headings: readonly Cell[][], rows: readonly number[][]): Promise<Reading> {
  const body = rows.map((cells, at): Cell[] => [DESA[at] ?? '', ...cells])
  const all = [['TABEL TAHUN 2022'], ...headings, ...body]
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'Data', rows: all }] }) })
}
const SUMS = [
  [120, 110, 230],
  [95, 101, 196],
  [300, 280, 580],
]
const indicators = (reading: Reading) => [
  ...new Set(Object.keys(valuesOf(reading)).map((key) => key.split(' ')[0])),
]

describe('parts under the heading of their sum', () => {
  it.each([
    ...['Penduduk terdaftar', 'PENDUDUK TERDAFTAR (JIWA)', 'Penduduk terdaftar (jiwa) tahun 2022'],
    'Penduduk terdaftar menurut jenis kelamin',
  ])('are of the indicators of "%s"', async (group) => {
    const reading = await read(
      [
        ['Kode', group, null, null],
        [null, 'Laki-laki', 'Perempuan', 'Jumlah'],
      ],
      SUMS,
    )
    expect(indicators(reading).slice(0, 2)).toEqual(['penduduk_l', 'penduduk_p'])
    expect(idsOf(reading, 'galat')).toEqual([])
  })

  it('stay what they are under other groups', async () => {
    const reading = await read(
      [
        ['Kode', 'Penduduk', null, null],
        [null, 'Laki-laki', 'Perempuan', 'Jumlah'],
      ],
      SUMS,
    )
    expect(indicators(reading).slice(0, 2)).toEqual(['penduduk_laki', 'penduduk_perempuan'])
    expect(idsOf(reading, 'galat')).toEqual([])
  })
})

describe('parts of one publisher that add up to the sum of another', () => {
  it('are asked, and written in full they are read', async () => {
    const asked = await read([['Kode', 'Laki-laki', 'Perempuan', 'Penduduk terdaftar']], SUMS)
    expect(asked.observations).toEqual([])
    const { message, column } = only(asked, 'bagian-jumlah-lain')
    expect(column).toBe('Laki-laki')
    expect(message.id).toContain('"Penduduk laki-laki terdaftar", "Penduduk perempuan terdaftar"')
    const full = ['Penduduk laki-laki terdaftar', 'Penduduk perempuan terdaftar']
    const mended = await read([['Kode', ...full, 'Penduduk terdaftar']], SUMS)
    expect(idsOf(mended, 'galat')).toEqual([])
    expect(indicators(mended)).toEqual(['penduduk_l', 'penduduk_p', 'penduduk_terdaftar'])
    const other = ['Penduduk laki-laki menurut Dukcapil', 'penduduk_perempuan']
    const kept = await read([['Kode', ...other, 'Penduduk terdaftar']], SUMS)
    expect(indicators(kept)).toEqual(['penduduk_laki', 'penduduk_perempuan', 'penduduk_terdaftar'])
  })

  it('are no question where the total is of its own', async () => {
    const rows = [...SUMS.map(([l = 0, p = 0, sum = 0]) => [l, p, sum + 40])]
    const own = await read([['Kode', 'Laki-laki', 'Perempuan', 'Penduduk terdaftar']], rows)
    expect(idsOf(own, 'galat')).toEqual([])
    expect(own.observations).toHaveLength(9)
  })

  it('are no question beside their own total, nor where nothing adds up', async () => {
    const rows = SUMS.map((row) => [...row, row[2] ?? 0])
    const both = await read(
      [['Kode', 'Laki-laki', 'Perempuan', 'Penduduk', 'Penduduk terdaftar']],
      rows,
    )
    expect(idsOf(both, 'galat')).toEqual([])
    const others = await read([['Kode', 'Jalan baik', 'Jalan sedang', 'Penduduk terdaftar']], SUMS)
    expect(idsOf(others, 'galat')).not.toContain('bagian-jumlah-lain')
  })
})
