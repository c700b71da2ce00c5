import type {
  AdminLevel,
  Band,
  Classing,
  Indicator,
  LocalizedText,
  Period,
  RegionCode,
  ValueStatus,
} from '../contract'
import { edgeDecimals } from './class-breaks'
import { classIndexOf } from './classification'
import { getValue, weightOf, type Dataset } from './dataset'
import { yesNoLabel } from './value-label'

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
  /** The category, the official band, or that a desa has something or not. */
  readonly label: LocalizedText | null
  /** The outermost official bands are open: nothing lies below or above them. */
  readonly open: 'below' | 'above' | null
  /** Units of the framed area in this class. */
  readonly count: number
}

export interface Legend {
  readonly mark: Mark
  /** Without the lowest official bands where no unit of the level is in them. */
  readonly classes: readonly LegendClass[]
  /** Number of colours of the ramp, those of bands left out of `classes` included. */
  readonly classCount: number
  /** How the class edges were found; null where there are none. */
  readonly classing: Classing | null
  /** With which the edges are written, wherever they are. */
  readonly decimals: number
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
  /** By which a mean of it is weighted; null for a plain one. */
  readonly weight: Indicator | null
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
  const cells = dataset.regions.all
    .filter((unit) => unit.level === unitLevel)
    .map((unit) => {
      const value = getValue(dataset, indicator.id, period, unit.code)
      const classIndex = value === null ? null : classIndexOf(indicator, value, unitLevel)
      return { code: unit.code, value, classIndex }
    })

  return {
    key: [region.code, indicator.id, period, ...(variant === null ? [] : [variant])].join('|'),
    indicator,
    weight: weightOf(dataset, indicator),
    period,
    status: indicator.status[unitLevel],
    unitLevel,
    mark,
    frame,
    selected: region.level === unitLevel ? region.code : null,
    cells,
    active,
    legend: buildLegend(indicator, mark, unitLevel, cells, active),
  }
}

function buildLegend(
  indicator: Indicator,
  mark: Mark,
  level: UnitLevel,
  cells: readonly ChoroplethCell[],
  active: ReadonlySet<RegionCode>,
): Legend {
  const values = cells.flatMap(({ value }) => (value === null ? [] : value))
  const framed = cells.filter((cell) => active.has(cell.code))
  const countIn = (index: number) => framed.filter((cell) => cell.classIndex === index).length
  const missing = framed.filter((cell) => cell.classIndex === null).length
  const classes =
    mark === 'category'
      ? categoryClasses(indicator)
      : values.length === 0
        ? []
        : rampClasses(indicator, level, values)
  const lowest = isOfficial(indicator, level)
    ? Math.min(...cells.flatMap(({ classIndex }) => classIndex ?? []))
    : 0
  const shown = classes.filter(({ index }) => index >= lowest)
  return {
    mark,
    classes: shown.map((entry) => ({ ...entry, count: countIn(entry.index) })),
    classCount: classes.length,
    classing: mark === 'category' ? null : (indicator.classing?.[level] ?? null),
    decimals: edgeDecimals(
      edgesOf(shown),
      isOfficial(indicator, level) ? OFFICIAL_DECIMALS : indicator.decimals,
    ),
    bands: indicator.bands,
    missing,
    present: framed.length - missing,
    largest: values.length === 0 ? 0 : Math.max(...values),
  }
}

/** Official edges are written in full: the IDM's have four. */
const OFFICIAL_DECIMALS = 4

/** The edges of classes in ascending order, one more than there are of them. */
export function edgesOf(classes: readonly Pick<LegendClass, 'from' | 'to'>[]): readonly number[] {
  return [...classes.map(({ from }) => from), ...classes.slice(-1).map(({ to }) => to)]
}

type UncountedClass = Omit<LegendClass, 'count'>

function categoryClasses({ categories }: Indicator): readonly UncountedClass[] {
  return categories.map(({ code, label }, index) => ({
    index,
    from: code,
    to: code,
    label,
    open: null,
  }))
}

function rampClasses(
  indicator: Indicator,
  level: UnitLevel,
  values: readonly number[],
): readonly UncountedClass[] {
  const breaks = indicator.breaks[level]
  const smallest = Math.min(...values)
  const largest = Math.max(...values)
  const official = isOfficial(indicator, level)
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const from = breaks[index - 1] ?? Math.min(smallest, breaks[0] ?? smallest)
    const edge = breaks[index]
    const to = edge ?? Math.max(largest, breaks.at(-1) ?? largest)
    const isZero = index === 0 && from === 0 && !values.some((value) => value > 0 && value < to)
    return {
      index,
      from,
      to: isZero ? 0 : to,
      // The status that a band names is a desa's; a mean of desa only has its colour.
      label: official
        ? level === 'desa'
          ? (indicator.bands[index]?.label ?? null)
          : null
        : yesNoLabel(indicator, from, level),
      open: !official ? null : index === 0 ? 'below' : edge === undefined ? 'above' : null,
    }
  })
}

function isOfficial({ classing, bands, breaks }: Indicator, level: UnitLevel): boolean {
  return classing?.[level] === 'official' && bands.length === breaks[level].length + 1
}
