import type { ComponentId, Indicator, Period, Region, RegionCode, ValueStatus } from '../contract'
import { buildChoropleth, type ChoroplethCell, type Legend, type UnitLevel } from './choropleth'
import { isRanked } from './comparison'
import { getScore, isMappable, latestPeriod, weightOf, type Dataset } from './dataset'
import { figureOf, type FigureOfRegion } from './figure-of-region'
import { rankValues } from './ranks'
import type { RowFilter } from './row-filter'
import { findStanding, type RegionStanding } from './standing'
import { makeSearchable, matchesText, nameSortKey } from './text-normalisation'

/** The figure of the chosen indicator, and what else its row can show. */
export interface TableRow extends FigureOfRegion {
  /** The kecamatan of a desa; null for a kecamatan and the kabupaten. */
  readonly kecamatan: Region | null
  /** Orders names naturally, Muara II before Muara IV. */
  readonly nameKey: string
  readonly classIndex: number | null
  /** Among all units of the level with a value, 1 is best; null when missing or not to be ranked. */
  readonly rank: number | null
  readonly scores: Readonly<Record<ComponentId, number | null>>
  /** By all components together among all of its level; null when too little is known. */
  readonly standing: RegionStanding | null
  /** Of another indicator of the component, found when its column is shown; null for any other. */
  readonly extra: (id: string) => FigureOfRegion | null
}

/** Another indicator of the chosen component that may become a column. */
export interface ExtraColumn {
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
}

export interface RegionTable {
  readonly indicator: Indicator
  /** By which a mean of it is weighted; null for a plain one. */
  readonly weight: Indicator | null
  readonly period: Period
  readonly level: UnitLevel
  readonly status: ValueStatus
  /** The area whose units are listed: the kabupaten or a kecamatan. */
  readonly frame: Region
  /** Class counts within the frame, before text and class filters. */
  readonly legend: Legend
  readonly components: readonly ComponentId[]
  readonly extras: readonly ExtraColumn[]
  readonly rows: readonly TableRow[]
  /** Units of the frame before the filters. */
  readonly total: number
  /** Units of the whole level that take part in the ranking. */
  readonly ranked: number
  /** The frame's own figures and those of the kabupaten, by the indicator's aggregation rule. */
  readonly summary: readonly TableRow[]
}

export interface TableQuery {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  readonly level: UnitLevel
  readonly component: ComponentId
  readonly text: string
  readonly filter: RowFilter
}

/** A chosen kecamatan narrows a list of desa; a chosen desa is marked in the full list instead. */
function tableFrame(dataset: Dataset, code: RegionCode, level: UnitLevel): Region {
  const region = dataset.regions.get(code)
  return region?.level === 'kecamatan' && level === 'desa' ? region : dataset.regions.root
}

/** Other indicators of a component with values at a level, each at the chosen period when it has it. */
function extraColumns(dataset: Dataset, query: TableQuery): readonly ExtraColumn[] {
  return dataset.catalogue.indicators
    .filter(
      (indicator) =>
        indicator.component === query.component &&
        indicator.id !== query.indicator.id &&
        isMappable(indicator) &&
        indicator.levels.includes(query.level),
    )
    .map((indicator) => ({
      indicator,
      period: indicator.periods.includes(query.period) ? query.period : latestPeriod(indicator),
      status: indicator.status[query.level],
    }))
}

/** The text equivalent of the map: every unit of a level with its value, rank, class and scores. */
export function buildRegionTable(dataset: Dataset, query: TableQuery): RegionTable {
  const { indicator, period, level } = query
  const frame = tableFrame(dataset, query.region, level)
  const choropleth = buildChoropleth(dataset, {
    region: frame.code,
    indicator,
    period,
    unitLevel: level,
  })
  const extras = extraColumns(dataset, query)
  const ranks = new Map(
    isRanked(indicator, level)
      ? rankValues(choropleth.cells, indicator.direction).map((entry) => [entry.code, entry.rank])
      : [],
  )

  const makeRow = (region: Region, cell: ChoroplethCell | null): TableRow => {
    const parent = region.parent === null ? undefined : dataset.regions.get(region.parent)
    return {
      kecamatan: region.level === 'desa' ? (parent ?? null) : null,
      nameKey: nameSortKey(region.name),
      classIndex: cell?.classIndex ?? null,
      rank: cell ? (ranks.get(region.code) ?? null) : null,
      scores: scoresOf(dataset, region.code),
      standing: findStanding(dataset, region),
      extra: (id) => {
        const column = extras.find((one) => one.indicator.id === id)
        return column ? figureOf(dataset, region, column.indicator, column.period) : null
      },
      // At the end: adding to a copy costs ten times as much.
      ...figureOf(dataset, region, indicator, period),
    }
  }

  const framed = choropleth.cells.flatMap((cell) => {
    const region = dataset.regions.get(cell.code)
    return region && choropleth.active.has(cell.code) ? [makeRow(region, cell)] : []
  })
  const summary = frame.level === 'kabupaten' ? [frame] : [frame, dataset.regions.root]
  return {
    indicator,
    weight: weightOf(dataset, indicator),
    period,
    level,
    status: indicator.status[level],
    frame,
    legend: choropleth.legend,
    components: dataset.catalogue.components.map(({ id }) => id),
    extras,
    rows: framed.filter(
      (row) => passesFilter(row, query.filter) && matchesText(searchable(row), query.text),
    ),
    total: framed.length,
    ranked: ranks.size,
    summary: summary.map((region) => makeRow(region, null)),
  }
}

function scoresOf(dataset: Dataset, code: RegionCode): TableRow['scores'] {
  const score = (component: ComponentId) => getScore(dataset, component, code)
  return {
    ekonomi: score('ekonomi'),
    masyarakat: score('masyarakat'),
    'tata-kelola': score('tata-kelola'),
    mobilitas: score('mobilitas'),
    lingkungan: score('lingkungan'),
    kehidupan: score('kehidupan'),
  }
}

function searchable(row: TableRow) {
  return makeSearchable([row.region.name, row.kecamatan?.name ?? ''], row.region.code)
}

function passesFilter(row: TableRow, filter: RowFilter): boolean {
  switch (filter.kind) {
    case 'all':
      return true
    case 'present':
      return row.value !== null
    case 'missing':
      return row.value === null
    case 'class':
      return row.classIndex === filter.index
  }
}
