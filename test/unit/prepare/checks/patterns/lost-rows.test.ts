import { describe, expect, it } from 'vitest'
import { catalogueEntry } from '../../support/catalogue-entry'
import { chance, DESA_CODES, patternsOf, type Given } from '../../support/figure-tables'

const KINDS = ['indeks_a', 'indeks_b', 'indeks_c']
const ENTRIES = KINDS.map((id) => catalogueEntry({ id, kind: 'index', aggregation: 'mean' }))
type IsGiven = (order: number, kind: number) => boolean

const tables = (period: string, isGiven: IsGiven, file = `nilai/i-${period}.csv`): Given[] =>
  KINDS.map((indicator, kind) => {
    const figure = (order: number) =>
      Math.round(1e4 * (0.4 + 0.5 * chance(order, kind + Number(period)))) / 1e4
    return {
      ...{ indicator, period, file },
      figure: (order: number) => (isGiven(order, kind) ? figure(order) : null),
    }
  })
const found = (...given: readonly Given[]) =>
  patternsOf(given, ENTRIES).filter(({ id }) => id === 'sebagian-desa')
const all: IsGiven = () => true
const LOST = [5, 6, 70]
const isKept: IsGiven = (order) => !LOST.includes(order)

describe('rows that the table of the year before had', () => {
  it('are told by name and code where the new table lacks them', () => {
    const [problem, ...others] = found(...tables('2024', all), ...tables('2025', isKept))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', file: 'nilai/i-2025.csv' })
    expect(problem?.message.id).toContain('3 dari 140 wilayah yang berisi angka pada 2024')
    for (const order of LOST) expect(problem?.message.id).toContain(DESA_CODES[order])
  })

  it('are none where single cells are empty, another table brings them, or not all regions are meant', () => {
    const before = tables('2024', all)
    expect(found(...before, ...tables('2025', all))).toEqual([])
    const cells = tables('2025', (order, kind) => isKept(order, kind) || kind === 1)
    expect(found(...before, ...cells)).toEqual([])
    const rest = tables('2025', (order) => LOST.includes(order), 'nilai/rest.csv')
    expect(found(...before, ...tables('2025', isKept), ...rest)).toEqual([])
    const some = tables('2024', (order) => order % 5 > 0)
    expect(found(...some, ...tables('2025', isKept))).toEqual([])
    expect(found(...before, ...tables('2025', (order) => order < 100))).toEqual([])
  })
})
