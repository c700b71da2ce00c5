import type { ProblemLog } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readChoice } from './read-choice'
import { readCsv, type Row } from '../intake/grid/read-csv'
import { type Relation } from '../model/relation'
import { readTerms } from './read-relations'

export const QUOTIENTS_FILE = 'perbandingan.csv'

/**
 * An indicator divided by the sum of the signed terms lies between `minimum` and `maximum`: over all regions
 * of a table together or, `isOfEach`, in nearly every region as well.
 */
export type Quotient = Pick<Relation, 'indicator' | 'formula' | 'terms'> & {
  minimum: number
  maximum: number
  isOfEach: boolean
}

/** In `lingkup`. */
const SCOPES = { '': false, jumlah: false, wilayah: true } as const

function readBound(row: Row, column: string, log: ProblemLog): number | null {
  const found = row.cell(column)
  const value = parseNumber(found)
  if (value === null) {
    log.error('angka-tidak-terbaca', { file: QUOTIENTS_FILE, row: row.line, column }, { found })
  }
  return value
}

/** What indicators come to beside each other, by `perbandingan.csv`; a table without it has no such bounds. */
export function readQuotients(
  root: string,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): Quotient[] {
  const columns = ['indikator', 'per', 'minimum', 'maksimum']
  const table = readCsv(root, QUOTIENTS_FILE, columns, log)
  return (table?.rows ?? []).flatMap((row): Quotient[] => {
    const stated = readTerms(QUOTIENTS_FILE, row, 'per', catalogue, log)
    const [minimum, maximum] = [readBound(row, 'minimum', log), readBound(row, 'maksimum', log)]
    const isOfEach = table === null ? null : readChoice<boolean>(SCOPES, table, row, 'lingkup', log)
    if (stated === null || minimum === null || maximum === null || isOfEach === null) return []
    if (minimum < maximum && minimum >= 0) return [{ ...stated, minimum, maximum, isOfEach }]
    const place = { file: QUOTIENTS_FILE, row: row.line, column: 'minimum' }
    log.error('angka-di-luar-batas', place, { found: minimum, minimum: 0, maximum })
    return []
  })
}
