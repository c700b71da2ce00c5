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
}
