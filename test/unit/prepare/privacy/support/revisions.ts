import { boundByProgramming, type Interval, type KnownEquation } from '../../support/linear-attack'
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
} from './made-datasets'

type Next = (below: number) => number
export type Editions = {
  first: Made
  second: Made
  /** What a cell of the first edition is called in the second. */
  renamed?: (cell: string) => string
  /** What else a reader knows, of cells as they are called in the first edition, totals of the second. */
  links?: readonly { total: string; parts: readonly string[] }[]
}

/** Of a cell whose figure is not the same in both editions, the one of the first. */
const EARLIER = '@1'

/** Sums of the second edition of which a table is gone, with its figures of the first: where they hold. */
function keptEquations(first: Made, second: Made): KnownEquation[] {
  return [...second.truth.keys(), ...first.truth.keys()].flatMap((total): KnownEquation[] => {
    const [id = '', ...place] = total.split(' ')
    if (id !== 'semua') return []
    const cells = ['semua', 'laki', 'perempuan'].map((one) => [one, ...place].join(' '))
    const values = cells.map((cell) => second.truth.get(cell) ?? first.truth.get(cell))
    const gone = cells.filter((cell) => !second.truth.has(cell))
    if (gone.length !== 1 || values[0] !== (values[1] ?? NaN) + (values[2] ?? NaN)) return []
    return [cells.map((cell, at) => [cell, at === 0 ? -1 : 1] as const)]
  })
}

/**
 * What a reader of both editions knows, if he even guesses rightly which figures stayed the same: all sums
 * of both, over the cells that have one figure in both and those that have two.
 */
function readBoth({ first, second, renamed = (cell) => cell, links = [] }: Editions) {
  const isSame = (cell: string): boolean => {
    const later = second.truth.get(renamed(cell))
    return later === undefined || later === first.truth.get(cell)
  }
  const earlier = (cell: string): string =>
    isSame(cell) && !cell.startsWith('sisa') ? renamed(cell) : renamed(cell) + EARLIER
  const told = [...cellsOf(first.store)].map(([cell, value]) => [earlier(cell), value] as const)
  const sums = equationsOf(first).map((one): KnownEquation =>
    one.map(([cell, factor]) => [earlier(cell), factor]),
  )
  const truth = new Map([...first.truth].map(([cell, value]) => [earlier(cell), value]))
  const kept = keptEquations(first, second)
  const added = links.map(({ total, parts }): KnownEquation => [
    [total, -1],
    ...parts.map((part) => [earlier(part), 1] as const),
  ])
  return {
    truth: new Map([...truth, ...second.truth]),
    told: new Map(told),
    published: new Map([...told, ...cellsOf(second.store)]),
    equations: [...sums, ...equationsOf(second), ...kept, ...added],
  }
}

/**
 * Totals of the second edition that follow from published figures of the first: of its desa, all unchanged,
 * or of the same total and the desa that are gone. They are no secret.
 */
function toldBefore({ first, second }: Editions): Set<string> {
  const published = cellsOf(first.store)
  const { frame } = second.store
  return new Set(
    [...second.truth.keys()].filter((cell) => {
      const [id = '', period = '', code = ''] = cell.split(' ')
      if (frame.positionsAt('desa').includes(frame.indexOf(code))) return false
      const desa = frame.desaWithin(code).map((at) => `${id} ${period} ${frame.codes[at] ?? ''}`)
      const isSame = (one: string): boolean => second.truth.get(one) === first.truth.get(one)
      const isGone = (one: string): boolean => !second.truth.has(one)
      const isKnown = (one: string): boolean => !first.truth.has(one) || published.has(one)
      return (
        desa.every((one) => isGone(one) || (isSame(one) && isKnown(one))) ||
        (published.has(cell) && desa.every((one) => isSame(one) || (isGone(one) && isKnown(one))))
      )
    }),
  )
}

/** Narrower than the first edition, and the sums, tell by themselves. */
function isNews(
  equations: readonly KnownEquation[],
  told: ReadonlyMap<string, number>,
  least: (cell: string) => number,
) {
  const before = boundByProgramming(equations, told, least, MINIMUM)
  const widths = new Map(before.map(({ cell, low, high }) => [cell, high - low]))
  return ({ cell, low, high }: Interval): boolean => high - low < (widths.get(cell) ?? 0) - 1e-6
}

export function attackBoth(editions: Editions) {
  const { truth, told: toldByFirst, published, equations } = readBoth(editions)
  const least = (cell: string): number => Math.min(1, truth.get(cell) ?? 0)
  const isNarrow = ({ cell, low, high }: Interval): boolean =>
    TIED.includes(cell.split(' ')[0] ?? '') && high - low < MINIMUM - 1e-6
  const told = toldBefore(editions)
  const found = boundByProgramming(equations, published, least, MINIMUM).filter(
    (one) => isNarrow(one) && !told.has(one.cell),
  )
  const narrow = found.length === 0 ? [] : found.filter(isNews(equations, toldByFirst, least))
  const tell = ({ cell, low, high }: Interval): string =>
    `${cell}: ${low.toFixed(2)} - ${high.toFixed(2)}`
  // Who has the second edition alone: the first was withdrawn, or he never saw it.
  const { second } = editions
  const byItself = (cell: string): number => Math.min(1, second.truth.get(cell) ?? 0)
  const alone = boundByProgramming(equationsOf(second), cellsOf(second.store), byItself, MINIMUM)
  return {
    alone: alone.filter(isNarrow).map(tell),
    narrow: narrow.map(tell),
    exact: narrow.filter(({ low, high }) => high - low < 1e-6).map(tell),
    hidden: [...truth.keys()].filter((cell) => !published.has(cell)).length,
  }
}

export const REVISIONS = [
  'cell',
  'small',
  'desa',
  'month',
  'total',
  'laki',
  'perempuan',
  'semua',
  'zero',
  'up',
  'deleted',
  'left-out',
] as const
export type Revision = (typeof REVISIONS)[number]

/** Whose datasets are of one kind: several indicators, months, one indicator alone. */
const KINDS: Partial<Record<Revision, number>> = {
  ...{ laki: 2, perempuan: 2, semua: 2 },
  ...{ month: 1, total: 0 },
}

/** Positions of the cells that are withheld as such. */
function small(column: readonly (number | null)[]): number[] {
  return column.flatMap((value, at) => (value !== null && value > 0 && value < MINIMUM ? [at] : []))
}

/** The same sums as `figuresOf` makes, after a figure has changed. */
export function settle(figures: Figures): Figures {
  for (const [key, column] of Object.entries(figures)) {
    const [id = '', period = ''] = key.split(' ')
    if (id !== 'semua') continue
    const [men, women] = ['laki', 'perempuan'].map((one) => figures[`${one} ${period}`] ?? [])
    figures[key] = column.map((value, at) => {
      // Whose row is gone from one table only keeps its total.
      const isWhole = (men?.[at] ?? null) !== null && (women?.[at] ?? null) !== null
      return isWhole ? (men?.[at] ?? 0) + (women?.[at] ?? 0) : value
    })
    const measured = figures[`diukur ${period}`]
    if (measured)
      figures[`diukur ${period}`] = measured.map((one, at) =>
        one === null ? null : Math.max(one, men?.[at] ?? 0),
      )
  }
  return figures
}

export function revise(revision: Revision, seed: number): Editions {
  const next: Next = generator(seed + 5000)
  const kind = KINDS[revision] ?? seed % 3
  const plan = { ...planOf(kind, next), zeros: next(3) }
  const figures = figuresOf(plan, next)
  let one = structuredClone(figures)
  const two = structuredClone(figures)
  const keys = Object.keys(figures).filter((key) => /^(laki|perempuan)/.test(key))
  const key = keys[next(keys.length)] ?? ''
  const column = two[key] ?? []
  let at = next(column.length)
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
    case 'zero':
    case 'up':
    case 'deleted':
    case 'left-out': {
      const smalls = small(column)
      at = smalls[next(smalls.length || 1)] ?? at
      if (revision === 'zero') column[at] = 0
      else if (revision === 'up') column[at] = (column[at] ?? 0) + 1 + next(12)
      else if (revision === 'left-out') column[at] = null
      // The row of a desa goes in every table of the period.
      else
        for (const [name, values] of Object.entries(two))
          if (name.endsWith(key.slice(-4))) values[at] = null
      break
    }
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
