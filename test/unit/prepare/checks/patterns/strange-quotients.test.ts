import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../../src/prepare/problems/problem-log'
import type { Series } from '../../../../../src/prepare/read/read-series'
import type { Quotient } from '../../../../../src/prepare/read/read-quotients'
import {
  chance,
  DESA_CODES,
  families,
  patternsOf,
  UNITS,
  type Given,
} from '../../support/figure-tables'
import { append, writeTable } from '../../support/project-edits'
import { problemsOf } from '../../support/problems-of'
import { unitOf, type Figures } from './trials'

const pupils: Figures = (order) => Math.round(families(order) * (0.5 + 0.3 * chance(order, 3)))
const teachers: Figures = (order) => Math.round(families(order) * (0.03 + 0.02 * chance(order, 4)))
const ENTRIES = [unitOf('murid', 'siswa'), unitOf('guru', 'orang')]

const quotient = (indicator: string, per: string, rest: Partial<Quotient> = {}): Quotient => ({
  ...{ indicator, formula: per, terms: [{ indicator: per, sign: 1 }] },
  ...{ minimum: 5, maximum: 40, isOfEach: false, ...rest },
})
const perTeacher = quotient('murid', 'guru')
const perFamily = quotient('murid', 'keluarga', { minimum: 0.3, maximum: 1.2, isOfEach: true })

const table = (indicator: string, figure: Figures, rest: Partial<Given> = {}): Given => ({
  ...{ indicator, file: 'nilai/a.csv', figure: (order: number) => figure(order), ...rest },
})

function strange(tables: readonly Given[], ...quotients: readonly Quotient[]): Problem[] {
  return patternsOf(tables, ENTRIES, [], quotients).filter(
    ({ id }) => id === 'perbandingan-tidak-wajar',
  )
}

describe('a quotient of two indicators', () => {
  it('tells headings that are swapped', () => {
    const [problem, ...others] = strange(
      [table('murid', teachers), table('guru', pupils)],
      perTeacher,
    )
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', column: 'murid', row: 2 })
    expect(problem?.message.id).toContain('Mungkin judul kedua kolom tertukar.')
    expect(problem?.message.en).toContain('The headings of the two columns may be swapped.')
  })

  it('tells a first year in thousandths beside another table and year', () => {
    const [problem] = strange([table('murid', (order) => pupils(order) / 1000)], perFamily)
    expect(problem?.message.id).toContain('dibagi keluarga 2021')
    expect(problem?.message.id).toContain('Periksa satuannya')
  })

  it('tells figures on the rows of other regions, from the first of them on', () => {
    const down: Figures = (order) => pupils((order + DESA_CODES.length - 1) % DESA_CODES.length)
    const [problem] = strange([table('murid', down)], perFamily)
    expect(problem?.message.id).toContain('Mungkin angkanya ada di baris wilayah lain.')
    expect(strange([table('murid', down)], { ...perFamily, isOfEach: false })).toEqual([])
  })

  it('adds up the desa beside figures of kecamatan', () => {
    const regions = Array.from(
      { length: 10 },
      (_, at) => `99.01.${String(at + 1).padStart(2, '0')}`,
    )
    const of = (by: number) => strange([table('murid', () => by * 6000, { regions })], perFamily)
    expect(of(1)).toEqual([])
    expect(of(0.01)).toHaveLength(1)
  })

  it('divides by a sum that is made of its terms too', () => {
    const terms = [{ indicator: 'guru', sign: 1 as const }]
    const sum = { indicator: 'pegawai', formula: 'guru', terms, tolerance: 0, isLimit: false }
    const tables = [table('murid', teachers), table('guru', teachers), table('pegawai', teachers)]
    const perStaff = quotient('murid', 'pegawai')
    const found = patternsOf(tables, ENTRIES, [sum], [perStaff]).map(({ id }) => id)
    expect(found).toContain('perbandingan-tidak-wajar')
  })

  it('leaves honest figures, months, a few regions and unknown ones alone', () => {
    const honest = [table('murid', pupils), table('guru', teachers)]
    expect(strange(honest, perTeacher, perFamily)).toEqual([])
    const wrong = (rest: Partial<Given>) => strange([table('murid', teachers, rest)], perFamily)
    expect(wrong({})).toHaveLength(1)
    expect(wrong({ period: '2025-06' })).toEqual([])
    expect(wrong({ regions: DESA_CODES.slice(0, 8) })).toEqual([])
    expect(strange([table('murid', teachers)], perTeacher)).toEqual([])
  })

  it('tells of a month beside the same month', () => {
    const month = { period: '2025-06' }
    const swapped = [table('murid', teachers, month), table('guru', pupils, month)]
    expect(strange(swapped, perTeacher)).toHaveLength(1)
    const few =
      (figure: Figures): Figures =>
      (order) =>
        order < 10 ? figure(order) / 100 : 0
    const small = [table('murid', few(teachers), month), table('guru', few(pupils), month)]
    expect(strange(small, perTeacher)).toEqual([])
  })
})

describe('a single region', () => {
  const persons: Figures = (order) => Math.round(families(order) * (3.3 + 0.5 * chance(order, 3)))
  const voters: Figures = (order) => Math.round(persons(order) / (1.35 + 0.1 * chance(order, 5)))
  const perVoter = quotient('warga', 'pemilih', { minimum: 1.1, maximum: 1.8, isOfEach: true })
  const tables = (figure: Figures, period = '2025') => [
    table('warga', figure, { period, file: `nilai/w-${period}.csv` }),
    table('pemilih', voters, { period: '2024', file: 'nilai/p.csv' }),
  ]
  const told = (...given: readonly Given[]) => strange(given, perVoter)

  it('is told with its name where it has fewer people than voters, or a digit too few or too many', () => {
    const wrong =
      (order: number, figure: number): Figures =>
      (at) =>
        at === order ? figure : persons(at)
    const [less, ...others] = told(...tables(wrong(12, Math.round(voters(12) * 0.8))))
    expect(others).toEqual([])
    expect(less).toMatchObject({ row: 14, column: 'warga', severity: 'peringatan' })
    expect(less?.message.id).toContain('Di 1 dari 140 wilayah')
    expect(told(...tables(wrong(12, persons(12) / 10)))).toHaveLength(1)
    expect(told(...tables(wrong(12, persons(12) * 10)))).toHaveLength(1)
    expect(told(...tables(persons))).toEqual([])
    expect(strange(tables(wrong(12, 85)), { ...perVoter, isOfEach: false })).toEqual([])
  })

  it('is not where it was so in the period before', () => {
    const suburb: Figures = (order) => (order === 12 ? voters(order) * 3.9 : persons(order))
    expect(told(...tables(suburb))).toHaveLength(1)
    const both = [...tables(suburb), ...tables(suburb, '2024').slice(0, 1)]
    // The year before is told of, as nobody knew then.
    expect(told(...both).map(({ file }) => file)).toEqual(['nilai/w-2024.csv'])
  })
})

describe('a region that has none of what a figure is divided by', () => {
  const perSchool = quotient('murid', 'sekolah', { minimum: 30, maximum: 500, isOfEach: true })
  const schools: Figures = (order) => Math.ceil(pupils(order) / 250)
  const without =
    (...orders: readonly number[]): Figures =>
    (order) =>
      orders.includes(order) ? 0 : schools(order)
  const told = (figure: Figures, of: Figures, rest: Partial<Given> = {}) =>
    strange([table('murid', figure), table('sekolah', of, rest)], perSchool)

  it('is told with its name, of the same table', () => {
    const [problem, ...others] = told(pupils, without(20, 21))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', row: 22, column: 'murid' })
    expect(problem?.message.id).toContain('Di 2 dari 140 wilayah')
    expect(problem?.message.id).toContain(' / 0)')
  })

  it('is told beside another region that is strange by another quotient', () => {
    const staff: Figures = (at) => (at === 60 ? 20 : 1) * teachers(at)
    const given = [table('murid', pupils), table('sekolah', without(20)), table('guru', staff)]
    const perStaff = { ...perTeacher, isOfEach: true }
    expect(strange(given, perSchool, perStaff).map(({ row }) => row)).toEqual([22, 62])
  })

  it('is not where there are few or none, of another table, or where nothing is said', () => {
    const few = (most: number) => told((at) => (at === 20 ? most : pupils(at)), without(20))
    expect(few(0)).toEqual([])
    expect(few(25)).toEqual([])
    expect(told(pupils, without(20), { file: 'nilai/b.csv' })).toEqual([])
    const unknown = (at: number) => (at === 20 ? null : schools(at))
    const tables = [table('murid', pupils), { ...table('sekolah', schools), figure: unknown }]
    expect(strange(tables, perSchool)).toEqual([])
  })
})

describe('the sum of all regions beside a series', () => {
  const points: Series['points'] = [
    {
      ...{ period: '2023', value: 80_000, source: 'x', note: { id: '', en: '' } },
      ...({ status: 'resmi', trust: 'tinggi' } as const),
    },
  ]
  const series = new Map<string, Series>([['murid_resmi', { points, breaks: [] }]])
  const perSeries = quotient('murid', 'murid_resmi', { minimum: 0.5, maximum: 2 })
  const told = (figure: Figures, regions = DESA_CODES) =>
    patternsOf([table('murid', figure, { regions })], ENTRIES, [], [perSeries], UNITS, series)

  it('is told where it is several times as much, of nearly all regions', () => {
    expect(told(pupils)).toEqual([])
    const [problem] = told((order) => pupils(order) * 4)
    expect(problem).toMatchObject({ id: 'perbandingan-tidak-wajar', column: 'murid' })
    expect(problem?.message.id).toContain('murid_resmi 2023 (seri/kabupaten.csv)')
    const part = told((order) => pupils(order) / 4, DESA_CODES.slice(0, 100))
    expect(part.map(({ id }) => id)).not.toContain('perbandingan-tidak-wajar')
  })
})

describe('perbandingan.csv', () => {
  const HEADINGS = 'indikator,per,minimum,maksimum,lingkup'
  const file = (...rows: readonly string[]) => writeTable('perbandingan.csv', HEADINGS, ...rows)
  const at = (row: number, column: string) => ({ file: 'perbandingan.csv', row, column })

  it('is refused where it is wrong, with its row and column', async () => {
    const wrong = file('faskes,tidak_ada,1,2,', 'faskes,keluarga,a,2,', 'faskes,keluarga,3,2,')
    expect(await problemsOf('indikator-tidak-dikenal', wrong)).toMatchObject([at(2, 'per')])
    expect(await problemsOf('angka-tidak-terbaca', wrong)).toMatchObject([at(3, 'minimum')])
    expect(await problemsOf('angka-di-luar-batas', wrong)).toMatchObject([at(4, 'minimum')])
    const scope = append('perbandingan.csv', 'faskes,keluarga,1,2,desa')
    expect(await problemsOf('isian-salah', file(), scope)).toMatchObject([at(2, 'lingkup')])
  })
})
