import type { Indicator } from '../../contract'
import { answerOnce } from '../answer-once'
import { latestPeriod, type Dataset } from '../dataset'
import { percentileIn, sortedKnown, turned } from './mid-rank'

const figuresOnce = answerOnce<Float64Array>()

/** Ascending latest figures of all desa and kelurahan; computed once a dataset. */
function desaFigures(dataset: Dataset, indicator: Indicator): Float64Array {
  return figuresOnce(dataset, indicator.id, () => {
    const column = dataset.values[indicator.id]?.[latestPeriod(indicator)] ?? []
    return sortedKnown(
      dataset.regions.all.map(({ level }, position) =>
        level === 'desa' ? (column[position] ?? null) : null,
      ),
    )
  })
}

/**
 * Where a value stands among all desa and kelurahan, 0-100 with 100 best: the scale of the scores, by
 * which also a kecamatan's figure is placed. Null for an indicator without a direction or figures.
 */
export function indicatorPercentile(
  dataset: Dataset,
  indicator: Indicator,
  value: number,
): number | null {
  if (indicator.direction === 'none' || indicator.kind === 'category') return null
  const percentile = percentileIn(desaFigures(dataset, indicator), value)
  return percentile === null ? null : turned(percentile, indicator.direction)
}
