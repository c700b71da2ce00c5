import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, readTables, units, valuesOf, type Reading } from './support/read-tables'

const KECAMATAN = units.all.filter(({ level }) => level === 'kecamatan')
const FIGURES = KECAMATAN.map(({ code, name }, at) => ({ code, name, value: at + 5 }))
const SUM = FIGURES.reduce((sum, { value }) => sum + value, 0)
const NUMBERED = FIGURES.map(({ name, value }, at) => `${String(at + 1)};${name};${String(value)}`)

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

/** Families of all kecamatan, with these lines below them. */
function families(...below: string[]): Promise<Reading> {
  return csv(
    'Keluarga Menurut Kecamatan Tahun 2024;;',
    'No;Kecamatan;Keluarga',
    ...NUMBERED,
    ...below,
  )
}

function expectWhole(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  const expected = FIGURES.map(({ code, value }) => [`keluarga ${code} 2024`, value])
  expect(valuesOf(reading)).toEqual(Object.fromEntries(expected))
}

describe('a total of the whole regency', () => {
  it.each([
    'Grand Total',
    'JUMLAH TOTAL',
    'KABUPATEN',
    'Total Kabupaten',
    'Kab.',
    'Se-Kabupaten',
    'Seluruh Kecamatan',
    'Kabupaten/Kota',
    'Kabupaten (Total)',
  ])('is read in %s', async (label) => {
    const reading = await families(`;${label};${String(SUM)}`)
    expectWhole(reading)
    expect(idsOf(reading)).toContain('baris-jumlah')
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })

  it.each(['Grand Total', 'KABUPATEN', 'Keseluruhan'])(
    'is no other kabupaten in a column of their names: %s',
    async (label) => {
      const rows = FIGURES.map(({ name, value }) => `Banyuasin;${name};${String(value)}`)
      const total = `${label};;${String(SUM)}`
      const head = ['Keluarga 2024;;', 'Nama Kabupaten;Kecamatan;Keluarga']
      expectWhole(await csv(...head, total, ...rows))
      expectWhole(await csv(...head, ...rows, total))
    },
  )

  it('is compared with its rows, and is none beside the name of a place', async () => {
    expect(idsOf(await families(`;KABUPATEN;${String(SUM + 3)}`))).toContain('total-berbeda')
    const rows = FIGURES.map(({ name, value }) => `Kecamatan;${name};${String(value)}`)
    expectWhole(await csv('Keluarga 2024;;', 'Ket;Kecamatan;Keluarga', ...rows))
  })
})

describe('a note that dates the delivery', () => {
  it.each([
    'Data per tanggal 20 Februari 2025',
    'Keterangan: data per 20-02-2025',
    'Data diterima sampai dengan 31 Januari 2025',
    'Data masuk s.d. 10 Januari 2025',
    'Data ditarik pada 3 Maret 2025',
    'Batas waktu pelaporan 15 Januari 2025',
  ])('is no part of the year before: %s', async (note) => {
    const reading = await families(`${note};;`)
    expectWhole(reading)
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })

  it('of who has not reported yet is asked about', async () => {
    const name = units.all.find(({ level }) => level === 'desa')?.name ?? ''
    const reading = await families(`belum melapor sampai tanggal 15 Januari 2025: Desa ${name};;`)
    expectWhole(reading)
    expect(idsOf(reading, 'peringatan')).toEqual(['catatan-tidak-dipahami'])
  })

  it.each([
    'Data per tanggal 30 Juni 2024',
    'Data masuk s.d. 30 Juni 2024',
    'Data yang sudah masuk sampai 30 Juni 2024',
    'Kondisi 20 Februari 2025',
    'Data per 31 Desember 2025',
    'Data triwulan I per 20 Februari 2025',
  ])('is not where it dates the figures: %s', async (note) => {
    const reading = await families(`${note};;`)
    expect(idsOf(reading, 'galat')).toHaveLength(1)
    expect(valuesOf(reading)).toEqual({})
  })
})

/** A table of all kecamatan with these columns, each row of them by its place. */
function table(
  title: string,
  columns: readonly string[],
  figures: (at: number) => readonly (number | string)[],
  ...below: readonly string[]
): Promise<Reading> {
  const rows = KECAMATAN.map(({ name }, at) => [at + 1, name, ...figures(at)].join(';'))
  const end = ';'.repeat(columns.length + 1)
  const notes = below.map((note) => note + end)
  return csv(title + end, ['No', 'Kecamatan', ...columns].join(';'), ...rows, ...notes)
}

/** What was read, by indicator: how many figures, and their sum. */
function sumsOf({ observations }: Reading): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {}
  for (const { indicator, value } of observations) {
    const [count, sum] = sums[indicator] ?? [0, 0]
    sums[indicator] = [count + 1, sum + value]
  }
  return sums
}

function expectQuiet(reading: Reading): void {
  expect([...idsOf(reading, 'galat'), ...idsOf(reading, 'peringatan')]).toEqual([])
}

describe('shares beside the counts that they are computed from', () => {
  it.each([
    '% Stunting',
    'Persentase',
    'Prevalensi (%)',
    'Prevalensi Stunting (%)',
    'Persentase Balita Stunting',
    'Prevalensi',
    '%',
  ])('are left out quietly: %s', async (share) => {
    const columns = ['Balita Diukur', 'Balita Stunting', share]
    const title = 'Balita Stunting Menurut Kecamatan Tahun 2024'
    const reading = await table(title, columns, (at) => [100 + at, 5 + (at % 6), '4,2'])
    expectQuiet(reading)
    expect(Object.keys(sumsOf(reading))).toEqual(['balita_diukur', 'balita_stunting'])
  })

  it('are left out in the table that every yearbook has', async () => {
    const columns = [
      ...['Penduduk', 'Laju Pertumbuhan (%)', 'Persentase Penduduk'],
      ...['Kepadatan Penduduk (jiwa/km2)', 'Rasio Jenis Kelamin'],
    ]
    const title = 'Penduduk Menurut Kecamatan Tahun 2024'
    const reading = await table(title, columns, (at) => [10000 + at * 311, '1,2', '3,4', 91, 103])
    expectQuiet(reading)
    expect(Object.keys(sumsOf(reading))).toEqual(['penduduk'])
  })

  it('may all be called alike', async () => {
    const columns = ['Penduduk', '%', 'Keluarga terdaftar (KK)', '%']
    const title = 'Penduduk dan Keluarga Menurut Kecamatan Tahun 2024'
    const reading = await table(title, columns, (at) => [9000 + at * 31, '3,4', 2500 + at, '3,3'])
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(Object.keys(sumsOf(reading))).toEqual(['penduduk', 'keluarga_terdaftar'])
  })

  it('are asked about where they are of something else, or of no counts', async () => {
    const of = (columns: readonly string[]) =>
      table('Penduduk Menurut Kecamatan Tahun 2024', columns, (at) => [9000 + at * 31, '3,4'])
    expect(idsOf(await of(['Penduduk', 'Persentase Penduduk Miskin']))).toContain(
      'kolom-tidak-dikenal',
    )
    expect(idsOf(await of(['Uraian', 'Kepadatan Penduduk']), 'galat')).not.toEqual([])
  })
})

describe('words of offices', () => {
  it.each([
    'DINAS PUTR',
    'UPTD PPA',
    'BPKAD Kabupaten Banyuasin',
    'DP3AP2KB Kab. Banyuasin',
    'UPT Puskesmas',
  ])('are understood above a table and below it: %s', async (office) => {
    const head = ['No;Kecamatan;Keluarga', ...NUMBERED]
    expectQuiet(await csv(`${office};;`, 'Keluarga Menurut Kecamatan 2024;;', ...head))
    expectQuiet(await families(`Sumber: ${office}, diolah;;`, `${office};;`))
  })

  it('say no more than that: what follows them is asked about', async () => {
    const head = ['No;Kecamatan;Keluarga', ...NUMBERED]
    const reading = await csv('Keluarga Gemerlap Dinas PUTR Tahun 2024;;', ...head)
    expect(idsOf(reading)).toContain('pokok-tidak-dipahami')
  })

  it('that are not understood are told once for all sheets of a file', async () => {
    const rows = (year: number) => [
      [`Keluarga Menurut Kecamatan Gemerlap Tahun ${String(year)}`],
      ['Kecamatan', 'Keluarga'],
      ...FIGURES.map(({ name, value }) => [name, value]),
    ]
    const sheets = [2022, 2023, 2024].map((year) => ({ name: String(year), rows: rows(year) }))
    const reading = await readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
    expect(idsOf(reading).filter((id) => id === 'kata-tidak-dipahami')).toHaveLength(1)
  })
})

describe('the legend of a table', () => {
  const banks = (legend: string) =>
    table('Bank Menurut Kecamatan Tahun 2024', ['Bank'], (at) => [at % 4 === 0 ? '-' : at], legend)

  it.each([
    '- = nol',
    'Ket: - = nihil (0)',
    'Catatan/Note: – = Nol/Zero',
    'Keterangan: - = 0',
    'Tanda - berarti nol',
    '(-) Tidak ada / Nol',
  ])('makes zeros of dashes: %s', async (legend) => {
    const reading = await banks(legend)
    expectQuiet(reading)
    expect(idsOf(reading)).toContain('strip-nol')
    expect(sumsOf(reading)).toEqual({ bank: [21, 150] })
  })

  it.each([
    '- : tidak ada',
    '-: tidak ada',
    '… data tidak tersedia',
    '... data tidak tersedia',
    '0 = nol/tidak ada',
    'Keterangan : (-) nihil',
    'Ket: -) data tidak ada',
  ])('is understood, and leaves them missing: %s', async (legend) => {
    const reading = await banks(legend)
    expectQuiet(reading)
    expect(sumsOf(reading)).toEqual({ bank: [15, 150] })
  })
})

describe('tables by sex', () => {
  it.each([
    [['L', 'P', 'L+P']],
    [['LK', 'PR', 'JML']],
    [['L (Jiwa)', 'P (Jiwa)', 'L + P (Jiwa)']],
    [['Pria', 'Wanita', 'Total']],
    [['Laki-laki (Jiwa)', 'Perempuan (Jiwa)', 'Jumlah (Jiwa)']],
    [['Penduduk Laki-laki (Jiwa)', 'Penduduk Perempuan (Jiwa)', 'Jumlah Penduduk (Jiwa)']],
  ])('are read under %s', async (columns) => {
    const title = 'Jumlah Penduduk Menurut Jenis Kelamin dan Kecamatan Tahun 2024'
    const reading = await table(title, columns, (at) => [5000 + at, 4900 + at, 9900 + 2 * at])
    expectQuiet(reading)
    expect(sumsOf(reading)).toMatchObject({
      penduduk_laki: [21, 105210],
      penduduk_perempuan: [21, 103110],
    })
  })

  it('are none where L and P may be something else', async () => {
    const title = 'Luas dan Produksi Padi Menurut Kecamatan Tahun 2024'
    const reading = await table(title, ['L', 'P'], (at) => [500 + at, 490 + at])
    expect(reading.observations).toEqual([])
  })

  it.each(['Industri mikro dan kecil (unit usaha)', 'Industri mikro dan kecil (buah)'])(
    'and of businesses by their units: %s',
    async (column) => {
      const reading = await table('Menurut Kecamatan Tahun 2024', [column], (at) => [at + 10])
      expectQuiet(reading)
      expect(Object.keys(sumsOf(reading))).toEqual(['imk'])
    },
  )
})

describe('a workbook as offices send it', () => {
  it('has letterhead, two heading rows, counts of places, ratios, a signature', async () => {
    const rows = [
      ['PEMERINTAH KABUPATEN BANYUASIN'],
      ['DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL'],
      ['PENDUDUK DAN LUAS WILAYAH MENURUT KECAMATAN TAHUN 2024'],
      [
        ...['No', 'Kecamatan', 'Ibu Kota Kecamatan', 'Jumlah Desa/Kel', 'Luas (km2)'],
        ...['Penduduk', null, null, 'Kepadatan (Jiwa/km2)', 'Rata-rata Jiwa/Desa'],
      ],
      [null, null, null, null, null, 'L', 'P', 'L+P', null, null],
      ...KECAMATAN.map(({ name }, at) => [
        ...[at + 1, `Kec. ${name}`, 'Ibu Kota', 10, 100.5 + at],
        ...[5000 + at, 4900 + at, 9900 + 2 * at, 91, 990],
      ]),
      [null, 'GRAND TOTAL', null, 210, 2320.5, 105210, 103110, 208320, 91, 990],
      ['Pangkalan Balai, 15 Januari 2025'],
      ['Kepala Dinas'],
      ['Drs. H. AHMAD FULAN, M.Si'],
    ]
    const merges = [{ startRow: 3, startCol: 5, endRow: 3, endCol: 7 }]
    const sheets = [{ name: 'Sheet1', rows, merges }]
    const reading = await readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) })
    expectQuiet(reading)
    expect(sumsOf(reading)).toEqual({
      penduduk: [21, 208320],
      penduduk_laki: [21, 105210],
      penduduk_perempuan: [21, 103110],
    })
  })

  it('has the totals of a pivot table', async () => {
    const desa = units.all.filter(({ parent }) => parent === KECAMATAN[1]?.code)
    const rows = [
      ['Keluarga Menurut Desa Tahun 2024'],
      ['Kecamatan', 'Desa', 'Keluarga'],
      ...desa.map(({ name }, at) => [at === 0 ? (KECAMATAN[1]?.name ?? '') : null, name, 300]),
      [`${KECAMATAN[1]?.name ?? ''} Total`, null, 300 * desa.length],
      ['Grand Total', null, 300 * desa.length],
    ]
    const reading = await readTables({
      'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }),
    })
    expectQuiet(reading)
    expect(sumsOf(reading)).toEqual({ keluarga: [desa.length, 300 * desa.length] })
  })
})
