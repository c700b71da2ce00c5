import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import type { Place } from '../../../../src/prepare/problems/problem-log'
import { addIndicator, append, writeTable } from '../support/project-edits'
import { by, bytes, file, workbook, type Change, type Example, type Examples } from './example'

const CSV = 'nilai/dinas-2022.csv'
const BOOK = 'nilai/dinas-2022.xlsx'
const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ')
const SAWAH = '99.01.01.2001'
const MUARA = '99.01.02.2001'
const HEAD = 'kode,tahun,posyandu'

/** Figures of an indicator that nothing else has, so that only the table itself can be wrong. */
const posts = addIndicator('posyandu', { nama_id: 'Posyandu', singkat_id: 'Posyandu' })
const roads = addIndicator('jalan', {
  ...{ nama_id: 'Panjang jalan', singkat_id: 'Jalan', satuan_id: 'km', satuan_en: 'km' },
  ...{ jenis: 'ukuran', desimal: '1' },
})
const named = (id: string) => ({ nama_id: id, singkat_id: id })
const table = (...lines: readonly string[]): readonly Change[] => [posts, file(CSV, ...lines)]
const ROWS: WriteSheet['rows'] = [
  ['kode', 'tahun', 'posyandu'],
  [SAWAH, 2022, 4],
]
const book = (...sheets: readonly WriteSheet[]): readonly Change[] => [
  posts,
  workbook(BOOK, sheets),
]
/** A workbook with one figure, which is this cell; `region` where the message names it. */
const byFigure = (cell: Partial<Cell>, region: Pick<Place, 'region'> = {}): Example =>
  by(
    { file: BOOK, sheet: 'Data', row: 2, column: 'posyandu', ...region },
    ...book({
      name: 'Data',
      rows: [
        ['kode', 'tahun', 'posyandu'],
        [SAWAH, 2022],
      ],
      cells: new Map([['1,2', cell]]),
    }),
  )
const LOCKED = { password: 'rahasia', spinCount: 1000 }

export const INTAKE_EXAMPLES = {
  'berkas-bentuk-lain': {
    ...by({ file: 'nilai/dinas-2022.ods' }, bytes('nilai/dinas-2022.ods', 'x')),
    words: 'tabel disimpan sebagai `nilai/dinas-2022.ods`',
  },
  'berkas-terkunci': {
    ...by({ file: BOOK }, async (root) => {
      const sheets = [{ name: 'Data', rows: ROWS }]
      await bytes(BOOK, await writeXlsx({ sheets, encryption: LOCKED }))(root)
    }),
    words: 'buku kerja disimpan dengan kata sandi',
  },
  'berkas-excel-rusak': {
    ...by({ file: BOOK }, workbook(BOOK, [{ name: 'Data', rows: ROWS }], 900)),
    words: 'pengunggahan terputus, sehingga hanya awal berkasnya yang tersimpan',
  },
  'berkas-salah-nama': {
    ...by({ file: CSV }, workbook(CSV, [{ name: 'Data', rows: ROWS }])),
    words: 'buku kerja Excel yang akhiran namanya diganti menjadi .csv',
  },
  'berkas-dilewati': {
    ...by({ file: 'nilai/surat.pdf' }, bytes('nilai/surat.pdf', 'x')),
    words: 'surat pengantar `nilai/surat.pdf` tersimpan di antara tabel',
  },
  'berkas-tanpa-tabel': by(
    { file: CSV },
    file(CSV, 'Laporan kegiatan', 'Semua desa sudah didatangi'),
  ),
  'tabel-tanpa-baris': by(
    { file: CSV, row: 2 },
    ...table('Kecamatan,Desa,Tahun,posyandu', 'Kecamatan Hulu,,2022,4', 'Kecamatan Hilir,,2022,5'),
  ),
  'tabel-tanpa-angka': by({ file: CSV }, ...table(HEAD, `${SAWAH},2022,-`)),
  'lembar-dilewati': by(
    { file: BOOK, sheet: 'Petunjuk' },
    ...book({ name: 'Data', rows: ROWS }, { name: 'Petunjuk', rows: [['Isi lembar Data']] }),
  ),
  'lembar-tidak-dikenal': by(
    { file: BOOK, sheet: 'Februari' },
    ...book(
      { name: 'Januari', rows: ROWS },
      {
        name: 'Februari',
        rows: [
          ['kode', 'tahun', 'possyanduu'],
          [SAWAH, 2022, 4],
        ],
      },
    ),
  ),
  'lembar-tersembunyi': {
    ...by(
      { file: BOOK, sheet: 'Lama' },
      ...book({ name: 'Data', rows: ROWS }, { name: 'Lama', rows: ROWS, hidden: true }),
    ),
    words: 'lembar "Lama" disembunyikan',
  },
  'angka-tersembunyi-lain': {
    ...by(
      { file: BOOK, sheet: 'Data', row: 2, column: 'posyandu' },
      ...book(
        { name: 'Data', rows: ROWS },
        {
          name: 'Lama',
          rows: [
            ['kode', 'tahun', 'posyandu'],
            [SAWAH, 2022, 7],
          ],
          hidden: true,
        },
      ),
    ),
    words: 'lembar "Lama" disembunyikan dan berisi 7 untuk desa yang di lembar "Data" berisi 4',
  },
  'kolom-tersembunyi': {
    ...by(
      { file: BOOK, sheet: 'Data' },
      ...book({
        name: 'Data',
        rows: [
          ['kode', 'tahun', 'posyandu', 'catatan'],
          [SAWAH, 2022, 4, 7],
        ],
        columns: [{}, {}, {}, { hidden: true }],
      }),
    ),
    words: 'kolom D disembunyikan',
  },
  'baris-tersembunyi': {
    ...by(
      { file: BOOK, sheet: 'Data', row: 3 },
      ...book({
        name: 'Data',
        rows: [...ROWS, [MUARA, 2022, 3]],
        rowDefs: new Map([[2, { hidden: true }]]),
      }),
    ),
    words: 'baris 3 disembunyikan',
  },
  'kolom-jumlah': by(
    { file: CSV, row: 1, column: 'Jumlah' },
    ...table('kode,tahun,posyandu,Jumlah', `${SAWAH},2022,4,4`),
  ),
  'bulan-di-samping-jumlah': by(
    { file: CSV, row: 2, column: 'Jan' },
    roads,
    file(
      CSV,
      'Panjang jalan menurut bulan tahun 2022',
      `kode,${MONTHS.join(',')},Jumlah`,
      `${SAWAH},${MONTHS.map(() => '4').join(',')},48`,
    ),
  ),
  'kolom-tidak-pasti': by(
    { file: CSV, row: 1, column: 'Pustu' },
    addIndicator('pustu_a', { nama_id: 'Pustu', singkat_id: 'Pustu' }),
    addIndicator('pustu_b', { nama_id: 'Pustu', singkat_id: 'Pustu' }),
    file(CSV, 'kode,tahun,Pustu', `${SAWAH},2022,4`),
  ),
  'satuan-berbeda': by(
    { file: CSV, row: 1, column: 'Panjang jalan (m)' },
    roads,
    file(CSV, 'kode,tahun,Panjang jalan (m)', `${SAWAH},2022,4`),
  ),
  'strip-nol': by({ file: CSV, row: 2 }, ...table(HEAD, `${SAWAH},2022,-`, '- = nol,,')),
  'nol-tidak-diketahui': by(
    { file: CSV, row: 2 },
    ...table(HEAD, `${SAWAH},2022,0`, '0 = tidak ada data,,'),
  ),
  'baris-jumlah': by({ file: CSV, row: 3 }, ...table(HEAD, `${SAWAH},2022,4`, 'Jumlah,,4')),
  'baris-catatan': by({ file: CSV, row: 3 }, ...table(HEAD, `${SAWAH},2022,4`, 'Sumber: BPS,,')),
  'baris-tanpa-wilayah': by({ file: CSV, row: 3 }, ...table(HEAD, `${SAWAH},2022,4`, ',2022,5')),
  'total-berbeda': by(
    { file: CSV, row: 4, column: 'posyandu' },
    ...table(HEAD, `${SAWAH},2022,10`, `${MUARA},2022,20`, 'Jumlah,,31'),
  ),
  'rata-rata-berbeda': by(
    { file: CSV, row: 4, column: 'posyandu' },
    ...table(HEAD, `${SAWAH},2022,10`, `${MUARA},2022,20`, 'Rata-rata,,45'),
  ),
  'tahun-dari-judul': by(
    { file: CSV, row: 2 },
    ...table('Posyandu tahun 2022,', 'kode,posyandu', `${SAWAH},4`),
  ),
  'tahun-ajaran': by(
    { file: CSV, row: 2 },
    ...table('Posyandu tahun ajaran 2022/2023,', 'kode,posyandu', `${SAWAH},4`),
  ),
  'tahun-bertentangan': by(
    { file: CSV, row: 2 },
    ...table('Posyandu tahun 2021,', 'kode,posyandu', `${SAWAH},4`),
  ),
  'tahun-sebagian': by(
    { file: CSV, row: 2 },
    ...table('Posyandu triwulan I 2022,', 'kode,posyandu', `${SAWAH},4`),
  ),
  'wilayah-melintang': by(
    { file: CSV, row: 1 },
    posts,
    file(CSV, 'Uraian,Sawah,Muara,Pulau', 'posyandu,4,5,6'),
  ),
  'tabel-berdampingan': by(
    { file: CSV, row: 1 },
    ...table('Desa;Tahun;posyandu;;Desa;keluarga', 'Sawah;2022;4;;Muara;3'),
  ),
  'tabel-bertumpuk': by(
    { file: CSV, row: 3 },
    ...table(HEAD, `${SAWAH},2022,4`, 'kode,tahun,faskes', `${MUARA},2022,5`),
  ),
  'kolom-tanpa-judul': by({ file: CSV, row: 2 }, ...table(`${HEAD},`, `${SAWAH},2022,4,77`)),
  'nilai-gabung': {
    ...by(
      { file: BOOK, sheet: 'Data', row: 2, column: 'posyandu' },
      ...book({
        name: 'Data',
        rows: [...ROWS, [MUARA, 2022, null]],
        merges: [{ startRow: 1, endRow: 2, startCol: 2, endCol: 2 }],
      }),
    ),
    words: 'sel C2 dan C3 digabung',
  },
  'tabel-tidak-dibaca': by(
    { file: 'nilai/2022' },
    file('nilai/2022/dinas.csv', HEAD, `${SAWAH},2022,4`),
  ),
  'tahun-tidak-ada': by(
    { file: 'nilai/dinas-posyandu.csv', row: 1 },
    posts,
    file('nilai/dinas-posyandu.csv', 'kode,posyandu', `${SAWAH},4`),
  ),
  'kode-dipulihkan': by({ file: CSV, row: 2 }, ...table(HEAD, '9901012001,2022,4')),
  'kode-tidak-pasti': by(
    { file: CSV, row: 2 },
    append('unit.csv', '99.01.10,Tengah,kecamatan,99.01,,'),
    ...table(HEAD, '99.01.1,2022,4'),
  ),
  'kode-dua-daftar': by(
    { file: CSV, row: 2 },
    append('unit.csv', '99.01.02.2003,Karang,desa,99.01.02,9901012001,'),
    ...table(HEAD, '9901012001,2022,4'),
  ),
  'kode-beda-nama': by(
    { file: CSV, row: 2 },
    ...table('kode,nama,tahun,posyandu', '9901012001,Muara,2022,4'),
  ),
  'nama-perlu-persetujuan': by(
    { file: CSV, row: 2 },
    ...table('Desa,Kecamatan,Tahun,posyandu', 'Muarra,Hilir,2022,4'),
  ),
  'nama-bermakna-ganda': by(
    { file: CSV, row: 2 },
    append('unit.csv', '99.01.02.2003,Sawah,desa,99.01.02,,'),
    ...table('Desa,Tahun,posyandu', 'Sawah,2022,4'),
  ),
  'nama-terlalu-banyak': {
    ...by(
      { file: CSV },
      ...table(
        'Desa,Tahun,posyandu',
        ...Array.from({ length: 1_001 }, (_, row) => `Entah ${String(row)}xq,2022,1`),
      ),
    ),
    also: ['nama-tidak-dikenal', 'pesan-sejenis', 'nama-perlu-persetujuan'],
  },
  'nama-tidak-dikenal': by(
    { file: CSV, row: 2 },
    ...table('Desa,Tahun,posyandu', 'Palembang Kota,2022,4'),
  ),
  'angka-bermakna-ganda': by(
    { file: CSV, row: 2, column: 'jalan' },
    roads,
    file(CSV, 'kode;tahun;jalan', `${SAWAH};2022;1.234`),
  ),
  'angka-harus-bulat': by(
    { file: CSV, row: 2, column: 'posyandu' },
    ...table('kode;tahun;posyandu', `${SAWAH};2022;4,5`),
  ),
  'angka-menjadi-tanggal': by(
    { file: BOOK, sheet: 'Data', row: 2, column: 'posyandu' },
    ...book({
      name: 'Data',
      rows: [
        ['kode', 'tahun', 'posyandu'],
        [SAWAH, 2022, new Date(Date.UTC(2022, 4, 1))],
      ],
    }),
  ),
  'rumus-galat': by(
    { file: CSV, row: 2, column: 'posyandu' },
    ...table(HEAD, `${SAWAH},2022,#REF!`),
  ),
  'angka-tidak-tampak': byFigure({ value: 9, style: { numFmt: '"tidak ada"' } }, { region: SAWAH }),
  'arti-kode-lain': by(
    { file: 'nilai/air-2022.csv', row: 3, column: 'air_minum' },
    writeTable(
      'nilai/air-2022.csv',
      'kode,tahun,air_minum,',
      `${SAWAH},2022,1,`,
      '"Keterangan: 1 = Air hujan, 2 = Ledeng",,,',
    ),
  ),
  'arti-kode-kurang': by(
    { file: 'nilai/air-2022.csv', row: 3, column: 'air_minum' },
    append('kategori.csv', 'air_minum,3,Mata air,Spring,'),
    writeTable(
      'nilai/air-2022.csv',
      'kode,tahun,air_minum,',
      `${SAWAH},2022,1,`,
      '"Keterangan: 1 = Ledeng, 2 = Air hujan",,,',
    ),
  ),
  'komentar-di-angka': byFigure({ value: 9, comment: { text: 'seharusnya 12' } }),
  'komentar-di-baris': by(
    { file: BOOK, sheet: 'Data', row: 2 },
    ...book({
      name: 'Data',
      rows: ROWS,
      cells: new Map([['1,0', { value: SAWAH, comment: { text: 'gabungan dua desa' } }]]),
    }),
  ),
  'angka-tampil-lain': byFigure({ value: 9, style: { numFmt: '0"0"' } }),
  'angka-dicoret': byFigure({ value: 9, style: { font: { strikethrough: true } } }),
  'rumus-belum-dihitung': {
    ...byFigure({ value: null, formula: '3+4' }),
    words: 'sel C2 berisi rumus =3+4 yang belum pernah dihitung',
  },
  'rumus-mungkin-lama': {
    ...byFigure({ value: 7, formula: '3+4', formulaResult: 7 }),
    words: 'sel C2 berisi rumus =3+4, dan program yang menulis buku kerja ini belum menghitungnya',
  },
  'nilai-direvisi': by(
    { file: 'nilai/dinas-2022-perbaikan.csv' },
    ...table(HEAD, `${SAWAH},2022,4`),
    file('nilai/dinas-2022-perbaikan.csv', HEAD, `${SAWAH},2022,5`),
  ),
  'kolom-target': by(
    { file: CSV, row: 1, column: 'Target Posyandu' },
    ...table('kode,tahun,Target Posyandu', `${SAWAH},2022,4`),
  ),
  'angka-sementara': by(
    { file: CSV, row: 1 },
    ...table('Posyandu (angka sementara),,', HEAD, `${SAWAH},2022,4`),
  ),
  'angka-perkiraan': by(
    { file: CSV, row: 1, column: 'Perkiraan Posyandu' },
    ...table('kode,tahun,Perkiraan Posyandu', `${SAWAH},2022,4`),
  ),
  'kolom-capaian': by(
    { file: CSV, row: 1, column: 'Posyandu (%)' },
    ...table('kode,tahun,Target Posyandu,Posyandu,Posyandu (%)', `${SAWAH},2022,5,4,80`),
  ),
  'persen-atau-pecahan': by(
    { file: CSV, column: 'cakupan' },
    addIndicator('cakupan', {
      ...{ nama_id: 'Cakupan', singkat_id: 'Cakupan', satuan_id: '%', satuan_en: '%' },
      ...{ jenis: 'tingkat', desimal: '1', agregasi: 'tidak' },
    }),
    file(
      CSV,
      'kode,tahun,cakupan',
      `${SAWAH},2022,0.85`,
      `${MUARA},2022,0.9`,
      '99.01.02.2002,2022,0.7',
    ),
  ),
  'bagian-jumlah-lain': by(
    { file: CSV, row: 1, column: 'Mandiri' },
    ...['posyandu', 'posyandu_dinas'].map((id) => addIndicator(id, named(id))),
    ...['mandiri', 'bersama', 'mandiri_dinas', 'bersama_dinas'].map((id) => {
      const singkat_id = id.includes('dinas') ? `${id} kesehatan` : id
      return addIndicator(`pos_${id}`, { nama_id: `Posyandu ${id} menurut laporan`, singkat_id })
    }),
    append('kaitan.csv', 'posyandu,pos_mandiri + pos_bersama,0'),
    append('kaitan.csv', 'posyandu_dinas,pos_mandiri_dinas + pos_bersama_dinas,0'),
    file(CSV, 'kode,tahun,Mandiri,Bersama,Posyandu_dinas', `${SAWAH},2022,9,8,17`),
  ),
} satisfies Examples
