import type { CatalogueEntry } from '../read/read-catalogue'
import type { DecimalMark } from '../read/parse-number'

/** What one cell says of the marks in its column. */
type Sign = 'point' | 'comma' | 'unclear-point' | 'unclear-comma' | null

const POINT = 46
const COMMA = 44
const ZERO = 48
const NINE = 57

/**
 * Which decimal mark a cell proves: 12,5 and 1.234,5 a comma, 0.125 and 1,234.5 a point. One mark
 * before exactly three digits (1.234) proves nothing. Null for a cell without marks.
 */
export function signOf(text: string): Sign {
  let points = 0
  let commas = 0
  let last = -1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === POINT) points += 1
    else if (code === COMMA) commas += 1
    else {
      if (code < ZERO || code > NINE) {
        if (at > 0 || (code !== 43 && code !== 45)) return null
      }
      continue
    }
    last = at
  }
  if (last < 1) return null
  const isPoint = text.charCodeAt(last) === POINT
  if (points > 0 && commas > 0) return isPoint ? 'point' : 'comma'
  if (points > 1) return 'comma'
  if (commas > 1) return 'point'
  const signed = text.charCodeAt(0) < ZERO ? 1 : 0
  const before = last - signed
  const groups = text.length - last - 1 === 3 && before >= 1 && before <= 3
  if (groups && text.charCodeAt(signed) !== ZERO) return isPoint ? 'unclear-point' : 'unclear-comma'
  return isPoint ? 'point' : 'comma'
}

/** Tally of one column, or of a whole table. */
export type Evidence = { point: number; comma: number; unclear: number; firstUnclear: number }

export function noEvidence(): Evidence {
  return { point: 0, comma: 0, unclear: 0, firstUnclear: -1 }
}

/** Counts a cell of `row` (any number by which the caller finds it again). */
export function addEvidence(evidence: Evidence, text: string, row: number): void {
  switch (signOf(text)) {
    case 'point':
      evidence.point += 1
      return
    case 'comma':
      evidence.comma += 1
      return
    case 'unclear-point':
    case 'unclear-comma':
      if (evidence.unclear === 0) evidence.firstUnclear = row
      evidence.unclear += 1
      return
    case null:
  }
}

function proven({ point, comma }: Evidence): DecimalMark | null {
  if (point > 0 && comma === 0) return '.'
  return comma > 0 && point === 0 ? ',' : null
}

/**
 * How the unclear cells of a column are read: by the other cells of the column, then by the indicator
 * (what is counted has no decimals), then by the rest of the table. `any` reads one mark as the decimal
 * mark and is doubtful.
 */
export function conventionOf(
  column: Evidence,
  table: Evidence,
  entry: CatalogueEntry,
): DecimalMark | 'thousands' | 'any' {
  if (column.unclear === 0) return 'any'
  const own = proven(column)
  if (own !== null) return own
  const isMixed = column.point > 0 && column.comma > 0
  if (isMixed) return 'any'
  if (entry.kind === 'count' && entry.decimals === 0) return 'thousands'
  return proven(table) ?? (entry.decimals === 0 ? 'thousands' : 'any')
}
