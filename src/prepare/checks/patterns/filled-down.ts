import type { RegionFrame } from '../../join/region-frame'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** A kecamatan of fewer desa says nothing. */
const FEWEST_DESA = 3
const FEWEST_KECAMATAN = 5
const FEWEST_VALUES = 5
const MOST = 0.6

/** The one figure that all its desa have, by kecamatan; null where they differ, or are zero. */
function figuresWithin({ values, observations }: FigureColumn, frame: RegionFrame) {
  const parents = new Set(
    observations.map(({ region }) => frame.units[frame.indexOf(region)]?.parent ?? ''),
  )
  return [...parents].flatMap((parent) => {
    const given = frame
      .childrenOf(parent)
      .flatMap((at) => (Number.isNaN(values[at] ?? NaN) ? [] : [values[at] ?? 0]))
    if (given.length < FEWEST_DESA) return []
    const [first = 0] = given
    return [first !== 0 && given.every((value) => value === first) ? first : null]
  })
}

/** One figure in all desa of most kecamatan, another in each: filled down, or the kecamatan's own total. */
export function findFilledDown(column: FigureColumn, frame: RegionFrame): Finding | null {
  if (column.level !== 'desa') return null
  const figures = figuresWithin(column, frame)
  const same = figures.filter((figure) => figure !== null)
  if (same.length < FEWEST_KECAMATAN || same.length < MOST * figures.length) return null
  if (new Set(same).size < Math.min(FEWEST_VALUES, same.length)) return null
  const params = { count: same.length, of: figures.length }
  return { id: 'angka-kecamatan-diulang', column, params }
}
