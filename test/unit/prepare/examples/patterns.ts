import { addIndicator, append, replace, writeTable } from '../support/project-edits'
import { besideEdition, besideLate, latePosts } from './catalogue'
import { by, file, type Change, type Examples } from './example'

/** Enough desa to compare, in four kecamatan of their own. */
const KECAMATAN = ['99.01.11', '99.01.12', '99.01.13', '99.01.14', '99.01.15']
const DESA = KECAMATAN.flatMap((code) =>
  Array.from({ length: 24 }, (_, at) => `${code}.${String(2001 + at)}`),
)
const moreDesa: Change = append(
  'unit.csv',
  ...KECAMATAN.map((code, at) => `${code},Kecamatan ${String(at + 1)},kecamatan,99.01,,`),
  ...DESA.map((code, at) => `${code},Desa ${String(at + 1)},desa,${code.slice(0, 8)},,`),
)

/** Figures that vary, in no order. */
const some = (order: number): number => 60 + ((order * 47) % 139) * 7
const TABLE = 'nilai/warga.csv'
const people = addIndicator('warga')
const table = (
  figure: (order: number) => number | null,
  path = TABLE,
  year = '2024',
  column = 'warga',
): Change =>
  writeTable(
    path,
    `kode,tahun,${column}`,
    ...DESA.flatMap((code, order) => {
      const value = figure(order)
      return value === null ? [] : [`${code},${year},${String(value)}`]
    }),
  )
const at = { file: TABLE, row: 2, column: 'warga' }
const one = (figure: (order: number) => number | null) => by(at, moreDesa, people, table(figure))
const before = table(some, 'nilai/warga-2023.csv', '2023')
const two = (figure: (order: number) => number | null) =>
  by(at, moreDesa, people, before, table(figure))
const index = addIndicator('warga', { jenis: 'indeks', agregasi: 'rata', desimal: '2' })
const years = ['2022', '2023', '2024']

export const PATTERN_EXAMPLES = {
  'kolom-sama': by(
    { file: TABLE, column: 'penduduk_lain' },
    moreDesa,
    people,
    addIndicator('penduduk_lain'),
    writeTable(
      TABLE,
      'kode,tahun,warga,penduduk_lain',
      ...DESA.map((code, order) => `${code},2024,${String(some(order))},${String(some(order))}`),
    ),
  ),
  'kolom-tertukar': by(
    at,
    moreDesa,
    people,
    addIndicator('penduduk_lain'),
    ...['2023', '2024'].map((year) =>
      writeTable(
        `nilai/warga${year === '2024' ? '' : '-2023'}.csv`,
        'kode,tahun,warga,penduduk_lain',
        ...DESA.map((code, order) => {
          const two = [some(order), some(order) * 2].map((value) => value + (order % 3))
          return [code, year, ...(year === '2024' ? two : two.toReversed())].join(',')
        }),
      ),
    ),
  ),
  'angka-nomor-urut': one((order) => order + 1),
  'angka-tahun': one((order) => 1990 + (order % 30)),
  'angka-seragam': one(() => 45),
  'angka-pengganti': one((order) => (order % 9 === 0 ? 999 : some(order))),
  'besaran-berubah': two((order) => some(order) * 10 + (order % 3)),
  'bulan-kumulatif': by(
    { file: 'nilai/warga-3.csv', row: 2, column: 'warga' },
    moreDesa,
    people,
    ...['2024-01', '2024-02', '2024-03'].map((month, at) =>
      table((order) => (at + 1) * (3 + (order % 5)), `nilai/warga-${String(at + 1)}.csv`, month),
    ),
  ),
  'skala-bercampur': by(
    { file: TABLE, row: 3, column: 'warga' },
    moreDesa,
    people,
    before,
    table((order) => (some(order) + (order % 3)) * (order % 4 === 1 ? 10 : 1)),
  ),
  'angka-lebih-kasar': by(
    at,
    moreDesa,
    index,
    before,
    table((order) => Math.round(some(order) / 200) * 200),
  ),
  'urutan-terbalik': by(
    at,
    moreDesa,
    index,
    before,
    table((order) => 1200 - some(order)),
  ),
  'angka-bergeser': two((order) => some(order + 1) + (order % 3)),
  'angka-terurut': one((order) => 4000 - order * 7),
  'baris-disalin': by(
    { ...at, row: 42 },
    moreDesa,
    people,
    table((order) => some(order >= 40 && order < 50 ? order - 35 : order)),
  ),
  'perbandingan-tidak-wajar': by(
    at,
    moreDesa,
    people,
    addIndicator('rumah'),
    writeTable(
      TABLE,
      'kode,tahun,warga,rumah',
      ...DESA.map((code, order) => {
        const homes = Math.round(some(order) / 4) + (order % 5)
        return `${code},2024,${String(homes)},${String(some(order))}`
      }),
    ),
    file('perbandingan.csv', 'indikator,per,minimum,maksimum,lingkup', 'warga,rumah,2,8,jumlah'),
  ),
  'kategori-tertukar': by(
    at,
    moreDesa,
    addIndicator('warga', { jenis: 'kategori', agregasi: 'komposisi' }),
    append('kategori.csv', 'warga,1,Ledeng,Piped,', 'warga,2,Sumur,Well,'),
    table((order) => 1 + (order % 2), 'nilai/warga-2023.csv', '2023'),
    table((order) => 2 - (order % 2)),
  ),
  'kategori-seragam': by(
    at,
    moreDesa,
    addIndicator('warga', { jenis: 'kategori', agregasi: 'komposisi' }),
    append('kategori.csv', 'warga,1,Ledeng,Piped,', 'warga,2,Sumur,Well,'),
    table((order) => 1 + (order % 2), 'nilai/warga-2023.csv', '2023'),
    table(() => 2),
  ),
  'terbit-berubah': {
    ...by(
      { file: 'nilai/podes-2021.csv', row: 4, column: 'faskes', region: '99.01.02.2001' },
      replace('nilai/podes-2021.csv', 'Muara,2021,300,3', 'Muara,2021,300,5'),
    ),
    ...besideEdition,
  },
  'kosong-menjadi-nol': {
    ...by({ file: 'nilai/podes-2021.csv', row: 3, column: 'faskes' }, latePosts([0, 0, 0])),
    ...besideLate,
  },
  'urutan-berbeda': two((order) => some(order * 31 + 5)),
  'selisih-seragam': two((order) => some(order) + 1),
  'sebagian-disalin': two((order) => some(order) + (order % 6 === 0 ? 5 : 0)),
  'angka-kecamatan-diulang': one((order) => some(Math.floor(order / 24))),
  'tahun-terpecah': by(
    { file: TABLE, column: 'warga' },
    moreDesa,
    people,
    writeTable(
      TABLE,
      'kode,tahun,warga',
      ...DESA.map((code, order) => `${code},${years[order % 3] ?? ''},${String(some(order))}`),
    ),
  ),
  'kecamatan-belum-ada': by(
    at,
    moreDesa,
    people,
    writeTable(
      TABLE,
      'kode,tahun,warga',
      ...['99.01.01', '99.01.02', ...KECAMATAN.slice(1)].map(
        (code, order) => `${code},2024,${String(some(order))}`,
      ),
    ),
  ),
  'sebagian-desa': one((order) => (order % 4 === 0 ? some(order) : null)),
  'nol-massal': one(() => 0),
  'tahun-terbaru-sebagian': by(
    { file: 'nilai/podes-2022.csv', row: 2, column: 'faskes' },
    writeTable('nilai/podes-2022.csv', 'nama,tahun,faskes', 'Muara,2022,4'),
  ),
} satisfies Examples
