import { edgesBetween, roundestBetween } from './class-breaks'
import { classOf } from './classification'
import { naturalGroups } from './natural-groups'
import { tidy } from './nice-scale'
import { quantile } from './normalisation'
import { meanOf, sumOf } from './sum'

export type ClassMethod = 'natural' | 'quantile' | 'equal' | 'deviation' | 'own'

export interface ClassChoice {
  readonly method: ClassMethod
  /** Wanted number of classes, 2 to 7; standard deviations always cut at four places. */
  readonly classCount: number
  /** Inner edges of the method `own`; others ignore them. */
  readonly own: readonly number[]
}

export interface Classes {
  /** Inner edges, ascending; a value on an edge belongs to the upper class. */
  readonly edges: readonly number[]
  /** Values in each class, one more than edges. */
  readonly counts: readonly number[]
  /** Why there are fewer classes than wanted. */
  readonly shortfall: 'none' | 'noValues' | 'allEqual' | 'fewDistinct'
}

export const FEWEST_CLASSES = 2
export const MOST_CLASSES = 7

/** Cuts at one and two standard deviations on each side of the mean, as mapclassify's StdMean does. */
const DEVIATIONS = [-2, -1, 1, 2] as const

/**
 * Classes of the known values by the chosen method (Slocum et al. 2009, "Thematic Cartography and
 * Geovisualization", ch. 4): natural breaks (`naturalGroups`), quantiles of type 7, equal intervals,
 * mean and standard deviation (of a sample), or own edges. Edges of natural breaks and quantiles are
 * the roundest numbers that leave every value in its class; those that no value separates are dropped,
 * except own ones and equal intervals, where an empty class tells something.
 */
export function classify(values: readonly (number | null)[], choice: ClassChoice): Classes {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const wanted = Math.min(MOST_CLASSES, Math.max(FEWEST_CLASSES, Math.round(choice.classCount)))
  const isOwn = choice.method === 'own'
  const distinct = new Set(sorted).size
  const edges = isOwn
    ? cleanEdges(choice.own)
    : distinct < 2
      ? []
      : // Values closer than numbers can tell apart give the same edge twice.
        [...new Set(edgesOf(sorted, choice.method, wanted))]
  return {
    edges,
    counts: countClasses(sorted, edges),
    shortfall: isOwn || edges.length >= wanted - 1 ? 'none' : shortfallOf(distinct, choice.method),
  }
}

function shortfallOf(distinct: number, method: ClassMethod): Classes['shortfall'] {
  if (distinct === 0) return 'noValues'
  if (distinct === 1) return 'allEqual'
  return method === 'deviation' ? 'none' : 'fewDistinct'
}

function edgesOf(
  sorted: readonly number[],
  method: Exclude<ClassMethod, 'own'>,
  wanted: number,
): readonly number[] {
  switch (method) {
    case 'natural':
      return edgesBetween(naturalGroups(sorted, wanted))
    case 'quantile':
      return tidyEdges(sorted, quantileEdges(sorted, wanted))
    case 'equal':
      return equalEdges(sorted, wanted)
    case 'deviation':
      return deviationEdges(sorted)
  }
}

/** Quantiles at 1/k, 2/k, ... of ascending values; the same number twice where many values are equal. */
export function quantileEdges(sorted: readonly number[], classCount: number): readonly number[] {
  return Array.from({ length: classCount - 1 }, (_, index) =>
    quantile(sorted, (index + 1) / classCount),
  ).filter((edge) => edge !== null)
}

/** Cuts the range of ascending values into equal lengths. */
export function equalEdges(sorted: readonly number[], classCount: number): readonly number[] {
  const low = sorted[0] ?? 0
  const width = ((sorted.at(-1) ?? 0) - low) / classCount
  return Array.from({ length: classCount - 1 }, (_, index) => tidy(low + (index + 1) * width))
}

/** Those of mean -2, -1, +1 and +2 standard deviations that lie inside the range. */
function deviationEdges(sorted: readonly number[]): readonly number[] {
  const { mean, deviation } = meanAndDeviation(sorted)
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  return DEVIATIONS.map((times) => tidy(mean + times * deviation)).filter(
    (edge) => edge > low && edge <= high,
  )
}

/** Mean and standard deviation of a sample (n - 1), in the unit of the values; 0 for fewer than two. */
export function meanAndDeviation(values: readonly number[]): {
  readonly mean: number
  readonly deviation: number
} {
  if (values.length === 0) return { mean: 0, deviation: 0 }
  const mean = meanOf(values)
  const squares = sumOf(values.map((value) => (value - mean) ** 2))
  return { mean, deviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) }
}

/** Ascending, each once, at most six, whatever was typed. */
function cleanEdges(own: readonly number[]): readonly number[] {
  const finite = own.filter((edge) => Number.isFinite(edge))
  return [...new Set(finite)].toSorted((a, b) => a - b).slice(0, MOST_CLASSES - 1)
}

/** The roundest edges that part the values in the same places; those that part none are dropped. */
export function tidyEdges(sorted: readonly number[], edges: readonly number[]): readonly number[] {
  const tidied = edges.flatMap((edge) => {
    const below = sorted.findLast((value) => value < edge)
    const above = sorted.find((value) => value >= edge)
    return below === undefined || above === undefined ? [] : [roundestBetween(below, above)]
  })
  return [...new Set(tidied)]
}

function countClasses(sorted: readonly number[], edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of sorted) {
    const index = classOf(value, edges)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}
