import { describe, expect, it } from 'vitest'
import type { KnownCategory } from '../../../../../src/prepare/model/catalogue-entry'
import { catalogueEntry } from '../../support/catalogue-entry'
import { chance, patternsOf } from '../../support/figure-tables'
import type { Figures } from './trials'

const category = (code: number, label: string): KnownCategory => ({
  ...{ code, label: { id: label, en: label }, spellings: [], order: null },
})
const ENTRY = catalogueEntry({
  ...{ id: 'air', kind: 'category', aggregation: 'composition' },
  categories: [category(1, 'Ledeng'), category(2, 'Sumur'), category(3, 'Sungai')],
})

/** Of three desa one draws from each; a tenth change by themselves. */
const before: Figures = (order) => 1 + Math.floor(3 * chance(order, 1))
const later = (order: number) => (chance(order, 2) < 0.1 ? 2 : before(order))

function exchanged(now: Figures) {
  const tables = [before, now].map((figure, at) => ({
    ...{ indicator: 'air', period: String(2024 + at), figure: (order: number) => figure(order) },
  }))
  return patternsOf(tables, [ENTRY])
}

describe('categories exchanged since the year before', () => {
  it.each([
    ['two of three', [3, 2, 1], 'Ledeng → Sungai; Sungai → Ledeng'],
    ['all three', [2, 3, 1], 'Ledeng → Sumur; Sumur → Sungai; Sungai → Ledeng'],
  ])('are told with what became of each: %s', (_, codes, changes) => {
    const [problem, ...others] = exchanged((order) => codes[later(order) - 1] ?? 0)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      id: 'kategori-tertukar',
      severity: 'peringatan',
      column: 'air',
    })
    for (const change of changes.split('; ')) expect(problem?.message.id).toContain(change)
  })

  it('are not single changes, nor all that moved to one category', () => {
    expect(exchanged(later)).toEqual([])
    expect(exchanged((order) => (before(order) === 3 ? 2 : before(order)))).toEqual([])
  })
})

describe('one category in every region', () => {
  it('is told where the year before had several', () => {
    const [problem, ...others] = exchanged(() => 2)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'kategori-seragam', severity: 'peringatan', column: 'air' })
    expect(problem?.message.id).toContain('"Sumur" di semua wilayah')
  })

  it('is not what nearly all were before, nor all but one', () => {
    const nearly = (order: number) => (order % 10 === 0 ? 3 : 1)
    const tables = [nearly, () => 1].map((figure, at) => ({
      ...{ indicator: 'air', period: String(2024 + at), figure },
    }))
    expect(patternsOf(tables, [ENTRY])).toEqual([])
    expect(exchanged((order) => (order === 0 ? 1 : 2))).toEqual([])
  })
})
