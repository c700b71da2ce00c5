import type { Classing } from '../contract'
import { edgesBetween, readableEdges } from './class-breaks'
import { quantileEdges, tidyEdges } from './classification-choice'
import { classOf } from './classification'
import { naturalGroups } from './natural-groups'
import { meanOf } from './sum'

/** As many classes as a map has where the values allow it. */
export const USUAL_CLASSES = 5

/** Beyond it a distribution counts as highly skewed (Bulmer 1979, "Principles of Statistics", ch. 4). */
const HIGH_SKEW = 1
/** No class should colour more than this share of the map. */
const LARGEST_SHARE = 0.5
/** So many zeros are a class of their own. */
const ZERO_SHARE = 1 / 3

export interface UsualClasses {
  /** Inner edges, ascending; a value on an edge belongs to the upper class. */
  readonly edges: readonly number[]
  readonly method: Extract<Classing, 'natural' | 'natural-log' | 'quantile'>
}

/**
 * The classes of a map before anyone chooses others; `decimals` are those with which values are printed.
 * Natural breaks (Fisher 1958, see `naturalGroups`) fit values that crowd in several places; with a long
 * tail they part the tail and leave the crowd in one colour (Jiang 2013, "Head/tail breaks", The
 * Professional Geographer 65/3). Values whose skewness is beyond 1 are therefore divided by natural breaks
 * of their logarithms (of the distance from the largest, where the tail is at the low end), and where a
 * class still holds more than half of the units by quantiles. Where equal values force such a class the
 * first division stands that is hardly worse than the best. Zeros, or the largest value of a tail at the
 * low end, have a class of their own where they are more than a third.
 */
export function usualClasses(values: readonly (number | null)[], decimals: number): UsualClasses {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const skew = skewness(known)
  const isMirrored = skew < -HIGH_SKEW
  const top = known.at(-1) ?? 0
  const turn = (value: number) => (isMirrored ? top - value : value)
  // Ascending from the crowded end; a group of them ascends again when it is turned back.
  const turned = isMirrored ? known.map(turn).toReversed() : known
  const rest = hasZeroClass(turned) ? turned.filter((value) => value > 0) : turned
  const zeros = turned.slice(0, turned.length - rest.length)
  const wanted = zeros.length > 0 ? USUAL_CLASSES - 1 : USUAL_CLASSES
  const division = (
    method: UsualClasses['method'],
    groups: readonly (readonly number[])[],
  ): UsualClasses => {
    const all = [zeros, ...groups].map((group) => group.map((value) => turn(value)))
    const exact = edgesBetween(isMirrored ? all.toReversed() : all)
    const fixed = zeros.length > 0 ? [isMirrored ? exact.at(-1) : exact[0]] : []
    return { method, edges: readableEdges(exact, known, decimals, fixed) }
  }
  const isSkewed = Math.abs(skewness(rest)) > HIGH_SKEW
  const logarithmic = canTakeLogarithm(rest)
    ? [division('natural-log', groupsByLogarithm(rest, wanted))]
    : []
  const natural = division('natural', naturalGroups(rest, wanted))
  const judged = [
    ...(isSkewed ? [...logarithmic, natural] : [natural, ...logarithmic]),
    division('quantile', groupsByRank(rest, wanted)),
  ].map((found) => ({ found, largest: largestShare(known, found.edges) }))
  const least = Math.min(...judged.map(({ largest }) => largest))
  const limit = Math.max(LARGEST_SHARE, least + 0.05)
  return judged.find(({ largest }) => largest <= limit)?.found ?? natural
}

function hasZeroClass(sorted: readonly number[]): boolean {
  const zeros = sorted.filter((value) => value === 0).length
  return (sorted[0] ?? 0) === 0 && zeros > sorted.length * ZERO_SHARE && zeros < sorted.length
}

function canTakeLogarithm(sorted: readonly number[]): boolean {
  return (sorted[0] ?? -1) >= 0 && (sorted.at(-1) ?? 0) > 0
}

/** Natural groups of log(x + s), s being the smallest value above zero where there are zeros, else 0. */
function groupsByLogarithm(sorted: readonly number[], wanted: number): readonly number[][] {
  const shift = sorted[0] === 0 ? (sorted.find((value) => value > 0) ?? 1) : 0
  const groups = naturalGroups(
    sorted.map((value) => Math.log(value + shift)),
    wanted,
  )
  let start = 0
  return groups.map(({ length }) => sorted.slice(start, (start += length)))
}

function groupsByRank(sorted: readonly number[], wanted: number): readonly number[][] {
  const edges = tidyEdges(sorted, quantileEdges(sorted, wanted))
  return [0, ...edges].map((_, index) => sorted.filter((value) => classOf(value, edges) === index))
}

/** Share of the values in the fullest class, 0-1. */
function largestShare(values: readonly number[], edges: readonly number[]): number {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values) {
    const index = classOf(value, edges)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return values.length === 0 ? 0 : Math.max(...counts) / values.length
}

/**
 * Adjusted Fisher-Pearson coefficient of skewness G1 (Joanes and Gill 1998), as spreadsheets (SKEW) give
 * it: 0 for symmetric values, positive with a tail to the right. 0 for fewer than three or equal values.
 */
export function skewness(values: readonly number[]): number {
  const count = values.length
  if (count < 3) return 0
  const mean = meanOf(values)
  const moment = (power: number) => meanOf(values.map((value) => (value - mean) ** power))
  const variance = moment(2)
  if (variance === 0) return 0
  return (Math.sqrt(count * (count - 1)) / (count - 2)) * (moment(3) / variance ** 1.5)
}
