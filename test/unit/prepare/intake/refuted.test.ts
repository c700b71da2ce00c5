import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [REBO, GERONG] = ['16.07.01.2001', '16.07.01.2002']

/** A table of midwives, the second figure zero, with a note below it. */
function table(note: string, second = 0, more: Record<string, string> = {}): Promise<Reading> {
  const lines = [
    'kode,tahun,nakes_bidan',
    `${REBO},2025,7`,
    `${GERONG},2025,${String(second)}`,
    `"${note}",,`,
  ]
  return readTables({ ...more, 'a.csv': lines.join('\n') })
}

const [KEY, OTHER] = [`nakes_bidan ${REBO} 2025`, `nakes_bidan ${GERONG} 2025`]

describe('a note that says that figures are others', () => {
  it.each([
    'Desa tanpa laporan diisi angka tahun lalu',
    'Keterangan: ... = data belum masuk, diisi angka tahun lalu',
    'Tanda * berarti angka tahun sebelumnya',
    'Angka sama dengan tahun lalu',
    'Masih memakai data tahun sebelumnya',
    'Tanda * berarti angka Kabupaten Musi Banyuasin; semua angka bertanda *',
    'Angka Kabupaten Musi Banyuasin',
    'Data Kab. Ogan Ilir 2025',
    'Tanda x berarti angka dibuat sendiri',
    'Catatan: data ini hanya karangan',
  ])('refuses the table until an officer has looked: %s', async (note) => {
    const first = await table(note)
    expect(idsOf(first, 'galat')).toEqual(['catatan-membantah'])
    expect(only(first, 'catatan-membantah')).toMatchObject({ file: 'nilai/a.csv', row: 4 })
    const judul = first.judul.replace(/diperiksa,nilai\/a\.csv,$/m, 'diperiksa,nilai/a.csv,ya')
    const second = await table(note, 0, { 'judul-kolom.csv': judul })
    expect(idsOf(second, 'galat')).toEqual([])
    expect(valuesOf(second)).toEqual({ [KEY]: 7, [OTHER]: 0 })
  })

  it.each([
    'Tanda * = target; semua angka bertanda *',
    'Tanda * berarti target, semua angka bertanda *',
    'Keterangan: * = proyeksi 2025',
    'Rencana RPJMD',
    'Target Renstra 2025-2029',
    'Catatan: sasaran 2025',
    'RPJMD 2025-2029',
  ])('refuses plans: %s', async (note) => {
    expect(idsOf(await table(note), 'galat')).toEqual(['kolom-target'])
  })

  it.each([
    'Tanda * berarti menunggu verifikasi; seluruh angka bertanda *',
    'Tanda * = dipinjam dari kantor lain',
  ])('asks of a mark that stands for more than an empty cell: %s', async (note) => {
    expect(idsOf(await table(note))).toContain('catatan-tidak-dipahami')
  })

  it.each([
    'Desa tanpa laporan dikosongkan',
    'Angka tahun lalu sudah diperbaiki',
    'Naik dibanding tahun lalu',
    'Bukan angka tahun lalu',
    'Tidak disalin dari tahun lalu',
    'Berbatasan dengan Kabupaten Musi Banyuasin',
    'Data Kabupaten Banyuasin 2025',
    'Kelompok sasaran program',
    'Sesuai target RPJMD',
    '- : data tidak tersedia',
    '... = data belum masuk',
    'Tanda * berarti tidak ada data; - berarti nihil',
    'Keterangan: n/a: not available',
    '0 = tidak ada',
    '0 = nol/tidak ada',
  ])('reads honest ones: %s', async (note) => {
    const reading = await table(note)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [KEY]: 7, [OTHER]: 0 })
  })
})

describe('zeros that stand for what is not known', () => {
  it.each([
    'Keterangan: 0 = tidak ada data',
    'Tanda 0 berarti belum melapor',
    'Sel 0: sekolah belum mengirim data',
    'angka 0 berarti data belum tersedia',
    '(0) tidak ada data',
    'Nol berarti belum ada laporan',
  ])('are missing, which is told: %s', async (note) => {
    const reading = await table(note)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [KEY]: 7 })
    expect(only(reading, 'nol-tidak-diketahui')).toMatchObject({ severity: 'peringatan', row: 3 })
  })

  it('are not told of where there is no zero', async () => {
    const reading = await table('Keterangan: 0 = tidak ada data', 3)
    expect(valuesOf(reading)).toEqual({ [KEY]: 7, [OTHER]: 3 })
    expect(idsOf(reading)).not.toContain('nol-tidak-diketahui')
  })
})
