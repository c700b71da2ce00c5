import { describe, expect, it } from 'vitest'
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
  const log = new ProblemLog()
  computeColumns(entries, store, log)
  return Object.assign((id: string) => store.periods(id), { problems: log.problems })
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

describe('bagian-beda-tahun', () => {
  const all = ['people', 'families', 'young', 'adults', 'old']
  const of = (years: readonly string[], others: Readonly<Record<string, readonly string[]>> = {}) =>
    periodsWith({ ...Object.fromEntries(all.map((id) => [id, years])), ...others }).problems

  it('tells once what is not computed of the newest part, and which part to deliver', () => {
    const told = of(['2024'], { families: ['2024', '2025'], old: ['2022'] })
    expect(told.map(({ id, severity }) => [id, severity])).toContainEqual([
      'bagian-beda-tahun',
      'peringatan',
    ])
    expect(told.map(({ message }) => message.en.split(':')[0])).toEqual([
      'working 2024 is not computed',
      'household 2025 is not computed',
      'aged 2024 is not computed',
    ])
    expect(told[1]?.message.en).toContain('Deliver people for 2025')
  })

  it('is nothing of parts that share their newest year, of other things, or that have none', () => {
    expect(of(['2023', '2024'], { young: ['2024'], schools: ['2021', '2025'] })).toEqual([])
    expect(of(['2024'], { people: [] })).toEqual([])
    expect(of(['2024'], { families: ['2024-06'] })).toEqual([])
  })
})
