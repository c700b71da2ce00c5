import { ckmeans } from 'simple-statistics'
import { edgesBetween } from '../../domain/class-breaks'

const CLASS_COUNT = 5

/**
 * Inner class edges by natural breaks: Ckmeans (Wang and Song 2011), the exact one-dimensional
 * k-means, which is what Jenks approximates. Fewer classes when there are fewer distinct values.
 */
export function naturalBreaks(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null)
  const distinct = new Set(known).size
  if (distinct < 2) return []
  return edgesBetween(ckmeans(known, Math.min(CLASS_COUNT, distinct)))
}
