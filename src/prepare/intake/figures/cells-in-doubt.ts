import type { ProblemLog } from '../../problems/problem-log'
import { isFigure } from '../headings/check-columns'
import { cellText, columnLetter, type Grid, type GridRow } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import { headingWords } from '../text/heading-words'
import { withoutAuthor } from '../sayings/table-notes'

/** Comments that say no more than that somebody has looked. */
const ASSENT =
  /^\W*(?:(?:sudah|telah|data|angka)\s+)*(?:ok(?:e|ay)?|benar|betul|sesuai|cocok|valid|final|lengkap|di(?:cek|periksa|verifikasi|validasi)|cek|checked|verified|correct)\b[^\d?]{0,30}$/i
const DOUBT = /\b(?:tidak|belum|bukan|kurang|lagi|ulang|not|again)\b/i

const MOST_CELLS = 5

type Place = { row: GridRow; column: ValueColumn }

function cellOf({ row, column }: Place): { own: string } {
  return { own: `${columnLetter(column.index)}${String(row.line)}` }
}

function placeOf({ file, sheet }: Grid, { row, column }: Place) {
  return { file, sheet, row: row.line, column: column.heading }
}

/** What comments say, but for those that only agree; those of headings are notes of the table. */
function doubtsOf(grid: Grid): { line: number; index: number; said: string }[] {
  return (grid.notes ?? []).flatMap(({ isComment, row, column, text }) => {
    const said = withoutAuthor(text).replace(/\s+/g, ' ').trim()
    const isDoubt = said !== '' && !(ASSENT.test(said) && !DOUBT.test(said))
    if (isComment !== true || row === null || column === null || !isDoubt) return []
    return [{ line: row, index: column, said }]
  })
}

/**
 * Warns of comments on figures, each text once a sheet: who wrote "should be 210" saw what nobody else sees.
 * Those on names, codes and empty cells of the rows with figures are told by their cells alone: they may speak
 * of a person.
 */
export function tellComments(grid: Grid, header: Header, log: ProblemLog): void {
  const rows = new Map(grid.rows.slice(header.body).map((row) => [row.line, row]))
  const seen = new Set<string>()
  const others: { row: GridRow; index: number }[] = []
  for (const { line, index, said } of doubtsOf(grid)) {
    const row = rows.get(line)
    if (row === undefined || !header.values.some((one) => isFigure(row.cells[one.index]))) continue
    const column = header.values.find((one) => one.index === index)
    if (column === undefined || !isFigure(row.cells[column.index])) {
      others.push({ row, index })
      continue
    }
    if (seen.has(said)) continue
    seen.add(said)
    const at = { row, column }
    const found = cellText(row.cells[column.index])
    log.warn('komentar-di-angka', placeOf(grid, at), { cell: cellOf(at), found, said })
  }
  const [first] = others
  if (first === undefined) return
  const { file, sheet } = grid
  const cells = others.map(({ row, index }) => `${columnLetter(index)}${String(row.line)}`)
  const params = { cells: { own: cells.slice(0, MOST_CELLS).join(', ') }, count: cells.length }
  log.warn('komentar-di-baris', { file, sheet, row: first.row.line }, params)
}

/** Whether a format shows the number itself and words of its column: "45 pemilih" under "Pemilih". */
function isExplained(shown: string, read: string, { heading, entry }: ValueColumn): boolean {
  const number = shown.replace(/^[^\d-]+|[^\d]+$/g, '')
  const own = headingWords([heading, entry.name.id, entry.unit.id, entry.shortName.id].join(' '))
  const words = headingWords(shown.replace(number, ' ')).split(' ')
  return number === read && words.every((word) => own.split(' ').includes(word))
}

/** What a format writes beside a number may be anything, also a name: a message repeats these words alone. */
const WORDS = /\p{L}[\p{L}\p{M}'’.-]*/gu
const TOLD = /^(?:ribu|juta|mil|miliar|triliun|target|proyeksi|rencana|perkiraan|estimasi)$/i

/** Warns once a column of figures whose format shows another number than the cell holds, or words that it does not. */
export function tellShownOtherwise(grid: Grid, header: Header, log: ProblemLog): void {
  const { shownOtherwise } = grid
  if (shownOtherwise === undefined || shownOtherwise.size === 0) return
  for (const column of header.values) {
    const shownAt = ({ line }: GridRow) =>
      shownOtherwise.get(`${String(line)} ${String(column.index)}`)
    const rows = grid.rows.slice(header.body).filter((row) => {
      const shown = shownAt(row)
      return shown !== undefined && !isExplained(shown, cellText(row.cells[column.index]), column)
    })
    const [row] = rows
    if (row === undefined) continue
    const at = { row, column }
    const read = cellText(row.cells[column.index])
    const shown = (shownAt(row) ?? '').replaceAll(WORDS, (word) => (TOLD.test(word) ? word : '…'))
    const params = { cell: cellOf(at), found: read, shown, count: rows.length }
    log.warn('angka-tampil-lain', placeOf(grid, at), params)
  }
}
