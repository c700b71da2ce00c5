import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { AGES, HONEST, SCHOOLING, SEX, UNSEEN_HONEST, type Case } from './support/honest-titles'
import { idsOf, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'

/** Titles of others than the columns seem to count, or of some of them. */
const WRONG: readonly Case[] = [
  ['JUMLAH SISWA SD MENURUT JENIS KELAMIN', SEX],
  ['Banyaknya murid menurut jenis kelamin', SEX],
  ['Peserta Didik PAUD menurut jenis kelamin', SEX],
  ['JUMLAH BALITA MENURUT JENIS KELAMIN', SEX],
  ['Guru menurut jenis kelamin dan kecamatan', SEX],
  ['Jumlah Bidan dan Perawat menurut Jenis Kelamin', SEX],
  ['Jumlah Pemilih menurut Jenis Kelamin', SEX],
  ['Kepala Keluarga menurut Jenis Kelamin', SEX],
  ['Pegawai Negeri Sipil menurut Jenis Kelamin', SEX],
  ['ASN menurut jenis kelamin', SEX],
  ['Jumlah Pegawai Puskesmas', SEX],
  ['Pencari Kerja Terdaftar menurut Jenis Kelamin', SEX],
  ['Tenaga kerja menurut jenis kelamin', SEX],
  ['Pekerja Migran Indonesia asal Banyuasin', SEX],
  ['Pasien Rawat Jalan menurut Jenis Kelamin', SEX],
  ['Jumlah Penderita TB menurut Jenis Kelamin', SEX],
  ['Anggota BPD menurut jenis kelamin', SEX],
  ['Perangkat Desa menurut Jenis Kelamin', SEX],
  ['Peserta KB Aktif', SEX],
  ['Lansia menurut jenis kelamin', SEX],
  ['Penyandang Disabilitas menurut Jenis Kelamin', SEX],
  ['Jemaah Haji menurut Jenis Kelamin', SEX],
  ['Kematian menurut jenis kelamin', SEX],
  ['Siswa SD laki-laki dan perempuan', SEX],
  ['Nelayan dan Petani menurut Jenis Kelamin', SEX],
  ['PENCARI KERJA MENURUT PENDIDIKAN', SCHOOLING],
  ['Pegawai menurut tingkat pendidikan', SCHOOLING],
  ['Guru menurut Pendidikan', SCHOOLING],
  ['Jumlah Perangkat Desa menurut Pendidikan Terakhir', SCHOOLING],
  ['Pengangguran menurut pendidikan', SCHOOLING],
  ['Anggota Koperasi menurut pendidikan', SCHOOLING],
  ['Pasien menurut Umur', AGES],
  ['Siswa menurut umur', AGES],
  ['JUMLAH SISWA SMA/MA/SMK', 'SMA/MA/SMK'],
  ['Pencari kerja menurut jenis kelamin', 'Laki-laki (jiwa)|Perempuan (jiwa)'],
  ['Banyaknya pencari kerja (jiwa)', SEX],
  ['Banyaknya Guru Menurut Jenjang', 'SMA/MA/SMK'],
  ['JUMLAH KELUARGA BERISIKO STUNTING', 'Keluarga'],
  ['Keluarga dengan Sanitasi Layak', 'Keluarga'],
  ['Keluarga yang Memiliki Jamban', 'Keluarga'],
  ['Jumlah Keluarga Sejahtera I', 'Keluarga'],
  ['Keluarga belum sejahtera', 'Keluarga'],
  ['Jumlah KK pengguna air bersih', 'Jumlah KK'],
  ['BIDAN YANG MENGIKUTI PELATIHAN APN', 'Bidan'],
  ['Bidan bersertifikat', 'Bidan'],
  ['Perawat Terlatih', 'Perawat'],
  ['Guru SD Bersertifikasi', 'Guru SD'],
  ['Guru Penggerak SD', 'Guru SD'],
  ['Siswa SD yang Menerima KIP', 'Siswa SD'],
  ['Siswa SD putus sekolah', 'Siswa SD'],
  ['Siswa Baru SD', 'Siswa SD'],
  ['Calon siswa SD', 'Siswa SD'],
  ['Sekolah SD Terakreditasi', 'Sekolah SD'],
  ['Balita gizi buruk', 'Balita diukur'],
  ['Jumlah Anggota Koperasi', 'Koperasi'],
  ['Jumlah Kader Posyandu', 'Posyandu di desa'],
  ['Penduduk yang Bekerja menurut Jenis Kelamin', SEX],
  ['Penduduk di Kabupaten Banyuasin yang belum bekerja', SEX],
  ['Penduduk Beragama Islam', SEX],
  ['Penduduk peserta JKN', SEX],
  ['Koperasi Berprestasi', 'Koperasi'],
  ['Posyandu Terakreditasi', 'Posyandu di desa'],
]
const ASKED = ['judul-menyebut-lain', 'judul-menyempitkan']

async function read(title: string, headings: string, name = 'A', file = 'tabel'): Promise<Reading> {
  const columns = headings.split('|')
  const rows = [[title], ['kode', 'tahun', ...columns], [REBO, 2024, ...columns.map(() => 1)]]
  return readTables({ [`${file}.xlsx`]: await writeXlsx({ sheets: [{ name, rows }] }) })
}

describe('what a title counts', () => {
  it.each(HONEST)('%s is that of %s', async (title, headings) => {
    const reading = await read(title, headings)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.keys(valuesOf(reading))).toHaveLength(headings.split('|').length)
  })

  it.each(WRONG)('%s is not that of %s', async (title, headings) => {
    const reading = await read(title, headings)
    expect(valuesOf(reading)).toEqual({})
    expect(ASKED).toEqual(expect.arrayContaining(idsOf(reading, 'galat')))
  })
})

describe('whom a table counts, elsewhere', () => {
  it('is said by the name of the sheet or file where no title does', async () => {
    for (const [sheet, file] of [
      ['Siswa SD', 'tabel'],
      ['A', 'pencari-kerja-2024'],
    ] as const) {
      const reading = await read('Menurut jenis kelamin', SEX, sheet, file)
      expect(idsOf(reading, 'galat')).toEqual(['judul-menyebut-lain', 'judul-menyebut-lain'])
    }
    expect(idsOf(await read('Jumlah penduduk', SEX, 'A', 'disdik-siswa'), 'galat')).toEqual([])
    expect(idsOf(await read('Data', 'Keluarga', 'Keluarga terbaru'), 'galat')).toEqual([])
    const narrower = await read('Data', 'Keluarga', 'A', 'keluarga-berisiko-stunting')
    expect(idsOf(narrower, 'galat')).toEqual(['judul-menyempitkan'])
  })

  it('is said by a heading over columns', async () => {
    const grouped = async (group: string, heading: string) => {
      const rows = [
        ['kode', 'tahun', group, group],
        ['', '', heading, 'Keluarga'],
        [REBO, 2024, 3, 1],
      ]
      return readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
    }
    expect(Object.values(valuesOf(await grouped('Penduduk', 'Laki-laki')))).toContain(3)
    expect(Object.values(valuesOf(await grouped('Pencari kerja', 'Laki-laki')))).not.toContain(3)
    expect(Object.values(valuesOf(await grouped('Kepala keluarga', 'Laki-laki')))).not.toContain(3)
    expect(Object.values(valuesOf(await grouped('Bidan bersertifikat', 'Bidan')))).not.toContain(3)
    expect(Object.values(valuesOf(await grouped('Tenaga kesehatan', 'Bidan')))).toContain(3)
  })

  it('is no longer asked about once the title says the word that the message names', async () => {
    const { message } = (await read('Siswa SD', 'Laki-laki')).problems[0] ?? {}
    expect(message?.id).toContain('sebut kata itu')
    expect(message?.id).toContain('"penduduk"')
    expect(idsOf(await read('Siswa SD dan penduduk', 'Laki-laki'), 'galat')).toEqual([])
  })
})

/** Written after the rule was: what it does with titles that it was not made for. */
const UNSEEN_WRONG: readonly Case[] = [
  ['Mahasiswa menurut Jenis Kelamin', SEX],
  ['Santri Pondok Pesantren menurut Jenis Kelamin', SEX],
  ['Rekapitulasi Atlet menurut Jenis Kelamin', SEX],
  ['Jumlah Rumah Tangga menurut Jenis Kelamin Kepala Rumah Tangga', SEX],
  ['Kasus DBD menurut Jenis Kelamin', SEX],
  ['Pelaku UMKM menurut Jenis Kelamin', SEX],
  ['Aparatur Desa menurut Pendidikan', SCHOOLING],
  ['Karyawan menurut Tingkat Pendidikan', SCHOOLING],
  ['Kunjungan Pasien menurut Umur', AGES],
  ['Keluarga yang tidak punya jamban', 'Keluarga'],
  ['Keluarga Pra Sejahtera', 'Keluarga'],
  ['Keluarga Berpenghasilan Rendah', 'Keluarga'],
  ['Siswa SMP yang Mengulang', 'Siswa SMP'],
  ['Guru SD yang Sudah Sertifikasi', 'Guru SD'],
  ['Dokter Kontrak', 'Dokter'],
  ['Nasabah Bank', 'Bank'],
  ['Posyandu dengan Alat Timbang', 'Posyandu di desa'],
  ['Koperasi yang Melaksanakan RAT', 'Koperasi'],
  ['Narapidana menurut Pendidikan', SCHOOLING],
  ['Pengunjung Wisata menurut Jenis Kelamin', SEX],
]

it('errs seldom with titles that it was not made for', async () => {
  const isRefused = async (one: Case) => idsOf(await read(...one), 'galat').length > 0
  const isMissed = async (one: Case) => Object.keys(valuesOf(await read(...one))).length > 0
  const refused = await Promise.all(UNSEEN_HONEST.map(isRefused))
  const missed = await Promise.all(UNSEEN_WRONG.map(isMissed))
  expect(UNSEEN_HONEST.filter((_, at) => refused[at])).toEqual([])
  expect(UNSEEN_WRONG.filter((_, at) => missed[at])).toEqual([])
})
