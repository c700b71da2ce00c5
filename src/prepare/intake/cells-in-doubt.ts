import type { ProblemLog } from '../problems/problem-log'
import { isFigure } from './check-columns'
import { cellText, columnLetter, type Grid, type GridRow } from './grid'
import type { Header, ValueColumn } from './header'
import { withoutAuthor } from './table-notes'

/** Comments that say no more than that somebody has looked. */
const ASSENT =
  /^\W*(?:(?:sudah|telah|data|angka)\s+)*(?:ok(?:e|ay)?|benar|betul|sesuai|cocok|valid|final|lengkap|di(?:cek|periksa|verifikasi|validasi)|cek|checked|verified|correct)\b[^\d?]{0,30}$/i
const DOUBT = /\b(?:tidak|belum|bukan|kurang|lagi|ulang|not|again)\b/i

type Place = { row: GridRow; column: ValueColumn }

function cellOf({ row, column }: Place): { own: string } {
  return { own: `${columnLetter(column.index)}${String(row.line)}` }
}

function placeOf({ file, sheet }: Grid, { row, column }: Place) {
  return { file, sheet, row: row.line, column: column.heading }
}

/** Warns of comments on figures, each text once a sheet: who wrote "should be 210" saw what nobody else sees. */
export function tellComments(grid: Grid, header: Header, log: ProblemLog): void {
  const comments = (grid.notes ?? []).filter(({ isComment }) => isComment === true)
  if (comments.length === 0) return
  const rows = new Map(grid.rows.slice(header.body).map((row) => [row.line, row]))
  const seen = new Set<string>()
  for (const { row: line, column: index, text } of comments) {
    const said = withoutAuthor(text).replace(/\s+/g, ' ').trim()
    const row = rows.get(line ?? 0)
    const column = header.values.find((one) => one.index === index)
    if (row === undefined || column === undefined || !isFigure(row.cells[column.index])) continue
    if (said === '' || seen.has(said) || (ASSENT.test(said) && !DOUBT.test(said))) continue
    seen.add(said)
    const at = { row, column }
    const found = cellText(row.cells[column.index])
    log.warn('komentar-di-angka', placeOf(grid, at), { cell: cellOf(at), found, said })
  }
}

/** Warns once a column of figures whose format shows another number than the cell holds. */
export function tellShownOtherwise(grid: Grid, header: Header, log: ProblemLog): void {
  const { shownOtherwise } = grid
  if (shownOtherwise === undefined || shownOtherwise.size === 0) return
  for (const column of header.values) {
    const shownAt = ({ line }: GridRow) =>
      shownOtherwise.get(`${String(line)} ${String(column.index)}`)
    const rows = grid.rows.slice(header.body).filter((row) => shownAt(row) !== undefined)
    const [row] = rows
    if (row === undefined) continue
    const at = { row, column }
    const read = cellText(row.cells[column.index])
    const params = { cell: cellOf(at), found: read, shown: shownAt(row) ?? '', count: rows.length }
    log.warn('angka-tampil-lain', placeOf(grid, at), params)
  }
}
