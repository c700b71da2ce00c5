import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
type Case = readonly [title: string, headings: string]

const SEX = 'Laki-laki|Perempuan'
const SCHOOLING = 'Tamatan SD|Tamatan SMP|Tamatan SMA|Sarjana'
const AGES = 'Umur 5–9 tahun|Umur 10–14 tahun'

/** Titles of "Kabupaten Banyuasin Dalam Angka", of profiles of offices, and of their reports: nothing is asked. */
const HONEST: readonly Case[] = [
  ['Tabel 3.1.1 Jumlah Penduduk menurut Jenis Kelamin dan Kecamatan, 2023', SEX],
  ['Jumlah Penduduk dan Rasio Jenis Kelamin Menurut Kecamatan di Kabupaten Banyuasin', SEX],
  ['Penduduk Menurut Jenis Kelamin', SEX],
  ['Banyaknya Jiwa menurut Jenis Kelamin per Desa', SEX],
  ['Data Kependudukan Tahun 2024', SEX],
  ['Data Agregat Kependudukan', `${SEX}|Jumlah KK|Wajib KTP`],
  ['Jumlah Penduduk, Kepala Keluarga dan Wajib KTP', `${SEX}|Jumlah KK|Wajib KTP`],
  ['Jumlah Kepala Keluarga dan Penduduk menurut Jenis Kelamin', `Jumlah KK|${SEX}`],
  ['Keadaan Penduduk Desa yang Terdaftar', SEX],
  ['Jumlah Penduduk yang Tercatat di Administrasi Kependudukan', SEX],
  ['Jumlah penduduk yang berdomisili di desa', SEX],
  ['Data yang diolah oleh BPS', `${SEX}|Keluarga`],
  ['Kecamatan yang ada di Kabupaten Banyuasin', SEX],
  ['Profil Desa di Kecamatan Rambutan', `${SEX}|Keluarga|Bidan`],
  ['Penduduk Menurut Tingkat Pendidikan', SCHOOLING],
  ['Jumlah Penduduk menurut Pendidikan Tertinggi yang Ditamatkan', SCHOOLING],
  ['Tingkat Pendidikan', SCHOOLING],
  ['Data Keluarga dan Pendidikan', `Keluarga|${SCHOOLING}`],
  ['Keluarga, Penduduk dan Siswa', `Keluarga|${SEX}|Siswa SD`],
  ['Penduduk Menurut Kelompok Umur', AGES],
  ['Jumlah Penduduk Menurut Kelompok Umur dan Jenis Kelamin', `${AGES}|${SEX}`],
  ['Banyaknya Sekolah, Guru dan Murid SD', 'Sekolah SD|Guru SD|Siswa SD'],
  ['Jumlah Sekolah, Murid, dan Guru Taman Kanak-kanak dan PAUD', 'Sekolah PAUD|Siswa PAUD'],
  ['Jumlah Peserta Didik dan Tenaga Pendidik per Kecamatan', 'Peserta Didik SD|Jumlah Guru SD'],
  ['Data Pokok Pendidikan Tahun Ajaran 2024', 'PD SD|PTK Guru SD'],
  ['Jumlah Tenaga Kesehatan', 'Dokter|Perawat|Bidan'],
  ['Jumlah Tenaga Kesehatan yang Bertugas di Desa', 'Dokter|Perawat|Bidan'],
  ['Jumlah Bidan dan Perawat di Fasilitas Kesehatan', 'Perawat|Bidan'],
  [
    'Banyaknya Sarana Kesehatan',
    'Puskesmas di desa|Puskesmas pembantu di desa|Poskesdes|Klinik|Posyandu di desa',
  ],
  ['Jumlah Posyandu dan Kader Posyandu', 'Posyandu di desa'],
  ['Jumlah Posyandu Aktif', 'Posyandu di desa'],
  ['Jumlah Balita Ditimbang, Diukur dan Stunting', 'Balita diukur|Balita stunting'],
  ['Jumlah anak balita yang ditimbang dan diukur', 'Balita diukur'],
  ['Jumlah Koperasi', 'Koperasi'],
  ['Jumlah Koperasi Aktif Menurut Kecamatan', 'Koperasi'],
  ['Koperasi yang Masih Beroperasi', 'Koperasi'],
  ['Jumlah Koperasi dan Anggota Koperasi', 'Koperasi'],
  ['Jumlah Kantor Bank', 'Bank'],
  ['Jumlah Keluarga Menurut Desa', 'Keluarga'],
  ['Jumlah Keluarga dan Keluarga Berisiko Stunting', 'Keluarga'],
  ['Jumlah Keluarga, Dinas Pengendalian Penduduk dan Keluarga Berencana', 'Keluarga'],
  ['Keluarga yang punya kartu keluarga', 'Jumlah KK'],
  ['Panjang Jalan Menurut Jenis Permukaan', 'Jalan aspal|Jalan beton'],
  ['Panjang Jalan yang Diaspal dan Dibeton', 'Jalan aspal'],
  ['Jumlah Pemilih Terdaftar dan TPS', 'Pemilih|TPS'],
  ['Luas Wilayah dan Jumlah Penduduk', SEX],
  ['Kelompok Tani di Lahan Rawa', 'Kelompok tani'],
  ['Alat dan Mesin Pertanian', 'Traktor roda dua|Combine harvester|Pompa air'],
  ['Realisasi Pendapatan dan Belanja Desa', 'Pendapatan desa|Belanja desa'],
  ['Penduduk Desa Beringin Agung dan Terusan Dalam', SEX],
]

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
