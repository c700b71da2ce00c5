import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addIndicator, append, replace, writeTable } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'
import { commandOf, said } from './command'
import { by, file, type Examples } from './example'

const FILE = 'nilai/dinas-2022.csv'
const STUNTING = 'nilai/stunting.csv'
const CATALOGUE = 'indikator.csv'
const ROW = { file: CATALOGUE, row: 23, column: 'sel_minimum' }
const SAWAH = '99.01.01.2001'

const guarded = (minimum: string) =>
  addIndicator('stunting', { nama_id: 'Stunting', satuan_id: 'balita', sel_minimum: minimum })
const table = writeTable(
  STUNTING,
  'kode,tahun,stunting',
  '99.01.01.1001,2021,40',
  `${SAWAH},2021,0`,
  '99.01.02.2001,2021,3',
  '99.01.02.2002,2021,8',
)
/** A table with one more column, in which something stands about a person. */
const remark = (heading: string, cell: string) =>
  file(FILE, `kode,tahun,posyandu,${heading}`, `${SAWAH},2022,4,${cell}`)

export const PRIVACY_EXAMPLES = {
  'sel-minimum-salah': by(ROW, guarded('1'), table),
  'sel-minimum-kosong': by(ROW, guarded(''), table),
  'angka-dalam-keterangan': by(
    { file: 'seri/kabupaten.csv', row: 7, column: 'catatan' },
    addIndicator('kasus_lapor', { sel_minimum: '5', asal: 'seri', agregasi: 'tidak' }),
    append('seri/kabupaten.csv', 'kasus_lapor,2021,9,podes,tinggi,resmi,naik 6 dari 3 kasus'),
  ),
  'kata-belum-disetujui': by(
    { file: 'kios.json', column: 'sambutan › id' },
    replace('kios.json', 'Kenali desa Anda', 'Selamat datang di Rumah Wartinah'),
  ),
  'tulisan-belum-disetujui': by(
    { file: 'kios.json', column: 'sambutan › id' },
    replace('kios.json', 'Kenali desa Anda', 'Istri kepala dusun itu berutang'),
  ),
  'cacah-kecil-diketik': by(
    { file: 'seri/kabupaten.csv', row: 7, column: 'catatan' },
    append(
      'seri/kabupaten.csv',
      'pdrb,2023,9,podes,tinggi,resmi,di Desa Muara ada 2 balita stunting',
    ),
  ),
  'sel-disembunyikan': by(ROW, guarded('5'), table),
  'kolom-disembunyikan': by(
    ROW,
    addIndicator('kasus', {
      nama_id: 'Kasus',
      satuan_id: 'balita',
      sel_minimum: '5',
      maksimum: '4',
    }),
    writeTable(STUNTING, 'kode,tahun,kasus', '99.01.01.1001,2021,3', `${SAWAH},2021,0`),
  ),
  'data-pribadi-nik': {
    ...by({ file: FILE, row: 2 }, remark('catatan', '1607015203909999')),
    words: 'tabel dengan kolom catatan yang berisi nomor 16 angka milik satu orang',
  },
  'data-pribadi-kartu': {
    ...by({ file: FILE, row: 1 }, remark('No Kartu BPJS', '0001234567890')),
    words: 'tabel dengan kolom nomor kartu BPJS, satu baris tiap orang',
  },
  'data-pribadi-telepon': {
    ...by({ file: FILE, row: 2 }, remark('catatan', '0812-0000-0000')),
    words: 'tabel dengan kolom catatan yang berisi nomor telepon',
  },
  'data-pribadi-surel': {
    ...by({ file: FILE, row: 2 }, remark('catatan', 'kader@contoh.test')),
    words: 'tabel dengan kolom catatan yang berisi alamat surel',
  },
  'data-pribadi-nama': {
    ...by({ file: FILE, row: 2 }, remark('catatan', 'ibu hamil bernama Fulanah binti Fulan')),
    words: 'tabel dengan kolom catatan yang berisi nama satu orang',
  },
  'data-pribadi-nama-alamat': {
    ...by(
      { file: FILE },
      file(FILE, 'kode,tahun,posyandu,nama lengkap,alamat', `${SAWAH},2022,4,Fulan,Jalan Raya 1`),
    ),
    words: 'tabel dengan kolom nama lengkap dan alamat, satu baris tiap orang',
  },
  'data-pribadi-orang': {
    ...by(
      { file: FILE },
      file(
        FILE,
        'kode,nama anak,tanggal lahir,berat badan',
        `${SAWAH},Fulan,2020-01-02,11`,
        `${SAWAH},Fulanah,2021-03-04,9`,
      ),
    ),
    words: 'daftar anak dengan tanggal lahir dan berat badan, satu baris tiap anak',
  },
  'edisi-lama-rusak': said(
    'angka berjaga (sel_minimum) akan terbit di folder yang berkas edisi lamanya rusak',
    async (root) => {
      guarded('5')(root)
      table(root)
      const target = join(temporaryFolder(), 'terbit')
      const run = () => commandOf('--data', root, '--keluaran', target)
      await run()
      const values = readdirSync(target).find((name) => name.startsWith('values.')) ?? ''
      writeFileSync(join(target, values), '{')
      appendFileSync(join(root, STUNTING), '99.01.01.1002,2021,9\n')
      return run()
    },
  ),
} satisfies Examples
