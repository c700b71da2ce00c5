import type { Catalogue, Indicator, IndicatorQuality, QualityFile } from '../../contract'
import type { Dataset } from '../../domain/dataset'

export type CoverageClass = 'none' | 'low' | 'mid' | 'high' | 'full'

export interface CoverageRow {
  readonly indicator: Indicator
  readonly quality: IndicatorQuality
}

export interface CoverageGroup {
  readonly component: Catalogue['components'][number]
  readonly rows: readonly CoverageRow[]
}

/** Classes of a whole percentage; none and all are classes of their own. */
export function coverageClass(percent: number): CoverageClass {
  if (percent <= 0) return 'none'
  if (percent >= 100) return 'full'
  if (percent < 50) return 'low'
  return percent < 80 ? 'mid' : 'high'
}

/** Indicators with values below the kabupaten, by component; with `onlyHoles` those that lack any. */
export function buildCoverage(
  dataset: Dataset,
  quality: QualityFile,
  onlyHoles: boolean,
): readonly CoverageGroup[] {
  const rows = dataset.catalogue.indicators.flatMap((indicator): CoverageRow[] => {
    const found = quality.indicators[indicator.id]
    if (!found || found.kecamatan.length === 0) return []
    const hasHole = found.kecamatan.some((percent) => percent < 100)
    return onlyHoles && !hasHole ? [] : [{ indicator, quality: found }]
  })
  return dataset.catalogue.components
    .map((component) => ({
      component,
      rows: rows.filter(({ indicator }) => indicator.component === component.id),
    }))
    .filter((group) => group.rows.length > 0)
}
