import { monthsOf } from '../../../../../src/prepare/derive/sum-months'
import {
  editionOf,
  figuresOf,
  generator,
  make,
  planOf,
  YEAR,
  type Figures,
  type More,
} from './made-datasets'
import { settle, type Editions } from './revisions'

export const CHANGES = [
  'months',
  'year',
  'recoded',
  'merged',
  'derived',
  'underived',
  'unmarked',
  'remarked',
] as const
export type Change = (typeof CHANGES)[number]

/** Whose datasets are of one kind: see `planOf`. */
const KINDS: Partial<Record<Change, number>> = {
  ...{ months: 1, year: 1, derived: 2, underived: 2, unmarked: 2, remarked: 2 },
}

/** The figures of a year that months add up to, where all twelve are there. */
function yearOf(figures: Figures): Figures {
  const months = monthsOf(YEAR).map((month) => figures[`laki ${month}`] ?? [])
  const year = (months[0] ?? []).map((_, at) => {
    const values = months.map((column) => column[at] ?? null)
    return values.includes(null) ? null : values.reduce<number>((all, one) => all + (one ?? 0), 0)
  })
  return { [`laki ${YEAR}`]: year }
}

/** The last desa of the first kecamatan becomes a part of the one before it. */
function mergeLast(figures: Figures, last: number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, column]) => {
      const merged = [...column]
      const [gone = null] = merged.splice(last, 1)
      const before = merged[last - 1] ?? null
      merged[last - 1] = gone === null || before === null ? (before ?? gone) : before + gone
      return [key, merged]
    }),
  )
}

const desa = (at: number): string => `99.01.01.20${String(at + 1).padStart(2, '0')}`

/** Two editions between which the shape of what is published changes, and in half of them a figure too. */
export function change(kind: Change, seed: number): Editions {
  const next = generator(seed + 9000)
  const plan = { ...planOf(KINDS[kind] ?? seed % 3, next), zeros: next(3) }
  const first = Math.max(2, plan.desaOf[0] ?? 0)
  plan.desaOf[0] = first
  let one = settle(figuresOf(plan, next))
  let two = structuredClone(one)
  const keys = Object.keys(one).filter((key) => /^(laki|perempuan)/.test(key))
  const column = two[keys[next(keys.length)] ?? ''] ?? []
  if (next(2) === 0) column[next(column.length)] = next(30)
  two = settle(two)
  const more: { first: More; second: More } = { first: {}, second: {} }
  let later = plan.desaOf
  const rest: Partial<Editions> = {}
  switch (kind) {
    case 'months':
      one = yearOf(one)
      break
    case 'year':
      one = Object.fromEntries(Object.entries(one).filter(([key]) => !key.endsWith('-12')))
      two = { ...two, ...yearOf(two) }
      break
    case 'recoded': {
      const code = desa(next(first))
      more.second.recoded = new Map([[code, '99.01.01.2099']])
      rest.renamed = (cell) => cell.replace(code, '99.01.01.2099')
      break
    }
    case 'merged': {
      const last = first - 1
      const keysOf = Object.keys(two)
      rest.links = keysOf.flatMap((key) => {
        const values = [last - 1, last].map((at) => one[key]?.[at] ?? null)
        const total = `${key} ${desa(last - 1)}`
        const isSame = values.every((value, at) => value === two[key]?.[last - 1 + at])
        return isSame && !values.includes(null)
          ? [{ total, parts: [total, `${key} ${desa(last)}`] }]
          : []
      })
      two = mergeLast(two, last)
      later = plan.desaOf.map((count, at) => (at === 0 ? count - 1 : count))
      break
    }
    case 'derived':
      more.first.withdrawn = ['persen', 'selisih']
      break
    case 'underived':
      more.second.withdrawn = ['persen', 'selisih']
      break
    case 'unmarked':
      more.second.unmarked = ['laki']
      break
    case 'remarked':
      more.first.unmarked = ['laki']
      break
  }
  let before = make(plan.desaOf, one, more.first)
  if (kind === 'remarked') {
    const marked = make(plan.desaOf, one)
    before = make(plan.desaOf, one, { ...more.first, before: editionOf(marked.store) })
  }
  const edition = editionOf(before.store, more.first)
  return { first: before, second: make(later, two, { ...more.second, before: edition }), ...rest }
}
