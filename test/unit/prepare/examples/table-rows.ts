import { addIndicator, append } from '../support/project-edits'
import { by, file, workbook, type Change, type Examples } from './example'

const CSV = 'nilai/dinas-2022.csv'
const BOOK = 'nilai/dinas-2022.xlsx'

/** Figures of an indicator that nothing else has, so that only the table itself can be wrong. */
const posts = addIndicator('posyandu', { nama_id: 'Posyandu', singkat_id: 'Posyandu' })
const table = (...lines: readonly string[]): readonly Change[] => [posts, file(CSV, ...lines)]

export const TABLE_ROW_EXAMPLES = {
  'baris-jumlah-atau-desa': by(
    { file: CSV, row: 4, column: 'Desa' },
    append('unit.csv', '99.01.02.2003,Hilir,desa,99.01.02,,'),
    ...table('No,Desa,Tahun,posyandu', '1,Muara,2022,4', '2,Pulau,2022,5', ',Hilir,2022,8'),
  ),
  'baris-pemisah': by(
    { file: CSV, row: 3 },
    ...table('Desa,Tahun,posyandu', 'Muara,2022,4', 'Rencana pembangunan,,', 'Pulau,2022,5'),
  ),
  'baris-bergeser': by(
    { file: BOOK, sheet: 'Data', row: 3, column: 'posyandu' },
    posts,
    workbook(BOOK, [
      {
        name: 'Data',
        rows: [
          ['Desa', 'Tahun', 'posyandu'],
          ['Muara', 2022, 4],
          ['Pulau', 2022, null, 5],
        ],
      },
    ]),
  ),
  'kode-dua-beda': by(
    { file: CSV, row: 2, column: 'kode' },
    append('unit.csv', '99.01.02.2003,Karang,desa,99.01.02,9901012001,'),
    ...table('kode,kode bps,tahun,posyandu', '99.01.02.2001,9901012001,2022,4'),
  ),
  'kecamatan-di-tengah': by(
    { file: CSV, row: 4, column: 'Kecamatan' },
    ...table(
      'Kecamatan,Desa,Tahun,posyandu',
      'Hulu,Sawah,2022,4',
      ',Muara,2022,4',
      'Hilir,Pulau,2022,5',
    ),
  ),
  'judul-tanpa-desa': by(
    { file: CSV, row: 4 },
    ...table('Desa,Tahun,posyandu', 'Kec. Hulu,,', 'Sawah,2022,4', 'Hilir,,'),
  ),
} satisfies Examples
