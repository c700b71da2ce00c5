import { normalise, percentileScale, type Direction } from '../normalisation'
import { midRankPercentiles, turned } from './mid-rank'
import { NEUTRAL } from './scored-column'
import { meanOf } from '../sum'

/**
 * Three ways of the OECD/JRC handbook (2008, step 5) to make indicators comparable. The scores use
 * `percentile`; the two others are computed beside it, so that everybody sees what the choice changes.
 */
export type ScoreMethod = 'percentile' | 'min-max' | 'z-score'
export const SCORE_METHODS: readonly ScoreMethod[] = ['percentile', 'min-max', 'z-score']

type Column = readonly (number | null)[]

/** Points that one standard deviation is worth, around the neutral middle. */
const POINTS_PER_DEVIATION = 15

/** Mean 50, one standard deviation of the known values 15 points; null where all are equal. */
function standardised(values: Column): (number | null)[] {
  const known = values.filter((value) => value !== null)
  const mean = meanOf(known)
  const variance = meanOf(known.map((value) => (value - mean) ** 2))
  return values.map((value) =>
    value === null || variance === 0
      ? null
      : NEUTRAL + (POINTS_PER_DEVIATION * (value - mean)) / Math.sqrt(variance),
  )
}

function turnAll(parts: Column, direction: Direction): Column {
  return parts.map((part) => (part === null ? null : turned(part, direction)))
}

/** Comparable figures of one indicator, higher is better; unknown stays null. */
export function comparable(values: Column, direction: Direction, method: ScoreMethod): Column {
  switch (method) {
    case 'percentile':
      return turnAll(midRankPercentiles(values), direction)
    case 'min-max': {
      const scale = percentileScale(values)
      return values.map((value) => (scale === null ? null : normalise(value, scale, direction)))
    }
    case 'z-score':
      // 100 - x turns around the middle, 50.
      return turnAll(standardised(values), direction)
  }
}

/** What is shown of weighted means: their percentile, or for the other methods the means themselves. */
export function finished(means: Column, method: ScoreMethod): Column {
  return method === 'percentile' ? midRankPercentiles(means) : means
}
