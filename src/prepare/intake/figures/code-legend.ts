import type { ProblemLog } from '../../problems/problem-log'
import { cellText, type Grid } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'

/** "1 = Ada, 2 = Tidak ada", "0: tidak ada": a code and what it stands for. */
const MEANING = /(?<![\p{L}\d.,])(\d{1,2})\s?(?:=|:|berarti|artinya)\s?(\p{L}[\p{L} /-]{0,60})/gu
/** Of a text no more is read: it is no legend then. */
const LONGEST = 500

type Meaning = { code: number; label: string; line: number }

function meaningsIn(text: string, line: number): Meaning[] {
  return [...text.slice(0, LONGEST).matchAll(MEANING)].map(([, code, label = '']) => ({
    ...{ code: Number(code), label: label.trim().toLowerCase(), line },
  }))
}

/** Whether a column has this code for this category; null where it does not know both. */
function agrees({ entry }: ValueColumn, { code, label }: Meaning): boolean | null {
  const named = entry.categories.find(({ spellings }) => spellings.includes(label))
  const isKnown = entry.categories.some((one) => one.code === code)
  return named === undefined || !isKnown ? null : named.code === code
}

/** Refuses codes that a legend of the table explains otherwise than the catalogue: their categories would change over. */
export function tellLegend(grid: Grid, header: Header, log: ProblemLog): void {
  const columns = header.values.filter(({ entry }) => entry.kind === 'category')
  if (columns.length === 0) return
  const titles = grid.rows.slice(0, header.top).flatMap(({ cells, line }) => {
    return cells.map((cell) => ({ text: cellText(cell), line }))
  })
  const meanings = [...titles, ...header.notes].flatMap(({ text, line }) => meaningsIn(text, line))
  for (const meaning of meanings) {
    const judged = columns.map((column) => ({ column, isRight: agrees(column, meaning) }))
    const wrong = judged.find(({ isRight }) => isRight === false)
    if (wrong === undefined || judged.some(({ isRight }) => isRight === true)) continue
    const { entry, heading } = wrong.column
    const known = entry.categories.find(({ code }) => code === meaning.code)
    const place = { file: grid.file, sheet: grid.sheet, row: meaning.line, column: heading }
    const params = { found: meaning.label, code: meaning.code, indicator: entry.name.id }
    log.error('arti-kode-lain', place, { ...params, expected: { own: known?.label.id ?? '' } })
    return
  }
  tellUnnamed(grid, columns, meanings, log)
}

/** A legend that names two categories of a column or more, and not all that the catalogue lists. */
function tellUnnamed(
  { file, sheet }: Grid,
  columns: readonly ValueColumn[],
  meanings: readonly Meaning[],
  log: ProblemLog,
): void {
  for (const { entry, heading } of columns) {
    const named = meanings.filter(({ code, label }) => {
      return entry.categories.some((one) => one.code === code && one.spellings.includes(label))
    })
    const missing = entry.categories.filter(({ code }) => !named.some((one) => one.code === code))
    const [first] = named
    const isLegend = new Set(named.map(({ code }) => code)).size > 1
    if (first === undefined || !isLegend || missing.length === 0) continue
    const place = { file, sheet, row: first.line, column: heading }
    const listed = missing.map(({ code, label }) => `${String(code)} = ${label.id}`).join(', ')
    log.warn('arti-kode-kurang', place, { indicator: entry.name.id, missing: listed })
  }
}
