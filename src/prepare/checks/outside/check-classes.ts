import { append } from '../../append'
import type { Observation } from '../../model/observation'
import { placeOf } from '../../problems/place-of'
import type { ProblemLog } from '../../problems/problem-log'
import type { Project } from '../../read-project'
import type { DeclaredCheck } from '../../read/read-outside-checks'
import { roundingTolerance } from '../rounding-tolerance'
import { classesOf } from './class-side'
import { isMeant } from './file-names'

type Facts = Pick<Project, 'catalogue' | 'bands' | 'observations' | 'outside'>
type ClassOf = NonNullable<ReturnType<typeof classesOf>>

/** A category, the index of the same region and period, and the category that its bands give that index. */
type Pair = { one: Observation; index: number; due: number }

/** Categories beside their index, table by table, but for those that the declared check compares itself. */
function pairsOf({ table, other }: DeclaredCheck, classOf: ClassOf, facts: Facts): Pair[][] {
  const { observations } = facts
  const indices = observations.filter(({ indicator }) => indicator === other.measure)
  const indexOf = new Map(indices.map((one) => [`${one.region} ${one.period}`, one.value]))
  const stated = observations.filter(({ indicator }) => indicator === table.measure)
  const meant = stated.filter(({ file }) => isMeant(table.file, file))
  const latest = meant.reduce((last, { period }) => (period > last ? period : last), '')
  const tables = new Map<string, Pair[]>()
  for (const one of stated) {
    const { file, sheet, period, region } = one
    const index = indexOf.get(`${region} ${period}`)
    const due = index === undefined ? null : classOf(index)
    if (index === undefined || due === null) continue
    if (period === latest && isMeant(table.file, file)) continue
    append(tables, [file, sheet ?? '', period].join('\n'), { one, index, due })
  }
  return [...tables.values()]
}

/** Those of another class; an index that is rounded may have lain on either side of an edge. */
function differingOf(pairs: readonly Pair[], classOf: ClassOf): Pair[] {
  const written = pairs.filter(({ index }) => !Number.isInteger(index))
  const tolerances = written.map(({ index }) => roundingTolerance(index, []))
  const rounding = tolerances.length === 0 ? 0 : Math.min(...tolerances)
  return pairs.filter(({ one, index }) =>
    [index - rounding, index, index + rounding].every((near) => classOf(near) !== one.value),
  )
}

/** Whether no edges at all could give these categories: a lower index stands in a higher class than another. */
function isMixed(pairs: readonly Pair[], rankOf: (code: number) => number): boolean {
  const ranks = pairs
    .toSorted((a, b) => a.index - b.index || rankOf(a.one.value) - rankOf(b.one.value))
    .map(({ one }) => rankOf(one.value))
  return ranks.some((rank, at) => rank < (ranks[at - 1] ?? -Infinity))
}

/**
 * Official edges hold for every year, not only for the table that `periksa-luar.csv` names: a category that its
 * index cannot have is an error where no edges could give those of the table, and else a warning, for a later
 * regulation may have set others.
 */
export function checkClasses(facts: Facts, log: ProblemLog): void {
  const compared = facts.outside.declared.checks.filter(({ method }) => method === 'kelas')
  for (const check of compared) {
    const classOf = classesOf(check, facts)
    if (classOf === null) continue
    const { table, other, bound } = check
    const bands = facts.bands.get(other.measure) ?? []
    const codes = bands.map(({ to }) => classOf(to ?? Infinity))
    const categories = facts.catalogue.get(table.measure)?.categories ?? []
    const labelOf = (wanted: number) =>
      categories.find(({ code }) => code === wanted)?.label ?? { id: '', en: '' }
    for (const pairs of pairsOf(check, classOf, facts)) {
      const differing = differingOf(pairs, classOf)
      const [first] = differing
      if (first === undefined || differing.length <= bound * pairs.length) continue
      const { one, index, due } = first
      const params = {
        ...{ indicator: table.measure, period: { own: one.period }, index: other.measure },
        ...{ found: index, count: differing.length, of: pairs.length },
        ...{ own: labelOf(one.value).id, ownEn: labelOf(one.value).en },
        ...{ due: labelOf(due).id, dueEn: labelOf(due).en },
      }
      const isContradiction = isMixed(pairs, (code) => codes.indexOf(code))
      if (isContradiction) log.error('status-bukan-indeksnya', placeOf(one), params)
      else log.warn('status-bukan-indeksnya', placeOf(one), { ...params, how: { own: 'edges' } })
    }
  }
}
