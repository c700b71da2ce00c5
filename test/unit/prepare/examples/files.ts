import { MOST } from '../../../../src/prepare/intake/grid/size-limits'
import { addIndicator, append, replace, setCell, writeTable } from '../support/project-edits'
import { by, bytes, remove, type Examples } from './example'
import { zipOf } from '../support/zip-file'

const PODES = 'nilai/podes-2021.csv'
const SERIES = 'seri/kabupaten.csv'
const CATALOGUE = 'indikator.csv'
const NEW = 'nilai/dinas-2022.csv'
const MEGABYTE = 1_000_000
const BOOK = 'nilai/dinas-2022.xlsx'

export const FILE_EXAMPLES = {
  'berkas-tidak-ada': by({ file: 'wilayah.json' }, remove('wilayah.json')),
  'berkas-rusak': by(
    { file: 'kios.json' },
    replace('kios.json', '"diamDetik": 60,', '"diamDetik": 60'),
  ),
  'baris-lebar-lain': by(
    { file: NEW, row: 2 },
    writeTable(NEW, 'kode,tahun,jarak_pasar,keluarga', '99.01.01.2001,2022,12,5,40'),
    addIndicator('jarak_pasar', { satuan_id: 'km', jenis: 'ukuran' }),
  ),
  'baris-tertelan': by(
    { file: NEW, row: 3 },
    writeTable(
      NEW,
      'kode,tahun,keluarga,catatan',
      '99.01.01.2001,2022,40,"sudah diperiksa',
      '99.01.02.2001,2022,50,belum"',
    ),
  ),
  'berkas-terlalu-besar': {
    ...by({ file: BOOK }, bytes(BOOK, zipOf(Buffer.from('x'), 2_000 * MEGABYTE))),
    words: 'buku kerja penuh gambar, yang setelah dibuka menjadi 2.000 MB',
  },
  'bagian-terlalu-banyak': {
    ...by({ file: BOOK }, bytes(BOOK, zipOf(Buffer.from('x'), 1, 60_000))),
    words: 'buku kerja berisi 60.000 bagian, misalnya gambar yang tersalin berulang',
  },
  'tabel-terlalu-besar': {
    ...by(
      { file: NEW, sheet: null },
      bytes(NEW, `kode,tahun,keluarga\n${'99.01.01.2001,2022,1\n'.repeat(MOST.rows)}`),
    ),
    words: 'tabel dengan 100.000 baris di bawah judulnya',
  },
  'kolom-hilang': by({ file: 'unit.csv', row: 1 }, replace('unit.csv', 'induk', 'atasan')),
  'kolom-tidak-dikenal': by(
    { file: PODES, row: 1, column: 'faskess' },
    replace(PODES, 'faskes', 'faskess'),
  ),
  'kolom-salah-tempat': by(
    { file: PODES, row: 1, column: 'lahir' },
    replace(PODES, 'faskes', 'lahir'),
  ),
  'kolom-ganda': by(
    { file: PODES, row: 1, column: 'keluarga' },
    replace(PODES, 'faskes', 'keluarga'),
  ),
  'isian-salah': by(
    { file: SERIES, row: 5, column: 'kepercayaan' },
    replace(SERIES, 'pdrb,2020,10.5,podes,tinggi', 'pdrb,2020,10.5,podes,pasti'),
  ),
  'isian-kosong': by(
    { file: CATALOGUE, row: 7, column: 'penimbang' },
    setCell('listrik', 'penimbang', ''),
  ),
  'isian-terlalu-panjang': by(
    { file: CATALOGUE, row: 10, column: 'nama_id' },
    setCell('idm', 'nama_id', 'Indeks pembangunan desa '.repeat(6).trim()),
  ),
  'kode-salah': by(
    { file: 'sumber.csv', row: 6, column: 'id' },
    append('sumber.csv', 'Podes 2024,BPS,Podes,2024,Fakta,,,tinggi,,'),
  ),
  'pengaturan-salah': by(
    { file: 'wilayah.json', column: 'cakupanMinimum' },
    replace('wilayah.json', '"cakupanMinimum": 0.6', '"cakupanMinimum": 60'),
  ),
  'pengaturan-tanpa-data': by(
    { file: 'wilayah.json', column: 'indikatorAwal' },
    addIndicator('pustu'),
    replace('wilayah.json', '"indikatorAwal": "idm"', '"indikatorAwal": "pustu"'),
  ),
  'alamat-salah': by(
    { file: 'sumber.csv', row: 3, column: 'url' },
    replace('sumber.csv', '2019,Fakta,,,', '2019,Fakta,,ftp://dapodik.contoh.test,'),
  ),
} satisfies Examples
