import { describe, expect, it } from 'vitest'
import { computeColumns } from '../../../../src/prepare/derive/compute-columns'
import { NO_EDITION, type EditionBefore } from '../../../../src/prepare/derive/edition-before'
import { parseFormula, type Formula } from '../../../../src/prepare/derive/formula'
import { monthsOf } from '../../../../src/prepare/derive/sum-months'
import { suppressCells } from '../../../../src/prepare/derive/suppress-cells'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { Relation } from '../../../../src/prepare/read/read-relations'
import { workOut } from '../support/attacker'
import { catalogueEntry } from '../support/catalogue-entry'
import { boundByProgramming, boundByTrying, type KnownEquation } from '../support/linear-attack'
import { regionTree } from '../support/region-tree'

const MINIMUM = 5
const YEAR = '2024'
const sum = (indicator: string, of: string[], isLimit = false): Relation => ({
  indicator,
  formula: of.join(' + '),
  terms: of.map((one) => ({ indicator: one, sign: 1 })),
  tolerance: 0,
  isLimit,
})
const RELATIONS = [sum('semua', ['laki', 'perempuan']), sum('laki', ['diukur'], true)]
const ENTRIES = [
  catalogueEntry({ id: 'laki', minimumCell: MINIMUM }),
  catalogueEntry({ id: 'perempuan', minimumCell: MINIMUM }),
  ...['semua', 'diukur'].map((id) => catalogueEntry({ id })),
  catalogueEntry({
    ...{ id: 'persen', kind: 'rate', origin: 'ratio', aggregation: 'ratio', factor: 100 },
    ...{ numerator: 'laki', denominator: 'diukur' },
  }),
  catalogueEntry({
    ...{ id: 'selisih', origin: 'formula', minimum: null },
    formula: { text: 'semua - laki', tree: parseFormula('semua - laki') as Formula },
  }),
]
/**
 * Whose intervals are looked at: what is guarded and what is tied to it by sums. What is computed is hidden
 * for its parts alone: a difference may well equal a figure that is published.
 */
const TIED = ['laki', 'perempuan', 'semua', 'diukur']

/** Park and Miller's generator: the same datasets on every machine. */
function generator(seed: number) {
  let state = (seed * 48271 + 1) % 2147483647
  return (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

type Made = { store: ColumnStore; truth: Map<string, number>; warned: boolean }

function cellsOf(store: ColumnStore): Map<string, number> {
  return new Map(
    ENTRIES.flatMap(({ id }) =>
      store.periods(id).flatMap((period) =>
        store.column(id, period).flatMap((value, index) => {
          return value === null ? [] : [[`${id} ${period} ${String(index)}`, value] as const]
        }),
      ),
    ),
  )
}

type Plan = { desaOf: number[]; periods: string[]; ids: string[]; scale: number; zeros: number }

/** Every kind of dataset in turn: single years, months, several indicators, both. */
function planOf(seed: number, next: (below: number) => number): Plan {
  const kind = seed % 20 === 3 ? 3 : seed % 3
  const many = kind === 0 || kind === 2
  const desaOf = Array.from({ length: 1 + next(kind === 3 ? 2 : 3) }, () => next(many ? 6 : 2) + 1)
  const periods = kind === 1 || kind === 3 ? monthsOf(YEAR) : [YEAR]
  const ids = kind >= 2 ? ['laki', 'perempuan', 'semua', 'diukur'] : ['laki']
  return { desaOf, periods, ids, scale: [4, 12, 40][next(3)] ?? 4, zeros: next(4) }
}

type Figures = Record<string, (number | null)[]>

function figuresOf({ desaOf, periods, ids, scale, zeros }: Plan, next: (below: number) => number) {
  const figures: Figures = {}
  for (const period of periods) {
    const add = (id: string, of: (order: number) => number | null) => {
      const count = desaOf.reduce((all, one) => all + one, 0)
      if (ids.includes(id))
        figures[`${id} ${period}`] = Array.from({ length: count }, (_, i) => of(i))
    }
    const figure = (): number => (next(10) < 2 * zeros ? 0 : next(2) === 0 ? next(8) : next(scale))
    const of = (id: string, order: number): number => figures[`${id} ${period}`]?.[order] ?? 0
    add('laki', () => (ids.length === 1 && next(12) === 0 ? null : figure()))
    add('perempuan', figure)
    add('semua', (order) => of('laki', order) + of('perempuan', order))
    add('diukur', (order) => of('laki', order) + next(20))
  }
  return figures
}

function make(desaOf: number[], figures: Figures, before: EditionBefore = NO_EDITION): Made {
  const store = new ColumnStore(new RegionFrame(regionTree(desaOf)))
  for (const [key, column] of Object.entries(figures)) {
    const [id = '', period = ''] = key.split(' ')
    store.frame.positionsAt('desa').forEach((index, order) => {
      store.state(id, period, index, column[order] ?? null)
    })
  }
  const log = new ProblemLog()
  computeColumns(ENTRIES, store, log)
  const truth = cellsOf(store)
  suppressCells(ENTRIES, RELATIONS, store, log, before)
  return { store, truth, warned: log.problems.some(({ id }) => id === 'kolom-disembunyikan') }
}

/** All that a reader knows to hold, from the definitions alone; a sum that is not true is none. */
function equationsOf({ store, truth }: Made): KnownEquation[] {
  const { frame } = store
  const at = (id: string, period: string, index: number) => `${id} ${period} ${String(index)}`
  const found: KnownEquation[] = []
  const add = (total: string, parts: (readonly [string, number])[]) => {
    const known = parts.filter(([name]) => truth.has(name))
    if (truth.has(total) && known.length > 0) found.push([[total, -1], ...known])
  }
  for (const { id } of ENTRIES) {
    for (const period of store.periods(id)) {
      frame.units.forEach(({ code }, index) => {
        if (id !== 'persen') {
          add(
            at(id, period, index),
            frame.childrenOf(code).map((one) => [at(id, period, one), 1]),
          )
        }
        if (period === YEAR) {
          add(
            at(id, YEAR, index),
            monthsOf(YEAR).map((month) => [at(id, month, index), 1]),
          )
        }
        if (id === 'semua') {
          const parts = ['laki', 'perempuan'].map((one) => [at(one, period, index), 1] as const)
          add(at(id, period, index), parts)
          const rest = [at('semua', period, index), at('laki', period, index)] as const
          add(at('selisih', period, index), [
            [rest[0], 1],
            [rest[1], -1],
          ])
        }
        const [top, bottom] = [at('laki', period, index), at('diukur', period, index)]
        if (id === 'laki' && truth.has(bottom) && truth.has(top)) {
          found.push([
            [top, 1],
            [bottom, -1],
            [`sisa ${period} ${String(index)}`, 1],
          ])
        }
        const ratio = store.column('persen', period)[index] ?? null
        if (id === 'persen' && ratio !== null)
          found.push([
            [top, 100],
            [bottom, -ratio],
          ])
      })
    }
  }
  return found.filter((one) => {
    const rest = one.reduce((all, [cell, factor]) => all + factor * (truth.get(cell) ?? 0), 0)
    return one.some(([cell]) => !truth.has(cell)) || Math.abs(rest) < 1e-6
  })
}

/** Attacks with all that is known; the cells known too well. `told` are figures of an edition before. */
function attack(made: Made, told: ReadonlyMap<string, number> = new Map()) {
  const published = new Map([...told, ...cellsOf(made.store)])
  const equations = equationsOf(made)
  // Zeros are published, so what is hidden is at least 1; a rest to a limit, or a hidden zero, may be 0.
  const least = (cell: string): number => Math.min(1, made.truth.get(cell) ?? 0)
  const isJudged = (cell: string): boolean => TIED.includes(cell.split(' ')[0] ?? '')
  const intervals = boundByProgramming(equations, published, least, MINIMUM)
  const narrow = intervals.filter(
    ({ cell, low, high }) => isJudged(cell) && high - low < MINIMUM - 1e-6,
  )
  const hidden = [...made.truth.keys()].filter((cell) => !published.has(cell))
  // Trying needs the whole intervals, not only that they are wide.
  const whole =
    hidden.length > 10 ? null : boundByProgramming(equations, published, least, Infinity)
  const tried = whole && boundByTrying(equations, published, whole)
  const narrowTried = (tried ?? []).filter(
    ({ cell, low, high }) => isJudged(cell) && high - low < MINIMUM,
  )
  const sums = equations.flatMap((one) => {
    const [total, ...parts] = one
    const isSum = total?.[1] === -1 && parts.every(([, factor]) => factor === 1)
    return isSum ? [{ total: total[0], parts: parts.map(([cell]) => cell) }] : []
  })
  return {
    found: [...narrow, ...narrowTried].map(({ cell, low, high }) => `${cell}: ${low} - ${high}`),
    exact: hidden.length > 150 ? [] : workOut(sums, published, hidden),
    hidden: hidden.length,
    isTried: tried !== null,
  }
}

const SEEDS = Array.from({ length: 210 }, (_, seed) => seed)

describe('an attack with all published sums at once', () => {
  it('finds no hidden cell, by null space, linear programming or trying all solutions', () => {
    let [hidden, tried] = [0, 0]
    for (const seed of SEEDS) {
      const next = generator(seed)
      const plan = planOf(seed, next)
      const made = make(plan.desaOf, figuresOf(plan, next))
      const { found, exact, ...seen } = attack(made)
      expect(found, `dataset ${String(seed)}`).toEqual([])
      expect(exact, `dataset ${String(seed)}`).toEqual([])
      hidden += seen.hidden
      tried += seen.isTried && seen.hidden > 0 ? 1 : 0
    }
    // The attack must have had something to do, and the program something to publish.
    expect(hidden).toBeGreaterThan(2000)
    expect(tried).toBeGreaterThan(20)
  }, 60_000)

  it('would have found the cells of a table that is protected one sum at a time', () => {
    // Eight months of the year are withheld and together 8: each is 1, for zero would be published.
    const months = monthsOf(YEAR)
    const cells = months.map((month, at) => [`laki ${month} 0`, at < 8 ? 1 : 9] as const)
    const equation: KnownEquation = [
      [`laki ${YEAR} 0`, -1],
      ...cells.map(([cell]) => [cell, 1] as const),
    ]
    const published = new Map([[`laki ${YEAR} 0`, 44], ...cells.slice(8)])
    const found = boundByProgramming([equation], published, () => 1, MINIMUM)
    expect(found).toHaveLength(8)
    for (const { low, high } of found) expect([low, high]).toEqual([1, 1])
    const { found: after } = attack(make([1], figuresOfMonths(cells.map(([, value]) => value))))
    expect(after).toEqual([])
  })

  it('finds none with the edition before at hand either, where figures stayed the same', () => {
    let hidden = 0
    for (const seed of SEEDS.filter((one) => one % 3 !== 1)) {
      const next = generator(seed + 1000)
      const plan = { ...planOf(0, next), ids: ['laki'] }
      const figures = figuresOf(plan, next)
      const before = make(plan.desaOf, figures)
      const later = Object.fromEntries(
        Object.entries(figures).map(([key, column]) => [
          key,
          column.map((value) => (value !== null && next(5) === 0 ? next(20) : value)),
        ]),
      )
      const made = make(plan.desaOf, later, editionOf(before.store))
      const told = [...cellsOf(before.store)].filter(([cell, value]) => {
        return made.truth.get(cell) === value
      })
      // A small cell that the edition before published with its figure is out already.
      const { found, ...seen } = attack(made, new Map(told))
      expect(found, `dataset ${String(seed)}`).toEqual([])
      hidden += seen.hidden
    }
    expect(hidden).toBeGreaterThan(200)
  })

  it('withholds again what the edition before withheld', () => {
    const before = make([4], { 'laki 2024': [3, 9, 30, 40] })
    const again = make([4], { 'laki 2024': [3, 9, 30, 8] }, editionOf(before.store))
    expect(before.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(again.store.hiddenPositions('laki', YEAR)).toEqual([2, 3])
    expect(make([4], { 'laki 2024': [3, 9, 30, 8] }).store.hiddenPositions('laki', YEAR)).toEqual([
      2, 5,
    ])
  })

  it('kolom-disembunyikan: withholds a whole column where nothing less protects it, and says so', () => {
    const made = SEEDS.map((seed) => {
      const next = generator(seed)
      const plan = planOf(seed, next)
      return make(plan.desaOf, figuresOf(plan, next))
    })
    const warned = made.filter((one) => one.warned)
    expect(warned.length).toBeGreaterThan(0)
    expect(warned.length).toBeLessThan(made.length / 8)
    for (const { store } of warned) {
      const isWhole = (id: string, period: string): boolean =>
        store.hiddenPositions(id, period).length > 0 &&
        store.column(id, period).every((value) => value === null)
      expect(TIED.some((id) => store.periods(id).some((period) => isWhole(id, period)))).toBe(true)
    }
  })
})

function figuresOfMonths(values: readonly number[]): Figures {
  return Object.fromEntries(monthsOf(YEAR).map((month, at) => [`laki ${month}`, [values[at] ?? 0]]))
}

function editionOf(store: ColumnStore): EditionBefore {
  const at = (code: string): number => store.frame.indexOf(code)
  return {
    published: (id, period, code) =>
      store.has(id, period) ? (store.column(id, period)[at(code)] ?? null) : null,
    isWithheld: (id, period, code) => store.isHidden(id, period, at(code)),
  }
}
