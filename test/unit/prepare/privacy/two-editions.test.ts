import { describe, expect, it } from 'vitest'
import { boundByProgramming, type Interval, type KnownEquation } from '../support/linear-attack'
import {
  cellsOf,
  editionOf,
  equationsOf,
  figuresOf,
  generator,
  make,
  MINIMUM,
  planOf,
  TIED,
  YEAR,
  type Figures,
  type Made,
  type More,
} from './support/made-datasets'

type Next = (below: number) => number
type Editions = { first: Made; second: Made }

/** Of a cell whose figure is not the same in both editions, the one of the first. */
const EARLIER = '@1'

/**
 * What a reader of both editions knows, if he even guesses rightly which figures stayed the same: all sums
 * of both, over the cells that have one figure in both and those that have two.
 */
function readBoth({ first, second }: Editions) {
  const isSame = (cell: string): boolean => {
    const later = second.truth.get(cell)
    return later === undefined || later === first.truth.get(cell)
  }
  const earlier = (cell: string): string =>
    isSame(cell) && !cell.startsWith('sisa') ? cell : cell + EARLIER
  const told = [...cellsOf(first.store)].map(([cell, value]) => [earlier(cell), value] as const)
  const sums = equationsOf(first).map((one): KnownEquation =>
    one.map(([cell, factor]) => [earlier(cell), factor]),
  )
  const truth = new Map([...first.truth].map(([cell, value]) => [earlier(cell), value]))
  return {
    truth: new Map([...truth, ...second.truth]),
    published: new Map([...told, ...cellsOf(second.store)]),
    equations: [...sums, ...equationsOf(second)],
  }
}

function attackBoth(editions: Editions) {
  const { truth, published, equations } = readBoth(editions)
  const least = (cell: string): number => Math.min(1, truth.get(cell) ?? 0)
  const judged = boundByProgramming(equations, published, least, MINIMUM).filter(({ cell }) =>
    TIED.includes(cell.split(' ')[0] ?? ''),
  )
  const narrow = judged.filter(({ low, high }) => high - low < MINIMUM - 1e-6)
  const tell = ({ cell, low, high }: Interval): string =>
    `${cell}: ${low.toFixed(2)} - ${high.toFixed(2)}`
  return {
    narrow: narrow.map(tell),
    exact: narrow.filter(({ low, high }) => high - low < 1e-6).map(tell),
    hidden: [...truth.keys()].filter((cell) => !published.has(cell)).length,
  }
}

const REVISIONS = ['cell', 'small', 'desa', 'month', 'total', 'laki', 'perempuan', 'semua'] as const
type Revision = (typeof REVISIONS)[number]

/** Whose datasets are of one kind: several indicators, months, one indicator alone. */
const KINDS: Partial<Record<Revision, number>> = {
  ...{ laki: 2, perempuan: 2, semua: 2 },
  ...{ month: 1, total: 0 },
}

/** The same sums as `figuresOf` makes, after a figure has changed. */
function settle(figures: Figures): Figures {
  for (const [key, column] of Object.entries(figures)) {
    const [id = '', period = ''] = key.split(' ')
    if (id !== 'semua') continue
    const [men, women] = ['laki', 'perempuan'].map((one) => figures[`${one} ${period}`] ?? [])
    figures[key] = column.map((_, at) => (men?.[at] ?? 0) + (women?.[at] ?? 0))
    const measured = figures[`diukur ${period}`]
    if (measured)
      figures[`diukur ${period}`] = measured.map((one, at) => Math.max(one ?? 0, men?.[at] ?? 0))
  }
  return figures
}

function revise(revision: Revision, seed: number): Editions {
  const next: Next = generator(seed + 5000)
  const kind = KINDS[revision] ?? seed % 3
  const plan = { ...planOf(kind, next), zeros: next(3) }
  const figures = figuresOf(plan, next)
  let one = structuredClone(figures)
  const two = structuredClone(figures)
  const keys = Object.keys(figures).filter((key) => /^(laki|perempuan)/.test(key))
  const key = keys[next(keys.length)] ?? ''
  const column = two[key] ?? []
  const at = next(column.length)
  const more: { first: More; second: More } = { first: {}, second: {} }
  let { desaOf } = plan
  let firstOf = desaOf
  switch (revision) {
    case 'cell':
      column[at] = next(30)
      break
    case 'small': {
      const order = column
        .map((value, index) => [value ?? 0, index] as const)
        .filter(([value]) => value >= MINIMUM)
      const [, index = at] = order[next(order.length || 1)] ?? []
      column[index] = 1 + next(MINIMUM - 1)
      break
    }
    case 'desa':
      // The last desa of the last kecamatan is new.
      desaOf = desaOf.map((count, index) => (index === desaOf.length - 1 ? count + 1 : count))
      firstOf = plan.desaOf
      for (const [name, values] of Object.entries(two))
        values.push(name.startsWith('diukur') ? 30 : 1 + next(8))
      break
    case 'month':
      one = Object.fromEntries(Object.entries(one).filter(([name]) => !name.endsWith('-12')))
      break
    case 'total': {
      const code = '99.01.01'
      const period = key.split(' ')[1] ?? YEAR
      const sum = (of: Figures) =>
        (of[`laki ${period}`] ?? [])
          .slice(0, desaOf[0])
          .reduce<number>((all, v) => all + (v ?? 0), 0)
      const cell = `laki ${period} ${code}`
      more.first.stated = new Map([[cell, sum(one)]])
      more.second.stated = new Map([[cell, sum(two) + 1 + next(6)]])
      break
    }
    default:
      more.second.withdrawn = [revision]
      if (next(2) === 0) column[at] = next(30)
  }
  const first = make(firstOf, settle(one), more.first)
  const second = make(desaOf, settle(two), { ...more.second, before: editionOf(first.store) })
  return { first, second }
}

/** Revisions after which not even the difference of a withheld figure is told. */
const CLEAN: readonly Revision[] = ['desa', 'month', 'total', 'laki']
const DATASETS = 30

describe('an attack with two editions, and all that a reader can guess of what stayed the same', () => {
  it.each(REVISIONS)(
    'finds no withheld figure after a revision of one: %s',
    (revision) => {
      let hidden = 0
      for (let seed = 0; seed < DATASETS; seed += 1) {
        const found = attackBoth(revise(revision, seed))
        expect(found.exact, `dataset ${String(seed)}`).toEqual([])
        if (CLEAN.includes(revision)) expect(found.narrow, `dataset ${String(seed)}`).toEqual([])
        hidden += found.hidden
      }
      expect(hidden).toBeGreaterThan(100)
    },
    60_000,
  )

  it('finds a new desa by the difference of two totals, had the second edition not known the first', () => {
    const first = make([3], { 'laki 2024': [3, 9, 30] })
    const figures = { 'laki 2024': [3, 9, 30, 4] }
    const naive = { first, second: make([4], figures) }
    expect(attackBoth(naive).exact).toContain('laki 2024 99.01.01.2004: 4.00 - 4.00')
    const second = make([4], figures, { before: editionOf(first.store) })
    expect(attackBoth({ first, second }).narrow).toEqual([])
  })

  it('finds nothing when the only guarded table is withdrawn and what hid it is published', () => {
    const all = { 'laki 2024': [3, 9, 30], 'perempuan 2024': [6, 7, 8], 'semua 2024': [9, 16, 38] }
    const first = make([3], all)
    const second = make([3], all, {
      before: editionOf(first.store),
      withdrawn: ['laki', 'perempuan'],
    })
    expect(first.store.hiddenPositions('laki', YEAR)).not.toEqual([])
    expect(attackBoth({ first, second }).narrow).toEqual([])
  })
})
