import { describe, expect, it } from 'vitest'
import { only, readTables, valuesOf, type Reading } from './support/read-tables'
import { periodOf, periodsOf, REBO, workbookOf } from './support/period-of'

const PART = 'tahun-sebagian'

function csv(...lines: string[]): Promise<Reading> {
  return readTables({ 'tabel.csv': lines.join('\n') + '\n' })
}

describe('sums over months are no month', () => {
  it.each([
    'Akumulasi Juni 2025',
    'Kelahiran YTD Juni 2025',
    'Kelahiran Juni 2025 (total berjalan)',
    'Kelahiran Juni 2025 dan sebelumnya',
    'Sejak awal tahun, Juni 2025',
    'Kelahiran Juni 2025, angka s.d. bulan laporan',
    'Kelahiran Juni 2025 sejak Januari',
    'Kelahiran sejak Maret 2025',
    'Kelahiran Juni 2025 mulai Januari',
    'Kelahiran bulan 1-6 tahun 2025',
    'Kelahiran bulan I s.d. VI 2025',
    'Kelahiran selama 6 bulan tahun 2025',
    'Dasarian I Juni 2025',
    'Pemutakhiran Juni 2025, kelahiran tahun 2024',
    'Periode 1-15 Juni 2025',
    'Periode 1 s.d. 15 Juni 2025',
    'Minggu I Juni 2025',
    'Minggu ke-2 Juni 2025',
  ])('"%s" is refused', async (title) => {
    expect(await periodOf(title)).toBe(PART)
  })

  it.each([
    ['Periode 1-30 Juni 2025', '2025-06'],
    ['Periode 1 Januari s.d. 31 Desember 2025', '2025'],
    ['Kelahiran Juni 2025, bukan jumlah sejak Januari', '2025-06'],
    ['Kelahiran Juni 2025 (bukan kumulatif)', '2025-06'],
    ['Koperasi kumulatif tahun 2025', '2025'],
    ['Dari Januari sampai Desember 2025', '2025'],
    ['Bulan 1-12 tahun 2025', '2025'],
    ['ASI eksklusif selama 6 bulan, tahun 2025', '2025'],
    ['Keluarga di Jalan 17 Agustus tahun 2025', '2025'],
    ['Keluarga sejak 2015, keadaan 2025', '2025'],
    ['Keadaan per 31 Desember tahun 2025', '2025'],
    ['Keadaan per 30 Juni tahun 2025', '2025-06'],
    ['Keluarga 2025/06', '2025-06'],
    ['Kumulatif Januari s.d. Desember 2025', '2025'],
  ])('"%s" is %s', async (title, period) => {
    expect(await periodOf(title)).toBe(period)
  })

  it('is refused as a sheet', async () => {
    expect(await periodOf('Mutasi 2025', 'Juni kumulatif')).toBe(PART)
  })

  it.each([
    ['Angka adalah jumlah sejak Januari', PART],
    ['Angka kumulatif', PART],
    ['*) jumlah sejak Januari', PART],
    ['Data s.d. bulan ini', PART],
    ['Angka bulan ini saja, bukan kumulatif', '2025-06'],
    ['Desa ini dimekarkan sejak Januari', '2025-06'],
    ['Data bulan Juni 2025', '2025-06'],
  ])('below a table of June, "%s" is %s', async (note, period) => {
    const titled = await csv('Kelahiran Juni 2025,', 'kode,keluarga', `${REBO},7`, `"${note}",`)
    expect(periodsOf(titled)).toBe(period)
    const column = await csv('kode,tahun,keluarga', `${REBO},2025-06,7`, `"${note}",,`)
    expect(periodsOf(column)).toBe(period)
  })

  it('of a group above a column are refused', async () => {
    for (const group of ['s.d. bulan ini', 's/d bulan lalu', 'Kumulatif']) {
      const reading = await csv('KELUARGA JUNI 2025,', `kode,${group}`, ',keluarga', `${REBO},7`)
      expect([group, periodsOf(reading)]).toEqual([group, PART])
      const column = await csv('kode,tahun,' + group, ',,keluarga', `${REBO},2025-06,7`)
      expect([group, periodsOf(column)]).toEqual([group, PART])
    }
  })
})

describe('words for a part of a year', () => {
  it.each([
    ...['Enam bulan pertama tahun 2025', '6 (enam) bulan tahun 2025', 'Setengah tahun 2025'],
    ...['Pertengahan tahun 2025', 'Medio 2025', 'H1 2025', '2025 S1', 'Keluarga S1 2025'],
    ...['Cawu I 2025', 'Trimester I 2025', 'TW-I 2025', 'Trw 1 2025', 'Tahap I 2025'],
    ...['Termin II 2025', 'MT I 2025', 'Masa tanam I 2025', 'Minggu ke-20 2025', 'Triw. II 2025'],
  ])('"%s" is refused', async (title) => {
    expect(await periodOf(title)).toBe(PART)
  })

  it.each([
    ...['Guru lulusan S1 2025', 'Ibu hamil trimester I tahun 2025', 'Bayi 0-6 bulan tahun 2025'],
    'Bayi usia 6 (enam) bulan tahun 2025',
    ...['Guru MTs tahun 2025', 'Dilaporkan tiap tiga bulan, tahun 2025', 'Kecamatan Muara 2025'],
    ...[
      'Selama 12 (dua belas) bulan tahun 2025',
      'Jadwal hari minggu tahun 2025',
      'Penduduk pertengahan tahun 2025',
    ],
  ])('"%s" is the year', async (title) => {
    expect(await periodOf(title)).toBe('2025')
  })

  it('are refused in names, with a column of years too', async () => {
    expect(await periodOf('Mutasi 2025', 'Smt1')).toBe(PART)
    for (const file of ['jalan-sm1-2025', 'jalan-semester-1-2025', 'jalan-tw1']) {
      const rows = (period: string) => ({
        [`${file}.csv`]: `kode,tahun,keluarga\n${REBO},${period},7\n`,
      })
      expect(await periodOf('Jalan', 'Sheet1', file)).toBe(PART)
      expect(periodsOf(await readTables(rows('2025')))).toBe(PART)
      expect(periodsOf(await readTables(rows('2025-02')))).toBe('2025-02')
    }
  })

  it('are told with the place and the words of each', async () => {
    const reading = await workbookOf('mutasi semester 1', { 'TW II': 'TRIWULAN I 2025' })
    const { message } = only(reading, PART)
    expect(message.id).toContain(
      'judul tabel "TRIWULAN I", nama lembar "TW II", nama berkas "semester 1"',
    )
    expect(message.en).toContain('the name of the file "semester 1"')
  })
})

describe('a column of periods beside the years', () => {
  const row = (period: string) => csv('kode,Tahun,Periode,keluarga', `${REBO},2025,${period},7`)

  it.each([...['Semester I', 'TW I', 's.d. Juni', 'Januari-Juni', 'Triwulan II', 'S1 2025']])(
    '%s is a part',
    async (period) => {
      expect(periodsOf(await row(period))).toBe(PART)
    },
  )

  it.each([
    ...[
      ['2025', '2025'],
      ['', '2025'],
      ['Tahunan', '2025'],
      ['Januari-Desember', '2025'],
    ],
    ...[
      ['Juni', '2025-06'],
      ['Juni 2025', '2025-06'],
      ['2025-06', '2025-06'],
    ],
    ...[
      ['31 Desember 2025', '2025'],
      ['2024', 'tahun-salah'],
      ['1', 'tahun-salah'],
    ],
  ])('%s is %s', async (period, expected) => {
    expect(periodsOf(await row(period))).toBe(expected)
  })

  it.each(['Semester', 'Triwulan'])('may be called %s', async (heading) => {
    const reading = await csv(`kode,Tahun,${heading},keluarga`, `${REBO},2025,1,7`)
    expect(only(reading, PART).message.id).toContain(`kolom periode "${heading} 1"`)
    expect(valuesOf(reading)).toEqual({})
  })

  it('is the year where no other column is, on either side', async () => {
    expect(periodsOf(await csv('kode,Periode,keluarga', `${REBO},2025,7`))).toBe('2025')
    const before = await csv('kode,Periode,Tahun,keluarga', `${REBO},Semester I,2025,7`)
    expect(periodsOf(before)).toBe(PART)
    const { column, message } = only(before, PART)
    expect([column, message.id]).toEqual([
      'Periode',
      expect.stringContaining('kolom periode "Semester I"'),
    ])
  })
})

describe('periods over columns as offices print them', () => {
  it('are years with the marks of preliminary figures', async () => {
    const reading = await csv(
      'Koperasi menurut kecamatan,,,',
      'Kecamatan,2023r,2024*),2025**)',
      'Banyuasin I,7,8,9',
    )
    expect(valuesOf(reading)).toEqual({
      'koperasi 16.07.01 2023': 7,
      'koperasi 16.07.01 2024': 8,
      'koperasi 16.07.01 2025': 9,
    })
  })

  it('are marked years below the indicator, and in a column', async () => {
    const below = await csv('Kecamatan,Bank,', ',2023r,2024*)', 'Banyuasin I,7,8')
    expect(periodsOf(below)).toBe('2023, 2024')
    expect(periodsOf(await csv('kode,tahun,keluarga', `${REBO},2024*),7`))).toBe('2024')
  })

  it.each(['LAPORAN', 'DATA', 'REKAPITULASI JUMLAH', 'TABEL', ''])(
    'are months under "BULAN" of the indicator in a title that begins with "%s"',
    async (word) => {
      const reading = await csv(
        `${word} KOPERASI MENURUT KECAMATAN DAN BULAN TAHUN 2025,,`,
        'Kecamatan,BULAN,',
        ',Januari,Februari',
        'Banyuasin I,7,8',
      )
      expect(periodsOf(reading)).toBe('2025-01, 2025-02')
    },
  )

  it('are months in a file that is named for the last of them', async () => {
    const lines = ['KOPERASI TAHUN 2025,,', 'Kecamatan,Mei,Juni', 'Banyuasin I,7,8']
    const reading = await readTables({ 'koperasi juni 2025.csv': lines.join('\n') })
    expect(periodsOf(reading)).toBe('2025-05, 2025-06')
  })

  it.each([
    ['KOPERASI TRIWULAN I', PART],
    ['KOPERASI KEADAAN JUNI', 'tahun-bertentangan'],
    ['KOPERASI KEADAAN DESEMBER', '2023, 2024'],
    ['KOPERASI', '2023, 2024'],
  ])('are years under "%s": %s', async (title, periods) => {
    const reading = await csv(
      `${title},,`,
      'Kecamatan,2023,2024',
      ',Koperasi,Koperasi',
      'Betung,7,8',
    )
    expect(periodsOf(reading)).toBe(periods)
  })

  it('are not the month of another title', async () => {
    const lines = ['KOPERASI FEBRUARI 2025,', 'Kecamatan,Januari', 'Banyuasin I,7']
    expect(periodsOf(await csv(...lines))).toBe('tahun-bertentangan')
  })
})
