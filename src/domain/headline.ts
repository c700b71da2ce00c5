import type {
  Indicator,
  IndicatorRole,
  LocalizedText,
  Period,
  Region,
  RegionCode,
} from '../contract'
import { bandIndexOf } from './bands'
import { valuesOf } from './comparison'
import { getValue, type Dataset } from './dataset'
import type { FigureCoverage } from './figure-coverage'
import { figureOf, type FigureOfRegion } from './figure-of-region'
import { fillPlaces, hasRole, placesOf, roleOf } from './sections'
import { rankValues, standingAt } from './ranks'
import { buildTrend } from './trend'
import { findInTrend, type Change } from './trend-finding'

/** BPS classes of the human development index: under 60, 70 and 80. */
export type HdiClass = 'low' | 'medium' | 'high' | 'veryHigh'

/** The line under a figure. */
export type HeadlineNote =
  | { readonly kind: 'none' }
  | { readonly kind: 'publisher'; readonly text: string }
  | (Change & { readonly kind: 'change' })
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

/** A figure as its meaning asks for it, with the line under it. */
interface HeadlineFigure extends FigureOfRegion {
  readonly note: HeadlineNote
  /** Units that could have been counted, for a count of them. */
  readonly of: number | null
  /** Name of the counted band. */
  readonly band: LocalizedText | null
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
    return { heading, shortHeading: place.shortHeading ?? heading, isPrincipal, ...figure }
  })
}

/** Of the kabupaten with its change where its role asks for nothing else. */
function figureByRole(dataset: Dataset, indicator: Indicator, region: Region): HeadlineFigure {
  const figure = figureOf(dataset, region, indicator)
  const publisher = dataset.sources.get(figure.source)?.publisher
  const base: HeadlineFigure = {
    note:
      figure.value === null || publisher === undefined
        ? { kind: 'none' }
        : { kind: 'publisher', text: publisher },
    of: null,
    band: null,
    ...figure,
  }
  const isWhole = region.level === 'kabupaten'
  const is = (role: IndicatorRole) => hasRole(dataset, role, indicator.id)
  if (is('area')) return areaOf(base)
  if (is('villageIndex') && indicator.bands.length > 0)
    return isWhole ? topBand(dataset, base) : villageIndex(dataset, base)
  if (is('humanDevelopment')) return humanDevelopment(base)
  if (is('projectedPeople')) return besideRegister(dataset, base)
  return isWhole ? withChange(dataset, base) : base
}

/** The projection of the statistics office with the register, so that neither is taken for the only one. */
function besideRegister(dataset: Dataset, base: HeadlineFigure): HeadlineFigure {
  const people = roleOf(dataset, 'people')
  if (!people) return base
  const { value, period } = figureOf(dataset, base.region, people)
  return value === null ? base : { ...base, note: { kind: 'register', value, period } }
}

/** With its change by the rule of all trend sentences, so that no two places tell two. */
function withChange(dataset: Dataset, base: HeadlineFigure): HeadlineFigure {
  const trend = buildTrend(dataset, base.region.code, base.indicator)
  const finding = trend && findInTrend(trend)
  if (finding?.kind === 'noise') return { ...base, note: { kind: 'noise', since: finding.since } }
  if (!finding || !('change' in finding)) return base
  const { change, isPoints, decimals, since } = finding
  return { ...base, note: { kind: 'change', change, isPoints, decimals, since } }
}

function areaOf(base: HeadlineFigure): HeadlineFigure {
  return base.value === null ? { ...base, note: { kind: 'noBoundary' } } : base
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
function topBand(dataset: Dataset, base: HeadlineFigure): HeadlineFigure {
  const { indicator, period, region } = base
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
function villageIndex(dataset: Dataset, base: HeadlineFigure): HeadlineFigure {
  const { indicator, period, region } = base
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
      band: base.label,
      ...standingAt(own.rank, ranked),
      coverage: base.coverage,
    },
  }
}
