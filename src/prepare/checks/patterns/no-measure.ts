import { medianOf } from '../robust-scores'
import { figuresOf, isAmount, type FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const FEWEST_ROWS = 20
/** Steps of one from row to row; numbers that start anew in each kecamatan step back now and then. */
const STEPS = 0.85
const NEARLY_ALL = 0.95
/** Shares that were rounded come to a whole of about so much more or less. */
const ROUNDED = 0.005
const YEARS = { from: 1900, to: 2100 }
/** Figures typed where nothing is known; two digits only where no percent is meant. */
const PLACEHOLDERS = [
  ...[77, 88, 99, 777, 888, 999, 7777, 8888, 9999],
  ...[77777, 88888, 99999, 888888, 999999, 9999999],
]
/** A placeholder comes so many times, in this share of the rows, and so many times as often as figures near it. */
const REPEATED = 4
const REPEATED_SHARE = 0.015
const TIMES = 4
const NEAR = 0.2
/** Any other figure is one in this share of the rows, so many times as often as any, where most come once. */
const ANY_SHARE = 0.1
const MOSTLY_ONCE = 0.5
/** The least and the largest figures may be a rule; of the others such a share is less, and larger. */
const AMONG = 0.1
/** Smaller counts repeat by themselves. */
const LEAST_REPEATED = 10

function shareOf(values: readonly number[], holds: (value: number, at: number) => boolean): number {
  return values.filter(holds).length / values.length
}

/** 1, 2, 3 … in the order of the rows, or each of 1 to n once: a number of the row or a rank. */
function areNumbers(values: readonly number[]): boolean {
  const steps = shareOf(values.slice(1), (value, at) => value === (values[at] ?? NaN) + 1)
  if (steps >= STEPS) return true
  const seen = new Set(values.filter((value) => Number.isInteger(value) && value >= 1))
  return seen.size === values.length && Math.max(...values) === values.length
}

function areYears(values: readonly number[]): boolean {
  return (
    shareOf(
      values,
      (value) => Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to,
    ) >= NEARLY_ALL
  )
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** None, one of each, and all or nothing of a rate are usual states of very many regions. */
function uniformOf({ entry }: FigureColumn, counts: ReadonlyMap<number, number>, of: number) {
  for (const [value, count] of counts) {
    if (count < NEARLY_ALL * of) continue
    const isUsual = value === 0 || value === 1 || value === entry.maximum || value === entry.minimum
    return isUsual ? null : { found: value, count, of }
  }
  return null
}

function placeholderOf({ entry }: FigureColumn, counts: ReadonlyMap<number, number>, of: number) {
  for (const found of PLACEHOLDERS) {
    const count = counts.get(found) ?? 0
    if (count < Math.max(REPEATED, REPEATED_SHARE * of)) continue
    if (entry.maximum !== null && entry.maximum <= 100) continue
    const near = [...counts].filter(
      ([value]) => value !== found && Math.abs(value - found) <= NEAR * found,
    )
    if (count >= TIMES * Math.max(1, ...near.map(([, times]) => times))) return { found, count, of }
  }
  return null
}

/** A figure that is none of those usually typed, as the middle of the column, among figures that hardly repeat. */
function repeatedOf({ entry }: FigureColumn, counts: ReadonlyMap<number, number>, of: number) {
  if (entry.unit.id.includes('rupiah')) return null
  const usual = [0, entry.minimum, entry.maximum]
  const [most, ...others] = [...counts]
    .filter(([value]) => !usual.includes(value))
    .toSorted((a, b) => b[1] - a[1])
  if (most === undefined) return null
  const [found, count] = most
  if (isAmount(entry) && found < LEAST_REPEATED) return null
  if (count < Math.max(REPEATED, ANY_SHARE * of) || count < TIMES * (others[0]?.[1] ?? count))
    return null
  const rows = others.reduce((sum, [, times]) => sum + times, 0)
  const below = others.filter(([value]) => value < found).length
  const isAmong = below >= AMONG * others.length && below <= (1 - AMONG) * others.length
  const isOnce = others.length >= Math.max(FEWEST_ROWS / 2, MOSTLY_ONCE * rows)
  return isAmong && isOnce ? { found, count, of } : null
}

/** A sum of parts that is the same in nearly all rows but for rounding: the parts are shares. */
export function findUniformTotal(column: FigureColumn): Finding | null {
  const values = figuresOf(column)
  if (values.length < FEWEST_ROWS) return null
  const found = medianOf(values)
  // One of each, and none, are usual states of what is counted.
  if (found === 0 || (found === 1 && column.entry.kind === 'count' && column.entry.decimals === 0))
    return null
  const near = values.filter((value) => Math.abs(value - found) <= ROUNDED * Math.abs(found))
  if (near.length < NEARLY_ALL * values.length) return null
  const params = { found, count: near.length, of: values.length, how: { own: 'total' } }
  return { id: 'angka-seragam', column, params }
}

/** A column that measures nothing: numbers of rows, years, one figure for all, or figures that stand for none. */
export function findNoMeasure(column: FigureColumn): Finding | null {
  const values = figuresOf(column)
  if (values.length < FEWEST_ROWS) return null
  const given = { count: values.length }
  if (isAmount(column.entry)) {
    if (areYears(values)) return { id: 'angka-tahun', column, params: given }
    if (areNumbers(values)) return { id: 'angka-nomor-urut', column, params: given }
  }
  const counts = countsOf(values)
  const uniform = uniformOf(column, counts, values.length)
  if (uniform !== null) return { id: 'angka-seragam', column, params: uniform }
  const placeholder =
    placeholderOf(column, counts, values.length) ?? repeatedOf(column, counts, values.length)
  return placeholder && { id: 'angka-pengganti', column, params: placeholder }
}
