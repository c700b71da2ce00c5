import { spearman, type Pair } from '../../../domain/correlation'
import type { OutsideMethod } from '../../../contract'

/** What two measures of the same regions have in common, and where they part most. */
export type Agreement = {
  /** A correlation, or a difference as a share of the larger figure; null when it cannot be computed. */
  found: number | null
  /** Which pair differs most, or first; null where no single one decides. */
  widest: number | null
  /** The two figures, where only two were compared. */
  figures: Pair | null
}

/**
 * |a - b| as a share of the larger of the two, 0 to 1 for figures that are not negative: the same whichever
 * side is called first, and defined where one is zero.
 */
export function relativeDifference([a, b]: Pair): number {
  const larger = Math.max(Math.abs(a), Math.abs(b))
  return larger === 0 ? 0 : Math.abs(a - b) / larger
}

function widestOf(pairs: readonly Pair[]): Agreement {
  const differences = pairs.map(relativeDifference)
  const found = Math.max(...differences)
  const figures = pairs.length === 1 ? (pairs[0] ?? null) : null
  return { found, widest: differences.indexOf(found), figures }
}

/** Both figures of a pair are codes of classes. */
function ofClasses(pairs: readonly Pair[]): Agreement {
  const differing = pairs.filter(([a, b]) => a !== b).length
  const first = pairs.findIndex(([a, b]) => a !== b)
  return { found: differing / pairs.length, widest: first === -1 ? 0 : first, figures: null }
}

function ofTotals(pairs: readonly Pair[]): Agreement {
  const totals = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0))
  const figures: Pair = [totals[0] ?? 0, totals[1] ?? 0]
  return { found: relativeDifference(figures), widest: null, figures }
}

export function agreementOf(method: OutsideMethod, pairs: readonly Pair[]): Agreement {
  const nothing: Agreement = { found: null, widest: null, figures: null }
  if (pairs.length === 0) return nothing
  switch (method) {
    case 'peringkat':
      return { ...nothing, found: spearman(pairs) }
    case 'beda-relatif':
      return widestOf(pairs)
    case 'jumlah':
      return ofTotals(pairs)
    case 'kelas':
      return ofClasses(pairs)
  }
}

/**
 * What would be found with the first figure of every pair moved to the next pair, in the order given: the
 * better agreement of both ways. Null when it cannot be computed, or when a single figure is compared.
 */
export function shiftedAgreement(method: OutsideMethod, pairs: readonly Pair[]): number | null {
  if (pairs.length < 2 || method === 'jumlah') return null
  const ways = [1, -1].flatMap((step) => {
    const moved = pairs.map(([, b], index): Pair => {
      const from = (index - step + pairs.length) % pairs.length
      return [pairs[from]?.[0] ?? 0, b]
    })
    return agreementOf(method, moved).found ?? []
  })
  if (ways.length === 0) return null
  return method === 'peringkat' ? Math.max(...ways) : Math.min(...ways)
}

/** A bound on a correlation must lie above this share of what is found. */
const LEAST_OF_FOUND = 0.5

/** A difference as large as this lets a figure pass that is twice what it should be. */
const DOUBLED = 0.5

/**
 * The bound that one must be stricter than, for a wider one would let pass what the check is there to find:
 * figures one row off, half of a relation, or a figure that is twice what it should be.
 */
export function widestBound(method: OutsideMethod, found: number, shifted: number | null): number {
  return method === 'peringkat'
    ? Math.max(LEAST_OF_FOUND * found, shifted ?? 0)
    : Math.min(DOUBLED, shifted ?? DOUBLED)
}

/** Whether what was found keeps to the bound. */
export function keepsTo(bound: number, method: OutsideMethod, found: number): boolean {
  return method === 'peringkat' ? found >= bound : found <= bound
}
