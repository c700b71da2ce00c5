import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { only, readTables } from './support/read-tables'
import { periodOf, periodsOf, REBO, workbookOf } from './support/period-of'

const TOLD = 'tahun-bertentangan'

describe('a month in a name beside the year of a title', () => {
  it.each([
    ['INDUSTRI MIKRO DAN KECIL TAHUN 2023', 'Sheet1', 'IMK rekap maret', TOLD],
    ['KEMATIAN TAHUN 2024', 'Des', 'tabel', TOLD],
    ['GURU SD TAHUN 2025', 'Sheet1', 'guru sd update agustus', TOLD],
    ['BIDAN TAHUN 2025', 'Sheet1', 'bidan_mei_revisi', TOLD],
    ['GURU TAHUN 2025', 'Rekap Desember', 'tabel', TOLD],
    ['PUSTU TAHUN 2023', 'Sheet1', 'pustu_des_2023', TOLD],
    ['Mutasi tahun 2024', 'Januari', 'tabel', TOLD],
    ['Mutasi penduduk setahun 2025', 'Januari', 'tabel', TOLD],
    ['Rekap mutasi Januari sampai Desember 2025', 'Januari', 'tabel', TOLD],
    ['JUMLAH KELUARGA SELAMA TAHUN 2025', 'Sheet1', 'Laporan Keluarga Desember 2025', '2025'],
    ['PER 31 DESEMBER 2025', 'Sheet1', 'penduduk desember', '2025'],
    ['Rekap mutasi Januari sampai Desember 2025', 'Sheet1', 'mutasi desember', '2025'],
    ['JUMLAH KELUARGA SELAMA TAHUN 2025', 'Sheet1', 'Laporan Juni 2025', TOLD],
  ])('"%s" in sheet %s of %s is %s', async (title, sheet, file, period) => {
    expect(await periodOf(title, sheet, file)).toBe(period)
  })

  it.each([
    ['Mutasi bulan Maret 2025', 'Maret', 'mutasi maret 2025', '2025-03'],
    ['Mutasi', 'Sheet1', 'pustu_des_2023', '2023-12'],
    ['Mutasi', 'Mei', 'mutasi-2024', '2024-05'],
    ['Mutasi tahun 2024', '2024', 'mutasi-2024', '2024'],
    ['Mutasi tahun 2024', 'Rekap', 'mutasi-2024-perbaikan', '2024'],
    ['Jalan tahun 2025', 'Sheet1', 'jalan-2025-2', '2025'],
    ['Keadaan 30 Juni 2024', 'Sheet1', 'keluarga-2024', '2024-06'],
  ])('"%s" in sheet %s of %s is still %s', async (title, sheet, file, period) => {
    expect(await periodOf(title, sheet, file)).toBe(period)
  })

  it('says the period of each place', async () => {
    const reading = await workbookOf('IMK rekap maret', { Sheet1: 'INDUSTRI TAHUN 2023' })
    const { message } = only(reading, TOLD)
    expect(message.id).toContain('judul tabel 2023, nama berkas 2023-03')
  })

  it('is held against a column of years', async () => {
    const csv = `kode,tahun,keluarga\n${REBO},2025,7\n`
    expect(periodsOf(await readTables({ 'guru sd update agustus.csv': csv }))).toBe('2025')
    const rows = [
      ['kode', 'tahun', 'keluarga'],
      [REBO, 2025, 7],
    ]
    const inSheets = async (...names: string[]) => {
      const sheets = names.map((name) => ({ name, rows }))
      return periodsOf(await readTables({ 'a.xlsx': await writeXlsx({ sheets }) }))
    }
    expect(await inSheets('Rekap Desember')).toBe(TOLD)
    expect(await inSheets('Januari', 'Februari')).toBe('2025-01, 2025-02')
    expect(await inSheets('Rekap')).toBe('2025')
  })
})

describe('a sheet for each month', () => {
  const title = 'MUTASI PENDUDUK 2025'

  it.each([
    ['mutasi', { Januari: title, Februari: title, Rekap: title }, '2025-01, 2025-02, 2025'],
    ['mutasi', { 'Jan 2025': title, 'Feb 2025': title }, '2025-01, 2025-02'],
    ['mutasi', { 'Mutasi 2025-01': title, 'Mutasi 2025-02': title }, '2025-01, 2025-02'],
    ['mutasi februari 2025', { Januari: title, Februari: title }, '2025-01, 2025-02'],
    ['mutasi', { Januari: title, Penduduk: title }, TOLD],
    ['mutasi', { Januari: title, 'Rekap Desember': title }, `${TOLD}, ${TOLD}`],
  ])('in %s: %o is %s', async (file, sheets, periods) => {
    expect(periodsOf(await workbookOf(file, sheets))).toBe(periods)
  })

  it('is the state at the end of each', async () => {
    const sheets = { Juni: 'PER 30 JUNI 2025', Desember: 'PER 31 DESEMBER 2025' }
    expect(periodsOf(await workbookOf('keluarga', sheets))).toBe('2025-06, 2025-12')
  })

  it('cannot hold the whole year', async () => {
    const whole = 'Mutasi selama tahun 2025'
    const reading = await workbookOf('mutasi', { November: whole, Desember: whole })
    expect(periodsOf(reading)).toBe(`${TOLD}, ${TOLD}`)
  })

  it('is told as the source of the month', async () => {
    const reading = await workbookOf('mutasi', { Januari: title, Februari: title })
    const [note] = reading.problems.filter(({ id }) => id === 'tahun-dari-judul')
    expect(note?.message.id).toContain('2025-01 diambil dari judul tabel dan nama lembar,')
    expect(note?.message.en).toContain('the title of the table and the name of the sheet,')
  })
})

describe('a month in numbers', () => {
  it.each([
    'templat-dukcapil-2025-06',
    'templat-dukcapil-2025-06-perbaikan',
    'templat-dukcapil-2025_06',
    'templat-dukcapil-2025-6',
    'templat-dukcapil-2025-bulan-6',
    'templat-dukcapil-202506',
    'templat-dukcapil-06-2025-perbaikan',
  ])('%s is June', async (file) => {
    expect(await periodOf('Mutasi', 'Sheet1', file)).toBe('2025-06')
  })

  it.each(['Periode VI/2025', 'Bulan VI/2025', 'Periode 6/2025', 'Bulan: 06 Tahun 2025'])(
    '"%s" is June',
    async (title) => {
      expect(await periodOf(title)).toBe('2025-06')
    },
  )

  it.each([
    ['Mutasi tahun 2025', 'tabel-3.1', '2025'],
    ['Nomor 470/12/VI/2025', 'mutasi-2025', '2025'],
    ['Mutasi', 'mutasi-2025-perbaikan-2', '2025'],
    ['Mutasi', 'mutasi-2025 (2)', '2025'],
  ])('"%s" in %s is %s', async (title, file, period) => {
    expect(await periodOf(title, 'Sheet1', file)).toBe(period)
  })

  it('is not a fraction of a year in the year column', async () => {
    const csv = (year: string) => ({ 'a.csv': `kode;tahun;keluarga\n${REBO};${year};7\n` })
    expect(periodsOf(await readTables(csv('2025.5')))).toBe('tahun-salah')
    expect(periodsOf(await readTables(csv('2025.05')))).toBe('2025-05')
  })
})

describe('the date of a letter', () => {
  it.each([
    ['Lampiran Surat Kepala Dinas tanggal 5 Januari 2026, Kelahiran tahun 2025', '2025'],
    ['Lampiran surat Januari 2026; Kelahiran tahun 2025', '2025'],
    ['Pangkalan Balai, tanggal 5 Januari 2026. Kelahiran tahun 2025', '2025'],
    ['Keadaan tanggal 30 Juni 2025', '2025-06'],
    ['Kondisi per tanggal 30 Juni 2025', '2025-06'],
    ['Data keadaan pada tanggal 31 Desember 2025', '2025'],
  ])('"%s" is %s', async (title, period) => {
    expect(await periodOf(title)).toBe(period)
  })

  it('in a row of its own does not join the year of the title', async () => {
    const lines = ['Lampiran Surat Kepala Dinas tanggal 5 Januari 2026,', 'Kelahiran tahun 2025,']
    const csv = [...lines, 'kode,keluarga', `${REBO},7`].join('\n')
    expect(periodsOf(await readTables({ 'tabel.csv': csv }))).toBe('2025')
  })
})

describe('a school year', () => {
  it('is the year in which it begins, which is told', async () => {
    const reading = await workbookOf('siswa', { Sheet1: 'SISWA TAHUN AJARAN 2024/2025' })
    expect(periodsOf(reading)).toBe('2024')
    expect(only(reading, 'tahun-ajaran').message.id).toContain('"TAHUN AJARAN 2024/2025"')
    expect(await periodOf('Siswa tahun pelajaran 2024-2025')).toBe('2024')
    expect(await periodOf('Siswa', 'Sheet1', 'siswa tahun ajaran 2024-2025')).toBe('2024')
  })

  it.each([
    ...['T.A. 2023/2024', 'TA 2023/2024', 'TP. 2023/2024', 'TA. 2023-2024', 'T. A. 2023/2024'],
    ...[
      'Thn Ajaran 2023/2024',
      'Th.Pelajaran 2023/2024',
      'TAHUN AJARAN 2023/24',
      'T.P : 2023/2024',
    ],
  ])('written "%s" is the same, and goes before no other year', async (written) => {
    const title = `TABEL 7. JUMLAH SEKOLAH PAUD ${written}`
    expect(await periodOf(title)).toBe('2023')
    expect(await periodOf(title, 'Sheet1', 'paud-2023')).toBe('2023')
    expect(await periodOf(title, 'Sheet1', 'paud-2024')).toBe('tahun-bertentangan')
    expect(await periodOf(title, '2024')).toBe('tahun-bertentangan')
  })

  it('is told with the year it is read as where another one stands beside it', async () => {
    const reading = await workbookOf('paud-2024', { Sheet1: 'JUMLAH PAUD T.A. 2023/2024' })
    const told = only(reading, 'tahun-bertentangan').message.id
    expect(told).toContain('judul tabel 2023 (T.A. 2023/2024), nama berkas 2024')
  })

  const besides = (title: string, ...years: string[]) =>
    readTables({
      'siswa.csv': [`${title},`, 'kode,tahun,keluarga', ...years.map((y) => `${REBO},${y},7`)].join(
        '\n',
      ),
    })

  it.each(['Siswa tahun ajaran 2019/2020', 'Siswa TA 2019/2020', 'Siswa T.P. 2019/20'])(
    '"%s" is not of a column of 2025',
    async (title) => {
      const told = only(await besides(title, '2025'), 'tahun-bertentangan').message.id
      expect(told).toContain('2019/20')
      expect(told).toContain('2025')
      const wide = `${title};\n;Keluarga;\nkode;2024;2025\n${REBO};7;8\n`
      expect(periodsOf(await readTables({ 'siswa.csv': wide }))).toBe('tahun-bertentangan')
    },
  )

  it('is of either of its years, and its title may speak of the last of many', async () => {
    const title = 'Siswa tahun ajaran 2019/2020'
    expect(periodsOf(await besides(title, '2019'))).toBe('2019')
    expect(periodsOf(await besides(title, '2020'))).toBe('2020')
    expect(periodsOf(await besides('Siswa sampai TA 2024/2025', '2021', '2024'))).toBe('2021, 2024')
    const both = 'Siswa TA 2019/2020 menurut data tahun 2025'
    expect(periodsOf(await besides(both, '2025'))).toBe('2025')
  })

  it('is none in an ordinary year and in other words', async () => {
    expect(await periodOf('Realisasi TA 2024')).toBe('2024')
    expect(await periodOf('Realisasi T.A. 2024', 'Sheet1', 'apbdes-2024')).toBe('2024')
    expect(await periodOf('DATA 2023/2024 keluarga')).toBe('tahun-tidak-ada')
  })

  it('that is none, or half of one, is refused with what to write', async () => {
    expect(await periodOf('Siswa tahun ajaran 2024/2027')).toBe('tahun-tidak-ada')
    const half = await workbookOf('siswa', { Sheet1: 'Siswa Semester Ganjil 2025/2026' })
    expect(only(half, 'tahun-sebagian').message.id).toContain('2025 untuk 2025/2026')
  })
})

describe('a title of several years', () => {
  it.each([
    ['JUMLAH KELUARGA TAHUN 2022 - 2023', 'Sheet1', 'keluarga-2023'],
    ['JUMLAH KELUARGA TAHUN 2022 - 2023', '2023', 'keluarga'],
    ['Keluarga 2019 s.d. 2023', 'Sheet1', 'keluarga-2023'],
    ['JUMLAH KELUARGA 2023/2024', 'Sheet1', 'sekolah-2024'],
  ])('"%s" is asked for the year in sheet %s of %s', async (title, sheet, file) => {
    expect(await periodOf(title, sheet, file)).toBe('tahun-bertentangan')
  })

  it.each([
    ['JUMLAH KELUARGA 2023/2024', 'sekolah-2023', '2023'],
    ['DATA KELUARGA (RENSTRA 2021-2026)', 'keluarga-2023', '2023'],
    ['RPJMD 2021-2026: keluarga tahun 2023', 'keluarga', '2023'],
    ['Keluarga, Perda No. 3 Tahun 2016', 'keluarga-2023', '2023'],
    ['Nomor 421/2022-2023. Keluarga tahun 2023', 'keluarga', '2023'],
  ])('"%s" in %s is %s', async (title, file, period) => {
    expect(await periodOf(title, 'Sheet1', file)).toBe(period)
  })

  it('stands over sheets of one year each', async () => {
    const title = 'KELUARGA TAHUN 2022-2023'
    const reading = await workbookOf('keluarga', { '2022': title, '2023': title })
    expect(periodsOf(reading)).toBe('2022, 2023')
  })
})
