import type { RegionFrame } from '../../join/region-frame'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** Kecamatan of fewer desa may all be zero by themselves. */
const FEWEST_DESA = 4
const FEWEST_OTHERS = 5
/** In no other kecamatan so many desa are zero. */
const MOST_ZEROS = 0.7
/** Of all kecamatan no more than this share; else the matter is one of a part of the kabupaten. */
const FEW = 0.25
const BY_CHANCE = 0.01

type Kecamatan = { at: number; of: number; zeros: number }

/** The figures of the desa of a kecamatan that have one. */
function figuresWithin({ values }: FigureColumn, at: number, frame: RegionFrame): number[] {
  return frame
    .desaWithin(frame.codes[at] ?? '')
    .map((desa) => values[desa] ?? NaN)
    .filter((value) => !Number.isNaN(value))
}

function kecamatanOf(column: FigureColumn, frame: RegionFrame): Kecamatan[] {
  if (column.level !== 'desa') return []
  return frame.positionsAt('kecamatan').flatMap((at): Kecamatan[] => {
    const figures = figuresWithin(column, at, frame)
    const zeros = figures.filter((value) => value === 0).length
    return figures.length < FEWEST_DESA ? [] : [{ at, of: figures.length, zeros }]
  })
}

function sumOf(kecamatan: readonly Kecamatan[], key: 'of' | 'zeros'): number {
  return kecamatan.reduce((sum, one) => sum + one[key], 0)
}

/** Whether the kecamatan was zero in the period before as well. */
function wasEmpty({ at }: Kecamatan, before: FigureColumn, frame: RegionFrame): boolean {
  const known = figuresWithin(before, at, frame)
  return known.length > 0 && known.every((value) => value === 0)
}

/**
 * Zeros in all desa of a kecamatan where elsewhere few desa are zero: nobody answered there. Told where so
 * many zeros together would not come about by chance, and were not there before.
 */
export function findEmptyKecamatan(
  column: FigureColumn,
  before: FigureColumn | undefined,
  frame: RegionFrame,
): Finding | null {
  if (column.entry.kind !== 'count') return null
  const all = kecamatanOf(column, frame)
  const others = all.filter(({ of, zeros }) => zeros < of)
  const empty = all.filter(({ of, zeros }) => zeros === of)
  if (others.length < FEWEST_OTHERS || empty.length > FEW * all.length) return null
  if (others.some(({ of, zeros }) => zeros > MOST_ZEROS * of)) return null
  const share = sumOf(others, 'zeros') / sumOf(others, 'of')
  const strange = empty.filter((one) => {
    const isChance = all.length * share ** one.of > BY_CHANCE
    return !isChance && !(before !== undefined && wasEmpty(one, before, frame))
  })
  const [first] = strange
  if (first === undefined) return null
  const code = `${frame.codes[first.at] ?? ''}.`
  const at = column.observations.find(({ region }) => region.startsWith(code)) ?? column.first
  const names = strange.map((one) => frame.units[one.at]?.name ?? '').join(', ')
  const params = {
    ...{ count: sumOf(strange, 'of'), of: column.observations.length, since: { own: '' } },
    ...{ other: '', names: { own: names }, share: Math.round(100 * share) },
    how: { own: 'kecamatan' },
  }
  return { id: 'nol-massal', column: { ...column, first: at }, params }
}
