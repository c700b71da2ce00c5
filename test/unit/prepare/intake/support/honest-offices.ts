import type { Said } from './passed-over'

/** A table of an office, with the comment of its title, and the year of its figures. */
export type OfficeTable = Said & { year: number; comment?: string }

const PEOPLE = 'Penduduk laki-laki terdaftar|Penduduk perempuan terdaftar'
const FAMILIES = 'Keluarga'

function sourced(title: string, heading: string, year: number, ...feet: string[]): OfficeTable[] {
  return feet.map((foot) => ({ title: `${title} ${String(year)}`, heading, foot, year }))
}
function titled(heading: string, year: number, ...titles: string[]): OfficeTable[] {
  return titles.map((title) => ({ title, heading, year }))
}

/** Tables as offices of a kabupaten send them, whose figures are what their headings say: nothing is asked. */
export const HONEST_OFFICES: readonly OfficeTable[] = [
  ...sourced(
    ...(['Jumlah Penduduk Menurut Desa dan Jenis Kelamin', PEOPLE, 2024] as const),
    'Sumber: Banyuasin dalam Angka 2025',
    'Sumber: Kabupaten Banyuasin Dalam Angka 2025, BPS',
    'Sumber: BPS Kabupaten Banyuasin, 2025',
    'Sumber: Dinas Kependudukan dan Pencatatan Sipil Kabupaten Banyuasin, 2024',
    'Sumber: Disdukcapil Kab. Banyuasin, DKB Semester II 2024',
    'Sumber : Disdukcapil Kab. Banyuasin (diolah)',
    'Sumber data: DISDUKCAPIL KABUPATEN BANYUASIN TAHUN 2024',
    'Sumber: Ditjen Dukcapil Kemendagri, Data Konsolidasi Bersih Semester II Tahun 2024',
    'Sumber: SIAK Terpusat, diunduh 3 Januari 2025',
    'Sumber: BPS, Proyeksi Penduduk 2020–2035 Hasil Sensus Penduduk 2020',
    'Sumber: Proyeksi Penduduk Kabupaten/Kota Provinsi Sumatera Selatan 2020-2035',
    'Sumber: Hasil Registrasi Penduduk Desa, 2024',
    'Sumber: Kecamatan Betung Dalam Angka 2025',
    'Sumber: BPS Provinsi Sumatera Selatan, 2025',
    'Sumber: https://banyuasinkab.bps.go.id/publikasi/2019/data.html',
    'Sumber: Open Data Banyuasin, diakses 12/02/25',
    'Source: BPS-Statistics of Banyuasin Regency, 2025',
    'Sumber: Permendagri Nomor 72 Tahun 2019 dan Disdukcapil 2024',
    'Sumber: Dinas Kependudukan dan Pencatatan Sipil, 2023 dan 2024',
    'Posisi data: 31 Desember 2024',
    "Posisi data: 31 Des '24",
    'Keadaan per 31/12/24',
    'Keadaan 31 Desember 2024',
    'Keadaan akhir tahun 2024',
    'Pangkalan Balai, 15 Januari 2025',
    'Dicetak tanggal 15/01/25',
    'Diperbarui Februari 2025',
  ),
  ...sourced(
    ...(['Banyaknya Keluarga Menurut Desa/Kelurahan', FAMILIES, 2021] as const),
    'Sumber: Podes 2021',
    'Sumber: BPS, Pendataan Potensi Desa (Podes) 2021',
    'Sumber: BPS, Statistik Potensi Desa Kabupaten Banyuasin 2021',
    'Sumber: Badan Pusat Statistik, PODES MMXXI',
    "Sumber: Podes '21",
    'Sumber: DPMD Kabupaten Banyuasin, Profil Desa 2021',
    'Sumber: Prodeskel, Ditjen Bina Pemdes, 2021',
    'Sumber: Dinas Pemberdayaan Masyarakat dan Desa Kab Banyuasin (2022)',
  ),
  ...sourced(
    ...(['Jumlah Guru dan Siswa SD', 'Guru SD|Siswa SD', 2024] as const),
    'Sumber: Dapodik, TA 2024/2025',
    'Sumber: Dapodik TP 24/25',
    'Sumber: Dinas Pendidikan dan Kebudayaan Kabupaten Banyuasin, Tahun Ajaran 2024/2025',
    'Sumber: Pusdatin Kemendikbudristek, 2025',
    'Sumber: dapo.kemdikbud.go.id, cut off Desember 2024',
    'Catatan/Note: Termasuk negeri dan swasta/Including public and private',
    'Diperiksa oleh: Kasubbag Perencanaan',
    'Pangkalan Balai, 15 Januari 2030',
    'Lampiran: 1 berkas',
    'Jalan Merdeka Nomor 5 Pangkalan Balai',
  ),
  ...sourced(
    ...(['Jumlah Tenaga Kesehatan Menurut Desa', 'Dokter|Perawat|Bidan', 2024] as const),
    'Sumber: Dinas Kesehatan Kabupaten Banyuasin, Profil Kesehatan 2024',
    'Sumber: Profil Kesehatan Kabupaten Banyuasin Tahun 2024 (terbit 2025)',
    'Sumber: SISDMK Kemenkes, 31-12-2024',
    'Sumber: UPT Puskesmas Betung Kota dan Dinkes Kab. Banyuasin',
    'Sumber: Dinkes',
  ),
  ...sourced(
    ...(['Panjang Jalan Menurut Jenis Permukaan', 'Jalan aspal|Jalan beton', 2024] as const),
    'Sumber: Dinas PUPR Kab. Banyuasin, 2024',
    'Sumber: DPUPR, SK Bupati Banyuasin Nomor 620/KPTS/PUPR/2019, keadaan 2024',
    'Sumber: Balai Besar Pelaksanaan Jalan Nasional Palembang, 2024',
  ),
  ...titled(
    PEOPLE,
    2024,
    'Jumlah Penduduk Kabupaten Banyuasin Keadaan 31 Desember 2024',
    "Jumlah Penduduk per 31 Des '24",
    'Penduduk per 31/12/24; Sumber: Disdukcapil',
    'Jumlah Penduduk per Desa, per Jenis Kelamin, 2024',
    'Jumlah Penduduk dan Luas Wilayah 2024',
    'Jumlah Penduduk (Laki-laki dan Perempuan), 2024',
    'Data Penduduk – Disdukcapil – 2024',
    'Penduduk, menurut jenis kelamin dan desa, 2024',
  ),
  ...titled(
    'Guru SMP|Siswa SMP',
    2024,
    'Jumlah Guru dan Siswa SMP, 2024',
    'Siswa SMP beserta guru, 2024',
    'Jumlah Siswa dan Tenaga Pendidik Jenjang SMP per Kecamatan, 2024',
    'Siswa dan guru SMP/MTs negeri maupun swasta 2024',
  ),
  ...titled('Siswa SMP', 2024, 'Siswa SMP dan MTs 2024', 'Siswa SMP, negeri dan swasta, 2024'),
  ...titled('Siswa SMP', 2024, 'Siswa SMP dan sederajat 2024', 'Jumlah murid SMP per desa 2024'),
  ...titled(
    'Puskesmas di desa|Puskesmas pembantu di desa|Posyandu di desa',
    2024,
    'Puskesmas, Pustu dan Posyandu Menurut Desa, 2024',
    'Jumlah Puskesmas termasuk Pustu dan Posyandu 2024',
  ),
  ...titled(
    'Jalan rusak ringan|Jalan rusak berat',
    2024,
    'Panjang jalan rusak ringan dan rusak berat 2024',
  ),
  ...titled('Jalan Rusak Ringan', 2024, 'Panjang jalan rusak ringan 2024'),
  ...titled(`${PEOPLE}|Keluarga`, 2024, 'Penduduk dan Rumah Tangga 2024', 'Penduduk dan KK 2024'),
  ...titled('Dokter', 2024, 'Dokter umum dan spesialis 2024', 'Jumlah dokter per desa 2024'),
  ...titled('Pindah keluar', 2024, 'Penduduk pindah keluar, dihitung per jiwa, 2024'),
  ...titled('Keluarga', 2024, 'Jumlah keluarga tercatat per desa 2024'),
  ...sourced('Jumlah Koperasi', 'Koperasi', 2024, '- = tidak ada koperasi'),
  ...titled('Poskesdes di desa', 2024, 'Poskesdes termasuk polindes 2024'),
  ...titled(
    'Jalan baik|Jalan sedang|Jalan rusak|Jalan rusak berat',
    2024,
    'Panjang Jalan Menurut Kondisi (Baik, Sedang, Rusak, Rusak Berat), 2024',
    'Kondisi Jalan Kabupaten: Baik, Sedang, Rusak dan Rusak Berat, 2024',
  ),
  ...titled('Jalan rusak berat', 2024, 'Panjang jalan kondisi rusak berat 2024'),
  ...titled('Balita stunting', 2024, 'Balita stunting: pendek dan sangat pendek, 2024'),
  ...titled('Balita stunting', 2024, 'Jumlah balita pendek dan sangat pendek 2024'),
  ...titled('Jalan aspal|Jalan beton', 2024, 'Panjang jalan aspal dan beton, 2024 (km)'),
  ...titled('Koperasi', 2024, 'Jumlah Koperasi Aktif per Desa, 2024', 'Koperasi menurut desa 2024'),
  ...titled('Pindah keluar|Pindah datang', 2024, 'Penduduk pindah datang dan pindah keluar, 2024'),
  ...titled(
    'Keluarga',
    2024,
    'Jumlah Keluarga (KK) per Desa 2024',
    'Banyaknya kepala keluarga 2024',
  ),
  ...['Sumber: Disdukcapil, 2024', 'Angka tetap 2024', 'Data per 31 Desember 2024'].map(
    (comment) => ({ title: 'Jumlah Penduduk 2024', heading: PEOPLE, comment, year: 2024 }),
  ),
]
