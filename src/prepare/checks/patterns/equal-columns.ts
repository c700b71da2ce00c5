import type { RegionFrame } from '../../join/region-frame'
import type { Relation } from '../../model/relation'
import { isOneFamily } from '../one-family'
import { boundOf } from './chance'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'
import { append } from '../../append'

/** Share of equal figures from which two columns are one. */
const EQUAL = 0.95
/** Fewer rows, or fewer different figures, may be equal by chance. */
const FEWEST_ROWS = 20
const FEWEST_VALUES = 8

/** In one kecamatan: its desa, the figures that differ among them, and how large they are. */
const FEWEST_DESA = 6
const FEWEST_DIFFERENT = 4
const LEAST_WITHIN = 10
const BY_CHANCE = 0.001

/** Not a small count, which is often another's by chance. */
function isFine(value: number): boolean {
  return value >= LEAST_WITHIN || !Number.isInteger(value)
}

/** Equal figures of so many, in all of the kabupaten or in the kecamatan at this position. */
type Equal = { equal: number; of: number; at?: number }

/**
 * Rows of both in which the figures are equal, of those that are not zero in both; null where the columns
 * differ, which nearly always shows after a few rows.
 */
function compare(a: Float64Array, b: Float64Array): Equal | null {
  const most = (1 - EQUAL) * a.length
  const values = new Set<number>()
  let [equal, of] = [0, 0]
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] ?? NaN, b[at] ?? NaN]
    if (Number.isNaN(one) || Number.isNaN(other) || (one === 0 && other === 0)) continue
    of += 1
    if (one === other) {
      equal += 1
      values.add(one)
    } else if (of - equal > most) return null
  }
  const isOne = of >= FEWEST_ROWS && equal >= EQUAL * of && values.size >= FEWEST_VALUES
  return isOne ? { equal, of } : null
}

/**
 * The kecamatan in which both have the same figures on all desa, of some size, though they differ elsewhere;
 * null for none.
 */
function compareWithin(
  { values: a, level }: FigureColumn,
  { values: b }: FigureColumn,
  frame: RegionFrame,
): Equal | null {
  if (level !== 'desa') return null
  const isEqual = (at: number): boolean => a[at] === b[at]
  const isGiven = (at: number): boolean =>
    !Number.isNaN((a[at] ?? NaN) + (b[at] ?? NaN)) && (a[at] !== 0 || b[at] !== 0)
  const all = frame.positionsAt('desa').filter(isGiven)
  const equal = all.filter(isEqual).length
  if (equal < FEWEST_DESA) return null
  for (const at of frame.positionsAt('kecamatan')) {
    const desa = frame.desaWithin(frame.codes[at] ?? '').filter(isGiven)
    if (desa.length < FEWEST_DESA || !desa.every(isEqual)) continue
    const large = desa.map((one) => a[one] ?? 0).filter(isFine)
    if (large.length < FEWEST_DESA || new Set(large).size < FEWEST_DIFFERENT) continue
    const chance = (equal - desa.length + 1) / (all.length - desa.length + 1)
    const kecamatan = frame.positionsAt('kecamatan').length
    if (kecamatan * boundOf(desa.length, desa.length, chance) > BY_CHANCE) continue
    return { at, equal: desa.length, of: desa.length }
  }
  return null
}

/**
 * Two members of one sum may be equal where all others are zero, as the whole and its only part; the sum
 * itself is checked elsewhere.
 */
function isOnlyPart(
  a: FigureColumn,
  b: FigureColumn,
  relations: readonly Relation[],
  stated: ReadonlySet<string>,
): boolean {
  return relations.some(({ indicator, terms }) => {
    const members = [indicator, ...terms.map((term) => term.indicator)]
    const holdsBoth = members.includes(a.entry.id) && members.includes(b.entry.id)
    const isWhole = indicator === a.entry.id || indicator === b.entry.id
    return holdsBoth && isWhole && members.every((id) => stated.has(`${id} ${a.period}`))
  })
}

function findingOf(
  column: FigureColumn,
  { entry, first }: FigureColumn,
  { equal, of, at }: Equal,
  frame: RegionFrame,
): Finding {
  const params = { equal, of, twin: entry.id, other: first.file }
  if (at === undefined) return { id: 'kolom-sama', column, params }
  const { code = '', name = '' } = frame.units[at] ?? {}
  const own = column.observations.find(({ region }) => frame.parentOf(region) === code)
  return {
    id: 'kolom-sama',
    column: { ...column, first: own ?? column.first },
    params: { ...params, names: { own: name }, how: { own: 'kecamatan' } },
  }
}

/**
 * Columns of two indicators with the same figures, in one period and level, everywhere or in one kecamatan: one was
 * filled in twice.
 */
export function findEqualColumns(
  columns: readonly FigureColumn[],
  relations: readonly Relation[],
  frame: RegionFrame,
): Finding[] {
  const stated = new Set(columns.map(({ entry, period }) => `${entry.id} ${period}`))
  const groups = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    if (column.observations.length < FEWEST_ROWS) continue
    const key = `${column.level} ${column.period}`
    append(groups, key, column)
  }
  const findings: Finding[] = []
  for (const group of groups.values()) {
    group.forEach((column, index) => {
      for (const other of group.slice(0, index)) {
        if (column.entry.unit.id !== other.entry.unit.id && column.entry.kind !== 'count') continue
        if (isOneFamily(column.entry.id, other.entry.id)) continue
        const found = compare(column.values, other.values)
        const equal = found ?? compareWithin(column, other, frame)
        if (equal === null || isOnlyPart(column, other, relations, stated)) continue
        findings.push(findingOf(column, other, equal, frame))
        break
      }
    })
  }
  return findings
}
