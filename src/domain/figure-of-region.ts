import type { Indicator, LocalizedText, Period, Region, ValueStatus } from '../contract'
import { standingOf } from './comparison'
import type { Standing } from './ranks'
import { getValue, isWithheld, type Dataset } from './dataset'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import { shapeNoteOf, type ShapeNote } from './figure-shape'
import { hasRole } from './sections'
import { sourceIdAt } from './source-at'
import { buildTrend } from './trend'
import { valueLabel } from './value-label'
import { shownPeriod } from './shown-period'

/** What a region has of an indicator, and all that must be said with it wherever it stands (ADR 25). */
export interface FigureOfRegion {
  readonly indicator: Indicator
  readonly region: Region
  readonly period: Period
  /** In the indicator's unit; null when nobody has it or it is withheld. */
  readonly value: number | null
  /** The value is missing because it is withheld for privacy. */
  readonly isWithheld: boolean
  /** With which the value is printed where it stands alone. */
  readonly decimals: number
  /** Category, yes or no, or official band of the value. */
  readonly label: LocalizedText | null
  readonly status: ValueStatus
  /** Id of its source. */
  readonly source: string
  /** How far an estimate may be off, percent either way; null where nothing is known of it. */
  readonly marginPercent: number | null
  /** On how much of the region the value rests, where that is too little to go unsaid. */
  readonly coverage: FigureCoverage | null
  /** What else is to be known of it, or why it is missing; null of a withheld one. */
  readonly shape: ShapeNote | null
}

/** With its place among the siblings, which takes longer to find than all the rest. */
export interface RankedFigure extends FigureOfRegion {
  /** Null for the kabupaten and for what is not ranked. */
  readonly standing: Standing | null
}

/**
 * The figure of a period, without one the latest known. The kabupaten's series, which is more exact, comes
 * before the tables; what is withheld stays so whoever else publishes it.
 */
export function figureOf(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  asked?: Period,
): FigureOfRegion {
  const { id } = indicator
  const period = asked ?? latestKnown(dataset, region, indicator)
  const isHidden = isWithheld(dataset, id, period, region.code)
  const series = region.level === 'kabupaten' ? dataset.series[id]?.points : undefined
  const point = series?.find((one) => one.period === period)
  const published = point?.value ?? getValue(dataset, id, period, region.code)
  const isArea = hasRole(dataset, 'area', id)
  const value = isHidden ? null : isArea ? areaKm2Of(dataset, region, published) : published
  const status = point?.status ?? indicator.status[region.level]
  return {
    indicator,
    region,
    period,
    value,
    isWithheld: isHidden,
    decimals: isArea ? areaDecimals(value) : indicator.decimals,
    label: value === null ? null : valueLabel(indicator, value, region.level),
    status,
    source: point?.source ?? sourceIdAt(indicator, period),
    marginPercent: value === null ? null : marginOf(dataset, id, status),
    coverage: thinCoverage(dataset, indicator, period, region),
    shape: isHidden ? null : shapeNoteOf(dataset, indicator, period, region.code, value),
  }
}

/** As `figureOf`, for who shows the place among the siblings. */
export function rankedFigureOf(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  asked?: Period,
): RankedFigure {
  const figure = figureOf(dataset, region, indicator, asked)
  return { ...figure, standing: standingOf(dataset, indicator, figure.period, region.code) }
}

function latestKnown(dataset: Dataset, region: Region, indicator: Indicator): Period {
  const last = buildTrend(dataset, region.code, indicator)?.points.at(-1)
  return last?.period ?? shownPeriod(indicator) ?? ''
}

/** The area of the kabupaten is stated by law, the others are measured: none without a boundary. */
function areaKm2Of({ info }: Dataset, region: Region, published: number | null): number | null {
  if (region.level === 'kabupaten') return info.officialAreaKm2
  return region.bounds === null ? region.areaKm2 : (published ?? region.areaKm2)
}

/** Hundredths of a square kilometre mean nothing for an area of hundreds. */
function areaDecimals(km2: number | null): number {
  return km2 !== null && km2 >= 100 ? 0 : 1
}

/**
 * How far an estimated population of a desa may be off, in percent either way: voters per head differ
 * by some 5 % between kecamatan, and their count itself is 1 to 9 % off (docs/adr/0015).
 */
const ESTIMATE_MARGIN_PERCENT = 10

function marginOf(dataset: Dataset, id: string, status: ValueStatus): number | null {
  return hasRole(dataset, 'people', id) && status === 'perkiraan' ? ESTIMATE_MARGIN_PERCENT : null
}
