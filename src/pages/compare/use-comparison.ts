import { useMemo } from 'react'
import type { RegionCode } from '../../contract'
import {
  compareOverallWithAverage,
  compareScoreWithAverage,
  compareWithAverage,
  type AgainstAverage,
} from '../../domain/comparison-average'
import {
  buildComparison,
  type ComparedRow,
  type ComparedScore,
  type ComparisonView,
} from '../../domain/comparison-view'
import type { Dataset } from '../../domain/dataset'

/** `acuan` in the address: the regency's average. A region's code stands for that region. */
export const AVERAGE = 'rata'

export interface Comparison extends ComparisonView {
  /** Null when differences are told from the regency's average. */
  readonly referenceRegion: number | null
  /** Name of what differences are told from. */
  readonly referenceName: string
  /** Differences, and the average where that is the reference. */
  readonly against: (row: ComparedRow) => AgainstAverage
  readonly againstScore: (row: ComparedScore) => AgainstAverage
  readonly againstOverall: AgainstAverage
}

/** The compared regions with their differences from the chosen reference; unknown ones give the first. */
export function useComparison(
  dataset: Dataset,
  codes: readonly RegionCode[],
  reference: string,
): Comparison {
  const key = codes.join(',')
  return useMemo(() => {
    const asked = key === '' ? [] : key.split(',')
    const known = [...new Set(asked)].filter((code) => dataset.regions.get(code))
    const view = buildComparison(dataset, asked, Math.max(0, known.indexOf(reference)))
    const isAverage = reference === AVERAGE
    const { root } = dataset.regions
    return {
      ...view,
      referenceRegion: isAverage ? null : view.reference,
      referenceName: isAverage ? root.name : (view.regions[view.reference]?.name ?? ''),
      against: (row) =>
        isAverage
          ? compareWithAverage(dataset, row, view.regions)
          : {
              average: null,
              differences: row.cells.map(({ difference }) => difference),
              decimals: row.indicator.decimals,
            },
      againstScore: (row) =>
        isAverage
          ? compareScoreWithAverage(dataset, row)
          : { average: null, differences: row.differences, decimals: 0 },
      againstOverall: isAverage
        ? compareOverallWithAverage(dataset, view.overall)
        : { average: null, differences: view.overall.differences, decimals: 0 },
    }
  }, [dataset, key, reference])
}
