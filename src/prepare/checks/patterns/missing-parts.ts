import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../read/observation'
import { isImpossible } from '../check-neutral'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Of the kecamatan at most this share are missing where nearly all are there. */
const FEW = 0.25
/** Where the others are filled to this share; a matter of a few desa leaves out kecamatan that have none. */
const MOSTLY = 0.8
/** Of all desa fewer than this share make a total of the kabupaten doubtful. */
const HALF = 0.5
const FEWEST_DESA = 20

type Total = { column: FigureColumn; given: Set<number> }

function totalsOf(columns: readonly FigureColumn[], frame: RegionFrame): Total[] {
  const totals = new Map<string, Total>()
  for (const column of columns) {
    const { entry, period } = column
    if (entry.aggregation !== 'sum') continue
    const key = `${entry.id} ${period}`
    const total = totals.get(key) ?? { column, given: new Set<number>() }
    totals.set(key, total)
    for (const { region } of column.observations) {
      total.given.add(frame.indexOf(region))
    }
  }
  return [...totals.values()]
}

function findingOf({ column, given }: Total, frame: RegionFrame): Finding | null {
  const isPossible = (at: number): boolean => {
    const unit = frame.units[at]
    return unit !== undefined && !isImpossible(column.entry, unit)
  }
  const kecamatan = frame.positionsAt('kecamatan').map((at) => {
    const desa = frame.desaWithin(frame.codes[at] ?? '').filter(isPossible)
    const filled = given.has(at) ? desa.length : desa.filter((one) => given.has(one)).length
    return { at, of: desa.length, filled }
  })
  const possible = kecamatan.filter(({ of }) => of > 0)
  const of = possible.reduce((sum, one) => sum + one.of, 0)
  const count = possible.reduce((sum, one) => sum + one.filled, 0)
  const empty = possible.filter(({ filled }) => filled === 0)
  if (of < FEWEST_DESA || count === of) return null
  const others = of - empty.reduce((sum, one) => sum + one.of, 0)
  const isRest = empty.length > 0 && empty.length <= FEW * possible.length
  if (isRest && count >= MOSTLY * others) {
    const names = empty.map(({ at }) => frame.units[at]?.name ?? '').join(', ')
    const params = { count: possible.length - empty.length, of: possible.length }
    return { id: 'kecamatan-belum-ada', column, params: { ...params, names: { own: names } } }
  }
  return count < HALF * of ? { id: 'sebagian-desa', column, params: { count, of } } : null
}

/** Amounts whose total of the kabupaten is the sum of only a part of it, and is published as the whole. */
export function findMissingParts(
  columns: readonly FigureColumn[],
  frame: RegionFrame,
  observations: readonly Observation[],
): Finding[] {
  const top = new Set(frame.positionsAt('kabupaten').map((at) => frame.codes[at]))
  const stated = new Set(
    observations
      .filter(({ region }) => top.has(region))
      .map(({ indicator, period }) => `${indicator} ${period}`),
  )
  return totalsOf(columns, frame)
    .filter(({ column: { entry, period } }) => !stated.has(`${entry.id} ${period}`))
    .map((total) => findingOf(total, frame))
    .filter((finding) => finding !== null)
}
