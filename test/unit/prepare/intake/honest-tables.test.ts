import { describe, expect, it } from 'vitest'
import { idsOf, readTables, units, valuesOf, type Reading } from './support/read-tables'

const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan')
const FIGURES = KECAMATAN.map(({ code, name }, at) => ({ code, name, value: at + 5 }))
const SUM = FIGURES.reduce((sum, { value }) => sum + value, 0)
const NUMBERED = FIGURES.map(({ name, value }, at) => `${String(at + 1)};${name};${String(value)}`)

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

/** Families of all kecamatan, with these lines below them. */
function families(...below: string[]): Promise<Reading> {
  return csv(
    'Keluarga Menurut Kecamatan Tahun 2024;;',
    'No;Kecamatan;Keluarga',
    ...NUMBERED,
    ...below,
  )
}

function expectWhole(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  const expected = FIGURES.map(({ code, value }) => [`keluarga ${code} 2024`, value])
  expect(valuesOf(reading)).toEqual(Object.fromEntries(expected))
}

describe('a total of the whole regency', () => {
  it.each([
    'Grand Total',
    'JUMLAH TOTAL',
    'KABUPATEN',
    'Total Kabupaten',
    'Kab.',
    'Se-Kabupaten',
    'Seluruh Kecamatan',
    'Kabupaten/Kota',
    'Kabupaten (Total)',
  ])('is read in %s', async (label) => {
    const reading = await families(`;${label};${String(SUM)}`)
    expectWhole(reading)
    expect(idsOf(reading)).toContain('baris-jumlah')
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })

  it.each(['Grand Total', 'KABUPATEN', 'Keseluruhan'])(
    'is no other kabupaten in a column of their names: %s',
    async (label) => {
      const rows = FIGURES.map(({ name, value }) => `Banyuasin;${name};${String(value)}`)
      const total = `${label};;${String(SUM)}`
      const head = ['Keluarga 2024;;', 'Nama Kabupaten;Kecamatan;Keluarga']
      expectWhole(await csv(...head, total, ...rows))
      expectWhole(await csv(...head, ...rows, total))
    },
  )

  it('is compared with its rows, and is none beside the name of a place', async () => {
    expect(idsOf(await families(`;KABUPATEN;${String(SUM + 3)}`))).toContain('total-berbeda')
    const rows = FIGURES.map(({ name, value }) => `Kecamatan;${name};${String(value)}`)
    expectWhole(await csv('Keluarga 2024;;', 'Ket;Kecamatan;Keluarga', ...rows))
  })
})

describe('a note that dates the delivery', () => {
  it.each([
    'Data per tanggal 20 Februari 2025',
    'Keterangan: data per 20-02-2025',
    'Data diterima sampai dengan 31 Januari 2025',
    'Data masuk s.d. 10 Januari 2025',
    'Data ditarik pada 3 Maret 2025',
    'Batas waktu pelaporan 15 Januari 2025',
  ])('is no part of the year before: %s', async (note) => {
    const reading = await families(`${note};;`)
    expectWhole(reading)
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })

  it('of who has not reported yet is asked about', async () => {
    const name = units.all.find(({ level }) => level === 'desa')?.name ?? ''
    const reading = await families(`belum melapor sampai tanggal 15 Januari 2025: Desa ${name};;`)
    expectWhole(reading)
    expect(idsOf(reading, 'peringatan')).toEqual(['catatan-tidak-dipahami'])
  })

  it.each([
    'Data per tanggal 30 Juni 2024',
    'Data masuk s.d. 30 Juni 2024',
    'Data yang sudah masuk sampai 30 Juni 2024',
    'Kondisi 20 Februari 2025',
    'Data per 31 Desember 2025',
    'Data triwulan I per 20 Februari 2025',
  ])('is not where it dates the figures: %s', async (note) => {
    const reading = await families(`${note};;`)
    expect(idsOf(reading, 'galat')).toHaveLength(1)
    expect(valuesOf(reading)).toEqual({})
  })
})
