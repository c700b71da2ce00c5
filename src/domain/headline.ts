import type {
  Indicator,
  LocalizedText,
  Period,
  Region,
  RegionCode,
  Source,
  ValueStatus,
} from '../contract'
import { bandIndexOf, bandOf } from './bands'
import { valuesOf } from './comparison'
import { getValue, isWithheld, type Dataset } from './dataset'
import { marginOf, PROJECTION, REGISTER } from './population'
import { shapeNoteOf, type ShapeNote } from './figure-shape'
import { thinCoverage, type FigureCoverage } from './figure-coverage'
import { rankValues } from './ranks'
import { buildTrend } from './trend'
import { findInTrend } from './trend-finding'

export type HeadlineId =
  'population' | 'area' | 'poverty' | 'hdi' | 'topBand' | 'families' | 'idm' | 'stations'

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
  readonly id: HeadlineId
  /** The indicator that the figure comes from; null when the dataset does not have it. */
  readonly indicator: Indicator | null
  readonly period: Period | null
  readonly value: number | null
  /** The value is missing because it is withheld for privacy. */
  readonly isWithheld: boolean
  readonly decimals: number
  readonly unit: LocalizedText
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

const NO_UNIT: LocalizedText = { id: '', en: '' }

/** The five figures that head a region, each the latest known; a missing one stays in its place. */
export function buildHeadline(dataset: Dataset, code: RegionCode): readonly HeadlineFigure[] {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  return region.level === 'kabupaten'
    ? [
        projectedPeople(dataset, region),
        officialArea(dataset, region),
        withChange(dataset, 'poverty', 'penduduk_miskin_persen', region),
        humanDevelopment(dataset, region),
        topBand(dataset, region),
      ]
    : [
        figure(dataset, 'population', REGISTER, region),
        figure(dataset, 'families', 'keluarga', region),
        areaOf(dataset, region),
        villageIndex(dataset, region),
        figure(dataset, 'stations', 'tps', region),
      ]
}

function figure(
  dataset: Dataset,
  id: HeadlineId,
  indicatorId: string,
  region: Region,
): HeadlineFigure {
  const indicator = dataset.indicators.get(indicatorId) ?? null
  const trend = indicator && buildTrend(dataset, region.code, indicator)
  const last = trend?.points.at(-1)
  const latest = indicator?.periods.at(-1)
  const source = indicator ? (dataset.sources.get(last?.source || indicator.source) ?? null) : null
  return {
    id,
    indicator,
    period: last?.period ?? latest ?? null,
    value: last?.value ?? null,
    isWithheld:
      !last && latest !== undefined && isWithheld(dataset, indicatorId, latest, region.code),
    decimals: indicator?.decimals ?? 0,
    unit: indicator?.unit ?? NO_UNIT,
    status: last?.status ?? indicator?.status[region.level] ?? 'resmi',
    source,
    note: source && last ? { kind: 'publisher', text: source.publisher } : { kind: 'none' },
    marginPercent: last ? marginOf(indicatorId, last.status) : null,
    of: null,
    band: null,
    shape:
      indicator &&
      shapeNoteOf(
        dataset,
        indicator,
        last?.period ?? latest ?? '',
        region.code,
        last?.value ?? null,
      ),
  }
}

/** The projection of the statistics office beside the register; the register alone without one. */
function projectedPeople(dataset: Dataset, region: Region): HeadlineFigure {
  if (!dataset.indicators.has(PROJECTION)) {
    return withChange(dataset, 'population', REGISTER, region)
  }
  const projected = figure(dataset, 'population', PROJECTION, region)
  const { value, period } = figure(dataset, 'population', REGISTER, region)
  if (value === null || period === null) return projected
  return { ...projected, note: { kind: 'register', value, period } }
}

/** With its change by the rule of all trend sentences, so that no two places tell two. */
function withChange(
  dataset: Dataset,
  id: HeadlineId,
  indicatorId: string,
  region: Region,
): HeadlineFigure {
  const base = figure(dataset, id, indicatorId, region)
  if (!base.indicator) return base
  const trend = buildTrend(dataset, region.code, base.indicator)
  const finding = trend && findInTrend(trend)
  if (!finding || finding.kind === 'single' || finding.kind === 'uneven') return base
  const { since } = finding
  if (finding.kind === 'noise') return { ...base, note: { kind: 'noise', since } }
  const { change, isPoints } = finding
  const decimals = isPoints ? base.decimals : 1
  return { ...base, note: { kind: 'change', change, isPoints, decimals, since } }
}

function officialArea(dataset: Dataset, region: Region): HeadlineFigure {
  return { ...figure(dataset, 'area', 'luas', region), value: dataset.info.officialAreaKm2 }
}

function areaOf(dataset: Dataset, region: Region): HeadlineFigure {
  const base = figure(dataset, 'area', 'luas', region)
  const { areaKm2, bounds } = region
  if (areaKm2 === null && bounds === null) {
    return { ...base, value: null, note: { kind: 'noBoundary' } }
  }
  const value = base.value ?? areaKm2
  // Two decimals of a square kilometre mean nothing for a desa of hundreds.
  return { ...base, value, decimals: value !== null && value >= 100 ? 0 : 1 }
}

function humanDevelopment(dataset: Dataset, region: Region): HeadlineFigure {
  const base = figure(dataset, 'hdi', 'ipm', region)
  return base.value === null
    ? base
    : { ...base, note: { kind: 'hdi', level: hdiClass(base.value) } }
}

function hdiClass(value: number): HdiClass {
  if (value < 60) return 'low'
  if (value < 70) return 'medium'
  return value < 80 ? 'high' : 'veryHigh'
}

/** Desa in the highest official band of the IDM, and how many are still in the lowest that occurs. */
function topBand(dataset: Dataset, region: Region): HeadlineFigure {
  const base = figure(dataset, 'topBand', 'idm', region)
  const { indicator, period } = base
  const top = indicator?.bands.at(-1)
  if (!indicator || !period || !top) return { ...base, value: null, note: { kind: 'none' } }
  const bands = valuesOf(dataset, indicator, period, dataset.regions.units(region.code)).map(
    ({ value }) => bandIndexOf(indicator, value),
  )
  const lowest = Math.min(...bands)
  const band = indicator.bands[lowest]
  return {
    ...base,
    value: bands.filter((index) => index === indicator.bands.length - 1).length,
    decimals: 0,
    unit: NO_UNIT,
    of: bands.length,
    band: top.label,
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
function villageIndex(dataset: Dataset, region: Region): HeadlineFigure {
  const base = figure(dataset, 'idm', 'idm', region)
  const { indicator, period } = base
  if (!indicator || !period || base.value === null) return base
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
    unit: NO_UNIT,
    note: {
      kind: 'standing',
      band: bandOf(indicator, base.value, region.level)?.label ?? null,
      rank: own.rank,
      total: ranked.length,
      tied: ranked.filter(({ rank }) => rank === own.rank).length - 1,
      coverage: thinCoverage(dataset, indicator, period, region),
    },
  }
}
