import type { ComponentId } from '../contract'
import {
  KECAMATAN,
  NAME,
  OVERALL,
  RANK,
  scoreColumn,
  VALUE,
  YEAR_STATUS,
} from '../domain/column-names'
import type { RegionTable } from '../domain/table-rows'
import { isInWords } from '../domain/value-label'

export function componentOfColumn(column: string, model: RegionTable): ComponentId | null {
  return model.components.find((component) => scoreColumn(component) === column) ?? null
}

/** Columns a reader may hide or show, in table order. */
export function optionalColumns(model: RegionTable): readonly string[] {
  return [
    ...(model.level === 'desa' ? [KECAMATAN] : []),
    YEAR_STATUS,
    OVERALL,
    ...model.components.map(scoreColumn),
    ...model.extras.map((extra) => extra.indicator.id),
  ]
}

/** All columns to show, in table order. */
export function shownColumns(model: RegionTable, chosen: ReadonlySet<string>): readonly string[] {
  const optional = optionalColumns(model).filter((column) => chosen.has(column))
  const kecamatan = optional.filter((column) => column === KECAMATAN)
  const rest = optional.filter((column) => column !== KECAMATAN)
  return [...(isRanked(model) ? [RANK] : []), NAME, ...kecamatan, VALUE, ...rest]
}

function defaultColumns(model: RegionTable): readonly string[] {
  const hidden = new Set(model.extras.map((extra) => extra.indicator.id))
  // In a list of one kecamatan every row would say the same.
  if (model.frame.level === 'kecamatan') hidden.add(KECAMATAN)
  return optionalColumns(model).filter((column) => !hidden.has(column))
}

const NONE = '-'

/** Reads `kecamatan,skor-ekonomi,imk` out of an address; empty is the default, `-` no optional column. */
export function parseColumns(text: string, model: RegionTable): ReadonlySet<string> {
  if (text === '') return new Set(defaultColumns(model))
  const wanted = new Set(text.split(','))
  return new Set(optionalColumns(model).filter((column) => wanted.has(column)))
}

export function formatColumns(columns: ReadonlySet<string>, model: RegionTable): string {
  const chosen = optionalColumns(model).filter((column) => columns.has(column))
  const usual = defaultColumns(model)
  if (chosen.length === usual.length && chosen.every((column, i) => column === usual[i])) return ''
  return chosen.length === 0 ? NONE : chosen.join(',')
}

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

/** Reads `-nilai` (descending) or `nama` out of an address; the default is the ranking itself. */
export function parseSort(text: string, model: RegionTable): TableSort {
  const descending = text.startsWith('-')
  const column = descending ? text.slice(1) : text
  const known = [RANK, NAME, VALUE, ...optionalColumns(model)]
  if (known.includes(column) && (column !== RANK || isRanked(model))) return { column, descending }
  return { column: isRanked(model) ? RANK : NAME, descending: false }
}

export function formatSort(sort: TableSort, model: RegionTable): string {
  const usual = parseSort('', model)
  if (sort.column === usual.column && sort.descending === usual.descending) return ''
  return `${sort.descending ? '-' : ''}${sort.column}`
}

/** Words have no order of merit. */
function isRanked(model: RegionTable): boolean {
  return !isInWords(model.indicator, model.level)
}
