import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables } from './support/read-tables'

const REBO = '16.07.01.2001'

/** Reads one figure under this title, in a sheet and a file of these names; its period, or what was told. */
async function periodOf(title: string, sheet = 'Sheet1', file = 'tabel'): Promise<string> {
  const rows = [[title], ['kode', 'keluarga'], [REBO, 7]]
  const reading = await readTables({
    [`${file}.xlsx`]: await writeXlsx({ sheets: [{ name: sheet, rows }] }),
  })
  return reading.observations[0]?.period ?? idsOf(reading, 'galat').join(', ')
}

describe('a part of a year is no year', () => {
  it.each([
    ['DATA MUTASI PENDUDUK JANUARI 2025', '2025-01'],
    ['Mutasi penduduk bulan Mei tahun 2024', '2024-05'],
    ['Mutasi Nopember 2024', '2024-11'],
    ['Mutasi Agt 2024', '2024-08'],
    ['Mutasi 06/2024', '2024-06'],
    ['Bulan: 3 Tahun 2024', '2024-03'],
    ['Keadaan 30 Juni 2024', '2024-06'],
    ['Keadaan 31 Desember 2024', '2024'],
    ['Keadaan akhir Desember 2024', '2024'],
    ['KEADAAN : DESEMBER 2024', '2024'],
    ['Posisi Desember 2024', '2024'],
    ['Kondisi Juni 2024', '2024-06'],
    ['Mutasi Januari s.d. Desember 2024', '2024'],
    ['Mutasi s/d Desember 2024', '2024'],
    ['Mutasi Januari - Desember 2024', '2024'],
    ['Mutasi tahun 2024', '2024'],
    ['TRIWULAN I 2024', 'tahun-sebagian'],
    ['TW II 2024', 'tahun-sebagian'],
    ['Posyandu TW.II 2024', 'tahun-sebagian'],
    ['Sem. I 2024', 'tahun-sebagian'],
    ['Paruh pertama 2024', 'tahun-sebagian'],
    ['6 bulan pertama tahun 2024', 'tahun-sebagian'],
    ['Semester II Tahun 2024', 'tahun-sebagian'],
    ['JUMLAH KELUARGA SEMESTER II TAHUN 2024', '2024'],
    ['Jumlah keluarga per Semester 2 Tahun 2024', '2024'],
    ['JUMLAH KELUARGA SEMESTER I TAHUN 2024', 'tahun-sebagian'],
    ['Kelahiran penduduk Semester II Tahun 2024', 'tahun-sebagian'],
    ['Penduduk pindah Semester II Tahun 2024', 'tahun-sebagian'],
    ['Mutasi s.d. Maret 2024', 'tahun-sebagian'],
    ['Mutasi sampai dengan 30 September 2024', 'tahun-sebagian'],
    ['Mutasi Januari–Maret 2024', 'tahun-sebagian'],
    ['Mutasi Jan-Mar 2024', 'tahun-sebagian'],
    ['Keluarga 2022 dan 2023', 'tahun-tidak-ada'],
    ['Tahun 2023/2024', 'tahun-tidak-ada'],
  ])('"%s" is %s', async (title, period) => {
    expect(await periodOf(title)).toBe(period)
  })

  it.each([
    ['Mutasi', 'Mei', 'mutasi-2024', '2024-05'],
    ['Mutasi', 'Sheet1', 'mutasi-januari-2025', '2025-01'],
    ['Mutasi', 'Sheet1', 'mutasi-2024-03', '2024-03'],
    ['Mutasi', 'Sheet1', 'mutasi_202403', '2024-03'],
    ['Mutasi tahun 2024', 'Triwulan I', 'tabel', 'tahun-sebagian'],
    ['Mutasi tahun 2024', 'Sheet1', 'mutasi semester 1', 'tahun-sebagian'],
    ['Mutasi Januari 2024', 'Februari', 'tabel', 'tahun-bertentangan'],
    ['Keluarga', '2024', 'tabel', '2024'],
    ['Keluarga', 'Sheet1', 'keluarga-2024-perbaikan', '2024'],
  ])('"%s" in sheet %s of %s is %s', async (title, sheet, file, period) => {
    expect(await periodOf(title, sheet, file)).toBe(period)
  })

  it.each([
    ['Mutasi Januari 2024', ['2024-01']],
    ['Mutasi Januari 2023', ['2024']],
    ['Mutasi triwulan I', []],
    ['Dicetak 3 Januari 2024', ['2024']],
  ])('"%s" above a column of 2024 makes %j of it', async (title, periods) => {
    const lines = [`${title},,`, 'kode,tahun,keluarga', `${REBO},2024,7`]
    const reading = await readTables({ 'tabel.csv': lines.join('\n') })
    expect(reading.observations.map(({ period }) => period)).toEqual(periods)
    expect(idsOf(reading, 'galat')).toEqual(periods.length === 0 ? ['tahun-sebagian'] : [])
  })
})

describe('a year that is not the year of the data', () => {
  it.each([
    'Kode wilayah menurut Permendagri Nomor 72 Tahun 2019',
    'Perda No. 5/2019 tentang desa',
    'Lampiran SK Bupati No 12 Tahun 2019',
    'Keluarga menurut UU 6 Tahun 2014',
    'Dicetak 3 Januari 2025',
    'Tanggal cetak: 03-01-2025',
    'Diunduh 2025-01-03',
    'Pangkalan Balai, 3 Januari 2025',
    'Sumber: Banyuasin dalam angka 2025',
    'Banyuasin Dalam Angka 2025',
  ])('"%s" is passed over', async (title) => {
    expect(await periodOf(title, 'Sheet1', 'keluarga-2024')).toBe('2024')
    expect(await periodOf(title)).toBe('tahun-tidak-ada')
  })

  it('title and file that disagree are both named', async () => {
    const lines = ['Keluarga tahun 2023,', 'kode,keluarga', `${REBO},7`]
    const reading = await readTables({ 'keluarga-2024.csv': lines.join('\n') })
    expect(only(reading, 'tahun-bertentangan').message.id).toContain(
      'judul tabel 2023, nama berkas 2024',
    )
    expect(reading.observations).toEqual([])
  })
})
