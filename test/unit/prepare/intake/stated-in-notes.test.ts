import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [REBO, GERONG] = ['16.07.01.2001', '16.07.01.2002']
const ROWS = [
  [REBO, 'Sungai Rebo', 2024, 7],
  [GERONG, 'Sungai Gerong', 2024, 9],
] as const

/** A sheet with a column of this heading, words above it and below it. */
async function sheet(
  heading: string,
  { above = [], below = [] }: { above?: string[][]; below?: string[][] },
): Promise<Reading> {
  const rows = [
    ...above,
    ['kode', 'nama', 'tahun', heading],
    ...ROWS.map((row) => [...row]),
    ...below,
  ]
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
}

function expectRead(reading: Reading, id: string): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual({ [`${id} ${REBO} 2024`]: 7, [`${id} ${GERONG} 2024`]: 9 })
}

function expectRefused(reading: Reading, id: string): void {
  expect(idsOf(reading, 'galat')).toEqual([id])
  expect(valuesOf(reading)).toEqual({})
}

describe('units in a note below the table', () => {
  it.each([
    ['Satuan: meter', 'jalan_total'],
    ['Satuan : Meter', 'jalan_total'],
    ['Satuan:meter', 'jalan_total'],
    ['*) panjang dalam meter', 'jalan_total'],
    ['Satuan: kuintal', 'sawah_luas'],
    ['Unit: acre, m2', 'sawah_luas'],
    ['angka dalam ribuan', 'keluarga'],
    ['Catatan: dalam ribuan orang', 'penduduk'],
    ['(ribu jiwa)', 'penduduk'],
    ['Keterangan: x1000', 'keluarga'],
    ['Ket.: × 1.000.000', 'belanja'],
    ['figures in thousands', 'keluarga'],
    ['Keterangan: angka dalam persen', 'keluarga'],
    ['Keterangan: angka dalam orang', 'keluarga'],
  ])('refuses %s under %s', async (note, heading) => {
    const column = heading === 'belanja' ? 'keluarga' : heading
    const reading = await sheet(column, { below: [[], [note]] })
    expectRefused(reading, 'satuan-berbeda')
    expect(only(reading, 'satuan-berbeda').row).toBe(5)
  })

  it('refuses one right of the table and one in a column of remarks', async () => {
    const head = ['kode', 'nama', 'tahun', 'keluarga', '', '']
    const beside = [head, [...ROWS[0], '', 'angka dalam ribuan'], [...ROWS[1]]]
    const remark = [
      ['kode', 'nama', 'tahun', 'keluarga', 'keterangan'],
      [...ROWS[0], 'dalam ribuan'],
    ]
    for (const rows of [beside, remark]) {
      const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] })
      expectRefused(await readTables({ 'tabel.xlsx': bytes }), 'satuan-berbeda')
    }
  })

  it.each([
    ['Satuan: km', 'jalan_total'],
    ['Panjang dalam kilometer', 'jalan_total'],
    ['Keterangan: KK (kepala keluarga), L (laki-laki)', 'penduduk'],
    ['Catatan: orang dalam keluarga dihitung satu kali', 'penduduk'],
    ['Satuan Kerja: Dinas Sosial, unit pelaksana teknis', 'penduduk'],
    ['Sumber: BPS, Banyuasin Dalam Angka 2024', 'penduduk'],
    ['Dinas Perhubungan (unit II)', 'jalan_total'],
    ['Keterangan: – = tidak ada', 'keluarga'],
    ['Keterangan: ... = data tidak tersedia', 'keluarga'],
    ['Jumlah desa 288, kelurahan 25', 'keluarga'],
    ['Data diolah dalam aplikasi Prodeskel', 'keluarga'],
    ['1 dari 1000 keluarga belum terdata', 'keluarga'],
  ])('reads %s under %s', async (note, heading) => {
    expectRead(await sheet(heading, { below: [[], [note]] }), heading)
  })

  it('refuses one in a comment on the heading', async () => {
    const rows = [['kode', 'nama', 'tahun', 'keluarga'], [...ROWS[0]]]
    const cells = new Map([['0,3', { comment: { text: 'angka dalam ribuan' } }]])
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows, cells }] })
    expectRefused(await readTables({ 'tabel.xlsx': bytes }), 'satuan-berbeda')
  })

  it('takes a unit for the column that has it', async () => {
    const rows = [
      ['kode', 'tahun', 'jalan_total', 'sawah_luas'],
      [REBO, 2024, 7, 8],
      ['Keterangan: panjang dalam km, luas dalam ha'],
    ]
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] })
    expect(idsOf(await readTables({ 'tabel.xlsx': bytes }), 'galat')).toEqual([])
  })
})

describe('units above the headings', () => {
  it.each(['(ribu jiwa)', 'dalam ribuan', 'x1000', '000 orang', '(000)', 'Ribuan'])(
    'refuses %s over a count',
    async (unit) => {
      for (const row of [['', '', '', unit], [unit]]) {
        expectRefused(await sheet('keluarga', { above: [row] }), 'satuan-berbeda')
        expectRefused(await sheet('Penduduk', { above: [row] }), 'satuan-berbeda')
      }
    },
  )

  it('compares a row of units below the headings', async () => {
    const below = async (unit: string) => {
      const rows = [['kode', 'nama', 'tahun', 'Panjang jalan'], ['', '', '', unit], ...ROWS]
      const sheets = [{ name: 'A', rows: rows.map((row) => [...row]) }]
      return readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
    }
    for (const unit of ['km', '(km)', 'Kilometer']) expectRead(await below(unit), 'jalan_total')
    for (const unit of ['m', '(m)', 'ribu km']) expectRefused(await below(unit), 'satuan-berbeda')
  })

  it('refuses thousands over a heading that says its own unit', async () => {
    expectRefused(await sheet('Panjang jalan (km)', { above: [['(ribu)']] }), 'satuan-berbeda')
    expectRead(await sheet('Panjang jalan (km)', { above: [['Luas (ha)']] }), 'jalan_total')
  })
})

describe('the time of the figures in a note', () => {
  it.each([
    '*) data sampai dengan Juni',
    'angka sementara s.d. Triwulan III',
    'Keterangan: Semester I 2024',
    'Data s/d 30 September 2024',
    'Sumber: Dinas Kesehatan, s.d. Juni 2024',
    '*) Triwulan III',
    'Catatan: data bulan Juni 2024',
    'Keadaan Juni 2024',
    '1) hingga TW II',
  ])('refuses %s below a table of a year', async (note) => {
    const reading = await sheet('keluarga', { below: [[note]] })
    expectRefused(reading, 'tahun-sebagian')
    expect(only(reading, 'tahun-sebagian').row).toBe(4)
  })

  it('refuses it below a table whose title states the year, and another year', async () => {
    const titled = (note: string) =>
      readTables({ 'keluarga-2024.csv': `kode;keluarga\n${REBO};7\n${note};\n` })
    expectRefused(await titled('*) data sampai dengan Juni'), 'tahun-sebagian')
    expectRefused(await titled('*) Data tahun 2022'), 'tahun-bertentangan')
    expectRefused(
      await sheet('keluarga', { below: [['*) Angka tahun 2022']] }),
      'tahun-bertentangan',
    )
    expect(idsOf(await titled('*) Data tahun 2024'), 'galat')).toEqual([])
  })

  it.each([
    'Sumber: BPS, Banyuasin Dalam Angka 2024',
    'Sumber: DKB Semester I Tahun 2024, Dukcapil',
    'Sumber: Dinas Kesehatan, Juni 2025',
    'Dicetak 3 Juni 2025',
    'Pangkalan Balai, 3 Juni 2025',
    'Keterangan: – = tidak ada',
    '*) Angka sementara',
    'Catatan: dilaporkan tiap triwulan',
    'Data diperbarui setiap semester',
    'Keterangan: data s.d. Desember 2024',
    'Keadaan 31 Desember 2024',
    's.d. Triwulan IV 2024',
    'Peraturan Bupati Nomor 5 Tahun 2019',
    'Keterangan: termasuk 12 keluarga pindahan bulan Juni',
    'Mengetahui, Kepala Dinas',
  ])('reads %s below a table of a year', async (note) => {
    expectRead(await sheet('keluarga', { below: [[note]] }), 'keluarga')
  })

  it.each([
    ['Sumber: Kepmendesa Nomor 174 Tahun 2023 tentang status IDM 2022', true],
    ['Sumber: PMK No. 145/2022 tentang Pengelolaan Dana Desa Tahun 2023', true],
    ['Sumber: Kepmendesa Nomor 343 Tahun 2024 tentang status IDM 2024', false],
    ['Sumber: Permendagri Nomor 20 Tahun 2018 tentang Keuangan Desa', false],
    ['Sumber: Perbup Nomor 5 Tahun 2024 tentang Perubahan atas Perbup Nomor 3 Tahun 2020', false],
  ])(
    'asks of %s: %s, for a rule of another year may well hold, its subject not',
    async (note, asks) => {
      const reading = await sheet('keluarga', { below: [[note]] })
      expect(idsOf(reading, 'peringatan').includes('catatan-tidak-dipahami')).toBe(asks)
    },
  )

  it('reads a part below a table by month', async () => {
    const reading = await readTables({
      'tabel.csv': `kode;tahun;keluarga\n${REBO};2024-06;7\n*) data bulan Juni 2024;;\n`,
    })
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024-06`]: 7 })
  })
})
