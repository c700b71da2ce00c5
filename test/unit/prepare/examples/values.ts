import { addIndicator, append, replace, setCell } from '../support/project-edits'
import { by, file, workbook, type Examples } from './example'

const PODES = 'nilai/podes-2021.csv'
const IDM = 'nilai/idm-2024.csv'
const PULAU = '99.01.02.2002'

const ordered = (first: string, second: string) =>
  file(
    'kategori.csv',
    'indikator,kode,label_id,label_en,padanan,urutan',
    `air_minum,1,Ledeng,Piped,PDAM|pam,${first}`,
    `air_minum,2,Air hujan,Rain,,${second}`,
  )

export const VALUE_EXAMPLES = {
  'angka-tidak-terbaca': by(
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
    replace(PODES, '2021,300,3', '2021,tiga ratus,3'),
  ),
  'tahun-tersembunyi-lain': by(
    { file: 'nilai/dinas-2022.xlsx', sheet: 'Data', row: 3, column: 'tahun' },
    addIndicator('posyandu', { nama_id: 'Posyandu', singkat_id: 'Posyandu' }),
    append('periksa-luar.csv', 'nilai/dinas-2022.xlsx,,,,,tidak-ada,,,,Uji.,Test.'),
    workbook('nilai/dinas-2022.xlsx', [
      {
        ...{ name: 'Data', columns: [{}, { hidden: true }, {}] },
        rows: [['Posyandu tahun 2022'], ['kode', 'tahun', 'posyandu'], ['99.01.01.2001', 2021, 4]],
      },
    ]),
  ),
  'angka-singkat': by(
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
    replace(PODES, '2021,300,3', '2021,3.0E+02,3'),
  ),
  'nihil-atau-kosong': by(
    { file: PODES, row: 4, column: 'keluarga', region: '99.01.02.2001' },
    replace(PODES, '2021,300,3', '2021,nihil,3'),
  ),
  'angka-di-luar-batas': by(
    { file: PODES, row: 5, column: 'listrik', region: PULAU },
    replace(PODES, '60.5', '160.5'),
  ),
  'angka-tidak-mungkin-ada': by(
    { file: IDM, row: 6, column: 'idm', region: '99.01.01.1001' },
    setCell('idm', 'pilihan', 'hanya-desa'),
    append(IDM, '99.01.01.1001,Kota Hulu,2024,0,'),
  ),
  'kategori-tidak-dikenal': by(
    { file: PODES, row: 5, column: 'air_minum', region: PULAU },
    replace(PODES, '60.5,2', '60.5,7'),
  ),
  'daftar-kategori-bolong': by(
    { file: 'kategori.csv', row: 4, column: 'kode' },
    append('kategori.csv', 'air_minum,4,Mata air,Spring,'),
  ),
  'urutan-kategori-sebagian': by(
    { file: 'kategori.csv', row: 3, column: 'urutan' },
    ordered('1', ''),
  ),
  'urutan-kategori-ganda': by(
    { file: 'kategori.csv', row: 3, column: 'urutan' },
    ordered('1', '1'),
  ),
  'nilai-kosong': by(
    { file: PODES, row: 5, column: 'listrik', region: PULAU },
    replace(PODES, '60.5', ''),
  ),
  'tanda-kosong': by(
    { file: IDM, row: 2, column: 'sawah_indeks', region: '99.01.01.2001' },
    replace(IDM, 'IP 200', '0'),
  ),
  'indeks-tanam-salah-ketik': by(
    { file: IDM, row: 2, column: 'sawah_indeks' },
    replace(IDM, 'IP 200', 'IP 201'),
  ),
  'jumlah-tidak-cocok': by(
    { file: 'contoh/mutasi.csv', row: 2, column: 'perubahan', region: '99.01.01.2001' },
    replace('contoh/mutasi.csv', '9,3,6', '9,3,7'),
  ),
  'melebihi-batas': by(
    { file: PODES, row: 3, column: 'faskes', region: '99.01.01.2001' },
    file('kaitan.csv', 'indikator,rumus,toleransi,hubungan', 'faskes,keluarga,0,<='),
    replace(PODES, '2021,100,2,', '2021,100,102,'),
  ),
  'rumus-salah': by(
    { file: 'kaitan.csv', row: 2, column: 'rumus' },
    replace('kaitan.csv', 'lahir - mati', 'lahir * mati'),
  ),
} satisfies Examples
