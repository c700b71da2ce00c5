import type { RegionFrame } from '../../join/region-frame'
import type { Observation } from '../../model/observation'
import { isImpossible } from '../check-neutral'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Kecamatan are missing where the others are filled to this share: a matter of a few desa fills none. */
const MOSTLY = 0.8
/** Of all desa fewer than this share make a total of the kabupaten doubtful. */
const HALF = 0.5
/** So many more than by chance the gaps gather in some kecamatan where the matter is one of places. */
const GATHERED = 2
/** So many of a kind, or of those that had a figure in the period before, are not without one by chance. */
const FEWEST_GONE = 5
const GONE = 0.05
const FEWEST_DESA = 20
const MOST_NAMED = 12
const FEW_NAMED = 3

/** An amount of a period, with the desa that it is of: by their own figures, or by that of their kecamatan. */
type Total = { column: FigureColumn; desa: Set<number> }
type Kecamatan = { at: number; desa: number[]; filled: number }

function totalsOf(columns: readonly FigureColumn[], frame: RegionFrame): Total[] {
  const totals = new Map<string, Total>()
  for (const column of columns) {
    const { entry, period, level } = column
    if (entry.aggregation !== 'sum') continue
    const key = `${entry.id} ${period}`
    const total = totals.get(key) ?? { column, desa: new Set<number>() }
    totals.set(key, total)
    for (const { region } of column.observations) {
      const desa = level === 'desa' ? [frame.indexOf(region)] : frame.desaWithin(region)
      for (const at of desa) total.desa.add(at)
    }
  }
  return [...totals.values()]
}

/** The kecamatan with the desa that can have the figure. */
function kecamatanOf({ column, desa: given }: Total, frame: RegionFrame): Kecamatan[] {
  const isPossible = (at: number): boolean => {
    const unit = frame.units[at]
    return unit !== undefined && !isImpossible(column.entry, unit)
  }
  return frame.positionsAt('kecamatan').flatMap((at): Kecamatan[] => {
    const desa = frame.desaWithin(frame.codes[at] ?? '').filter(isPossible)
    const filled = desa.filter((one) => given.has(one)).length
    return desa.length === 0 ? [] : [{ at, desa, filled }]
  })
}

/** How much the gaps gather in some kecamatan: 1 by chance, less where every second row is left out. */
function gathering(kecamatan: readonly Kecamatan[], share: number): number {
  const strange = kecamatan.reduce((sum, { desa: { length: of }, filled }) => {
    return sum + (filled - of * share) ** 2 / (of * share * (1 - share))
  }, 0)
  return strange / Math.max(1, kecamatan.length - 1)
}

/** The desa of a kind, as all kelurahan, where none of them has a figure. */
function missingKind(desa: readonly number[], given: Total['desa'], frame: RegionFrame): number[] {
  const typeOf = (at: number) => frame.units[at]?.type
  const known = new Set([...given].map(typeOf))
  const missing = desa.filter((at) => !known.has(typeOf(at)))
  return missing.length >= FEWEST_GONE ? missing : []
}

/** The desa that had a figure in the period before and have none now, where they are many. */
function lostSince(before: Total | undefined, given: Total['desa']): number[] {
  const lost = [...(before?.desa ?? [])].filter((at) => !given.has(at))
  return lost.length >= Math.max(FEWEST_GONE, GONE * (before?.desa.size ?? 0)) ? lost : []
}

function namesOf(positions: readonly number[], most: number, frame: RegionFrame): { own: string } {
  const more = positions.length - most
  const names = positions.slice(0, most).map((at) => frame.units[at]?.name ?? '')
  return { own: names.join(', ') + (more > 0 ? ` (+${String(more)})` : '') }
}

function findingOf(total: Total, before: Total | undefined, frame: RegionFrame): Finding | null {
  const { column, desa: given } = total
  const kecamatan = kecamatanOf(total, frame)
  const all = kecamatan.flatMap(({ desa }) => desa)
  const [of, count] = [all.length, all.filter((at) => given.has(at)).length]
  if (of < FEWEST_DESA || count === of) return null
  const empty = kecamatan.filter(({ filled }) => filled === 0)
  const others = of - empty.reduce((sum, { desa }) => sum + desa.length, 0)
  if (empty.length > 0 && count >= MOSTLY * others) {
    const at = empty.map((one) => one.at)
    const params = { count: kecamatan.length - empty.length, of: kecamatan.length }
    const names = namesOf(at, MOST_NAMED, frame)
    return { id: 'kecamatan-belum-ada', column, params: { ...params, names } }
  }
  const isPart =
    count < HALF * of || (count < MOSTLY * of && gathering(kecamatan, count / of) < GATHERED)
  const reasons = [
    missingKind(all, given, frame),
    lostSince(before, given),
    isPart ? all.filter((at) => !given.has(at)) : [],
  ]
  const missing = reasons.find(({ length }) => length > 0)
  if (missing === undefined) return null
  const names = namesOf(missing, FEW_NAMED, frame)
  return { id: 'sebagian-desa', column, params: { count, of, names } }
}

/** The total of the same matter in the period before, a month before a month and a year before a year. */
function totalBefore(
  { column: { entry, period } }: Total,
  totals: readonly Total[],
): Total | undefined {
  return totals
    .filter(({ column: other }) => other.entry.id === entry.id && other.period < period)
    .filter(({ column: other }) => other.period.length === period.length)
    .toSorted((a, b) => (a.column.period < b.column.period ? 1 : -1))[0]
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
  const totals = totalsOf(columns, frame)
  return totals
    .filter(({ column: { entry, period } }) => !stated.has(`${entry.id} ${period}`))
    .map((total) => findingOf(total, totalBefore(total, totals), frame))
    .filter((finding) => finding !== null)
}
