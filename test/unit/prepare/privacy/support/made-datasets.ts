import { computeColumns } from '../../../../../src/prepare/derive/compute-columns'
import { NO_EDITION, type EditionBefore } from '../../../../../src/prepare/derive/edition-before'
import { parseFormula, type Formula } from '../../../../../src/prepare/model/formula'
import { monthsOf } from '../../../../../src/prepare/derive/sum-months'
import { suppressCells } from '../../../../../src/prepare/suppression/suppress-cells'
import { ColumnStore } from '../../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../../src/prepare/join/region-frame'
import { ProblemLog } from '../../../../../src/prepare/problems/problem-log'
import { partsOf, type CatalogueEntry } from '../../../../../src/prepare/model/catalogue-entry'
import type { Relation } from '../../../../../src/prepare/model/relation'
import { catalogueEntry } from '../../support/catalogue-entry'
import type { KnownEquation } from '../../support/linear-attack'
import { regionTree } from '../../support/region-tree'

export const MINIMUM = 5
export const YEAR = '2024'
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
export const TIED = ['laki', 'perempuan', 'semua', 'diukur']

/** Park and Miller's generator: the same datasets on every machine. */
export function generator(seed: number) {
  let state = (seed * 48271 + 1) % 2147483647
  return (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

export type Made = { store: ColumnStore; truth: Map<string, number>; warned: boolean }

function nameOf(store: ColumnStore, id: string, period: string, index: number): string {
  return `${id} ${period} ${store.frame.codes[index] ?? ''}`
}

/** The figures that a store still holds. */
export function cellsOf(store: ColumnStore): Map<string, number> {
  return new Map(
    ENTRIES.flatMap(({ id }) =>
      store.periods(id).flatMap((period) =>
        store.column(id, period).flatMap((value, index) => {
          return value === null ? [] : [[nameOf(store, id, period, index), value] as const]
        }),
      ),
    ),
  )
}

export type Plan = {
  desaOf: number[]
  periods: string[]
  ids: string[]
  scale: number
  zeros: number
}

/** Every kind of dataset in turn: single years, months, several indicators, both. */
export function planOf(seed: number, next: (below: number) => number): Plan {
  const kind = seed % 20 === 3 ? 3 : seed % 3
  const many = kind === 0 || kind === 2
  const desaOf = Array.from({ length: 1 + next(kind === 3 ? 2 : 3) }, () => next(many ? 6 : 2) + 1)
  const periods = kind === 1 || kind === 3 ? monthsOf(YEAR) : [YEAR]
  const ids = kind >= 2 ? ['laki', 'perempuan', 'semua', 'diukur'] : ['laki']
  return { desaOf, periods, ids, scale: [4, 12, 40][next(3)] ?? 4, zeros: next(4) }
}

export type Figures = Record<string, (number | null)[]>

export function figuresOf(
  { desaOf, periods, ids, scale, zeros }: Plan,
  next: (below: number) => number,
) {
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

/** What an edition may have beside the figures of its desa. */
export type More = {
  before?: EditionBefore
  /** Indicators whose table was withdrawn; what is computed from them goes with them. */
  withdrawn?: readonly string[]
  /** Totals that a table states itself: `laki 2024 99.01.01`. */
  stated?: ReadonlyMap<string, number>
  /** Indicators that have no minimum cell in this edition. */
  unmarked?: readonly string[]
  /** Desa that have another code in this edition, under the name that they had. */
  recoded?: ReadonlyMap<string, string>
}

function entriesOf({ withdrawn = [], unmarked = [] }: More): CatalogueEntry[] {
  return ENTRIES.filter(
    (entry) => ![entry.id, ...partsOf(entry)].some((id) => withdrawn.includes(id)),
  ).map((entry) => (unmarked.includes(entry.id) ? { ...entry, minimumCell: null } : entry))
}

export function make(desaOf: number[], figures: Figures, more: More = {}): Made {
  const { before = NO_EDITION, withdrawn = [], stated = new Map<string, number>(), recoded } = more
  const units = regionTree(desaOf).map((one) => ({
    ...one,
    code: recoded?.get(one.code) ?? one.code,
  }))
  const store = new ColumnStore(new RegionFrame(units))
  for (const [key, column] of Object.entries(figures)) {
    const [id = '', period = ''] = key.split(' ')
    if (withdrawn.includes(id)) continue
    store.frame.positionsAt('desa').forEach((index, order) => {
      store.state(id, period, index, column[order] ?? null)
    })
  }
  for (const [cell, value] of stated) {
    const [id = '', period = '', code = ''] = cell.split(' ')
    if (!withdrawn.includes(id)) store.state(id, period, store.frame.indexOf(code), value)
  }
  const log = new ProblemLog()
  const entries = entriesOf(more)
  computeColumns(entries, store, log)
  const truth = cellsOf(store)
  suppressCells(entries, RELATIONS, store, log, before)
  return { store, truth, warned: log.problems.some(({ id }) => id === 'kolom-disembunyikan') }
}

/** All that a reader knows to hold, from the definitions alone; a sum that is not true is none. */
export function equationsOf({ store, truth }: Made): KnownEquation[] {
  const { frame } = store
  const at = (id: string, period: string, index: number) => nameOf(store, id, period, index)
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
            [at('sisa', period, index), 1],
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

export function figuresOfMonths(values: readonly number[]): Figures {
  return Object.fromEntries(monthsOf(YEAR).map((month, at) => [`laki ${month}`, [values[at] ?? 0]]))
}

/** An edition as `readEdition` reads it. */
export function editionOf(store: ColumnStore, more: More = {}): EditionBefore {
  const at = (code: string): number => store.frame.indexOf(code)
  const withheld = entriesOf(more).filter(({ id }) => store.hidesAny(id))
  return {
    ...NO_EDITION,
    published: (id, period, code) =>
      store.has(id, period) ? (store.column(id, period)[at(code)] ?? null) : null,
    isWithheld: (id, period, code) => store.isHidden(id, period, at(code)),
    units: store.frame.units,
    periodsOf: (id) => store.periods(id),
    withheld: new Map(withheld.map(({ id, minimumCell }) => [id, minimumCell])),
  }
}
