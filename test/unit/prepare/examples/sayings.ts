import { addIndicator } from '../support/project-edits'
import { by, file, type Change, type Examples } from './example'

const CSV = 'nilai/dinas-2022.csv'
const SAWAH = '99.01.01.2001'
const HEAD = 'kode,tahun,posyandu'

const posts = addIndicator('posyandu', { nama_id: 'Posyandu', singkat_id: 'Posyandu' })
const table = (...lines: readonly string[]): readonly Change[] => [posts, file(CSV, ...lines)]

/** What a table says in words, and what is asked about it. */
export const SAYING_EXAMPLES = {
  'pokok-tidak-dipahami': by(
    { file: CSV, row: 1 },
    ...table('Kekurangan posyandu,,', HEAD, `${SAWAH},2022,4`),
  ),
  'kata-tidak-dipahami': by(
    { file: CSV, row: 1 },
    ...table('Posyandu menurut triase,,', HEAD, `${SAWAH},2022,4`),
  ),
  'catatan-tidak-dipahami': by(
    { file: CSV, row: 3 },
    ...table(HEAD, `${SAWAH},2022,4`, 'Angka menurut kuota,,'),
  ),
  'catatan-membantah': by(
    { file: CSV, row: 3 },
    ...table(HEAD, `${SAWAH},2022,4`, 'Desa tanpa laporan diisi angka tahun lalu,,'),
  ),
  'judul-menyempitkan': by(
    { file: CSV, row: 2, column: 'posyandu' },
    ...table('Posyandu penerima bantuan,,', HEAD, `${SAWAH},2022,4`),
  ),
  'judul-menyebut-lain': by(
    { file: CSV, row: 2, column: 'Laki-laki' },
    addIndicator('laki', {
      ...{ nama_id: 'Penduduk laki-laki', singkat_id: 'Laki-laki', satuan_id: 'jiwa' },
      ...{ satuan_en: 'people', jenis: 'jumlah', desimal: '0', definisi_id: 'Penduduk laki-laki.' },
    }),
    ...table('Siswa SD menurut jenis kelamin,,', 'kode,tahun,Laki-laki', `${SAWAH},2022,4`),
  ),
} satisfies Examples
