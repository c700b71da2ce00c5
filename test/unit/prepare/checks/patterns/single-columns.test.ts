import { describe, expect, it } from 'vitest'
import { catalogueEntry } from '../../support/catalogue-entry'
import {
  chance,
  DESA_CODES,
  families,
  idsOf,
  patternsOf,
  UNITS,
  type Given,
} from '../../support/figure-tables'

const of = (figure: Given['figure'], rest: Partial<Given> = {}) =>
  patternsOf([{ indicator: 'warga', figure, ...rest }])
const people = (order: number, salt = 1) =>
  Math.round(families(order) * (2.6 + 0.8 * chance(order, salt)))
const schools = catalogueEntry({ id: 'warga', unit: { id: 'unit', en: 'units' } })
const percent = catalogueEntry({
  ...{ id: 'warga', kind: 'rate', aggregation: 'weighted-mean', maximum: 100 },
  unit: { id: '%', en: '%' },
})

describe('a column that measures nothing', () => {
  it.each([
    ['angka-nomor-urut', (order: number) => order + 1],
    ['angka-nomor-urut', (order: number) => (order % 14) + 1],
    ['angka-nomor-urut', (order: number) => ((order * 37) % 140) + 1],
    ['angka-tahun', (order: number) => 1985 + (order % 30)],
    ['angka-seragam', () => 45],
    ['angka-seragam', (order: number) => (order === 3 ? 12 : 45)],
    ['angka-pengganti', (order: number) => (order % 9 === 0 ? 999 : people(order))],
    ['angka-pengganti', (order: number) => (order % 9 === 0 ? 9999 : people(order))],
  ])('%s', (id, figure) => {
    const [problem, ...others] = of(figure)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id, severity: 'peringatan', column: 'warga', row: 2 })
  })

  it('is told once a table, with the other columns', () => {
    const file = 'nilai/a.csv'
    const numbers = ['satu', 'dua', 'tiga'].map((indicator, at) => ({
      ...{ indicator, file, period: '2025' },
      figure: (order: number) => ((order * 37) % 140) + 1 + (at === 2 ? 500 : 0),
    }))
    const found = patternsOf(numbers).filter(({ id }) => id === 'angka-nomor-urut')
    expect(found).toHaveLength(1)
    expect(found[0]?.message.id).toContain('Begitu juga: dua 2025.')
    expect(found[0]?.message.en).toContain('Likewise: dua 2025.')
  })

  it('is not an honest count, one school in each desa, electricity everywhere, or a few rows', () => {
    expect(of((order) => people(order))).toEqual([])
    expect(patternsOf([{ indicator: 'warga', figure: () => 1 }], [schools])).toEqual([])
    expect(patternsOf([{ indicator: 'warga', figure: () => 100 }], [percent])).toEqual([])
    const regions = DESA_CODES.slice(0, 15)
    const few = of((order) => order + 1, { regions })
    expect(idsOf(few)).not.toContain('angka-nomor-urut')
  })

  it('is not a count that is 999 once, nor 99 percent in many', () => {
    expect(of((order) => (order === 5 ? 999 : people(order)))).toEqual([])
    const rates = (order: number) => (order % 3 === 0 ? 99 : 95 + Math.round(5 * chance(order)))
    expect(patternsOf([{ indicator: 'warga', figure: rates }], [percent])).toEqual([])
  })

  it('is not people of desa that have about as many as the years', () => {
    expect(idsOf(of((order) => Math.round(1900 + 700 * chance(order, 7) ** 2)))).toEqual([])
  })
})

describe('a total of parts that is the same everywhere', () => {
  const parts = ['baik', 'rusak']
  const sum = {
    ...{ indicator: 'jalan', formula: 'baik + rusak', tolerance: 0.2, isLimit: false },
    terms: parts.map((indicator) => ({ indicator, sign: 1 as const })),
  }
  const roads = (total: (order: number) => number, decimals = 1) => {
    const share = (order: number) => Number((0.2 + 0.6 * chance(order, 3)).toFixed(2))
    const figures = [
      (order: number) => share(order) * total(order),
      (order: number) => (1 - share(order)) * total(order),
      total,
    ]
    const tables = [...parts, 'jalan'].map((indicator, at) => ({
      ...{ indicator, file: 'nilai/a.csv' },
      figure: (order: number) => Number((figures[at]?.(order) ?? 0).toFixed(3)),
    }))
    const entries = [...parts, 'jalan'].map((id) => catalogueEntry({ id, decimals }))
    return idsOf(patternsOf(tables, entries, [sum]))
  }

  it('is one of shares, rounded or not, and not one of amounts', () => {
    expect(roads(() => 100)).toContain('angka-seragam')
    expect(roads((order) => 100 + ((order % 3) - 1) / 10)).toContain('angka-seragam')
    expect(roads(() => 1)).toContain('angka-seragam')
    expect(roads((order) => 3 + 40 * chance(order, 9))).not.toContain('angka-seragam')
    expect(roads(() => 1, 0)).not.toContain('angka-seragam')
  })
})

describe('angka-kecamatan-diulang', () => {
  const firstOf = (order: number) => people(Math.floor(order / 14) * 14)

  it('is one figure in all desa of each kecamatan', () => {
    const [problem, other] = of(firstOf)
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ id: 'angka-kecamatan-diulang', severity: 'peringatan' })
    expect(problem?.message.id).toContain('10 dari 10 kecamatan')
  })

  it.each([0, 13])('is the total of each kecamatan on one of its desa (%i)', (edge) => {
    const totalOf = (order: number) => {
      const start = Math.floor(order / 14) * 14
      return Array.from({ length: 14 }, (_, at) => people(start + at)).reduce((a, b) => a + b, 0)
    }
    const [problem] = of((order) => (order % 14 === edge ? totalOf(order) : people(order)))
    expect(problem?.id).toBe('angka-kecamatan-diulang')
    expect(problem?.message.id).toContain('tidak kurang dari jumlah semua desa lainnya')
  })

  it('is one figure in one kecamatan, that hardly any other has', () => {
    const [problem, ...others] = of((order) => (order >= 28 && order < 41 ? 1726 : people(order)))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'angka-kecamatan-diulang', row: 30 })
    expect(problem?.message.id).toContain('13 dari 14 desa Kecamatan C berisi satu angka')
    // Most of a kecamatan, but not four of its desa; nor a figure that desa have everywhere.
    const down = (last: number) =>
      of((order) => (order >= 28 && order < last ? 1726 : people(order)))
    expect(idsOf(down(37))).toContain('angka-kecamatan-diulang')
    expect(idsOf(down(32))).toEqual([])
    const usual = of((order) =>
      (order >= 28 && order < 42) || order % 3 === 0 ? 60 : people(order),
    )
    expect(idsOf(usual)).not.toContain('angka-kecamatan-diulang')
  })

  it('is the total of a kecamatan on each of its desa, larger than any other of a few', () => {
    const midwives = (order: number) => 1 + (order % 4)
    const ids = (within: number) =>
      idsOf(of((order) => (order >= 28 && order < 42 ? within : midwives(order))))
    expect(ids(35)).toContain('angka-kecamatan-diulang')
    expect(ids(3)).not.toContain('angka-kecamatan-diulang')
  })

  it('is not none, nor one school a desa', () => {
    const small = patternsOf(
      [{ indicator: 'warga', figure: (order) => (order === 7 ? 2 : 1 + Math.floor(order / 70)) }],
      [schools],
    )
    expect(small).toEqual([])
  })
})

describe('zeros', () => {
  const isLost = (order: number): boolean => order % 4 === 0

  it('are told where a count is zero everywhere', () => {
    const [problem] = of(() => 0)
    expect(problem).toMatchObject({ id: 'nol-massal', severity: 'peringatan' })
    expect(problem?.message.id).toContain('Semua 140 angka')
  })

  it('are told among people, who follow the families of the other desa', () => {
    const [problem, other] = of((order) => (isLost(order) ? 0 : people(order)))
    expect(other).toBeUndefined()
    expect(problem?.id).toBe('nol-massal')
    expect(problem?.message.en).toContain('zero in 35 of 140 desa')
  })

  it('are told where there were figures before', () => {
    const cases = (order: number) => 5 + Math.round(20 * chance(order, 3))
    const found = patternsOf([
      { indicator: 'warga', period: '2024', figure: cases },
      { indicator: 'warga', figure: (order) => (order % 5 < 2 ? 0 : cases(order) + (order % 3)) },
    ])
    expect(idsOf(found)).toContain('nol-massal')
  })

  it('are honest of schools, of rare cases and of cases that come and go', () => {
    const school = (order: number) => (isLost(order) ? 0 : 1 + (order % 3))
    expect(patternsOf([{ indicator: 'warga', figure: school }], [schools])).toEqual([])
    const flood = (order: number) => (order % 10 < 8 ? 0 : 40 + Math.round(300 * chance(order)))
    expect(idsOf(of(flood))).not.toContain('nol-massal')
    const rare = (salt: number) => (order: number) => Math.floor(3 * chance(order, salt))
    const deaths = patternsOf([
      { indicator: 'warga', period: '2024', figure: rare(4) },
      { indicator: 'warga', figure: rare(5) },
    ])
    expect(deaths).toEqual([])
    const floods = (salt: number) => (order: number) =>
      chance(order, salt) < 0.7 ? 0 : 40 + Math.round(300 * chance(order))
    const victims = patternsOf([
      { indicator: 'warga', period: '2024', figure: floods(4) },
      { indicator: 'warga', figure: floods(5) },
    ])
    expect(idsOf(victims)).not.toContain('nol-massal')
  })
})

describe('parts of the kabupaten', () => {
  const without = (count: number) => (order: number) => (order < 14 * count ? null : people(order))

  it('are told by the kecamatan that a table lacks', () => {
    const [problem, other] = of(without(2))
    expect(other).toBeUndefined()
    expect(problem).toMatchObject({ id: 'kecamatan-belum-ada', severity: 'peringatan' })
    expect(problem?.message.id).toContain('8 dari 10 kecamatan')
    expect(problem?.message.id).toContain('belum ada: Kecamatan A, Kecamatan B.')
  })

  it('are none of a total that stands beside its terms in a sheet of each kecamatan', () => {
    const kecamatan = UNITS.filter(({ level }) => level === 'kecamatan')
    const tables = kecamatan.flatMap(({ code }) => {
      const regions = DESA_CODES.filter((desa) => desa.startsWith(`${code}.`))
      const orderOf = (region: string) => DESA_CODES.indexOf(region)
      const of = (indicator: string, figure: (order: number) => number) => ({
        ...{ indicator, regions, file: `nilai/${code}.csv` },
        figure: (_: number, region: string) => figure(orderOf(region)),
      })
      const [men, women] = [people, (order: number) => people(order) - 3 - (order % 7)]
      return [of('laki', men), of('cewek', women), of('warga', (at) => men(at) + women(at))]
    })
    const terms = ['laki', 'cewek'].map((indicator) => ({ indicator, sign: 1 as const }))
    const sum = { indicator: 'warga', formula: '', terms, tolerance: 0, isLimit: false }
    expect(idsOf(patternsOf(tables, [], [sum]))).not.toContain('kecamatan-belum-ada')
  })

  it('are told of a table by kecamatan too', () => {
    const regions = UNITS.filter(({ level }) => level === 'kecamatan').map(({ code }) => code)
    const [problem] = of((order) => 900 + order * 31, { regions: regions.slice(1) })
    expect(problem?.message.en).toContain('missing: Kecamatan A.')
  })

  it('are told of a table of less than half of the desa', () => {
    const [problem, other] = of((order) => (order % 4 === 0 ? people(order) : null))
    expect(other).toBeUndefined()
    expect(problem?.id).toBe('sebagian-desa')
    expect(problem?.message.id).toContain('35 dari 140 desa')
  })

  it('are told by name where half of the kecamatan are missing', () => {
    const [problem, other] = of(without(5))
    expect(other).toBeUndefined()
    expect(problem?.id).toBe('kecamatan-belum-ada')
    expect(problem?.message.en).toContain('missing: Kecamatan A, Kecamatan B, Kecamatan C')
  })

  it.each([
    ['every second desa', (order: number) => order % 2 === 0],
    ['every third desa', (order: number) => order % 3 === 0],
    ['some desa everywhere', (order: number) => chance(order, 5) < 0.35],
  ])('are told where the gaps lie everywhere: %s', (_, isMissing) => {
    const [problem, other] = of((order) => (isMissing(order) ? null : people(order)))
    expect(other).toBeUndefined()
    expect(problem?.id).toBe('sebagian-desa')
    expect(problem?.message.en).toContain('missing, for instance: Desa ')
  })

  it('are none where the matter is one of some places', () => {
    const swamp = (order: number) => chance(Math.floor(order / 14), 9)
    const rice = of((order) => (chance(order, 6) < swamp(order) ? null : people(order)))
    expect(rice).toEqual([])
  })

  it('are told of all of a kind', () => {
    const isTown = (order: number) => order % 20 === 3
    const units = UNITS.map((unit) =>
      unit.level === 'desa' && isTown(DESA_CODES.indexOf(unit.code))
        ? { ...unit, type: 'kelurahan' as const }
        : unit,
    )
    const table = {
      indicator: 'warga',
      figure: (order: number) => (isTown(order) ? null : people(order)),
    }
    const [problem] = patternsOf([table], [], [], [], units)
    expect(problem?.id).toBe('sebagian-desa')
    expect(problem?.message.id).toContain('133 dari 140 desa')
  })

  it('are told where regions had a figure before', () => {
    const grown = (order: number) => people(order) + Math.round(40 * chance(order, 8))
    const now = (order: number) => (order % 12 === 0 ? null : grown(order))
    const before = { indicator: 'warga', period: '2024', figure: (order: number) => people(order) }
    expect(idsOf(patternsOf([{ indicator: 'warga', figure: now }]))).toEqual([])
    const tables = [before, { indicator: 'warga', figure: now }]
    expect(idsOf(patternsOf(tables))).toEqual(['sebagian-desa'])
  })

  it('are none of a whole table, of a few missing desa, of a stated total, or of an index', () => {
    expect(of((order) => (order % 20 === 0 ? null : people(order)))).toEqual([])
    const stated = { indicator: 'warga', file: 'nilai/k.csv', regions: ['99.01'] }
    const table = { indicator: 'warga', figure: without(2) }
    expect(patternsOf([table, { ...stated, figure: () => 500_000 }])).toEqual([])
    expect(
      patternsOf([table], [catalogueEntry({ id: 'warga', kind: 'index', aggregation: 'mean' })]),
    ).toEqual([])
  })

  it('are complete once another table brings them', () => {
    const rest = (order: number) => (order < 28 ? people(order) : null)
    const found = patternsOf([
      { indicator: 'warga', file: 'nilai/a.csv', figure: without(2) },
      { indicator: 'warga', file: 'nilai/b.csv', figure: rest },
    ])
    expect(found).toEqual([])
  })
})

describe('tahun-terpecah', () => {
  const years = ['2021', '2022', '2023', '2024', '2025']
  const file = 'nilai/warga.csv'
  const part = (period: string, at: number) => ({
    ...{ indicator: 'warga', period, file },
    figure: (order: number) => (order % years.length === at ? people(order) : null),
  })

  it('is a column of years that was dragged down', () => {
    const found = patternsOf(years.map(part)).find(({ id }) => id === 'tahun-terpecah')
    expect(found?.message.id).toContain('2021, 2022, 2023, 2024, 2025')
    expect(found?.message.id).toContain('140 wilayah')
  })

  it('is not a table of whole years, nor a year of some late rows', () => {
    const whole = years.map((period, at) => ({
      ...{ indicator: 'warga', period, file },
      figure: (order: number) => people(order, 20 + at),
    }))
    expect(patternsOf(whole)).toEqual([])
    const late = patternsOf([
      { indicator: 'warga', period: '2024', file, figure: (at) => (at < 130 ? people(at) : null) },
      { indicator: 'warga', period: '2025', file, figure: (at) => (at < 130 ? null : people(at)) },
    ])
    expect(idsOf(late)).not.toContain('tahun-terpecah')
  })
})
