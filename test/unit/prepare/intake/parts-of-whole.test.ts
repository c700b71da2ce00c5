import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
type Rows = (string | number)[][]

async function table(
  above: Rows,
  heading: string,
  name = 'A',
  file = 'tabel.xlsx',
  after: Rows = [],
) {
  const rows = [...above, ['kode', 'tahun', heading], [REBO, 2024, 1], ...after]
  return readTables({ [file]: await writeXlsx({ sheets: [{ name, rows }] }) })
}
const titled = (title: string, heading: string) => table([[title]], heading)

function expectAsked(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual(['judul-menyempitkan'])
  expect(valuesOf(reading)).toEqual({})
}

function expectRead(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(Object.keys(valuesOf(reading))).toHaveLength(1)
}

describe('a part of the whole in the title', () => {
  it.each([
    ['Siswa SD Negeri', 'Siswa SD'],
    ['Jumlah siswa SD swasta menurut desa', 'siswa_sd'],
    ['Siswa MI per desa', 'Siswa SD'],
    ['Siswa TK dan RA', 'Siswa PAUD'],
    ['Siswa negeri (tidak termasuk swasta)', 'Siswa SD'],
    ['Keluarga di perkotaan', 'Keluarga'],
    ['Keluarga perdesaan', 'Keluarga'],
    ['Penduduk laki-laki', 'penduduk_terdaftar'],
    ['Penduduk (L)', 'penduduk_terdaftar'],
    ['Penduduk perempuan per desa', 'penduduk_l'],
    ['Penduduk WNI', 'penduduk_terdaftar'],
    ['Warga negara asing', 'penduduk_terdaftar'],
    ['Puskesmas rawat inap', 'faskes_puskesmas'],
    ['Puskesmas non rawat inap', 'faskes_puskesmas'],
    ['Guru non PNS', 'guru_sd'],
    ['Guru honorer', 'guru_sd'],
    ['Penduduk usia 15-64 tahun', 'penduduk_terdaftar'],
    ['Penduduk umur 60 tahun ke atas', 'penduduk_terdaftar'],
    ['Penduduk usia produktif', 'penduduk_terdaftar'],
    ['Penduduk umur 0-4 tahun', 'umur_5_9'],
    ['Kelompok wanita tani', 'poktan'],
    ['Lahan rawa lebak', 'sawah_luas'],
    ['Jalan kondisi baik', 'jalan_mantap'],
    ['Klinik swasta', 'faskes_klinik'],
  ])('%s is asked about over %s', async (title, heading) => {
    expectAsked(await titled(title, heading))
  })

  it.each([
    ['Siswa SD Negeri dan Swasta', 'Siswa SD'],
    ['Siswa SD menurut status (negeri/swasta)', 'Siswa SD'],
    ['Siswa SD dan MI', 'Siswa SD'],
    ['Data siswa SD Kabupaten Banyuasin', 'Siswa SD'],
    ['Siswa TK, RA, KB, TPA, dan SPS', 'Siswa PAUD'],
    ['Pendidikan anak usia dini', 'Siswa PAUD'],
    ['Guru PNS dan non PNS', 'guru_sd'],
    ['Penduduk laki-laki dan perempuan', 'penduduk_terdaftar'],
    ['Penduduk (L+P)', 'penduduk_terdaftar'],
    ['Penduduk laki-laki', 'penduduk_l'],
    ['Penduduk perempuan', 'penduduk_perempuan'],
    ['Penduduk perempuan umur 0-4 tahun', 'penduduk_p_0_4'],
    ['Penduduk umur 0-4 tahun, 5-9 tahun, umur 10-14 tahun', 'umur_5_9'],
    ['Penduduk umur 17 tahun ke atas', 'wajib_ktp'],
    ['Penduduk WNI dan WNA', 'penduduk_terdaftar'],
    ['Puskesmas rawat inap dan non rawat inap', 'faskes_puskesmas'],
    ['Balita diukur dan stunting', 'balita_stunting'],
    ['Balita umur 0-59 bulan', 'balita_diukur'],
    ['Balita ditimbang dan diukur', 'balita_diukur'],
    ['DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK', 'Keluarga'],
    ['Lampiran Keputusan Menteri Dalam Negeri', 'Keluarga'],
    ['Keluarga perkotaan dan perdesaan', 'Keluarga'],
    ['Lahan rawa pasang surut dan lebak', 'sawah_luas'],
    ['Jalan kondisi baik dan sedang', 'jalan_mantap'],
    ['Panjang jalan aspal', 'jalan_aspal'],
    ['Dinas terkait: periode 2024', 'nakes_dokter'],
    ['Keadaan pada akhir periode', 'nakes_dokter'],
    ['Keluarga menurut desa dan kelurahan', 'Keluarga'],
  ])('%s is none over %s', async (title, heading) => {
    expectRead(await titled(title, heading))
  })

  it('is the whole with the other part in another line', async () => {
    expectRead(await table([['Siswa SD Negeri'], ['dan Siswa SD Swasta']], 'Siswa SD'))
  })
})

describe('a part of the whole elsewhere', () => {
  it.each([
    ['Laki-laki', 'penduduk_terdaftar'],
    ['L', 'penduduk_terdaftar'],
    ['Negeri', 'Siswa SD'],
    ['RA', 'Siswa PAUD'],
    ['Penerima PKH', 'Keluarga'],
  ])('in the name of the sheet or file, %s, is asked about', async (name, heading) => {
    const bySheet = await table([], heading, name)
    expectAsked(bySheet)
    expect(only(bySheet, 'judul-menyempitkan').message.id).toContain('nama lembar')
    const byFile = await table([], heading, 'A', `${name}.xlsx`)
    expectAsked(byFile)
    expect(only(byFile, 'judul-menyempitkan').message.id).toContain('nama berkas')
  })

  it('in the name of one sheet of several is asked about below a title of both', async () => {
    expectAsked(await table([['Siswa negeri dan swasta']], 'Siswa SD', 'Swasta'))
    expectRead(await table([['Siswa negeri dan swasta']], 'Siswa SD', 'negeri-swasta'))
  })

  it.each(['Catatan: hanya sekolah negeri', '*) tidak termasuk swasta', 'Khusus siswa laki-laki'])(
    'in the note "%s" is asked about',
    async (note) => {
      expectAsked(await table([], 'Siswa SD', 'A', 'tabel.xlsx', [[note]]))
    },
  )

  it.each([
    'Sumber: Dinas Pemberdayaan Perempuan',
    'Sekolah swasta mengirim data sesudah sekolah negeri',
    'Siswa swasta dihitung juga',
    'Catatan: tidak termasuk siswa di luar negeri',
  ])('is none in the note "%s"', async (note) => {
    expectRead(await table([], 'Siswa SD', 'A', 'tabel.xlsx', [[note]]))
  })

  it('in the heading of a group takes no column for the whole', async () => {
    expect(valuesOf(await table([['', '', 'Negeri']], 'Siswa SD'))).toEqual({})
    expect(valuesOf(await table([['', '', 'Honorer']], 'Guru SD'))).toEqual({})
    expectRead(await table([['', '', 'Negeri dan swasta']], 'Siswa SD'))
  })
})
