import { spearman, type Pair } from '../../../domain/correlation'
import type { OutsideMethod } from '../../../contract'

/** What two measures of the same regions have in common, and where they part most. */
export type Agreement = {
  /** A correlation, or a difference as a share of the larger figure; null when it cannot be computed. */
  found: number | null
  /** Which pair differs most; null where no single one decides. */
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
  }
}

/**
 * The rank correlation with the first figure of every pair moved to the next pair, in the order given, the
 * larger of both ways; null when it cannot be computed.
 */
export function shiftedCorrelation(pairs: readonly Pair[]): number | null {
  const ways = [1, -1].flatMap((step) => {
    const moved = pairs.map(([, b], index): Pair => {
      const from = (index - step + pairs.length) % pairs.length
      return [pairs[from]?.[0] ?? 0, b]
    })
    return spearman(moved) ?? []
  })
  return ways.length === 0 ? null : Math.max(...ways)
}

/** Whether what was found keeps to the bound. */
export function keepsTo(bound: number, method: OutsideMethod, found: number): boolean {
  return method === 'peringkat' ? found >= bound : found <= bound
}
