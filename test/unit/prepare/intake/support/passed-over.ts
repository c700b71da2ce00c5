/** What a table says: its title, one heading, and where it is so a footnote and the name of the sheet. */
export type Said = {
  title: string
  heading: string
  foot?: string
  sheet?: string
  group?: string
}

function titled(heading: string, ...titles: string[]): Said[] {
  return titles.map((title) => ({ title, heading }))
}
function footed(heading: string, ...feet: string[]): Said[] {
  return feet.map((foot) => ({ title: 'Data tahun 2025', heading, foot }))
}

const PLAIN = 'Penduduk laki-laki terdaftar'
const YOUNG = 'Penduduk laki-laki 5–9 tahun'

/** Tables whose figures are not what their headings say, in words that no rule has. */
export const PASSED_OVER: readonly Said[] = [
  ...titled('Siswa PAUD', 'Lulusan per desa 2025'),
  ...titled(
    'Guru SMP',
    'Kekurangan Guru SMP Kab. Banyuasin 2025',
    'Guru SMP: rombel terlayani 2025',
  ),
  ...titled('Guru SMA/SMK', 'Analisis Beban Kerja Guru SMA/SMK 2025 (formasi)'),
  ...titled('Guru SMA/SMK', 'Jam mengajar Guru SMA/SMK 2025'),
  ...titled('Guru PAUD', 'Guru PAUD bersertifikat pendidik 2025'),
  { title: 'Dokter per desa 2025', heading: 'Dokter', sheet: 'Kebutuhan' },
  ...titled('Perawat', 'Perawat per 10.000 penduduk, 2025', 'Perawat gigi dan mulut 2025'),
  ...titled('Perawat', 'Kunjungan rumah (Perkesmas) 2025'),
  ...footed('Jalan aspal', 'Ket.: angka dlm hm'),
  ...titled('Jalan kerikil', 'Jumlah ruas jalan kerikil per desa 2025'),
  ...titled('Jalan kerikil', 'Panjang lajur (lane-km) jalan kerikil 2025'),
  ...titled('Jalan sedang', 'Jalan sedang, angka proy. 2025'),
  ...titled('Pendapatan desa (juta rupiah)', 'Pagu indikatif TA 2025', 'PADes 2025'),
  ...titled('Belanja desa (juta rupiah)', 'RAPBDes 2025', 'Siltap dan operasional perangkat 2025'),
  ...footed('Guru SMA/SMK', '*) sasaran Renstra Disdik'),
  ...titled('Sekolah PAUD', 'Т а r g e t 2025', 'Sekolah PAUD tanpa izin operasional, 2025'),
  ...titled('Balita stunting', 'Keluarga Berisiko Stunting (KRS) 2025'),
  ...titled('Klinik', 'Klinik mitra BPJS 2025', 'Permohonan izin klinik 2025'),
  ...titled('Jalan tanah', 'Inventarisasi jalan wewenang provinsi, Tahun 2025'),
  ...titled('Jalan tanah', 'Proporsi jalan tanah 2025'),
  ...titled('Dokter', 'Dokter ber-SIP praktik mandiri 2025', 'Dokter internsip 2025'),
  ...titled(YOUNG, 'Anak tidak sekolah (ATS) 2025', 'Anak belum berakta lahir 2025'),
  ...titled(YOUNG, 'DTSEN desil 1–4 2025', 'Kematian laki-laki 2025', 'Perekaman KIA 2025'),
  ...titled(YOUNG, 'Hasil Susenas (sampel) 2025', 'Pemeluk Islam 2025', 'Pekerja migran 2025'),
  ...titled(YOUNG, 'Pertambahan penduduk 2025', 'Projected 2025 (low variant)'),
  ...titled(YOUNG, 'Uji coba aplikasi SIAK Terpusat 2025', 'Lorem dummy 2025'),
  ...footed('Guru SMP', 'Catatan: data tahun ajaran 2022/2023, belum dimutakhirkan'),
  ...titled(
    'Poskesdes di desa',
    'Poskesdes di desa Kab. OKI 2025',
    'Sasaran layanan poskesdes 2025',
  ),
  ...titled('Pindah keluar', 'Surat pindah (SKPWNI) terbit 2025'),
  ...footed('Pindah keluar', 'Satu surat satu KK'),
  ...titled('Siswa SD', 'Angka putus sekolah SD 2025'),
  ...titled('Bidan', 'Bidan desa (bides) 2025'),
  ...titled('Balita diukur', 'Cakupan Vitamin A balita 2025'),
  ...titled('Puskesmas pembantu di desa', 'Rehab pustu DAK 2025'),
  ...titled('Jalan beton', 'Lebar perkerasan rata-rata jalan beton 2025'),
  ...titled('Jalan rusak', 'Penanganan jalan rusak 2025'),
  ...titled('Kelahiran', 'Kutipan akta kelahiran terbit 2025'),
  ...titled('Pindah datang', 'Pindah datang antardesa dalam kecamatan 2025'),
  ...titled('Sekolah SD', 'Ruang kelas SD 2025', 'Sekolah SD hasil pendataan awal 2019'),
  ...titled('Sekolah SMA/SMK', 'SMA/SMK pelaksana program SMK PK 2025'),
  ...footed(PLAIN, 'Data per 31-12-2021', 'Desa tanpa laporan diisi rata-rata kecamatan'),
  ...footed(PLAIN, 'Angka disalin dari tahun lalu', 'BELUM UNTUK DIPUBLIKASIKAN'),
  ...footed(PLAIN, '0 = belum didata'),
]

/** Titles and footnotes of yearbooks and offices that change nothing. */
export const HONEST_SAID: readonly Said[] = [
  ...titled(
    'Penduduk laki-laki terdaftar|Penduduk perempuan terdaftar',
    'Tabel 3.1.2 Jumlah Penduduk Menurut Kecamatan dan Jenis Kelamin di Kabupaten Banyuasin, 2025',
    'Table 3.1 Number of Population by Subdistrict and Sex in Banyuasin Regency, 2025',
    'REKAPITULASI DATA KEPENDUDUKAN DARI 21 KECAMATAN KABUPATEN BANYUASIN TAHUN 2025',
    'Jumlah penduduk per desa, keadaan akhir tahun 2025',
    'PEMERINTAH KABUPATEN BANYUASIN; DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL; Tahun 2025',
    'Lampiran Laporan Tahunan Dinas Kependudukan dan Pencatatan Sipil Tahun 2025',
    'Kecamatan Talang Kelapa Dalam Angka 2025',
    'Profil Perkembangan Kependudukan Kabupaten Banyuasin Tahun 2025',
    'Bahan rapat koordinasi: Penduduk Kabupaten Banyuasin 2025',
    'Data Agregat Kependudukan per 31 Desember 2025',
  ),
  ...titled(
    'Siswa SD|Guru SD',
    'Tabel 4.1.4 Jumlah Sekolah, Guru, dan Murid Sekolah Dasar (SD) Menurut Kecamatan, 2025/2026',
    'Data Pokok Pendidikan (Dapodik) Jenjang SD Tahun 2025',
    'Jumlah Peserta Didik dan Pendidik SD Negeri dan Swasta Tahun Ajaran 2025/2026',
    'Rekap Dinas Pendidikan dan Kebudayaan Kabupaten Banyuasin 2025',
  ),
  ...titled(
    'Dokter|Perawat|Bidan',
    'Tabel 4.2.3 Jumlah Tenaga Kesehatan Menurut Kecamatan di Kabupaten Banyuasin, 2025',
    'Profil Kesehatan Kabupaten Banyuasin Tahun 2025',
    'Jumlah Dokter, Perawat dan Bidan Menurut Desa/Kelurahan, 2025',
  ),
  ...titled(
    'Jalan aspal|Jalan kerikil|Jalan tanah',
    'Tabel 8.1.1 Panjang Jalan Menurut Jenis Permukaan Jalan di Kabupaten Banyuasin (km), 2025',
    'Panjang Jalan Kabupaten Menurut Kecamatan dan Jenis Permukaan, 2025',
  ),
  ...titled('Koperasi', 'Tabel 7.3 Jumlah Koperasi Aktif Menurut Kecamatan, 2025'),
  ...titled(
    'Pendapatan desa (juta rupiah)|Belanja desa (juta rupiah)',
    'Realisasi Pendapatan dan Belanja Desa (APBDes) Tahun Anggaran 2025 (juta rupiah)',
  ),
  ...titled(
    'Puskesmas di desa|Posyandu di desa',
    'Tabel 4.2.1 Jumlah Fasilitas Kesehatan Menurut Desa/Kelurahan di Kecamatan Betung, 2025',
    'Jumlah Puskesmas dan Posyandu Menurut Kecamatan, 2025',
  ),
  ...footed(
    PLAIN,
    'Sumber: Disdukcapil. Data ini dipakai untuk evaluasi target RPJMD.',
    '- : data tidak tersedia',
    'Keterangan: ... = data belum tersedia',
    'Pangkalan Balai, 12 Februari 2026',
    'Plt. Kepala Dinas',
    'Dicetak 12 Januari 2026',
    'Dicetak dari SIAK tgl 03/01/2026 08:15 oleh operator 2',
    'Dasar: Perda Nomor 3 Tahun 2012 dan Permendagri 58/2021.',
    'Termasuk delapan kelurahan baru hasil pemekaran.',
    'Batas desa dengan Kabupaten Musi Banyuasin belum definitif.',
    'Meliputi WNI dan orang asing, semua agama.',
    'Rata-rata per desa 108 jiwa.',
    'Kepala Dinas Kependudukan dan Pencatatan Sipil',
    'Angka tetap, bukan angka sementara.',
    'Pemutakhiran berikutnya direncanakan Juni 2026.',
    'Angka tahun 2024 pada publikasi sebelumnya memakai metode lama.',
    'Jumlah mungkin berbeda karena pembulatan',
    'Data diolah dari SIAK, keadaan 31 Desember 2025',
    'Catatan: keadaan akhir tahun 2025',
    'Diolah oleh Bidang Statistik Sektoral Dinas Kominfo',
  ),
]
