import { KECAMATAN, NAME, OVERALL, RANK, VALUE, YEAR_STATUS } from '../domain/column-names'
import { componentOfColumn } from './table-columns'
import type { RegionTable } from '../domain/table-rows'

const CLASSES: Record<string, string> = {
  [RANK]: 'region-table__rank',
  [NAME]: 'region-table__name',
  [KECAMATAN]: 'region-table__kecamatan',
  [VALUE]: 'region-table__value',
  [YEAR_STATUS]: 'region-table__year',
}

/** The style hook of a column; scores and further indicators share theirs. */
export function columnClass(column: string): string {
  return CLASSES[column] ?? 'region-table__extra'
}

/** Words start at the left, numbers end at the right. */
export function columnAlign(column: string, model: RegionTable): 'start' | 'end' {
  if (column === RANK || column === OVERALL || componentOfColumn(column, model)) return 'end'
  if (column === NAME || column === KECAMATAN || column === YEAR_STATUS) return 'start'
  const indicator =
    column === VALUE
      ? model.indicator
      : model.extras.find((extra) => extra.indicator.id === column)?.indicator
  return indicator?.kind === 'category' ? 'start' : 'end'
}
