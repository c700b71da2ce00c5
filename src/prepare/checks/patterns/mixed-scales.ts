import { midRanks } from '../../../domain/correlation'
import type { RegionFrame } from '../../join/region-frame'
import { medianOf } from '../robust-scores'
import { ratiosBeside, spreadOf, type Ratio, type Reference } from './beside'
import { append } from '../../append'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

const FEWEST_ROWS = 15
/** A few rows are told one by one elsewhere. */
const FEWEST_PART = 4
const LEAST_PART = 0.05
/** Powers of ten by which rows have lost or won digits, and how far from one the parts may lie, as a logarithm. */
const DIGITS = [1, 2, 3]
const NEAR = 0.35
/** Spreads between two scales that are mixed, and between two parts of a table; from 2 they are apart. */
const MIXED = 5
const PARTS = 3
/** No part of a kabupaten changes by half more than the other, each within itself alike. */
const LEAST_TIMES = Math.log(1.5)
const BY_CHANCE = 0.002
/** So many times as wide as its desa differ among themselves is the step of a kecamatan. */
const ALIKE = 5
/** Of less than this in all a kecamatan has more or fewer by itself. */
const LEAST_TOTAL = 30

type Split = { few: Ratio[]; many: Ratio[]; gap: number; apart: number }

/** A scale that some rows have: those of any desa, of a part of the table, or of one kecamatan. */
type Found = Split & { where: 'among' | 'part' | 'kecamatan' }

/**
 * How far two groups are apart, in the larger of their spreads: as Ashman's D (Ashman, Bird and Zepf 1994,
 * "Detecting bimodality in astronomical datasets", Astronomical Journal 108), by medians and median
 * deviations, and without the credit that D gives where only one of the two is narrow.
 */
function splitOf(a: readonly Ratio[], b: readonly Ratio[]): Split {
  const [few, many] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]]
  const [x, y] = [few, many].map((rows) => rows.map(({ log }) => log)) as [number[], number[]]
  const gap = medianOf(x) - medianOf(y)
  const apart = Math.abs(gap) / Math.max(spreadOf(x), spreadOf(y))
  return { few, many, gap, apart }
}

function leastPart(rows: readonly Ratio[]): number {
  return Math.max(FEWEST_PART, Math.ceil(LEAST_PART * rows.length))
}

/** The two groups of values that differ least within themselves: natural breaks of two classes (Fisher 1958). */
function byValue(rows: readonly Ratio[]): Split | null {
  const sorted = rows.toSorted((a, b) => a.log - b.log)
  const total = sorted.reduce((sum, { log }) => sum + log, 0)
  const least = leastPart(rows)
  let [below, best, cut] = [0, -1, 0]
  sorted.forEach(({ log }, at) => {
    below += log
    const [left, right] = [at + 1, sorted.length - at - 1]
    if (left < least || right < least) return
    const between = left * right * (below / left - (total - below) / right) ** 2
    if (between > best) [best, cut] = [between, left]
  })
  if (cut === 0) return null
  const low = new Set(sorted.slice(0, cut))
  return splitOf(
    rows.filter((row) => low.has(row)),
    rows.filter((row) => !low.has(row)),
  )
}

/**
 * The two parts of the rows between which the ratios change, in the order of the table; null where they do
 * so by chance: Pettitt's test (1979, "A non-parametric approach to the change-point problem", Applied
 * Statistics 28).
 */
function byOrder(rows: readonly Ratio[]): Split | null {
  const count = rows.length
  const rank = midRanks(rows.map(({ log }) => log))
  let [sum, most, cut] = [0, 0, 0]
  rank.forEach((value, at) => {
    sum += 2 * value - count - 1
    if (Math.abs(sum) > most) [most, cut] = [Math.abs(sum), at + 1]
  })
  const probability = 2 * Math.exp((-6 * most ** 2) / (count ** 3 + count ** 2))
  const least = leastPart(rows)
  if (probability > BY_CHANCE || cut < least || count - cut < least) return null
  return splitOf(rows.slice(0, cut), rows.slice(cut))
}

/**
 * Whether all desa of a kecamatan changed alike, each of them counted: a flood or a settlement changes one by
 * half and the next threefold.
 */
function isAlike({ few, gap }: Split): boolean {
  const logs = few.map(({ log }) => log)
  const median = medianOf(logs)
  const square = logs.reduce((sum, log) => sum + (log - median) ** 2, 0) / logs.length
  return Math.sqrt(square) * ALIKE <= Math.abs(gap)
}

/** The total of the figures, or of what they are held against, whichever is less. */
function leastTotal(rows: readonly Ratio[]): number {
  const now = rows.reduce((sum, { observation }) => sum + observation.value, 0)
  const then = rows.reduce(
    (sum, { observation, log }) => sum + observation.value / Math.exp(log),
    0,
  )
  return Math.min(now, then)
}

/** The desa of the kecamatan whose ratios are farthest from all others, each alike. */
function byKecamatan(rows: readonly Ratio[], frame: RegionFrame): Split | null {
  const groups = new Map<string, Ratio[]>()
  for (const row of rows) {
    const parent = frame.units[frame.indexOf(row.observation.region)]?.parent
    append(groups, parent ?? row.observation.region, row)
  }
  const splits = [...groups.values()].flatMap((few) => {
    if (few.length < FEWEST_PART || few.length * 2 > rows.length) return []
    return leastTotal(few) < LEAST_TOTAL
      ? []
      : splitOf(
          few,
          rows.filter((row) => !few.includes(row)),
        )
  })
  return splits.toSorted((a, b) => b.apart - a.apart)[0] ?? null
}

/** Whether the parts are a power of ten apart, as where a digit was lost, or won from the mark of a footnote. */
function isOfDigits({ gap, apart }: Split): boolean {
  return (
    apart >= MIXED && DIGITS.some((digits) => Math.abs(Math.abs(gap) - digits * Math.LN10) <= NEAR)
  )
}

/**
 * Rows at another scale than the others; by kecamatan, each of which is an own thing beside other matters, only
 * where `frame` is given.
 */
function scaleOf(rows: readonly Ratio[], frame: RegionFrame | null): Found | null {
  const mixed = byValue(rows)
  if (mixed !== null && isOfDigits(mixed)) return { ...mixed, where: 'among' }
  const isFar = (split: Split | null, apart: number): split is Split =>
    split !== null && split.apart >= apart && Math.abs(split.gap) >= LEAST_TIMES
  const kecamatan = frame === null ? null : byKecamatan(rows, frame)
  if (isFar(kecamatan, MIXED) && isAlike(kecamatan)) return { ...kecamatan, where: 'kecamatan' }
  const parts = byOrder(rows)
  return isFar(parts, PARTS) ? { ...parts, where: 'part' } : null
}

function nameOf({ few, where }: Found, frame: RegionFrame): string {
  const desa = frame.units[frame.indexOf(few[0]?.observation.region ?? '')]
  const parent = where === 'kecamatan' ? desa?.parent : null
  return parent === null || parent === undefined
    ? ''
    : (frame.units[frame.indexOf(parent)]?.name ?? '')
}

/** Figures of which a part is at another scale than the others, beside a reference that they follow. */
export function findMixedScales(
  column: FigureColumn,
  reference: Reference,
  frame: RegionFrame,
): Finding | null {
  const rows = ratiosBeside(column, reference, frame)
  if (rows.length < FEWEST_ROWS) return null
  const split = scaleOf(rows, reference.id === column.entry.id ? frame : null)
  if (split === null) return null
  const few = split.few.map(({ observation }) => observation)
  const [first = column.first, last = first] = [few[0], few.at(-1)]
  const params = {
    ...{ count: few.length, of: rows.length, first: first.row, last: last.row },
    times: Number(Math.exp(Math.abs(split.gap)).toPrecision(2)),
    how: { own: split.gap > 0 ? 'larger' : 'smaller' },
    ...{ where: { own: split.where }, name: { own: nameOf(split, frame) } },
    ...{ twin: reference.id, since: { own: reference.period }, other: reference.file },
  }
  return { id: 'skala-bercampur', column: { ...column, first }, params }
}
