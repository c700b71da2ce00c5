import type { RegionCode } from '../../contract'
import type { Choropleth, ChoroplethCell } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import { markHue } from '../../ui/class-colors'
import { MAP_COLORS } from '../../ui/palette'
import type { Theme } from '../../ui/theme'
import { choroplethColors } from './choropleth-colors'
import { circleRadius } from './circle-scale'
import { mix, withOpacity } from './color'

/** How one desa is filled; the hatches are opacities, 0 for none. */
export interface CellPaint {
  readonly fill: string
  readonly missing: number
  readonly sample: number
}

export interface CirclePaint {
  readonly radius: number
  readonly fill: string
  readonly stroke: string
}

/** What either engine draws: plain values, so that both show the same map. */
export interface MapPaint {
  /** Key of the choropleth that was painted. */
  readonly key: string
  /** By desa, also where the unit is the kecamatan: its desa then share one fill. */
  readonly cells: ReadonlyMap<RegionCode, CellPaint>
  /** By unit; empty unless the indicator is a count. */
  readonly circles: ReadonlyMap<RegionCode, CirclePaint>
  readonly showsDesaLines: boolean
  /** Borders step back round a framed kecamatan, whose own outline lies above them. */
  readonly hasQuietLines: boolean
}

export interface PaintOptions {
  readonly choropleth: Choropleth
  readonly regions: RegionIndex
  readonly theme: Theme
  /** Only this class keeps its colour; -1 stands for missing. */
  readonly isolatedClass: number | null
  /** CSS pixels of the largest circle. */
  readonly largestRadius: number
}

/** Colour left to units outside the frame or the isolated class. */
const QUIET_SHARE = 0.16
/** Below circles the hatch steps back, or it would drown them. */
const SAMPLE_BELOW_CIRCLES = 0.55
const CIRCLE_OPACITY = 0.8
/** Always the same one, so that nothing is rendered anew for want of circles. */
export const NO_CIRCLES: MapPaint['circles'] = new Map()
const ZERO_RADIUS = 2.5

export function buildMapPaint(options: PaintOptions): MapPaint {
  const { choropleth, regions, theme } = options
  const classes = choroplethColors(choropleth, theme)
  const units = new Map(
    choropleth.cells.map((cell) => [cell.code, paintUnit(cell, options, classes)]),
  )
  const cells = new Map<RegionCode, CellPaint>()
  for (const [code, { cell }] of units)
    for (const desa of regions.units(code)) cells.set(desa.code, cell)
  const circles = new Map<RegionCode, CirclePaint>()
  for (const [code, { circle }] of units) if (circle) circles.set(code, circle)
  return {
    key: choropleth.key,
    cells,
    circles: circles.size === 0 ? NO_CIRCLES : circles,
    showsDesaLines: choropleth.unitLevel === 'desa',
    hasQuietLines: choropleth.frame !== regions.root.code,
  }
}

function paintUnit(
  cell: ChoroplethCell,
  options: PaintOptions,
  classes: readonly string[],
): { cell: CellPaint; circle: CirclePaint | null } {
  const { choropleth, theme, isolatedClass } = options
  const loudSample = choropleth.mark === 'circle' ? SAMPLE_BELOW_CIRCLES : 1
  const colors = MAP_COLORS[theme]
  const isMissing = cell.classIndex === null
  const isLoud =
    choropleth.active.has(cell.code) &&
    (isolatedClass === null || (cell.classIndex ?? -1) === isolatedClass)
  const color = isMissing ? colors.hatchGround : colorOf(cell, options, classes)
  return {
    cell: {
      fill: isLoud ? color : mix(color, colors.quiet, QUIET_SHARE),
      missing: isMissing ? (isLoud ? 1 : 0.35) : 0,
      sample: choropleth.status === 'contoh' && !isMissing ? (isLoud ? loudSample : 0.3) : 0,
    },
    circle:
      choropleth.mark === 'circle' && cell.value !== null
        ? paintCircle(cell.value, isLoud, options)
        : null,
  }
}

/** Below circles the ground has but a shade of their colour. */
function colorOf(
  { classIndex }: ChoroplethCell,
  { choropleth, theme }: PaintOptions,
  classes: readonly string[],
): string {
  const color = classes[Math.min(classIndex ?? 0, classes.length - 1)] ?? ''
  return choropleth.mark === 'circle' ? mix(color, MAP_COLORS[theme].quiet, 0.12) : color
}

/**
 * The area follows the size of the value. A loss is a ring, and so is a zero, only tiny: it is a
 * figure too, where a missing value has no circle at all.
 */
function paintCircle(
  value: number,
  isLoud: boolean,
  { choropleth, theme, largestRadius }: PaintOptions,
): CirclePaint {
  const hue = markHue(choropleth.indicator, theme)
  const opacity = isLoud ? CIRCLE_OPACITY : 0.15
  const largest = largestSize(choropleth)
  if (value <= 0)
    return {
      radius: value === 0 ? ZERO_RADIUS : circleRadius(-value, largest, largestRadius),
      fill: withOpacity(MAP_COLORS[theme].quiet, value === 0 ? 0 : opacity / 2),
      stroke: withOpacity(hue, opacity),
    }
  return {
    radius: circleRadius(value, largest, largestRadius),
    fill: withOpacity(hue, opacity),
    stroke: withOpacity(MAP_COLORS[theme].halo, isLoud ? 0.9 : 0.2),
  }
}

function largestSize({ legend, cells }: Choropleth): number {
  return cells.reduce((most, { value }) => Math.max(most, -(value ?? 0)), legend.largest)
}
