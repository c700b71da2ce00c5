import type { AdminLevel, Indicator, Period, Region, RegionCode } from '../contract'
import { getValue, type Dataset } from './dataset'
import { rankValues, standingAt, type Standing } from './ranks'
import { isInWords } from './value-label'
import { meanOf } from './sum'

/** What the compared units are called: a list may hold desa, kelurahan, both, or kecamatan. */
export type UnitNoun = 'kecamatan' | 'desa' | 'kelurahan' | 'desaKelurahan'

export interface ValuedRegion {
  readonly region: Region
  readonly value: number
}

/** Regions with the same parent, itself included; none for the kabupaten, which has no peers here. */
export function peersOf(dataset: Dataset, code: RegionCode): readonly Region[] {
  const region = dataset.regions.get(code)
  return !region || region.parent === null ? [] : dataset.regions.siblings(code)
}

export function nounOf(units: readonly Region[]): UnitNoun {
  if (units[0]?.level === 'kecamatan') return 'kecamatan'
  const hasDesa = units.some((unit) => unit.type === 'desa')
  const hasKelurahan = units.some((unit) => unit.type === 'kelurahan')
  if (hasDesa && hasKelurahan) return 'desaKelurahan'
  return hasKelurahan ? 'kelurahan' : 'desa'
}

/** The units that have a value, in the given order. */
export function valuesOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  units: readonly Region[],
): readonly ValuedRegion[] {
  return units.flatMap((region) => {
    const value = getValue(dataset, indicator.id, period, region.code)
    return value === null ? [] : [{ region, value }]
  })
}

/** Rank among peers, or null when the region has no value, no peer with one, or nothing is ranked. */
export function standingOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  code: RegionCode,
): Standing | null {
  const level = dataset.regions.get(code)?.level
  if (level === undefined || !isRanked(indicator, level)) return null
  const ranked = rankValues(
    peersOf(dataset, code).map((peer) => ({
      code: peer.code,
      value: getValue(dataset, indicator.id, period, peer.code),
    })),
    indicator.direction,
  )
  const own = ranked.find((entry) => entry.code === code)
  if (!own || ranked.length < 2) return null
  return standingAt(own.rank, ranked)
}

/** Words have no place, and samples stand for nothing: they give no rank, no best and no finding. */
export function isRanked(indicator: Indicator, level: AdminLevel): boolean {
  return !isInWords(indicator, level) && indicator.status[level] !== 'contoh'
}

/** A total grows with the number of desa in it: it is not compared across levels. */
export function isTotal(indicator: Indicator): boolean {
  return indicator.kind === 'count' || indicator.aggregation === 'sum'
}

/**
 * What "rata-rata" of an area stands for, in the indicator's unit: the published value of the area
 * unless the figure is a total, and none where that was withheld; else the plain mean over the given units.
 * Null for categories and when nothing has a value.
 */
export function averageOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  area: RegionCode,
  units: readonly Region[],
): number | null {
  if (indicator.kind === 'category') return null
  const level = dataset.regions.get(area)?.level
  if (!isTotal(indicator) && level !== undefined && indicator.levels.includes(level)) {
    return getValue(dataset, indicator.id, period, area)
  }
  const values = valuesOf(dataset, indicator, period, units)
  if (values.length === 0) return null
  return meanOf(values.map(({ value }) => value))
}
