import type { Indicator, LocalizedText, Period, Region, RegionCode } from '../contract'
import type { Dataset } from './dataset'
import { tooThinCoverage, type FigureCoverage } from './figure-coverage'

/** What a reader must know of a figure, or of a missing one. */
export type ShapeNote =
  /** The figure is about the unit as it was. */
  | { readonly kind: 'former'; readonly note: LocalizedText }
  /** The unit is younger than the data, which count it in the units it came from. */
  | { readonly kind: 'newUnit'; readonly period: Period; readonly parents: readonly Region[] }
  /** No rate is formed of a figure of the former shape and one of the current. */
  | { readonly kind: 'mixed' }
  /** The unit has one of what is counted or measured to, but nobody knows where. */
  | { readonly kind: 'unlocated' }
  /** The desa with a figure hold too little of the area for a mean. */
  | { readonly kind: 'thin'; readonly coverage: FigureCoverage }

/** The note on one figure; null where there is nothing to know. */
export function shapeNoteOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  code: RegionCode,
  value: number | null,
): ShapeNote | null {
  const region = dataset.regions.get(code)
  if (indicator.isDistance && value === null && region?.level === 'desa' && region.labelPoint) {
    return { kind: 'unlocated' }
  }
  const coverage =
    region && value === null ? tooThinCoverage(dataset, indicator, period, region) : null
  if (coverage) return { kind: 'thin', coverage }
  const reshaped = region?.reshaped
  if (reshaped === undefined || indicator.shape === undefined) {
    const counted = dataset.indicators.get(indicator.numerator ?? '') ?? indicator
    const isUndivided = counted.isSchools && value === null && region?.level === 'kecamatan'
    return isUndivided ? { kind: 'unlocated' } : null
  }
  switch (indicator.shape) {
    case 'current':
      return null
    case 'mixed':
      return value === null ? { kind: 'mixed' } : null
    case 'former':
      if (value !== null) return { kind: 'former', note: reshaped.note }
      return reshaped.isNew
        ? { kind: 'newUnit', period, parents: parentsOf(dataset, reshaped.from) }
        : null
  }
}

function parentsOf(dataset: Dataset, codes: readonly RegionCode[]): readonly Region[] {
  return codes.flatMap((code) => dataset.regions.get(code) ?? [])
}
