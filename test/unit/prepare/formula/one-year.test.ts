import { expect, it } from 'vitest'
import { computeColumns } from '../../../../src/prepare/derive/compute-columns'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { populationsOf } from '../../../../src/prepare/join/one-population'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { parseFormula, isFormulaError } from '../../../../src/prepare/model/formula'
import type { Relation } from '../../../../src/prepare/model/relation'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { catalogueEntry } from '../support/catalogue-entry'
import { regionTree } from '../support/region-tree'

function formula(text: string): {
  text: string
  tree: Exclude<ReturnType<typeof parseFormula>, { at: string }>
} {
  const tree = parseFormula(text)
  if (isFormulaError(tree)) throw new Error(text)
  return { text, tree }
}

const computed = { origin: 'formula', aggregation: 'ratio' } as const
const entries = [
  ...['people', 'families', 'young', 'adults', 'old', 'schools'].map((id) =>
    catalogueEntry({ id }),
  ),
  catalogueEntry({ id: 'working', ...computed, formula: formula('adults + old') }),
  ...[
    { id: 'dependency', text: '100 * people / working - 100' },
    { id: 'household', text: 'people / families' },
    { id: 'youth', text: '100 * young / people' },
    { id: 'schooling', text: '1000 * schools / people' },
  ].map(({ id, text }) =>
    catalogueEntry({ id, kind: 'rate', ...computed, formula: formula(text) }),
  ),
  catalogueEntry({
    ...{ id: 'aged', kind: 'rate', origin: 'ratio', aggregation: 'ratio' },
    ...{ numerator: 'old', denominator: 'people' },
  }),
]
const relations: Relation[] = [
  { ids: ['people', 'young', 'adults', 'old'], isLimit: false },
  { ids: ['families', 'people'], isLimit: true },
].map(({ ids: [indicator = '', ...parts], isLimit }) => ({
  ...{ indicator, formula: parts.join(' + '), tolerance: 0, isLimit },
  terms: parts.map((id) => ({ indicator: id, sign: 1 as const })),
}))

function periodsWith(figures: Readonly<Record<string, readonly string[]>>) {
  const frame = new RegionFrame(regionTree([2]))
  const store = new ColumnStore(frame, populationsOf(entries, relations))
  for (const [id, years] of Object.entries(figures)) {
    for (const year of years) {
      frame.positionsAt('desa').forEach((index) => {
        store.state(id, year, index, 10)
      })
    }
  }
  computeColumns(entries, store, new ProblemLog())
  return (id: string) => store.periods(id)
}

it('divides parts of one whole only by figures of the same year, and other things by the nearest', () => {
  const whole = ['young', 'adults', 'old', 'families']
  const periods = periodsWith({
    people: ['2023', '2024'],
    ...Object.fromEntries(whole.map((id) => [id, ['2024', '2025']])),
    schools: ['2021'],
  })
  expect(periods('dependency')).toEqual(['2024'])
  expect(periods('household')).toEqual(['2024'])
  expect(periods('youth')).toEqual(['2024'])
  expect(periods('aged')).toEqual(['2024'])
  expect(periods('schooling')).toEqual(['2021'])
})
