import { describe, expect, it } from 'vitest'
import {
  addIndicator,
  append,
  MORE,
  moreDesa,
  replace,
  setCell,
  writeTable,
} from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const PODES = 'nilai/podes-2021.csv'
const TABLE = 'nilai/lahir.csv'
const DESA = ['99.01.01.1001', '99.01.01.1002', '99.01.01.2001'] as const
const HULU = '99.01.01'

describe('limits that nobody has to state', () => {
  const share = addIndicator('lulus', { satuan_id: '%', satuan_en: '%', jenis: 'tingkat' })
  const table = (value: string) => writeTable(TABLE, 'kode,tahun,lulus', `${DESA[0]},2024,${value}`)

  it('refuses more than 100 percent, and takes 100', async () => {
    const [problem] = await problemsOf('angka-di-luar-batas', share, table('100.1'))
    expect(problem).toMatchObject({ file: TABLE, row: 2, column: 'lulus', region: DESA[0] })
    expect(await problemsOf('angka-di-luar-batas', share, table('100'))).toEqual([])
  })

  it('refuses a negative count, unless the catalogue says that there is no limit', async () => {
    const count = (limit: string) => addIndicator('lulus', { minimum: limit })
    expect(await problemsOf('angka-di-luar-batas', count(''), table('-1'))).toHaveLength(1)
    expect(await problemsOf('angka-di-luar-batas', count('bebas'), table('-1'))).toEqual([])
  })
})

describe('tahun-mendatang', () => {
  it('is a year after that of publication, in a table and in the series', async () => {
    const [problem] = await problemsOf('tahun-mendatang', replace(PODES, '2021,300', '2027,300'))
    expect(problem).toMatchObject({ severity: 'galat', file: PODES, row: 4, column: 'tahun' })
    expect(problem?.message.id).toContain('2027')
    const series = replace('seri/kabupaten.csv', 'pdrb,2021', 'pdrb,2027-01')
    expect(await problemsOf('tahun-mendatang', series)).toHaveLength(1)
  })

  it('is not the last month of that year', async () => {
    expect(await problemsOf('tahun-mendatang', replace(PODES, '2021,300', '2026-12,300'))).toEqual(
      [],
    )
  })
})

describe('jumlah-wilayah-berbeda', () => {
  const births = addIndicator('kelahiran')
  const table = (hulu: string, ...desa: readonly string[]) =>
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      `${HULU},2024,${hulu}`,
      ...desa.map((value, i) => `${DESA[i] ?? ''},2024,${value}`),
    )

  it('is an error when every desa is given', async () => {
    const [problem] = await problemsOf('jumlah-wilayah-berbeda', births, table('7', '1', '2', '3'))
    expect(problem).toMatchObject({ severity: 'galat', row: 2, column: 'kelahiran', region: HULU })
    expect(problem?.message.en).toContain('adds up to 6 (3 of 3 given)')
    expect(await problemsOf('jumlah-wilayah-berbeda', births, table('6', '1', '2', '3'))).toEqual(
      [],
    )
  })

  it('is a warning when some are missing, and an error when the known ones exceed the total', async () => {
    const [doubt] = await problemsOf('jumlah-wilayah-berbeda', births, table('7', '1', '2'))
    expect(doubt?.severity).toBe('peringatan')
    const [excess] = await problemsOf('jumlah-wilayah-berbeda', births, table('2', '1', '2'))
    expect(excess?.severity).toBe('galat')
  })

  it('lets rounded parts differ by their rounding, and no more', async () => {
    const roads = addIndicator('kelahiran', { satuan_id: 'km', satuan_en: 'km' })
    const rounded = table('10.0', '3.3', '3.3', '3.3')
    expect(await problemsOf('jumlah-wilayah-berbeda', roads, rounded)).toEqual([])
    const wrong = table('10.3', '3.3', '3.3', '3.3')
    expect(await problemsOf('jumlah-wilayah-berbeda', roads, wrong)).toHaveLength(1)
  })

  it('compares the kabupaten with its kecamatan, given or summed', async () => {
    const kabupaten = (value: string) => append(TABLE, `99.01,2024,${value}`, '99.01.02,2024,4')
    const given = table('6', '1', '2', '3')
    expect(await problemsOf('jumlah-wilayah-berbeda', births, given, kabupaten('10'))).toEqual([])
    const [problem] = await problemsOf('jumlah-wilayah-berbeda', births, given, kabupaten('11'))
    expect(problem).toMatchObject({ severity: 'galat', region: '99.01' })
  })
})

const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`)

describe('tahun-beda-bulan', () => {
  const births = addIndicator('kelahiran')
  const table = (year: string, months: readonly string[]) =>
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      `${DESA[0]},2024,${year}`,
      ...months.map((month) => `${DESA[0]},${month},2`),
    )

  it('is a year that is not its twelve months', async () => {
    const [problem] = await problemsOf('tahun-beda-bulan', births, table('25', MONTHS))
    expect(problem).toMatchObject({ severity: 'galat', row: 2, column: 'kelahiran' })
    expect(problem?.message.id).toContain('25')
    expect(problem?.message.id).toContain('24')
  })

  it('is not one that is, nor one of which a month is missing', async () => {
    expect(await problemsOf('tahun-beda-bulan', births, table('24', MONTHS))).toEqual([])
    expect(await problemsOf('tahun-beda-bulan', births, table('25', MONTHS.slice(1)))).toEqual([])
  })
})

describe('jumlah-tidak-cocok', () => {
  it('watches a relation by the month too', async () => {
    const month = replace('contoh/mutasi.csv', '2025,9,3,6', '2025-06,9,3,6')
    const wrong = replace('contoh/mutasi.csv', '2025,9,3,6', '2025-06,9,3,5')
    expect(await problemsOf('jumlah-tidak-cocok', month)).toEqual([])
    expect(await problemsOf('jumlah-tidak-cocok', wrong)).toHaveLength(1)
  })
})

describe('nilai-jauh-dari-sejawat', () => {
  const table = (last: number) =>
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      ...MORE.map((code, i) => `${code},2024,${String(i === 19 ? last : 40 + 3 * i)}`),
    )
  const births = addIndicator('kelahiran')

  it('is a figure with a digit too many, with the numbers it was judged by', async () => {
    const [problem] = await problemsOf('nilai-jauh-dari-sejawat', moreDesa, births, table(970))
    expect(problem).toMatchObject({ severity: 'peringatan', row: 21, region: MORE[19] })
    expect(problem?.message.id).toContain('kelahiran = 970 jauh dari 20 wilayah')
    expect(problem?.message.id).toMatch(/nilai tengahnya 68,5/)
    expect(problem?.message.en).toMatch(/middle value is 68\.5/)
  })

  it('is not the largest of a spread, nor one among too few, nor a sample', async () => {
    expect(await problemsOf('nilai-jauh-dari-sejawat', moreDesa, births, table(130))).toEqual([])
    expect(
      await problemsOf('nilai-jauh-dari-sejawat', replace(PODES, '2021,300', '2021,90000')),
    ).toEqual([])
    const sample = setCell('kelahiran', 'asal', 'contoh')
    const moved = writeTable(
      'contoh/lahir.csv',
      'kode,tahun,kelahiran',
      ...MORE.map((code, i) => `${code},2024,${String(i === 19 ? 970 : 40 + 3 * i)}`),
    )
    const statuses = ['kabupaten', 'kecamatan', 'desa'].map((level) =>
      setCell('kelahiran', `status_${level}`, 'contoh'),
    )
    expect(
      await problemsOf('nilai-jauh-dari-sejawat', moreDesa, births, sample, ...statuses, moved),
    ).toEqual([])
  })
})

describe('perubahan-jauh-dari-sejawat', () => {
  const births = addIndicator('kelahiran')
  const table = (last: number) =>
    writeTable(
      TABLE,
      'kode,tahun,kelahiran',
      ...MORE.map((code, i) => `${code},2023,${String(40 + 3 * i)}`),
      ...MORE.map((code, i) => `${code},2024,${String(i === 3 ? last : 40 + 3 * i + (i % 5))}`),
    )

  it('is a change far from the others, though the figure itself is usual', async () => {
    const [problem] = await problemsOf('perubahan-jauh-dari-sejawat', moreDesa, births, table(90))
    expect(problem).toMatchObject({ severity: 'peringatan', region: MORE[3] })
    expect(problem?.message.en).toContain('changed by 41 since 2023 (from 49 to 90)')
    expect(await problemsOf('nilai-jauh-dari-sejawat', moreDesa, births, table(90))).toEqual([])
  })

  it('is not the growth of the largest by the same percent as all others', async () => {
    const people = (i: number) => (i === 0 ? 78_891 : 15_000 + 700 * i)
    const rows = (year: string, times: number) =>
      MORE.map((code, i) => `${code},${year},${String(Math.round(people(i) * times + (i % 3)))}`)
    const grown = (times: number) =>
      writeTable(TABLE, 'kode,tahun,kelahiran', ...rows('2023', 1), ...rows('2024', times))
    expect(await problemsOf('perubahan-jauh-dari-sejawat', moreDesa, births, grown(1.01))).toEqual(
      [],
    )
  })

  it('is not a change a little larger than the others', async () => {
    expect(await problemsOf('perubahan-jauh-dari-sejawat', moreDesa, births, table(56))).toEqual([])
  })
})
