import { describe, expect, it } from 'vitest'
import { chance, DESA_CODES, idsOf, patternsOf, type Given } from '../../support/figure-tables'
import { people, PLACES } from './trials'

const of = (figure: Given['figure'], rest: Partial<Given> = {}) =>
  patternsOf([{ indicator: 'warga', figure, ...rest }], [PLACES])
const figures = DESA_CODES.map((_, order) => people(3)(order))
const falling = figures.toSorted((a, b) => b - a)

describe('figures sorted without their names', () => {
  it('are told with their rows', () => {
    const [problem] = of((order) => falling[order] ?? null)
    expect(problem).toMatchObject({ id: 'angka-terurut', row: 2, column: 'warga' })
    expect(problem?.message.id).toContain('terus turun dari baris 2 sampai 141 (140 dari 140')
    expect(problem?.message.en).toContain('only fall from row 2 to 141')
  })

  it('are told within kecamatan, in a part of the rows, and where few figures are different', () => {
    const within = DESA_CODES.map((code) => {
      const desa = DESA_CODES.filter((other) => other.startsWith(code.slice(0, 8)))
      const own = desa.map((one) => figures[DESA_CODES.indexOf(one)] ?? 0).toSorted((a, b) => a - b)
      return own[desa.indexOf(code)] ?? 0
    })
    const part = [...figures.slice(0, 60), ...figures.slice(60, 80).toSorted((a, b) => a - b)]
    const few = DESA_CODES.map((_, order) => Math.floor(4 * chance(order, 5))).toSorted()
    for (const sorted of [within, [...part, ...figures.slice(80)], few]) {
      expect(idsOf(of((order) => sorted[order] ?? null))).toContain('angka-terurut')
    }
  })

  it('are told in a table in the order of names', () => {
    const byName = DESA_CODES.map((code, order) => ({ code, name: (order * 53) % 140 }))
    const regions = byName.toSorted((a, b) => a.name - b.name).map(({ code }) => code)
    const found = of((order) => falling[order] ?? null, { regions })
    expect(idsOf(found)).toContain('angka-terurut')
  })

  it('are not a ranking, in which the regions follow the figures', () => {
    const order = DESA_CODES.map((_, at) => at).toSorted(
      (a, b) => (figures[b] ?? 0) - (figures[a] ?? 0),
    )
    const regions = order.map((at) => DESA_CODES[at] ?? '')
    expect(of((at) => falling[at] ?? null, { regions })).toEqual([])
    // Of few different figures the regions with the same one keep their order.
    const few = (at: number) => Math.floor(4 * chance(at, 5))
    const byFew = DESA_CODES.map((code, at) => ({ code, figure: few(at) })).toSorted(
      (a, b) => b.figure - a.figure,
    )
    const ranking = byFew.map(({ code }) => code)
    expect(of((at) => byFew[at]?.figure ?? null, { regions: ranking })).toEqual([])
  })

  it('are not those of 10 rows that happen to rise', () => {
    const rising = [...figures.slice(0, 10).toSorted((a, b) => a - b), ...figures.slice(10)]
    expect(of((order) => rising[order] ?? null)).toEqual([])
  })
})

describe('a kecamatan without any', () => {
  const inSecond = (region: string) => region.startsWith('99.01.02.')
  /** One in five desa has none. */
  const some = (order: number) =>
    chance(order, 11) < 0.2 ? 0 : 1 + Math.floor(8 * chance(order, 2))

  it('is asked about where elsewhere few desa have none', () => {
    const [problem, ...others] = of((order, region) => (inSecond(region) ? 0 : some(order)))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'nol-massal', severity: 'peringatan', row: 16 })
    expect(problem?.message.id).toContain('nol di semua 14 desa Kecamatan B')
  })

  it('is nothing special of what most desa have not, nor where it was so before', () => {
    const rare = (order: number) => (chance(order, 12) < 0.9 ? 0 : 1)
    expect(of((order, region) => (inSecond(region) ? 0 : rare(order)))).toEqual([])
    const none = (salt: number) => (order: number, region: string) =>
      inSecond(region) ? 0 : some(order) + Math.round(chance(order, salt))
    const years = ['2024', '2025'].map((period, at) => ({
      ...{ indicator: 'warga', period, figure: none(40 + at) },
    }))
    expect(idsOf(patternsOf(years, [PLACES]).filter(({ file }) => file.includes('2025')))).toEqual(
      [],
    )
  })
})
