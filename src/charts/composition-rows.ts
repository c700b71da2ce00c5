import type { LocalizedText } from '../contract'
import type { Composition } from '../domain/composition'

export interface CompositionRow {
  readonly key: string
  /** Null for the gathered rest. */
  readonly label: LocalizedText | null
  readonly count: number
  /** Categories in the row: one, or those gathered. */
  readonly categories: number
  /** Index of the category's colour; null for the rest. */
  readonly colorIndex: number | null
  /** True for the category of the chosen desa. */
  readonly isOwn: boolean
}

const MOST_ROWS = 7

/** The first categories a row each, the others gathered in a last row, so that all desa count. */
export function gatherRest(composition: Composition): readonly CompositionRow[] {
  const rows = composition.parts.map((part) => ({
    key: String(part.code),
    label: part.label,
    count: part.count,
    categories: 1,
    colorIndex: part.index,
    isOwn: part.code === composition.own,
  }))
  if (rows.length <= MOST_ROWS) return rows
  const rest = rows.slice(MOST_ROWS - 1)
  return [
    ...rows.slice(0, MOST_ROWS - 1),
    {
      key: 'rest',
      label: null,
      count: rest.reduce((sum, row) => sum + row.count, 0),
      categories: rest.length,
      colorIndex: null,
      isOwn: rest.some((row) => row.isOwn),
    },
  ]
}
