import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeColumns } from '../../../../src/prepare/derive/compute-columns'
import { monthsOf } from '../../../../src/prepare/derive/sum-months'
import { suppressCells } from '../../../../src/prepare/suppression/suppress-cells'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { CatalogueEntry } from '../../../../src/prepare/model/catalogue-entry'
import type { Relation } from '../../../../src/prepare/model/relation'
import type { Unit } from '../../../../src/prepare/model/unit'
import { workOut, workOutOneByOne, type KnownSum } from '../support/attacker'
import { catalogueEntry } from '../support/catalogue-entry'
import { anyTree, regionTree } from '../support/region-tree'

const MINIMUM = 5
const cases = catalogueEntry({ id: 'kasus', minimumCell: MINIMUM })

type Values = Record<string, (number | null)[]>
type Outcome = {
  store: ColumnStore
  before: Map<string, number>
  published: Map<string, number>
  hidden: string[]
}

function nameOf(id: string, period: string, index: number): string {
  return `${id} ${period} ${String(index)}`
}

/** Aggregates and suppresses; `values` is `indicator period` -> one value a desa. */
function suppress(
  units: Unit[],
  entries: readonly CatalogueEntry[],
  values: Values,
  relations: readonly Relation[] = [],
): Outcome {
  const store = new ColumnStore(new RegionFrame(units))
  const desa = store.frame.positionsAt('desa')
  for (const [key, column] of Object.entries(values)) {
    const [id = '', period = ''] = key.split(' ')
    desa.forEach((index, order) => {
      store.state(id, period, index, column[order] ?? null)
    })
  }
  const log = new ProblemLog()
  computeColumns(entries, store, log)
  const cells = () =>
    entries.flatMap(({ id }) =>
      store.periods(id).flatMap((period) =>
        store.column(id, period).flatMap((value, index) => {
          return value === null ? [] : [[nameOf(id, period, index), value] as const]
        }),
      ),
    )
  const before = new Map(cells())
  suppressCells(entries, relations, store, log)
  const published = new Map(cells())
  return { store, before, published, hidden: [...before.keys()].filter((k) => !published.has(k)) }
}

function treeSums({ store, before }: Outcome, id: string): KnownSum[] {
  const { frame } = store
  return store.periods(id).flatMap((period) =>
    frame.units.flatMap((unit, index) => {
      const parts = frame.childrenOf(unit.code).map((at) => nameOf(id, period, at))
      const known = parts.filter((name) => before.has(name))
      return known.length === 0 ? [] : [{ total: nameOf(id, period, index), parts: known }]
    }),
  )
}

function expectSafe(outcome: Outcome, sums: readonly KnownSum[], ids: readonly string[]): void {
  const { before, published } = outcome
  expect(workOutOneByOne(sums, published)).toEqual([])
  for (const [name, value] of before) {
    const isSmall = ids.includes(name.split(' ')[0] ?? '') && value > 0 && value < MINIMUM
    if (isSmall) expect(published.has(name), `${name} = ${String(value)}`).toBe(false)
    if (value === 0) expect(published.get(name), name).toBe(0)
    if (published.has(name)) expect(published.get(name), name).toBe(value)
  }
  for (const { total, parts } of sums) {
    if (!published.has(total) || !ids.includes(total.split(' ')[0] ?? '')) continue
    const together = parts
      .filter((part) => !published.has(part))
      .map((part) => before.get(part) ?? 0)
    if (together.length === 0) continue
    expect(
      together.reduce((a, b) => a + b),
      total,
    ).toBeGreaterThanOrEqual(MINIMUM)
  }
}

/** What a published kabupaten leaves of the hidden desa in its hidden kecamatan; null when none. */
function hiddenBelowPublished({ store, published, before }: Outcome): number | null {
  const { frame } = store
  if (!published.has(nameOf('kasus', '2024', 0))) return null
  const isHidden = (index: number) => store.isHidden('kasus', '2024', index)
  const desa = frame.units.flatMap((unit, index) =>
    unit.level === 'kecamatan' && isHidden(index) ? frame.desaWithin(unit.code) : [],
  )
  const hidden = desa
    .filter(isHidden)
    .map((index) => before.get(nameOf('kasus', '2024', index)) ?? 0)
  return hidden.length === 0 ? null : hidden.reduce((a, b) => a + b)
}

const cell = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), {
  freq: 8,
})
const column = (units: Unit[]) => {
  const size = units.filter((unit) => unit.level === 'desa').length
  return fc.array(cell, { minLength: size, maxLength: size })
}

describe('suppression', () => {
  const hiddenIn = (desaOf: readonly number[], values: (number | null)[]) => {
    const { store } = suppress(regionTree(desaOf), [cases], { 'kasus 2024': values })
    return store.hiddenPositions('kasus', '2024').map((index) => store.frame.codes[index])
  }

  it('hides nothing where nothing is small, and publishes zero', () => {
    expect(hiddenIn([3, 2], [5, 0, 12, null, 8])).toEqual([])
  })

  it('hides with a small desa the smallest other one, the first of equals', () => {
    expect(hiddenIn([4], [3, 9, 9, 20])).toEqual(['99.01.01.2001', '99.01.01.2002'])
  })

  it('hides until those hidden are not small together', () => {
    expect(hiddenIn([4], [1, 2, 6, 20])).toEqual([
      '99.01.01.2001',
      '99.01.01.2002',
      '99.01.01.2003',
    ])
  })

  it('hides a small kecamatan with another, and a desa in each', () => {
    expect(hiddenIn([2, 2, 2], [4, 0, 9, 30, 20, 50])).toEqual([
      ...['99.01.01', '99.01.02'],
      ...['99.01.01.2001', '99.01.02.2001'],
    ])
  })

  it('hides the only figure everywhere', () => {
    expect(hiddenIn([2], [4, 0])).toEqual(['99.01', '99.01.01', '99.01.01.2001'])
  })

  it('leaves an indicator without a minimum alone', () => {
    const free = catalogueEntry({ id: 'kasus' })
    const { hidden } = suppress(regionTree([2]), [free], { 'kasus 2024': [1, 2] })
    expect(hidden).toEqual([])
  })
})

describe('suppression in any tree', () => {
  it('lets nobody work out a hidden cell, and changes no published one', () => {
    fc.assert(
      fc.property(
        anyTree.chain((units) => fc.tuple(fc.constant(units), column(units))),
        ([units, values]) => {
          const outcome = suppress(units, [cases], { 'kasus 2024': values })
          const sums = treeSums(outcome, 'kasus')
          expectSafe(outcome, sums, ['kasus'])
          // In one period not even all sums together give a cell.
          expect(workOut(sums, outcome.published, outcome.hidden)).toEqual([])
          expect(hiddenBelowPublished(outcome) ?? MINIMUM).toBeGreaterThanOrEqual(MINIMUM)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('holds with twelve months and their year', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom([2], [3, 2], [1, 4])
          .map(regionTree)
          .chain((units) =>
            fc.tuple(fc.constant(units), fc.tuple(...monthsOf('2024').map(() => column(units)))),
          ),
        ([units, months]) => {
          const values = Object.fromEntries(
            monthsOf('2024').map((month, i) => [`kasus ${month}`, months[i] ?? []]),
          )
          const outcome = suppress(units, [cases], values)
          const years = units.flatMap((_, index): KnownSum[] => {
            const parts = monthsOf('2024').map((month) => nameOf('kasus', month, index))
            const total = nameOf('kasus', '2024', index)
            const sum = parts.reduce((all, part) => all + (outcome.before.get(part) ?? 0), 0)
            return outcome.before.get(total) === sum ? [{ total, parts }] : []
          })
          expectSafe(outcome, [...treeSums(outcome, 'kasus'), ...years], ['kasus'])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('holds across indicators that add up', () => {
    const entries = ['semua', 'laki', 'perempuan'].map((id) =>
      catalogueEntry({ id, minimumCell: id === 'semua' ? null : MINIMUM }),
    )
    const terms = ['laki', 'perempuan'].map((indicator) => ({ indicator, sign: 1 as const }))
    const relation = {
      indicator: 'semua',
      formula: 'laki + perempuan',
      terms,
      tolerance: 0,
      isLimit: false,
    }
    const known = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(
        anyTree.chain((units) => {
          const size = units.filter((unit) => unit.level === 'desa').length
          const one = fc.array(known, { minLength: size, maxLength: size })
          return fc.tuple(fc.constant(units), one, one)
        }),
        ([units, men, women]) => {
          const both = men.map((value, i) => value + (women[i] ?? 0))
          const values = { 'laki 2024': men, 'perempuan 2024': women, 'semua 2024': both }
          const outcome = suppress(units, entries, values, [relation])
          const across = units.map((_, index) => ({
            total: nameOf('semua', '2024', index),
            parts: terms.map(({ indicator }) => nameOf(indicator, '2024', index)),
          }))
          const trees = entries.flatMap(({ id }) => treeSums(outcome, id))
          const given = across.filter(({ total }) => outcome.before.has(total))
          expectSafe(outcome, [...trees, ...given], ['laki', 'perempuan'])
        },
      ),
      { numRuns: 150 },
    )
  })
})
