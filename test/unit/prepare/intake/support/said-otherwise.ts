import { writeXlsx } from 'hucre/xlsx'
import { readTables, type Reading } from './read-tables'
import type { OfficeTable } from './honest-offices'

/** The comment of a heading stands on that of the first figures. */
export type SaidTable = OfficeTable & { ofHeading?: string; figure?: string | number }

/** A table of one desa: its titles (parted by ";"), a row of headings, its figures and a footnote. */
export async function readSaid(said: SaidTable): Promise<Reading> {
  const { title, heading, foot, comment, ofHeading, year, figure, sheet: name = 'Data' } = said
  const titles = title.split(';').map((one) => [one.trim()])
  const columns = heading.split('|')
  const rows = [
    ...titles,
    ['Kode', 'Nama', 'Tahun', ...columns],
    ['16.07.01.2001', '', year, ...columns.map((_, at) => figure ?? at + 3)],
    ...(foot === undefined ? [] : [[], [foot]]),
  ]
  const cells = new Map([
    ...(comment === undefined
      ? []
      : [['0,0', { comment: { text: `Kominfo:\n${comment}` } }] as const]),
    ...(ofHeading === undefined
      ? []
      : [[`${String(titles.length)},3`, { comment: { text: ofHeading } }] as const]),
  ])
  return readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name, rows, cells }] }) })
}

const PEOPLE = 'Penduduk laki-laki terdaftar'

function footed(year: number, ...feet: string[]): SaidTable[] {
  return feet.map((foot) => ({ title: 'Jumlah penduduk', heading: PEOPLE, foot, year }))
}
function titled(heading: string, ...titles: string[]): SaidTable[] {
  return titles.map((title) => ({ title, heading, year: 2024 }))
}

/** Tables that say themselves that their figures are not what their columns claim, by what says it. */
export const SAID_OTHERWISE: Readonly<Record<string, readonly SaidTable[]>> = {
  'the year of its source': [
    ...footed(
      2024,
      'Sumber: Sensus MMX',
      'Sumber: Supas 2015',
      'Sumber: Sensus Penduduk 2010',
      'Sumber: SP2020',
      "Sumber: Sensus '10",
      'Sumber: PODES MMXVIII',
      'Sumber: Banyuasin dalam Angka 2021',
      'Sumber: Disdukcapil, 2019',
      'Sumber: Disdukcapil, DKB Semester II 2022',
      'Sumber: SIAK, diunduh 3 Januari 2021',
      'Keterangan: Sumber: Supas 2015, dicetak 2024',
      'Sumber: Sensus Penduduk 2030',
      'Diperbarui: Jan-22',
      'Pangkalan Balai, 12 Februari 2022',
    ),
    ...titled(PEOPLE, 'Sumber: Supas 2015; Penduduk 2024', 'Penduduk 2024 (Sumber: Supas 2015)'),
  ],
  'whose source it is': footed(
    2024,
    'Sumber: Disdukcapil Kabupaten OKI',
    'Sumber: Disdukcapil Kab. Ogan Ilir, 2024',
    'Sumber: Disdukcapil Muba',
    'Sumber: BPS OKI',
    'Sumber: Musi Banyuasin dalam Angka 2025',
    'Sumber: Dinas Kesehatan Kota Palembang',
    'Sumber: Pemkab Muara Enim',
    'Sumber: Kabupaten Banyumas Dalam Angka 2025',
  ),
  'a position of another year': [
    ...footed(
      2025,
      "Posisi data: Des '21",
      "Posisi Juni '22",
      'Keadaan per 31/12/21',
      'Posisi 30-6-22',
      's.d. TW II',
      'Keadaan Desember 2022',
      'Per Des 21',
      "TA '22/'23",
      'TP 22/23',
    ),
    ...[
      "Posisi data: Des '21",
      "Posisi Juni '22",
      'Keadaan per 31/12/21',
      's.d. TW II',
      'Keadaan Desember 2021',
      'Posisi 30-6-22',
      'Per Des 21',
      "th. '22",
      'TA 21/22',
    ].map((line) => ({ title: `Penduduk 2025; ${line}`, heading: PEOPLE, year: 2025 })),
  ],
  'the comment of a title': [
    'angka ini masih yang lama, tahun 2020',
    'masih draft, belum final',
    'data 2020',
    'belum diverifikasi camat',
    'salin dari kecamatan sebelah',
    'angka sementara',
    'dalam ribuan',
    'hanya kelurahan',
    'Sumber: Supas 2015',
  ].map((comment) => ({ title: 'Penduduk 2025', heading: PEOPLE, comment, year: 2025 })),
  'the comment of a heading': [
    'angka ini masih yang lama, tahun 2020',
    'ini KK bukan jiwa',
    'hanya yang punya KTP-el',
    'dihitung tanpa kelurahan baru',
    'draf',
  ].map((ofHeading) => ({ title: 'Penduduk 2025', heading: PEOPLE, ofHeading, year: 2025 })),
  'whom a title counts beside': [
    ...titled(
      'Guru SMP',
      'Guru SMP beserta tenaga administrasi',
      'Guru dan tenaga kependidikan SMP',
      'Guru SMP plus operator sekolah',
      'Guru SMP termasuk honorer',
      'Guru SMP ditambah penjaga sekolah',
    ),
    ...titled('Siswa SMP', 'Siswa SMP dan guru', 'Siswa SMP dan siswa SMA', 'Siswa dan guru SMP'),
    ...titled(
      'Puskesmas di desa',
      'Puskesmas termasuk pustu',
      'Puskesmas dan puskesmas pembantu',
      'Puskesmas berikut jejaringnya',
    ),
    ...titled(
      'Penduduk laki-laki terdaftar|Penduduk perempuan terdaftar',
      'Jumlah penduduk dan pendatang',
      'Jumlah penduduk termasuk pendatang',
      'Penduduk tetap dan musiman',
    ),
    ...titled('Dokter', 'Dokter termasuk dokter gigi', 'Dokter dan bidan'),
    ...titled('Bidan', 'Bidan + perawat', 'Bidan serta tenaga gizi'),
    ...titled('Keluarga', 'Jumlah keluarga dan jiwa'),
    ...titled('Pindah datang', 'Pindah datang dan pindah keluar'),
    ...titled('Kelahiran', 'Kelahiran dan kematian'),
    ...titled('Jalan aspal', 'Panjang jalan aspal dan beton'),
  ],
  'by what its figures count': [
    ...titled(
      'Pindah keluar',
      'Pindah keluar 2024, dihitung per KK',
      'Pindah keluar 2024 (per KK)',
    ),
    ...titled('Pindah datang', 'Pindah datang 2024 – per kepala keluarga'),
    ...titled('Penduduk', 'Penduduk 2024, menurut KK', 'Penduduk 2024: dihitung berdasarkan rumah'),
    ...titled('Siswa SD', 'Siswa SD 2024, per rombel', 'Siswa SD 2024 – dihitung per sekolah'),
    ...titled('Guru SD', 'Guru SD 2024, dihitung per sekolah'),
    ...titled('Bidan', 'Bidan 2024, per 1.000 penduduk'),
    ...titled('Jalan aspal', 'Jalan aspal 2024, dihitung per ruas'),
    ...titled('Koperasi', 'Koperasi 2024; dihitung per anggota'),
    ...['dihitung per KK', 'Satuan hitung: KK', 'dicatat menurut kepala keluarga'].map((foot) => ({
      ...{ title: 'Pindah keluar', heading: 'Pindah keluar', foot, year: 2024 },
    })),
  ],
  'one degree of a whole': [
    ...titled(
      'Jalan rusak',
      'Panjang jalan kondisi rusak berat',
      'Panjang jalan rusak ringan',
      'Panjang jalan rusak parah',
      'Jalan rusak sedang',
    ),
    ...titled('Jalan rusak|Jalan rusak berat', 'Panjang jalan kondisi rusak berat'),
    ...titled('Panjang jalan', 'Panjang jalan kondisi rusak berat', 'Panjang jalan kondisi baik'),
    ...titled(
      'Balita stunting',
      'Balita sangat pendek',
      'Balita stunting berat',
      'Balita gizi buruk',
    ),
    ...titled('Balita diukur', 'Balita gizi kurang', 'Balita sangat kurus'),
    ...titled('Penduduk', 'Penduduk miskin ekstrem'),
    ...titled('Keluarga', 'Keluarga miskin ekstrem', 'Keluarga sangat miskin'),
    ...titled('Dokter', 'Dokter spesialis'),
  ],
  'what its cells hold': [
    ...['12e1', '1E3', '1.2E+3', '1,2E+03'].map((figure) => ({
      ...{ title: 'Penduduk 2024', heading: 'Penduduk', figure, year: 2024 },
    })),
    { title: 'Jalan aspal 2024', heading: 'Jalan aspal', figure: '12e1', year: 2024 },
    ...['Keterangan: 1 = ada, 2 = tidak ada', '1 berarti ada', 'Kode: 1=ada; 3=jumlah'].map(
      (foot) => ({ title: 'Bank', heading: 'Bank', foot, year: 2024 }),
    ),
    ...titled('Koperasi', 'Koperasi (1 = ada)', 'Koperasi: 1=ada, 2=ada'),
  ],
}
