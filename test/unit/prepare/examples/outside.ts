import { addIndicator, append, replace, writeTable } from '../support/project-edits'
import { by, file, type Change, type Examples } from './example'

const CHECKS = 'periksa-luar.csv'
const PODES = 'nilai/podes-2021.csv'
const OUTSIDE = 'luar/pemilih-2024.csv'
const STATUS = 'nilai/status.csv'
const ERRATA = 'ralat.csv'
const LONE = 'nilai/lain.csv'

const check = (measure: string, other: string, method: string, bound: string) =>
  append(
    CHECKS,
    `${PODES},${measure},${OUTSIDE},${other},desa,${method},${bound},Uji,Test,Harus cocok.,Must agree.`,
  )

/** The status that goes with the index, two of three against it. */
const status: readonly Change[] = [
  addIndicator('status_idm', { jenis: 'kategori', agregasi: 'komposisi' }),
  append('kategori.csv', 'status_idm,3,Berkembang,Developing,', 'status_idm,4,Maju,Advanced,'),
  writeTable(
    STATUS,
    'kode,tahun,status_idm',
    '99.01.01.2001,2024,4',
    '99.01.02.2001,2024,3',
    '99.01.02.2002,2024,3',
  ),
]
const statusCheck = (other: string) =>
  append(
    CHECKS,
    `${STATUS},status_idm,nilai/idm-2024.csv,${other},desa,kelas,0,Status,Status,Menurut batas resmi.,By edges.`,
  )

export const OUTSIDE_EXAMPLES = {
  'periksa-luar-belum-ada': by(
    { file: LONE, row: null },
    file(LONE, 'kode,tahun,faskes', '99.01.01.1002,2023,7'),
  ),
  'periksa-luar-tanpa-tabel': by(
    { file: CHECKS, row: 9 },
    append(CHECKS, 'nilai/podes-2012.csv,,,,,tidak-ada,,,,Belum ada pembanding.,No other table.'),
  ),
  'periksa-luar-bukan-isinya': by({ file: CHECKS, row: 9 }, check('idm', 'kk', 'peringkat', '0.5')),
  'luar-tanpa-kolom': by({ file: CHECKS, row: 9 }, check('keluarga', 'kkk', 'peringkat', '0.5')),
  'periksa-luar-tidak-lepas': by(
    { file: CHECKS, row: 9 },
    append(
      CHECKS,
      `${PODES},faskes_per_1000,${PODES},faskes_per_1000,desa,peringkat,0.9,Uji,Test,Uji.,Test.`,
    ),
  ),
  'periksa-luar-terlalu-sedikit': by(
    { file: PODES },
    check('keluarga', 'kk * 0', 'peringkat', '0.5'),
  ),
  'periksa-luar-peringkat': by(
    { file: PODES, column: 'faskes' },
    replace(PODES, '2021,400,4', '2021,400,0'),
  ),
  'periksa-luar-beda': by(
    { file: PODES, region: '99.01.01.2001' },
    replace(OUTSIDE, '240,100', '240,90'),
  ),
  'periksa-luar-kelas': by(
    { file: STATUS, column: 'status_idm', region: '99.01.01.2001' },
    ...status,
    statusCheck('idm'),
  ),
  'status-bukan-indeksnya': by(
    { file: 'nilai/idm-2025.csv', row: 2, column: 'status_idm', region: '99.01.01.2001' },
    ...status,
    statusCheck('idm'),
    writeTable(
      'nilai/idm-2025.csv',
      'kode,tahun,idm,status_idm',
      '99.01.01.2001,2025,0.55,Maju',
      '99.01.02.2001,2025,0.81,Maju',
      '99.01.02.2002,2025,0.61,Berkembang',
    ),
  ),
  'periksa-luar-tanpa-kelas': by(
    { file: CHECKS, row: 10, column: 'cara' },
    ...status,
    statusCheck('sawah_indeks'),
  ),
  'periksa-luar-longgar': by(
    { file: CHECKS, row: 2, column: 'batas' },
    replace(CHECKS, 'pemilih,desa,peringkat,0.9', 'pemilih,desa,peringkat,0.3'),
  ),
  'periksa-luar-longgar-beda': by(
    { file: CHECKS, row: 4, column: 'batas' },
    replace(CHECKS, '"0,05"', '0.6'),
  ),
  'periksa-luar-kolom': by(
    { file: PODES, column: 'air_minum' },
    replace(CHECKS, 'listrik|air_minum', 'listrik'),
  ),
  'periksa-luar-mengganti': by(
    { file: 'nilai/dinas-2022.csv', column: 'keluarga' },
    file('nilai/dinas-2022.csv', 'kode,tahun,keluarga', '99.01.01.1002,2022,100'),
  ),
  'ralat-edisi': by(
    { file: ERRATA, row: 2, column: 'edisi_dari' },
    replace(ERRATA, '0.1.0 (2026-11-01)', '2026-11'),
  ),
  'ralat-edisi-asing': by(
    { file: ERRATA, row: 2, column: 'edisi_dari' },
    replace(ERRATA, '0.1.0 (2026-11-01)', '0.1.0 (2026-11-02)'),
  ),
  'ralat-indikator': by(
    { file: ERRATA, row: 2, column: 'indikator' },
    replace(ERRATA, 'faskes,', 'faskess,'),
  ),
  'ralat-tidak-ditarik': by(
    { file: ERRATA, row: 2, column: 'ditarik' },
    replace(ERRATA, 'hilang', 'listrik'),
  ),
  'ralat-terbalik': by(
    { file: ERRATA, row: 2, column: 'edisi_sampai' },
    replace(ERRATA, '0.1.0 (2026-11-01),0.2.0', '0.2.0,0.1.0'),
  ),
} satisfies Examples
