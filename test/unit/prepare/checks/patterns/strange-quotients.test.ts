import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../../src/prepare/problems/problem-log'
import type { Quotient } from '../../../../../src/prepare/read/read-quotients'
import { chance, DESA_CODES, families, patternsOf, type Given } from '../../support/figure-tables'
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
