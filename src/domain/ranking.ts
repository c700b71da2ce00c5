import type { Indicator, Period, Region, RegionCode } from '../contract'
import { averageOf, isTotal, nounOf, valuesOf } from './comparison'
import type { UnitLevel } from './choropleth'
import { getValue, type Dataset } from './dataset'
import { figureOf } from './figure-of-region'
import { medianOf } from './normalisation'
import { orderRows, rankingDomain, rankingKind } from './ranking-order'
import type { RankingPart, RankingRow, Ranking } from './ranking-model'
import { isYesNo } from './value-label'
import { sumOf } from './sum'

/** Ranks the kecamatan of the kabupaten, or the desa of the region's kecamatan. */
export function buildRanking(
  dataset: Dataset,
  code: RegionCode,
  indicator: Indicator,
  period: Period,
): Ranking {
  const area = rankedArea(dataset, code, indicator)
  const units = dataset.regions.children(area.code)
  const level = units[0]?.level === 'kecamatan' ? 'kecamatan' : 'desa'
  const isMedian = level === 'kecamatan' && !indicator.levels.includes('kecamatan')
  const isCategory = indicator.kind === 'category'
  const parts = level === 'desa' ? partsOf(dataset, indicator) : []
  const counted = units.map((unit) => countCategories(dataset, indicator, period, unit))
  // One without figures of desa is the kecamatan's own.
  const isCounted = isCategory && level === 'kecamatan' && indicator.levels.includes('desa')
  const leadCategory = isCounted ? commonest(counted) : null

  const rows = units.map((unit, index): RankingRow => {
    const ticks =
      level === 'kecamatan' && !isCategory && !isTotal(indicator)
        ? valuesOf(dataset, indicator, period, dataset.regions.units(unit.code)).map((entry) => ({
            code: entry.region.code,
            value: entry.value,
          }))
        : []
    const counts = counted[index] ?? []
    const figure = figureOf(dataset, unit, indicator, period)
    const value =
      leadCategory !== null
        ? shareOf(counts, leadCategory)
        : isMedian
          ? medianOf(ticks.map(({ value }) => value))
          : figure.value
    return {
      code: unit.code,
      name: unit.name,
      rank: null,
      ticks,
      parts: parts.map(({ indicator: part }) => getValue(dataset, part.id, period, unit.code)),
      counts,
      ...figure,
      value,
    }
  })
  const kind = rankingKind(indicator, level, parts.length > 0, rows)
  const status = indicator.status[level]
  const hasRanks = status !== 'contoh' && !isYesNo(indicator, level)
  const ordered = orderRows(rows, indicator, kind)
  const present = rows.filter((row) => row.value !== null)
  const presentCodes = new Set(present.map((row) => row.code))
  const averaged = isMedian ? dataset.regions.units(area.code) : units
  const average = averageOf(dataset, indicator, period, area.code, averaged)
  return {
    kind,
    indicator,
    period,
    status,
    area,
    noun: nounOf(units.filter((unit) => presentCodes.has(unit.code))),
    rows: hasRanks ? ordered : ordered.map((row) => ({ ...row, rank: null })),
    missing: rows.length - present.length,
    domain: rankingDomain(kind, rows, average),
    average,
    parts,
    leadCategory,
    isMedian,
  }
}

function rankedArea(dataset: Dataset, code: RegionCode, indicator: Indicator): Region {
  const region = dataset.regions.get(code) ?? dataset.regions.root
  if (region.level === 'kabupaten' || !indicator.levels.includes('desa'))
    return dataset.regions.root
  if (region.level === 'kecamatan') return region
  return dataset.regions.get(region.parent ?? '') ?? dataset.regions.root
}

/** Of a composite whose sub-indices are indicators of their own; none unless all are there. */
function partsOf(dataset: Dataset, { id }: Indicator): readonly RankingPart[] {
  const { composites } = dataset.catalogue.sections
  const stated = composites.find(({ indicator }) => indicator === id)?.parts ?? []
  const parts = stated.flatMap((part): RankingPart[] => {
    const indicator = dataset.indicators.get(part.indicator)
    return indicator ? [{ indicator, name: part.name }] : []
  })
  return parts.length === stated.length ? parts : []
}

function countCategories(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  unit: Region,
): readonly number[] {
  if (indicator.kind !== 'category') return []
  const values = valuesOf(dataset, indicator, period, dataset.regions.units(unit.code))
  return indicator.categories.map(
    (category) => values.filter(({ value }) => value === category.code).length,
  )
}

function commonest(counted: readonly (readonly number[])[]): number {
  const totals = (counted[0] ?? []).map((_, index) =>
    sumOf(counted.map((counts) => counts[index] ?? 0)),
  )
  return totals.indexOf(Math.max(...totals))
}

/** Percent of the desa with a value, or null when none has one. */
function shareOf(counts: readonly number[], index: number): number | null {
  const total = sumOf(counts)
  return total === 0 ? null : (100 * (counts[index] ?? 0)) / total
}

/** Level of the rows. */
export function levelOf({ noun }: Pick<Ranking, 'noun'>): UnitLevel {
  return noun === 'kecamatan' ? 'kecamatan' : 'desa'
}
