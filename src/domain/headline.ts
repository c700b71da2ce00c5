import type {
  Indicator,
  IndicatorRole,
  LocalizedText,
  Period,
  Region,
  RegionCode,
  Source,
  ValueStatus,
} from '../contract'
import { bandIndexOf, bandOf } from './bands'
import { valuesOf } from './comparison'
import { getValue, isWithheld, latestPeriod, type Dataset } from './dataset'
import { marginOf } from './population'
import { fillPlaces, hasRole, placesOf, roleOf } from './sections'
import { shapeNoteOf, type ShapeNote } from './figure-shape'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import { rankValues } from './ranks'
import { buildTrend } from './trend'
import { findInTrend } from './trend-finding'

/** BPS classes of the human development index: under 60, 70 and 80. */
export type HdiClass = 'low' | 'medium' | 'high' | 'veryHigh'

/** The line under a figure. */
export type HeadlineNote =
  | { readonly kind: 'none' }
  | { readonly kind: 'publisher'; readonly text: string }
  | {
      readonly kind: 'change'
      readonly change: number
      readonly isPoints: boolean
      readonly decimals: number
      readonly since: Period
    }
  /** The other count of the same people, so that neither is taken for the only one. */
  | { readonly kind: 'register'; readonly value: number; readonly period: Period }
  /** A figure of a survey whose change may be chance. */
  | { readonly kind: 'noise'; readonly since: Period }
  | { readonly kind: 'hdi'; readonly level: HdiClass }
  | {
      readonly kind: 'standing'
      readonly band: LocalizedText | null
      readonly rank: number
      readonly total: number
      /** Others with the very same figure. */
      readonly tied: number
      /** On how much of the region it rests, where that is thin. */
      readonly coverage: FigureCoverage | null
    }
  | { readonly kind: 'bandCount'; readonly band: LocalizedText; readonly count: number }
  | { readonly kind: 'noBoundary' }

export interface HeadlineFigure {
  readonly indicator: Indicator
  readonly period: Period
  readonly value: number | null
  /** The value is missing because it is withheld for privacy. */
  readonly isWithheld: boolean
  readonly decimals: number
  readonly status: ValueStatus
  readonly source: Source | null
  readonly note: HeadlineNote
  /** How far an estimate may be off, percent either way; null where nothing is known of it. */
  readonly marginPercent: number | null
  /** Units that could have been counted, for a count of them. */
  readonly of: number | null
  /** Name of the counted band. */
  readonly band: LocalizedText | null
  /** What is to be said of the figure because the region was reshaped. */
  readonly shape: ShapeNote | null
}

/** A figure in its place over a region. */
export interface PlacedFigure extends HeadlineFigure {
  readonly heading: LocalizedText
  /** Where there is little room. */
  readonly shortHeading: LocalizedText
  /** Stays where there is room for three. */
  readonly isPrincipal: boolean
}

/** The figures that head a region, each the latest known; one that is missing stays in its place. */
export function buildHeadline(dataset: Dataset, code: RegionCode): readonly PlacedFigure[] {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  const filled = fillPlaces(placesOf(dataset, 'panel', region.level), (indicator) =>
    figureByRole(dataset, indicator, region),
  )
  return filled.map(({ place, indicator, figure }) => {
    const heading = place.heading ?? indicator.shortName
    const { isPrincipal } = place
    return { ...figure, heading, shortHeading: place.shortHeading ?? heading, isPrincipal }
  })
}

/** A figure as its meaning asks for it; of the kabupaten else with its change. */
function figureByRole(dataset: Dataset, indicator: Indicator, region: Region): HeadlineFigure {
  const base = figureOf(dataset, indicator, region)
  const isWhole = region.level === 'kabupaten'
  const is = (role: IndicatorRole) => hasRole(dataset, role, indicator.id)
  if (is('area')) return isWhole ? officialArea(dataset, base) : areaOf(base, region)
  if (is('villageIndex') && indicator.bands.length > 0)
    return isWhole ? topBand(dataset, base, region) : villageIndex(dataset, base, region)
  if (is('humanDevelopment')) return humanDevelopment(base)
  if (is('projectedPeople')) return besideRegister(dataset, base, region)
  return isWhole ? withChange(dataset, base, region) : base
}

function figureOf(dataset: Dataset, indicator: Indicator, region: Region): HeadlineFigure {
  const last = buildTrend(dataset, region.code, indicator)?.points.at(-1)
  const period = last?.period ?? latestPeriod(indicator)
  const value = last?.value ?? null
  const source = dataset.sources.get(last?.source || indicator.source) ?? null
  return {
    indicator,
    period,
    value,
    isWithheld: !last && isWithheld(dataset, indicator.id, period, region.code),
    decimals: indicator.decimals,
    status: last?.status ?? indicator.status[region.level],
    source,
    note: source && last ? { kind: 'publisher', text: source.publisher } : { kind: 'none' },
    marginPercent: last ? marginOf(dataset, indicator.id, last.status) : null,
    of: null,
    band: null,
    shape: shapeNoteOf(dataset, indicator, period, region.code, value),
  }
}

/** The projection of the statistics office with the register, so that neither is taken for the only one. */
function besideRegister(dataset: Dataset, base: HeadlineFigure, region: Region): HeadlineFigure {
  const people = roleOf(dataset, 'people')
  if (!people) return base
  const { value, period } = figureOf(dataset, people, region)
  return value === null ? base : { ...base, note: { kind: 'register', value, period } }
}

/** With its change by the rule of all trend sentences, so that no two places tell two. */
function withChange(dataset: Dataset, base: HeadlineFigure, region: Region): HeadlineFigure {
  const trend = buildTrend(dataset, region.code, base.indicator)
  const finding = trend && findInTrend(trend)
  if (!finding || finding.kind === 'single' || finding.kind === 'uneven') return base
  const { since } = finding
  if (finding.kind === 'noise') return { ...base, note: { kind: 'noise', since } }
  const { change, isPoints } = finding
  const decimals = isPoints ? base.decimals : 1
  return { ...base, note: { kind: 'change', change, isPoints, decimals, since } }
}

function officialArea(dataset: Dataset, base: HeadlineFigure): HeadlineFigure {
  return { ...base, value: dataset.info.officialAreaKm2 }
}

function areaOf(base: HeadlineFigure, { areaKm2, bounds }: Region): HeadlineFigure {
  if (areaKm2 === null && bounds === null) {
    return { ...base, value: null, note: { kind: 'noBoundary' } }
  }
  const value = base.value ?? areaKm2
  // Two decimals of a square kilometre mean nothing for a desa of hundreds.
  return { ...base, value, decimals: value !== null && value >= 100 ? 0 : 1 }
}

function humanDevelopment(base: HeadlineFigure): HeadlineFigure {
  return base.value === null
    ? base
    : { ...base, note: { kind: 'hdi', level: hdiClass(base.value) } }
}

function hdiClass(value: number): HdiClass {
  if (value < 60) return 'low'
  if (value < 70) return 'medium'
  return value < 80 ? 'high' : 'veryHigh'
}

/** Desa in the highest official band of the index, and how many are still in the lowest that occurs. */
function topBand(dataset: Dataset, base: HeadlineFigure, region: Region): HeadlineFigure {
  const { indicator, period } = base
  const units = dataset.regions.units(region.code)
  const bands = valuesOf(dataset, indicator, period, units).map(({ value }) =>
    bandIndexOf(indicator, value),
  )
  const lowest = Math.min(...bands)
  const band = indicator.bands[lowest]
  return {
    ...base,
    value: bands.filter((index) => index === indicator.bands.length - 1).length,
    decimals: 0,
    of: bands.length,
    band: indicator.bands.at(-1)?.label ?? null,
    note: band
      ? {
          kind: 'bandCount',
          band: band.label,
          count: bands.filter((index) => index === lowest).length,
        }
      : { kind: 'none' },
  }
}

/** A desa stands among all desa of the kabupaten, a kecamatan among all kecamatan. */
function villageIndex(dataset: Dataset, base: HeadlineFigure, region: Region): HeadlineFigure {
  const { indicator, period, value } = base
  if (value === null) return base
  const all = dataset.regions.all.filter((other) => other.level === region.level)
  const ranked = rankValues(
    all.map((other) => ({
      code: other.code,
      value: getValue(dataset, indicator.id, period, other.code),
    })),
    indicator.direction,
  )
  const own = ranked.find((entry) => entry.code === region.code)
  if (!own) return base
  return {
    ...base,
    note: {
      kind: 'standing',
      band: bandOf(indicator, value, region.level)?.label ?? null,
      rank: own.rank,
      total: ranked.length,
      tied: ranked.filter(({ rank }) => rank === own.rank).length - 1,
      coverage: thinCoverage(dataset, indicator, period, region),
    },
  }
}
