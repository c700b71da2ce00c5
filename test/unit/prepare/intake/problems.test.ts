import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { ProblemId } from '../../../../src/prepare/problems/problem-messages'
import { idsOf, only, readTables } from './support/read-tables'

type Files = Record<string, string | Uint8Array>
type Case = [
  id: ProblemId,
  raises: () => Files | Promise<Files>,
  nearly: () => Files | Promise<Files>,
]

function csv(...lines: string[]): Files {
  return { 'tabel.csv': lines.join('\n') + '\n' }
}

async function workbook(...sheets: WriteSheet[]): Promise<Files> {
  return { 'tabel.xlsx': await writeXlsx({ sheets }) }
}

const HEAD = 'kode,nama,tahun,keluarga,listrik,jarak_jalan'
const REBO = '16.07.01.2001,Sungai Rebo,2024'
const ROWS = [
  ['kode', 'tahun', 'keluarga'],
  ['16.07.01.2001', 2024, 10],
]
const LOCKED = { password: 'rahasia', spinCount: 1000 }
/** Both a Kemendagri code and a BPS code, of two kelurahan. */
const TWO_LISTS = '1607031008'

/** One that raises the problem, and one that is as near to it as can be and must not. */
const CASES: Case[] = [
  [
    'berkas-bentuk-lain',
    () => ({ 'a.ods': 'x', ...csv(HEAD, `${REBO},1,2,3`) }),
    () => ({ '.~lock.a.ods#': 'x' }),
  ],
  [
    'berkas-terkunci',
    async () => ({
      'a.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows: ROWS }], encryption: LOCKED }),
    }),
    () => workbook({ name: 'A', rows: ROWS, protection: { sheet: true } }),
  ],
  [
    'berkas-excel-rusak',
    async () => ({
      'a.xlsx': (await writeXlsx({ sheets: [{ name: 'A', rows: ROWS }] })).slice(0, 900),
    }),
    () => workbook({ name: 'A', rows: ROWS }),
  ],
  [
    'berkas-salah-nama',
    async () => ({ 'a.csv': await writeXlsx({ sheets: [{ name: 'A', rows: ROWS }] }) }),
    () => csv('PK,kode,tahun,keluarga', 'a,16.07.01.2001,2024,1'),
  ],
  ['berkas-dilewati', () => ({ 'surat.pdf': 'x' }), () => ({ 'README.md': 'x' })],
  [
    'berkas-tanpa-tabel',
    () => csv('catatan', 'tidak ada apa-apa'),
    () => csv('kode,tahun,keluarga'),
  ],
  [
    'lembar-dilewati',
    () => workbook({ name: 'A', rows: ROWS }, { name: 'Petunjuk', rows: [['Isi lembar A']] }),
    () => workbook({ name: 'A', rows: ROWS }, { name: 'Lembar2', rows: [] }),
  ],
  [
    'lembar-tersembunyi',
    () => workbook({ name: 'A', rows: ROWS }, { name: 'B', rows: ROWS, hidden: true }),
    () => workbook({ name: 'A', rows: ROWS }, { name: 'B', rows: [['catatan']] }),
  ],
  [
    'kolom-tersembunyi',
    () =>
      workbook({
        name: 'A',
        rows: ROWS.map((r) => [...r, 7]),
        columns: [{}, {}, {}, { hidden: true }],
      }),
    () => workbook({ name: 'A', rows: ROWS, columns: [{}, {}, {}, { hidden: true }] }),
  ],
  [
    'baris-tersembunyi',
    () =>
      workbook({
        name: 'A',
        rows: [...ROWS, ['16.07.01.2002', 2024, 3]],
        rowDefs: new Map([[2, { hidden: true }]]),
      }),
    () => workbook({ name: 'A', rows: ROWS, rowDefs: new Map([[5, { hidden: true }]]) }),
  ],
  [
    'kolom-jumlah',
    () => csv('kode,tahun,keluarga,Jumlah', '16.07.01.2001,2024,1,1'),
    () => csv('kode,tahun,jalan_total', '16.07.01.2001,2024,1'),
  ],
  [
    'kolom-tidak-pasti',
    () => csv('kode,tahun,Pustu', '16.07.01.2001,2024,1'),
    () => csv('kode,tahun,Pustu A', '16.07.01.2001,2024,1'),
  ],
  [
    'satuan-berbeda',
    () => csv('kode,tahun,Panjang jalan (m)', '16.07.01.2001,2024,1'),
    () => csv('kode,tahun,Panjang jalan (kilometer)', '16.07.01.2001,2024,1'),
  ],
  [
    'baris-jumlah',
    () => csv(HEAD, `${REBO},1,2,3`, 'Jumlah,,,1,,'),
    () => csv(HEAD, `${REBO},1,2,3`),
  ],
  [
    'baris-catatan',
    () => csv(HEAD, `${REBO},1,2,3`, 'Sumber: BPS,,,,,'),
    () => csv('Desa,Kecamatan,tahun,keluarga', 'Sumber Makmur,Muara Padang,2024,4'),
  ],
  [
    'baris-tanpa-wilayah',
    () => csv(HEAD, ',,2024,1,2,3'),
    () => csv(HEAD, `${REBO},1,2,3`, ',,2024,,,'),
  ],
  [
    'total-berbeda',
    () => csv(HEAD, `${REBO},10,2,3`, '16.07.01.2002,,2024,20,2,3', 'Jumlah,,,31,,'),
    () => csv(HEAD, `${REBO},10,2,3`, '16.07.01.2002,,2024,20,2,3', 'Jumlah,,,30,99,99'),
  ],
  [
    'tahun-dari-judul',
    () => csv('Keluarga tahun 2023,', 'kode,keluarga', '16.07.01.2001,3'),
    () => csv('Keluarga tahun 2023,,', 'kode,tahun,keluarga', '16.07.01.2001,2024,3'),
  ],
  [
    'tahun-tidak-ada',
    () => csv('Keluarga 2022 dan 2023,', 'kode,keluarga', '16.07.01.2001,3'),
    () => ({ 'keluarga-2023.csv': 'kode,keluarga\n16.07.01.2001,3\n' }),
  ],
  [
    'kode-dipulihkan',
    () => csv(HEAD, '1607012001,Sungai Rebo,2024,1,2,3'),
    () => csv(HEAD, `${REBO},1,2,3`),
  ],
  [
    'kode-tidak-pasti',
    () => csv('kode,tahun,keluarga', '16.07.1,2024,3'),
    () => csv('kode,nama,tahun,keluarga', '16.07.1,Talang Kelapa,2024,3'),
  ],
  [
    'kode-dua-daftar',
    () => csv('kode,tahun,keluarga', `${TWO_LISTS},2024,3`),
    () => csv('kode bps,tahun,keluarga', `${TWO_LISTS},2024,3`),
  ],
  [
    'kode-beda-nama',
    () => csv(HEAD, '1607012001,Merah Mata,2024,1,2,3'),
    () => csv(HEAD, '1607012001,DESA SUNGAIREBO,2024,1,2,3'),
  ],
  [
    'nama-perlu-persetujuan',
    () => csv('Desa,Kecamatan,tahun,keluarga', 'Sungai Rebbo,Banyuasin I,2024,4'),
    () => csv('Desa,Kecamatan,tahun,keluarga', 'ds. sungairebo,BANYUASIN 1,2024,4'),
  ],
  [
    'nama-bermakna-ganda',
    () => csv('Desa,tahun,keluarga', 'Tanjung Baru,2024,4'),
    () => csv('Desa,Kecamatan,tahun,keluarga', 'Tanjung Baru,Makarti Jaya,2024,4'),
  ],
  [
    'nama-tidak-dikenal',
    () => csv('Desa,tahun,keluarga', 'Palembang Kota,2024,4'),
    () => csv('Desa,tahun,keluarga', 'Merah  Mata,2024,4'),
  ],
  [
    'angka-bermakna-ganda',
    () => csv('kode;tahun;sawah_luas', '16.07.01.2001;2024;1.234'),
    () => csv('kode;tahun;jarak_jalan', '16.07.01.2001;2024;1.234'),
  ],
  [
    'angka-menjadi-tanggal',
    () =>
      workbook({
        name: 'A',
        rows: [
          ['kode', 'tahun', 'jarak_jalan'],
          ['16.07.01.2001', 2024, new Date(Date.UTC(2024, 4, 1))],
        ],
      }),
    () =>
      workbook({
        name: 'A',
        rows: [
          ['kode', 'tahun', 'jarak_jalan'],
          ['16.07.01.2001', new Date(Date.UTC(2024, 4, 1)), 1.5],
        ],
      }),
  ],
  ['rumus-galat', () => csv(HEAD, `${REBO},#REF!,2,3`), () => csv(HEAD, `${REBO},n/a,2,3`)],
  [
    'nilai-direvisi',
    () => ({ 'a.csv': `${HEAD}\n${REBO},1,2,3\n`, 'b.csv': `${HEAD}\n${REBO},1,2.5,3\n` }),
    () => ({ 'a.csv': `${HEAD}\n${REBO},1,2,3\n`, 'b.csv': `${HEAD}\n${REBO},1,2,3\n` }),
  ],
  [
    'data-pribadi-nik',
    () => csv('kode,tahun,keluarga,catatan', '16.07.01.2001,2024,3,1607015203900001'),
    () => csv('kode,tahun,keluarga,catatan', '16.07.01.2001,2024,3,1607019903900001'),
  ],
  [
    'data-pribadi-telepon',
    () => csv('kode,tahun,keluarga,catatan', '16.07.01.2001,2024,3,0812-7654-3210'),
    () => csv('kode,tahun,keluarga,catatan', '16.07.01.2001,2024,3,812765432100'),
  ],
  [
    'data-pribadi-nama-alamat',
    () => csv('kode,tahun,keluarga,nama lengkap,alamat', '16.07.01.2001,2024,3,Fulan,Jalan Raya 1'),
    () => csv('kode,nama,tahun,keluarga,alamat', '16.07.01.2001,Sungai Rebo,2024,3,'),
  ],
]

describe('intake', () => {
  it.each(CASES)('%s', async (id, raises, nearly) => {
    expect(idsOf(await readTables(await raises()))).toContain(id)
    expect(idsOf(await readTables(await nearly()))).not.toContain(id)
  })

  it('never repeats personal data in a message, and says column and first row', async () => {
    const nik = '1607015203900001'
    const reading = await readTables(
      csv('kode,tahun,keluarga,catatan', '16.07.01.2001,2024,3,', `16.07.01.2002,2024,x,${nik}`),
    )
    expect(only(reading, 'data-pribadi-nik')).toMatchObject({ row: 3, column: 'D' })
    expect(JSON.stringify(reading.problems)).not.toContain(nik)
    expect(reading.observations).toEqual([])
    expect(reading.problems).toHaveLength(1)
  })

  it('finds personal data in hidden columns and sheets', async () => {
    const nik = [
      ['kode', 'tahun', 'keluarga', 'x'],
      ['16.07.01.2001', 2024, 3, 1607015203900001],
    ]
    const hidden = [{}, {}, {}, { hidden: true }]
    const column = await readTables(await workbook({ name: 'A', rows: nik, columns: hidden }))
    const sheet = await readTables(
      await workbook({ name: 'A', rows: ROWS }, { name: 'B', rows: nik, hidden: true }),
    )
    expect(idsOf(column)).toEqual(['data-pribadi-nik'])
    expect(idsOf(sheet)).toEqual(['data-pribadi-nik'])
  })
})
