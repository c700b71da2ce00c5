import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../../../src/prepare/model/relation'
import { catalogueEntry } from '../../support/catalogue-entry'
import { chance, DESA_CODES, families, idsOf, patternsOf, UNITS } from '../../support/figure-tables'

const people = (order: number, salt = 1) =>
  Math.round(families(order) * (2.6 + 0.8 * chance(order, salt)))
/** The same people a year later: births, deaths and moves. */
const later = (order: number) => Math.round(people(order) * (0.97 + 0.06 * chance(order, 9)))
const index = catalogueEntry({
  ...{ id: 'warga', kind: 'index', aggregation: 'mean', maximum: 1 },
  unit: { id: 'indeks', en: 'index' },
})
const share = (order: number, salt = 2) => Number((0.4 + 0.5 * chance(order, salt)).toFixed(4))
const years = (
  before: (order: number) => number,
  now: (order: number) => number,
  regions = DESA_CODES,
) => [
  { indicator: 'warga', period: '2024', figure: (order: number) => before(order) },
  { indicator: 'warga', period: '2025', figure: (order: number) => now(order), regions },
]
const found = (before: (order: number) => number, now: (order: number) => number) =>
  idsOf(patternsOf(years(before, now)))

describe('kolom-sama', () => {
  const pair = (second: (order: number) => number, names = ['laki', 'perempuan']) =>
    names.map((indicator, at) => ({
      ...{ indicator, file: 'nilai/a.csv' },
      figure: (order: number) => (at === 0 ? people(order) : second(order)),
    }))
  const sum = (total: string, ...terms: string[]): Relation => ({
    ...{ indicator: total, formula: '', tolerance: 0, isLimit: false },
    terms: terms.map((indicator) => ({ indicator, sign: 1 })),
  })

  it('is one column under two names, though some rows differ', () => {
    const [problem, other] = patternsOf(pair((order) => people(order) + (order % 50 === 3 ? 1 : 0)))
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ id: 'kolom-sama', severity: 'peringatan', column: 'perempuan' })
    expect(problem?.message.id).toContain('137 dari 140 baris')
  })

  it('is not two columns of their own, one family of names, or few schools each', () => {
    expect(patternsOf(pair((order) => people(order, 4)))).toEqual([])
    expect(patternsOf(pair(people, ['pemilih', 'pemilih_terbaca']))).toEqual([])
    const schools = ['sd', 'smp'].map((indicator) => ({
      indicator,
      figure: (at: number) => at % 4,
    }))
    const unit = { id: 'unit', en: 'units' }
    const entries = ['sd', 'smp'].map((id) => catalogueEntry({ id, unit }))
    expect(patternsOf(schools, entries)).toEqual([])
  })

  it('is one column under two names in one kecamatan alone', () => {
    const within = (last: number) => (order: number) =>
      order >= 28 && order < last ? people(order) : people(order, 4)
    const [problem, ...others] = patternsOf(pair(within(42)))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'kolom-sama', column: 'perempuan', row: 30 })
    expect(problem?.message.id).toContain('Di Kecamatan C')
    expect(problem?.message.id).toContain('14 dari 14 desa')
    expect(patternsOf(pair(within(41)))).toEqual([])
    // Lengths with decimals are never alike by chance; a few schools often are.
    const by = (step: (value: number) => number) =>
      pair(within(42)).map((one) => ({
        ...one,
        figure: (order: number) => step(one.figure(order)),
      }))
    expect(idsOf(patternsOf(by((value) => value / 997)))).toEqual(['kolom-sama'])
    expect(idsOf(patternsOf(by((value) => value % 5)))).not.toContain('kolom-sama')
    // Budgets that balance nearly everywhere do so there as well.
    const mostly = (order: number) => (order % 4 > 0 ? people(order) : people(order, 4))
    const balanced = (order: number) => (order < 14 ? people(order) : mostly(order))
    expect(patternsOf(pair(balanced))).toEqual([])
  })

  it('is not a whole beside its only part', () => {
    const tables = [
      ...pair(people, ['jalan', 'tanah']),
      { indicator: 'aspal', file: 'nilai/a.csv', figure: () => 0 },
    ]
    const unit = { id: 'km', en: 'km' }
    const roads = ['jalan', 'tanah', 'aspal'].map((id) => catalogueEntry({ id, unit }))
    const ids = idsOf(patternsOf(tables, roads, [sum('jalan', 'tanah', 'aspal')]))
    expect(ids).not.toContain('kolom-sama')
    expect(idsOf(patternsOf(tables, roads))).toContain('kolom-sama')
  })
})

describe('besaran-berubah', () => {
  it.each([
    ['ten times', 10],
    ['a tenth', 0.1],
    ['persons for families', 3.3],
    ['hundreds', 0.01],
  ])('is a count of %s', (_, times) => {
    const problems = patternsOf(years(people, (order) => Math.round(later(order) * times)))
    const problem = problems.find(({ id }) => id === 'besaran-berubah')
    expect(problem).toMatchObject({ severity: 'peringatan', column: 'warga' })
    expect(problem?.message.id).toContain(times > 1 ? 'kali lebih besar' : 'kali lebih kecil')
    expect(problems.filter(({ id }) => id === 'besaran-berubah')).toHaveLength(1)
  })

  it('is a count of twice as many in all regions alike', () => {
    expect(found(people, (order) => 2 * later(order))).toEqual(['besaran-berubah'])
  })

  it('is an index of a hundred for one', () => {
    const problems = patternsOf(
      years(share, (order) => share(order) * 100),
      [index],
    )
    expect(idsOf(problems)).toContain('besaran-berubah')
  })

  it('is not a year like the other, one twice as large, a few cases, or another season', () => {
    expect(found(people, later)).toEqual([])
    const twice = (order: number) => Math.round(later(order) * (1 + 2 * chance(order, 8)))
    expect(found(people, twice)).not.toContain('besaran-berubah')
    const rare = (order: number) => (order % 30 === 0 ? 1 : 0)
    expect(found(rare, (order) => 4 * rare(order))).not.toContain('besaran-berubah')
    const months = ['2024-01', '2024-07'].map((period, at) => ({
      ...{ indicator: 'warga', period },
      figure: (order: number) => (at === 0 ? people(order) : 5 * later(order)),
    }))
    expect(idsOf(patternsOf(months))).not.toContain('besaran-berubah')
  })
})

describe('angka-lebih-kasar', () => {
  it('is an index that became classes, and not one of fewer decimals', () => {
    const classes = years(share, (order) => Math.round(share(order) * 5) / 5)
    expect(idsOf(patternsOf(classes, [index]))).toContain('angka-lebih-kasar')
    const rounded = years(share, (order) => Math.round(share(order) * 100) / 100)
    expect(patternsOf(rounded, [index])).toEqual([])
  })
})

describe('rows against names', () => {
  const moved = (by: number) => (order: number) => later((order + by + 140) % 140)
  const rank = UNITS.filter(({ level }) => level === 'desa')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ code }) => code)

  it.each([
    [1, 'diturunkan satu baris'],
    [-1, 'dinaikkan satu baris'],
  ])('are told when shifted by %d, beside the year before and beside the families', (by, words) => {
    const [beside] = patternsOf(years(people, moved(by)))
    expect(beside).toMatchObject({ id: 'angka-bergeser', severity: 'peringatan' })
    expect(beside?.message.id).toContain(words)
    const [alone, other] = patternsOf([{ indicator: 'warga', figure: moved(by) }])
    expect(other).toBeUndefined()
    expect(alone?.message.id).toContain('keluarga 2021')
  })

  it('are told when names were sorted and figures stayed in the order of codes', () => {
    const [problem] = patternsOf([{ indicator: 'warga', figure: later, regions: rank }])
    expect(problem?.id).toBe('angka-bergeser')
    expect(problem?.message.id).toContain('menurut kode wilayah')
  })

  it('are told when they follow nothing at all', () => {
    const mixed = (order: number) => later((order * 53 + 11) % 140)
    expect(found(people, mixed)).toContain('urutan-berbeda')
    expect(idsOf(patternsOf([{ indicator: 'warga', figure: mixed }]))).toContain('urutan-berbeda')
  })

  it('are told when a measure is turned round', () => {
    const turned = years(share, (order) => Number((1.3 - share(order)).toFixed(4)))
    expect(idsOf(patternsOf(turned, [index]))).toEqual(['urutan-terbalik'])
  })

  it('are right of a table in any order, of few cases, and of pupils where the schools are', () => {
    const at = (region: string) => DESA_CODES.indexOf(region)
    const sorted = { indicator: 'warga', regions: rank }
    expect(patternsOf([{ ...sorted, figure: (_, region) => later(at(region)) }])).toEqual([])
    const rare = (salt: number) => (order: number) => Math.floor(5 * chance(order, salt))
    expect(found(rare(3), rare(4))).toEqual([])
    const pupils = (order: number) => (order % 7 === 0 ? 200 + Math.round(300 * chance(order)) : 0)
    const entry = catalogueEntry({ id: 'warga', unit: { id: 'siswa', en: 'pupils' } })
    expect(patternsOf([{ indicator: 'warga', figure: pupils }], [entry])).toEqual([])
  })

  it('say nothing of a rate of few cases, which comes and goes', () => {
    const rate = catalogueEntry({ ...index, kind: 'rate', unit: { id: '%', en: '%' } })
    const tables = years(
      (order) => share(order, 3),
      (order) => share(order, 4),
    )
    expect(patternsOf(tables, [rate])).toEqual([])
  })
})

describe('figures made from those of the year before', () => {
  it.each([
    ['one more everywhere', (order: number) => people(order) + 1, 'ditambah 1'],
    ['twice as many everywhere', (order: number) => people(order) * 2, 'dikali 2'],
    ['one percent more', (order: number) => Math.round(people(order) * 1.01), 'dikali 1,01'],
  ])('are %s', (_, now, words) => {
    const [problem, other] = patternsOf(years(people, now))
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ id: 'selisih-seragam', severity: 'peringatan' })
    expect(problem?.message.id).toContain(words)
  })

  it('are in part those of the year before', () => {
    const part = (order: number) => (order % 6 === 0 ? later(order) + 1 : people(order))
    expect(found(people, part)).toEqual(['sebagian-disalin'])
  })

  it('are in one kecamatan, or a third of them, those of the year before', () => {
    const copied = (from: number, to: number) => (order: number) =>
      order >= from && order < to ? people(order) : later(order)
    expect(found(people, copied(28, 42))).toEqual(['sebagian-disalin'])
    expect(found(people, copied(0, 46))).toEqual(['sebagian-disalin'])
    const some = (order: number) => (chance(order, 21) < 0.3 ? people(order) : later(order))
    expect(found(people, some)).toEqual([])
  })

  it('do not all grow by a tenth in a year', () => {
    const even = (times: number) => (order: number) =>
      Math.round(people(order) * times * (0.99 + 0.02 * chance(order, 31)))
    expect(found(people, even(1.1))).toEqual(['besaran-berubah'])
    expect(found(people, even(0.9))).toEqual(['besaran-berubah'])
    expect(found(people, even(1.02))).toEqual([])
    const uneven = (order: number) => Math.round(people(order) * (0.95 + 0.35 * chance(order, 32)))
    expect(found(people, uneven)).toEqual([])
  })

  it('are not what was counted anew, grew by about a percent, or stays, as schools do', () => {
    expect(found(people, (order) => Math.round(people(order) * 1.01 + (order % 5)))).toEqual([])
    const schools = (order: number) => 1 + Math.floor(20 * chance(order, 7))
    const now = (order: number) => schools(order) + (order % 9 === 0 ? 1 : 0)
    const unit = { id: 'unit', en: 'units' }
    expect(patternsOf(years(schools, now), [catalogueEntry({ id: 'warga', unit })])).toEqual([])
  })

  it('are no matter where most stayed in the years before as well', () => {
    const few = (salt: number) => (order: number) =>
      people(order) + (order % 6 === 0 ? Math.round(30 * chance(order, salt)) : 0)
    const tables = ['2023', '2024', '2025'].map((period, at) => ({
      ...{ indicator: 'warga', period },
      figure: few(at + 11),
    }))
    const told = patternsOf(tables).filter(({ file }) => file.includes('2025'))
    expect(told).toEqual([])
  })
})
