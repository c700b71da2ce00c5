import type { FirstViewFile, Indicator, RegionsFile } from '../../../contract'
import { classOf } from '../../../domain/classification'
import type { BoundaryLevels } from '../../geometry/simplify-boundaries'
import type { ColumnStore } from '../../join/column-store'
import { cutArcs } from './cut-arcs'
import { originOf, toUnits, unitRings } from './frame-units'
import { packAreas, packLines } from './pack-lines'
import { simplifyLand } from './simplify-land'
import { thinLine } from './thin-line'
import { shownPeriod } from '../../../domain/shown-period'

/** Units a number of a thinned line counts, and how far it may keep from the published border. */
const STEP = 16
const TOLERANCE = 64
/** The same of the ground round the regency, which is quiet. */
const LAND_STEP = 32
const LAND_TOLERANCE = 160

/**
 * The default view as one small file, null where its colours are not a plain ramp. Borders of two
 * desa are thinned together, so that neighbours keep sharing them.
 */
export async function makeFirstView(
  { regions, defaultIndicator }: RegionsFile,
  indicators: readonly Indicator[],
  store: ColumnStore,
  levels: BoundaryLevels,
): Promise<FirstViewFile | null> {
  const indicator = indicators.find(({ id }) => id === defaultIndicator)
  const period = indicator && shownPeriod(indicator)
  const [root] = regions
  if (!root || !indicator || period === undefined || !isPlainRamp(indicator)) return null

  const desa = levels.desa.features.toSorted((a, b) => order(a.properties.kode, b.properties.kode))
  const outline = levels.kabupaten.features.map(({ geometry }) => geometry)
  const origin = originOf(outline)
  const { arcs, outer, ...cut } = cutArcs(
    outline.flatMap((area) => unitRings(origin, area)),
    desa.map(({ geometry }) => unitRings(origin, geometry)),
  )
  const land = await simplifyLand(levels, origin)
  const column = store.column(indicator.id, period)
  const valueOf = new Map(store.frame.codes.map((code, at) => [code, column[at] ?? null]))
  const cellOf = (code: string) => {
    const value = valueOf.get(code) ?? null
    return value === null ? '-' : String(classOf(value, indicator.breaks.desa))
  }
  const inside = (code: string) => desa.filter(({ properties }) => isIn(properties.kode, code))
  return {
    region: root.code,
    indicator: indicator.id,
    period,
    component: indicator.component,
    direction: indicator.direction,
    classes: indicator.breaks.desa.length + 1,
    origin: [...origin],
    rings: cut.outline.map((ring) => ring.length),
    outline: packLines(arcs.slice(0, outer), 1),
    borders: packLines(
      arcs.slice(outer).map((arc) => thinLine(arc, TOLERANCE)),
      STEP,
    ),
    desa: packAreas(cut.areas, outer),
    cells: desa.map(({ properties }) => cellOf(properties.kode)).join(''),
    kecamatan: regions
      .filter(({ level }) => level === 'kecamatan')
      .map(({ code, name, labelPoint }) => ({
        code,
        name,
        desa: inside(code).length,
        label: labelPoint && [...toUnits(origin, labelPoint)],
      })),
    land: packLines(land.rings, LAND_STEP),
    landLines: packLines(
      land.lines.map((line) => thinLine(line, LAND_TOLERANCE)),
      LAND_STEP,
    ),
  }
}

function isPlainRamp({ kind, levels, status }: Indicator): boolean {
  const isRamp = kind !== 'count' && kind !== 'category'
  return isRamp && levels.includes('desa') && status.desa !== 'contoh'
}

function isIn(desa: string, kecamatan: string): boolean {
  return desa.startsWith(`${kecamatan}.`)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
