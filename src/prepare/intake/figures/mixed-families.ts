import type { ProblemLog } from '../../problems/problem-log'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Relation } from '../../model/relation'
import type { Observation } from '../../model/observation'
import type { Grid } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import { headingWords } from '../text/heading-words'

/** Smaller sums may be alike by chance. */
const STRIKING_SUM = 10
/** Some rows of an honest total may be wrong. */
const MOST = 0.9

function isSum({ isLimit, terms }: Relation): boolean {
  return !isLimit && terms.length > 1 && terms.every(({ sign }) => sign > 0)
}

/** Whether a heading names its indicator in full, so that nobody guessed at it. */
function isInFull(heading: string, { id, name }: CatalogueEntry): boolean {
  return heading.toLowerCase() === id || headingWords(heading) === headingWords(name.id)
}

/** Whether the parts of a sum add up to another column, row by row. */
function addUpTo(total: string, parts: readonly string[], found: readonly Observation[]): boolean {
  const sums = new Map<string, { sum: number; count: number; total: number | null }>()
  for (const { indicator, region, period, value } of found) {
    const isPart = parts.includes(indicator)
    if (!isPart && indicator !== total) continue
    const key = `${region} ${period}`
    const row = sums.get(key) ?? { sum: 0, count: 0, total: null }
    if (isPart) Object.assign(row, { sum: row.sum + value, count: row.count + 1 })
    else row.total = value
    sums.set(key, row)
  }
  const rows = [...sums.values()].filter((row) => row.count === parts.length && row.total !== null)
  const equal = rows.filter((row) => Math.abs(row.sum - (row.total ?? 0)) < 1e-6)
  const isStriking = equal.some(({ sum }) => sum >= STRIKING_SUM)
  return isStriking && equal.length >= rows.length * MOST
}

type Mixed = { parts: ValueColumn[]; total: ValueColumn; own: Relation; other: Relation }

/** Parts of one sum of the catalogue that in this table add up to the total of another one. */
function mixedFamilies(
  { values }: Header,
  relations: readonly Relation[],
  found: readonly Observation[],
): Mixed[] {
  const sums = relations.filter(isSum)
  const columnOf = (id: string) => values.find(({ entry }) => entry.id === id)
  return sums.flatMap((own): Mixed[] => {
    const parts = own.terms.flatMap(({ indicator }) => columnOf(indicator) ?? [])
    const isNamed = parts.every(({ heading, entry }) => isInFull(heading, entry))
    if (parts.length < own.terms.length || columnOf(own.indicator) || isNamed) return []
    const ids = parts.map(({ entry }) => entry.id)
    for (const other of sums) {
      const total = columnOf(other.indicator)
      const isWhole = other.terms.some(({ indicator }) => columnOf(indicator))
      if (total === undefined || isWhole || ids.includes(other.indicator)) continue
      if (addUpTo(other.indicator, ids, found)) return [{ parts, total, own, other }]
    }
    return []
  })
}

/**
 * The figures of a table without columns that state parts and their sum and would be read as those of two
 * publishers: "Laki-laki", "Perempuan" of the one and "Penduduk terdaftar" of the other. Which is meant is asked.
 */
export function holdMixedFamilies(
  { file, sheet, rows }: Grid,
  header: Header,
  found: Observation[],
  context: {
    relations: readonly Relation[]
    nameOf: (indicator: string) => string
    log: ProblemLog
  },
): Observation[] {
  const { relations, nameOf, log } = context
  const held = new Set<string>()
  for (const { parts, total, own, other } of mixedFamilies(header, relations, found)) {
    for (const { entry } of [...parts, total]) held.add(entry.id)
    const row = rows[header.top]?.line ?? 1
    const names = ({ terms }: Relation) =>
      terms.map(({ indicator }) => `"${nameOf(indicator)}"`).join(', ')
    log.error(
      'bagian-jumlah-lain',
      { file, sheet, row, column: parts[0]?.heading ?? null },
      {
        found: parts.map(({ heading }) => `"${heading}"`).join(', '),
        total: total.heading,
        indicator: names(own),
        whole: nameOf(own.indicator),
        expected: names(other),
      },
    )
  }
  if (held.size === 0) return found
  header.values = header.values.map((column) =>
    held.has(column.entry.id) ? { ...column, isUsable: false } : column,
  )
  return found.filter(({ indicator }) => !held.has(indicator))
}
