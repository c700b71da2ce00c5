import type { Relation } from '../model/relation'
import type { ProblemLog } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readChoice } from './read-choice'
import { readCsv, type Row } from '../intake/grid/read-csv'

export const RELATIONS_FILE = 'kaitan.csv'

/** In `hubungan`. */
const KINDS = { '': false, '=': false, '<=': true } as const

function parseTerms(formula: string): Relation['terms'] | null {
  const parts = formula.replace(/^\s*(?![+-])/, '+ ').match(/[+-]\s*[a-z][a-z0-9_]*\s*/g) ?? []
  const compact = (text: string): string => text.replace(/[\s+]/g, '')
  if (parts.length === 0 || compact(parts.join('')) !== compact(formula)) return null
  return parts.map((part) => ({
    indicator: part.replace(/[\s+-]/g, ''),
    sign: part.startsWith('-') ? -1 : 1,
  }))
}

/** The indicator of a row and the signed terms in its column `column`; null, with the reason told, for unknown ones. */
export function readTerms(
  file: string,
  row: Row,
  column: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): Pick<Relation, 'indicator' | 'formula' | 'terms'> | null {
  const indicator = row.cell('indikator')
  const formula = row.cell(column)
  const terms = parseTerms(formula)
  const place = { file, row: row.line, column }
  if (terms === null) {
    log.error('rumus-salah', place, { found: formula })
    return null
  }
  const unknown = [indicator, ...terms.map((term) => term.indicator)].filter(
    (id) => !catalogue.has(id),
  )
  for (const found of unknown) log.error('indikator-tidak-dikenal', place, { found })
  return unknown.length > 0 ? null : { indicator, formula, terms }
}

/** Sums and limits that must hold between indicators of one region and period, from `kaitan.csv`. */
export function readRelations(
  root: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): Relation[] {
  const table = readCsv(root, RELATIONS_FILE, ['indikator', 'rumus', 'toleransi'], log)
  return (table?.rows ?? []).flatMap((row): Relation[] => {
    const stated = readTerms(RELATIONS_FILE, row, 'rumus', catalogue, log)
    if (stated === null) return []
    const isLimit = table === null ? null : readChoice<boolean>(KINDS, table, row, 'hubungan', log)
    if (isLimit === null) return []
    const tolerance = parseNumber(row.cell('toleransi')) ?? 0
    return [{ ...stated, tolerance, isLimit }]
  })
}
