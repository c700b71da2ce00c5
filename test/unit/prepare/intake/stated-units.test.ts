import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const [REBO, GERONG] = ['16.07.01.2001', '16.07.01.2002']
type Rows = (string | number)[][]

async function workbook(rows: Rows): Promise<Reading> {
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
}

/** A table of one heading with words above it, below it, or both. */
function table(heading: string, { above = '', below = '' }): Promise<Reading> {
  return workbook([
    ...(above === '' ? [] : [[above]]),
    ['kode', 'tahun', heading],
    [REBO, 2024, 1],
    [GERONG, 2024, 1],
    ...(below === '' ? [] : [[below]]),
  ])
}

/** A table with a column of units, one for each desa. */
function withColumn(heading: string, units: readonly string[], after: Rows = []) {
  const rows = units.map((unit, at) => [[REBO, GERONG][at] ?? '', 2024, 1, unit])
  return workbook([['kode', 'tahun', heading, 'satuan'], ...rows, ...after])
}

function expectRefused(reading: Reading, found?: string): void {
  expect(new Set(idsOf(reading, 'galat'))).toEqual(new Set(['satuan-berbeda']))
  expect(valuesOf(reading)).toEqual({})
  if (found !== undefined) expect(only(reading, 'satuan-berbeda').message.id).toContain(found)
}

function expectRefusedColumns(reading: Reading): void {
  expect(idsOf(reading, 'galat')).toEqual(['satuan-berbeda', 'satuan-berbeda'])
  expect(valuesOf(reading)).toEqual({})
}

function expectRead(reading: Reading, count = 2): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(Object.keys(valuesOf(reading))).toHaveLength(count)
}

describe('every "dalam" of a text', () => {
  it.each([
    'Informasi: angka dalam ribuan',
    'Sumber: BPS, Banyuasin Dalam Angka 2024; angka dalam ribuan',
    'Data diolah dalam aplikasi SIAK, angka dalam ribuan',
    'Indikator kependudukan dalam ribuan',
    'Disusun dalam rangka SDI (dalam ribuan)',
    'Population in Banyuasin, figures in thousands',
    'Angka disajikan dalam rb',
    'Nilai dinyatakan dalam jt',
  ])('is looked at in "%s"', async (text) => {
    expectRefused(await table('keluarga', { below: text }))
    expectRefused(await table('keluarga', { above: text }))
  })

  it.each([
    'Informasi dalam tabel ini dikelola Dukcapil',
    'Data dalam aplikasi SIAK, diolah dalam rangka Satu Data',
    'Sumber: BPS, Banyuasin Dalam Angka 2024; diolah dalam sistem',
    'Indikator kependudukan dalam angka',
    'Penduduk yang tinggal dalam rumah tangga, dihitung dalam tahun berjalan',
  ])('is no unit in "%s"', async (text) => {
    expectRead(await table('penduduk', { below: text }))
    expectRead(await table('penduduk', { above: text }))
  })
})

describe('a unit in the cell beside its announcement', () => {
  it.each([
    [['Satuan:', 'ribu jiwa']],
    [['Satuan', ':', 'ribu jiwa']],
    [['Satuan :', 'keranjang']],
    [['angka dalam', 'ribuan']],
  ])('is %s', async (cells) => {
    const head = ['kode', 'tahun', 'penduduk', 'keluarga']
    expectRefusedColumns(await workbook([cells, head, [REBO, 2024, 1, 1]]))
    const below = ['', '', '', '', '', ...cells]
    expectRefusedColumns(await workbook([head, [REBO, 2024, 1, 1], [], below]))
  })
})

describe('a unit that nobody knows', () => {
  it.each(['ku', 'kw', 'ratusan', 'puluhan ribu', 'are', 'keranjang', 'jw'])(
    'in a column of units, %s, is told with its row',
    async (unit) => {
      expectRefused(await withColumn('sawah_luas', [unit, unit]), unit)
      expectRefused(await withColumn('penduduk', ['jiwa', unit]), unit)
      expect(only(await withColumn('penduduk', ['jiwa', unit]), 'satuan-berbeda').row).toBe(3)
    },
  )

  it.each([
    ['angka dalam ratusan', 'penduduk'],
    ['Catatan: angka dalam puluhan ribu', 'penduduk'],
    ['angka dalam puluhan ribu jiwa', 'penduduk'],
    ['Satuan: are', 'sawah_luas'],
    ['Satuan: keranjang', 'penduduk'],
    ['Satuan : jiwa, keranjang', 'sawah_luas'],
    ['Angka dalam satuan keranjang', 'penduduk'],
  ])('stated as "%s" for %s is told', async (text, heading) => {
    expectRefused(await table(heading, { below: text }))
    expectRefused(await table(heading, { above: text }))
  })

  it.each(['Luas lahan padi rawa (are)', 'Luas lahan padi rawa (keranjang)'])(
    'in the heading %s is told',
    async (heading) => {
      expectRefused(await table(heading, {}))
    },
  )

  it.each([
    ['penduduk', ['jiwa', 'orang']],
    ['penduduk', ['Jiwa/Orang', 'JIWA']],
    ['keluarga', ['KK', 'Keluarga']],
    ['bank', ['buah/unit', 'Buah']],
    ['poktan', ['kelompok', 'kelompok']],
    ['sktm', ['per 100 keluarga', 'Per 100 keluarga']],
    ['idm', ['indeks 0–1', 'Indeks']],
    ['penduduk', ['jiwa', '-']],
    ['penduduk', ['jiwa', '']],
  ])('is none in a column of %s with %s', async (heading, units) => {
    const after = [
      ['Mengetahui', '', '', 'Kepala Dinas'],
      ['Jumlah', '', 2, '-'],
    ]
    const reading = await withColumn(heading, units, after)
    expect(idsOf(reading, 'galat')).not.toContain('satuan-berbeda')
    expect(Object.keys(valuesOf(reading)).length).toBeGreaterThan(0)
  })

  it.each([
    ['Jumlah penduduk (survei BPS)', 'penduduk'],
    ['Jumlah penduduk (L+P)', 'penduduk'],
    ['Jumlah penduduk (orang)', 'penduduk'],
    ['Satuan: lihat judul kolom', 'penduduk'],
    ['Satuan: jiwa/orang', 'penduduk'],
    ['Satuan: KK', 'keluarga'],
    ['Satuan: kelompok', 'poktan'],
    ['Satuan: per 100 keluarga', 'sktm'],
    ['Satuan Kerja: Dinas Sosial', 'penduduk'],
    ['Unit: Puskesmas Betung', 'penduduk'],
    ['Data dalam satuan wilayah desa', 'penduduk'],
  ])('is none in "%s" of %s', async (text, heading) => {
    expectRead(await table(heading, { below: text }))
    expectRead(await table(heading, { above: text }))
  })

  it.each([
    'Penduduk (survei BPS)',
    'Penduduk (L+P)',
    'Penduduk (orang)',
    'Penduduk (Sumber: BPS)',
  ])('is none in the heading %s', async (heading) => {
    expectRead(await table(heading, {}))
  })

  it('in a heading may be another figure than the whole', async () => {
    expectRefused(await table('Penduduk (survei, ribu jiwa)', {}))
    expect(Object.keys(valuesOf(await table('Penduduk (L)', {})))).toEqual([
      `penduduk_l ${REBO} 2024`,
      `penduduk_l ${GERONG} 2024`,
    ])
  })
})

describe('"satuan" of a school or an office', () => {
  it.each([
    ...['JUMLAH SATUAN PENDIDIKAN SD', 'JUMLAH SATUAN PAUD, SISWA DAN GURU', 'Satuan PAUD'],
    ...['Jumlah satuan kerja', 'JUMLAH SATUAN SD/MI', 'Satuan Polisi Pamong Praja'],
  ])('"%s" states no unit', async (above) => {
    expectRead(await table('Keluarga', { above }))
  })

  it.each(['Satuan: pendidikan', 'Jumlah satuan ribu jiwa', 'JUMLAH SATUAN PAUD (ribu)'])(
    '"%s" states one all the same',
    async (above) => {
      expectRefused(await table('Keluarga', { above }))
    },
  )
})
