import { describe, expect, it } from 'vitest'
import { catalogueEntry } from '../../support/catalogue-entry'
import { chance, families, patternsOf } from '../../support/figure-tables'
import type { Figures } from './trials'

/** Ages of which each is a little larger than the one before, in every desa by its own share. */
const ages = ['muda', 'dewasa', 'tua']
const shares = [0.34, 0.31, 0.27]
const before =
  (age: number): Figures =>
  (order) =>
    Math.round(30 * families(order) * ((shares[age] ?? 0) + 0.01 * chance(order, age + 2)))
const later =
  (age: number): Figures =>
  (order) =>
    Math.round(before(age)(order) * (1 + 0.012 * chance(order, age + 20)))

/** The ages of two years, of which the second has these columns under the headings, in order. */
function exchanged(now: readonly Figures[]) {
  const tables = ages.flatMap((indicator, age) =>
    [before(age), now[age] ?? before(age)].map((figure, at) => ({
      ...{ indicator, period: String(2024 + at), file: `nilai/umur-${String(2024 + at)}.csv` },
      figure: (order: number) => figure(order),
    })),
  )
  return patternsOf(tables).filter(({ id }) => id === 'kolom-tertukar')
}

describe('headings exchanged since the year before', () => {
  it.each([
    ['two of them', [1, 0, 2], 'muda → dewasa → muda'],
    ['all three', [1, 2, 0], 'muda → dewasa → tua → muda'],
  ])('are told: %s', (_, order, changes) => {
    const [problem, ...others] = exchanged(order.map(later))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      ...{ severity: 'peringatan', file: 'nilai/umur-2025.csv', column: 'muda' },
    })
    expect(problem?.message.id).toContain(changes)
  })

  it('are not where each follows its own, or one alone has become as large as another', () => {
    expect(exchanged([0, 1, 2].map(later))).toEqual([])
    expect(exchanged([later(1), later(1), later(2)])).toEqual([])
  })

  it('are told of indices too, and not of columns in other units', () => {
    const index = (id: string, unit: string) =>
      catalogueEntry({ id, kind: 'index', aggregation: 'mean', unit: { id: unit, en: unit } })
    const figure = (salt: number, year: number) => (order: number) =>
      Number((0.3 + 0.2 * salt + 0.1 * chance(order, salt) + 0.001 * year).toFixed(4))
    const told = (units: readonly string[]) =>
      patternsOf(
        ['iks', 'ike'].flatMap((indicator, at) => [
          { indicator, period: '2024', file: 'nilai/a.csv', figure: figure(at, 0) },
          { indicator, period: '2025', file: 'nilai/b.csv', figure: figure(1 - at, 1) },
        ]),
        [index('iks', units[0] ?? ''), index('ike', units[1] ?? '')],
      ).map(({ id }) => id)
    expect(told(['indeks', 'indeks'])).toContain('kolom-tertukar')
    expect(told(['indeks', 'persen'])).not.toContain('kolom-tertukar')
  })
})
