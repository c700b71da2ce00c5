import type {
  AdminLevel,
  Band,
  Indicator,
  LocalizedText,
  Period,
  RegionCode,
  ValueStatus,
} from '../contract'
import { classOf } from './classification'
import { getValue, type Dataset } from './dataset'

export type UnitLevel = Exclude<AdminLevel, 'kabupaten'>
/**
 * A count is drawn as proportional circles, a category by its own palette, the rest as a ramp; two
 * figures at once have nine colours (`toBivariateChoropleth`), a change between two periods a ramp that
 * diverges from none (`toChangeChoropleth`).
 */
export type Mark = 'ramp' | 'circle' | 'category' | 'bivariate' | 'change'

export interface ChoroplethCell {
  readonly code: RegionCode
  readonly value: number | null
  /** Class of a ramp or index into the categories; null when missing. */
  readonly classIndex: number | null
}

export interface LegendClass {
  readonly index: number
  /** Inclusive lower and exclusive upper end of a ramp class; the outermost are the data's ends. */
  readonly from: number
  readonly to: number
  readonly label: LocalizedText | null
  /** Units of the framed area in this class. */
  readonly count: number
}

export interface Legend {
  readonly mark: Mark
  readonly classes: readonly LegendClass[]
  readonly bands: readonly Band[]
  readonly missing: number
  /** Units of the framed area with a value. */
  readonly present: number
  /** Largest value on the whole map, for the circle scale. */
  readonly largest: number
}

export interface Choropleth {
  /** The parameters that produced it: `region|indicator|period`, then what else was chosen. */
  readonly key: string
  readonly indicator: Indicator
  readonly period: Period
  readonly status: ValueStatus
  readonly unitLevel: UnitLevel
  readonly mark: Mark
  /** The area framed by the camera: the kabupaten or a kecamatan. */
  readonly frame: RegionCode
  /** The chosen desa (or kecamatan in a kecamatan map), outlined; null when none. */
  readonly selected: RegionCode | null
  /** Every unit of the level, in region order. */
  readonly cells: readonly ChoroplethCell[]
  /** Units inside the frame; the others stay visible but quiet. */
  readonly active: ReadonlySet<RegionCode>
  readonly legend: Legend
}

export interface ChoroplethQuery {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  readonly unitLevel: UnitLevel
  /** Names classes that are not the published ones, for the key alone. */
  readonly variant?: string | null
}

/** How an indicator alone is drawn. */
export function markOfKind({ kind }: Indicator): Exclude<Mark, 'bivariate' | 'change'> {
  return kind === 'category' ? 'category' : kind === 'count' ? 'circle' : 'ramp'
}

export function buildChoropleth(dataset: Dataset, query: ChoroplethQuery): Choropleth {
  const { indicator, period, unitLevel, variant = null } = query
  const region = dataset.regions.get(query.region) ?? dataset.regions.root
  const frame = region.level === 'desa' ? (region.parent ?? region.code) : region.code
  const active = new Set(
    unitLevel === 'desa'
      ? dataset.regions.units(frame).map((unit) => unit.code)
      : dataset.regions.all.filter((unit) => unit.level === 'kecamatan').map((unit) => unit.code),
  )
  const mark = markOfKind(indicator)
  const breaks = indicator.breaks[unitLevel]
  const cells = dataset.regions.all
    .filter((unit) => unit.level === unitLevel)
    .map((unit) => {
      const value = getValue(dataset, indicator.id, period, unit.code)
      return { code: unit.code, value, classIndex: value === null ? null : classIndexOf(value) }
    })

  function classIndexOf(value: number): number | null {
    if (mark !== 'category') return classOf(value, breaks)
    const index = indicator.categories.findIndex((category) => category.code === value)
    return index === -1 ? null : index
  }

  return {
    key: [region.code, indicator.id, period, ...(variant === null ? [] : [variant])].join('|'),
    indicator,
    period,
    status: indicator.status[unitLevel],
    unitLevel,
    mark,
    frame,
    selected: region.level === unitLevel ? region.code : null,
    cells,
    active,
    legend: buildLegend(indicator, mark, breaks, cells, active),
  }
}

function buildLegend(
  indicator: Indicator,
  mark: Mark,
  breaks: readonly number[],
  cells: readonly ChoroplethCell[],
  active: ReadonlySet<RegionCode>,
): Legend {
  const present = cells.filter((cell) => cell.value !== null)
  const values = present.map((cell) => cell.value ?? 0)
  const smallest = Math.min(...values)
  const largest = Math.max(...values)
  const framed = cells.filter((cell) => active.has(cell.code))
  const countIn = (index: number) => framed.filter((cell) => cell.classIndex === index).length
  const classes: LegendClass[] =
    mark === 'category'
      ? indicator.categories.map((category, index) => ({
          index,
          from: category.code,
          to: category.code,
          label: category.label,
          count: countIn(index),
        }))
      : values.length === 0
        ? []
        : Array.from({ length: breaks.length + 1 }, (_, index) => ({
            index,
            from: breaks[index - 1] ?? Math.min(smallest, breaks[0] ?? smallest),
            to: breaks[index] ?? Math.max(largest, breaks.at(-1) ?? largest),
            label: null,
            count: countIn(index),
          }))
  const missing = framed.filter((cell) => cell.classIndex === null).length
  return {
    mark,
    classes,
    bands: indicator.bands,
    missing,
    present: framed.length - missing,
    largest: values.length === 0 ? 0 : largest,
  }
}
