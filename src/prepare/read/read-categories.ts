import type { Band } from '../../contract'
import type { KnownCategory } from '../model/catalogue-entry'
import type { ProblemLog } from '../problems/problem-log'
import type { Place } from '../problems/problem-log'
import { parseNumber } from '../intake/figures/parse-number'
import { readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'

export const CATEGORIES_FILE = 'kategori.csv'
export const BANDS_FILE = 'pita.csv'

function label(table: Table, row: Row, log: ProblemLog): { id: string; en: string } {
  return {
    id: readRequired(table, row, 'label_id', log),
    en: readRequired(table, row, 'label_en', log),
  }
}

function group<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/**
 * Indicator -> its categories, from `kategori.csv`: from the worst to the best where `urutan` gives them
 * an order, which then each must have once; else as the file has them.
 */
export function readCategories(root: string, log: ProblemLog): Map<string, KnownCategory[]> {
  const columns = ['indikator', 'kode', 'label_id', 'label_en', 'padanan']
  const table = readCsv(root, CATEGORIES_FILE, columns, log)
  const result = new Map<string, KnownCategory[]>()
  const lastLines = new Map<string, number>()
  for (const row of table?.rows ?? []) {
    if (table === null) break
    const code = parseNumber(row.cell('kode'))
    if (code === null) {
      const place = { file: table.file, row: row.line, column: 'kode' }
      log.error('angka-tidak-terbaca', place, { found: row.cell('kode') })
      continue
    }
    const text = label(table, row, log)
    const aliases = row.cell('padanan').split('|').filter(Boolean)
    const spellings = [String(code), text.id, text.en, ...aliases].map((s) => s.toLowerCase())
    const place = { file: table.file, row: row.line, column: 'urutan' }
    const order = readOrder(row.cell('urutan'), place, log)
    const id = row.cell('indikator')
    const others = result.get(id) ?? []
    const isFirst = others.length === 0
    if (!isFirst && others.some((other) => (other.order === null) !== (order === null)))
      log.error('urutan-kategori-sebagian', place, { found: id })
    const twin = others.find((other) => order !== null && other.order === order)
    if (twin) log.error('urutan-kategori-ganda', place, { found: order ?? 0, other: twin.label.id })
    group(result, id, { code, label: text, spellings, order })
    lastLines.set(id, row.line)
  }
  for (const [id, found] of result) tellHoles(id, found, lastLines.get(id) ?? 1, log)
  return new Map(
    [...result].map(([id, found]) => [
      id,
      found.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    ]),
  )
}

function readOrder(found: string, place: Place, log: ProblemLog): number | null {
  const order = found === '' ? null : parseNumber(found)
  if (found !== '' && order === null) log.error('angka-tidak-terbaca', place, { found })
  return order
}

/** Codes of publishers have two digits at most; a list of others is none that can be counted through. */
const MOST_CODES = 99

/**
 * A list that leaves a code out, or has but one category: a table with that code would be refused, and where nobody
 * has it the reader would take what is not listed for what is not there.
 */
function tellHoles(
  id: string,
  found: readonly KnownCategory[],
  line: number,
  log: ProblemLog,
): void {
  const codes = found.map(({ code }) => code)
  const highest = Math.max(...codes)
  if (codes.some((code) => !Number.isInteger(code) || code < 0) || highest > MOST_CODES) return
  const lowest = Math.min(1, ...codes)
  const all = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at)
  const missing = all.filter((code) => !codes.includes(code))
  if (found.length > 1 && missing.length === 0) return
  const place = { file: CATEGORIES_FILE, row: line, column: 'kode' }
  log.warn('daftar-kategori-bolong', place, {
    ...{ found: id, missing: missing.join(', '), count: found.length },
  })
}

/** Indicator -> its official bands, from `pita.csv`. */
export function readBands(root: string, log: ProblemLog): Map<string, Band[]> {
  const columns = ['indikator', 'dari', 'sampai', 'label_id', 'label_en']
  const table = readCsv(root, BANDS_FILE, columns, log)
  const result = new Map<string, Band[]>()
  for (const row of table?.rows ?? []) {
    if (table === null) break
    const edge = (column: string): number | null => {
      const found = row.cell(column)
      const value = found === '' ? null : parseNumber(found)
      if (found !== '' && value === null) {
        log.error('angka-tidak-terbaca', { file: table.file, row: row.line, column }, { found })
      }
      return value
    }
    const band = { from: edge('dari'), to: edge('sampai'), label: label(table, row, log) }
    group(result, row.cell('indikator'), band)
  }
  return result
}
