import type { Indicator } from '../contract'
import { isTotal } from './comparison'
import { niceDomain } from './nice-scale'
import type { RankingKind, RankingRow } from './ranking-model'
import { rankValues } from './ranks'
import { categoryIndexOf } from './value-label'

/** How the rows can be drawn truthfully. */
export function rankingKind(
  indicator: Indicator,
  level: 'kecamatan' | 'desa',
  hasParts: boolean,
  rows: readonly RankingRow[],
): RankingKind {
  if (indicator.kind === 'category') {
    return level === 'kecamatan' && indicator.levels.includes('desa') ? 'shares' : 'labels'
  }
  if (hasParts) return 'parts'
  if (rows.some((row) => row.ticks.length > 0)) return 'strip'
  if (indicator.kind === 'index') return 'dots'
  const values = rows.flatMap((row) => row.value ?? [])
  const low = Math.min(...values)
  if (low < 0) return 'dots'
  // Bars that differ by less than half their length say little: show places instead, unless the
  // whole of a total is what counts.
  return isTotal(indicator) || low <= 0.5 * Math.max(...values) ? 'bars' : 'dots'
}

/** Best first with ranks, missing last; categories without an order by how many share them. */
export function orderRows(
  rows: readonly RankingRow[],
  indicator: Indicator,
  kind: RankingKind,
): readonly RankingRow[] {
  const missing = rows.filter((row) => row.value === null)
  if (kind === 'labels') {
    const present = rows.filter((row) => row.value !== null)
    if (indicator.ordered === true) {
      const place = (row: RankingRow) => categoryIndexOf(indicator, row.value)
      return [...present.toSorted((a, b) => place(b) - place(a)), ...missing]
    }
    const shared = (row: RankingRow) => present.filter((other) => other.value === row.value).length
    return [
      ...present.toSorted((a, b) => shared(b) - shared(a) || (a.value ?? 0) - (b.value ?? 0)),
      ...missing,
    ]
  }
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const ranked = rankValues(rows, kind === 'shares' ? 'none' : indicator.direction)
  return [
    ...ranked.flatMap(({ code, rank }) => {
      const row = byCode.get(code)
      return row ? [{ ...row, rank }] : []
    }),
    ...missing,
  ]
}

/** Ends of the axis: zero for bars, else the ends of everything that is drawn. */
export function rankingDomain(
  kind: RankingKind,
  rows: readonly RankingRow[],
  average: number | null,
): readonly [number, number] {
  if (kind === 'shares' || kind === 'labels') return [0, 100]
  const values = rows.flatMap((row) => [
    ...(row.value === null ? [] : [row.value]),
    ...row.ticks.map((tick) => tick.value),
    ...row.parts.flatMap((part) => part ?? []),
  ])
  if (average !== null) values.push(average)
  if (kind === 'bars') return [0, Math.max(...values, 0) || 1]
  if (kind === 'parts') return niceDomain(values)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (values.length === 0) return [0, 1]
  return low === high ? [low - 1, high + 1] : [low, high]
}
