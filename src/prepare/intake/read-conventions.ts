import type { ProblemLog } from '../problems/problem-log'
import { cellText, columnLetter, isBlank, type Grid } from './grid/grid'
import type { Header } from './grid/header'
import { addEvidence, conventionOf, noEvidence, type Convention } from './figures/number-convention'

/**
 * Warns once a column of formulas that no spreadsheet has computed. The totals of a template are such until
 * its file is saved, and are completed from their parts.
 */
export function tellUncomputed(grid: Grid, header: Header, log: ProblemLog): void {
  const { code, name, kecamatan, parentCode, year, month, period } = header
  const keys = [code, name, kecamatan, parentCode, year, month, period]
  for (const { index, heading } of [...keys.filter((key) => key !== null), ...header.values]) {
    const rows = grid.rows.slice(header.body).filter(({ cells }) => {
      const cell = cells[index]
      return typeof cell === 'object' && cell?.kind === 'fault' && cell.code === ''
    })
    const [first] = rows
    if (first === undefined) continue
    const place = { file: grid.file, sheet: grid.sheet, row: first.line, column: heading }
    log.warn('rumus-belum-dihitung', place, { count: rows.length })
  }
}

/**
 * Warns once a sheet of figures that are results of formulas in a workbook that says that they are to be
 * computed anew: they may be those of other numbers, or the zeros that some programs write.
 */
export function tellUnsure(grid: Grid, header: Header, log: ProblemLog): void {
  const { file, sheet, unsure } = grid
  if (unsure === undefined || unsure.size === 0) return
  const cells = grid.rows
    .slice(header.body)
    .flatMap(({ line }) =>
      header.values
        .filter(({ index }) => unsure.has(`${String(line)} ${String(index)}`))
        .map(({ index, heading }) => ({ line, index, heading })),
    )
  const [first] = cells
  if (first === undefined) return
  const place = { file, sheet, row: first.line, column: first.heading }
  const cell = { own: `${columnLetter(first.index)}${String(first.line)}` }
  log.warn('rumus-mungkin-lama', place, { cell, count: cells.length })
}

/** Warns once a column of figures that are struck through, which a reader takes for withdrawn. */
export function tellStruck(grid: Grid, header: Header, log: ProblemLog): void {
  const { file, sheet, struck } = grid
  if (struck === undefined || struck.size === 0) return
  for (const { index, heading } of header.values) {
    const rows = grid.rows.slice(header.body).filter(({ line, cells }) => {
      return struck.has(`${String(line)} ${String(index)}`) && !isBlank(cells[index])
    })
    const [first] = rows
    if (first === undefined) continue
    const params = { found: cellText(first.cells[index]), count: rows.length }
    log.warn('angka-dicoret', { file, sheet, row: first.line, column: heading }, params)
  }
}

/**
 * How 1.234 is read in each value column, from the evidence of all its cells. A column that leaves it
 * open is an error, told once.
 */
export function readConventions(grid: Grid, header: Header, log: ProblemLog): Convention[] {
  const columns = header.values.map(noEvidence)
  for (let row = header.body; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row]?.cells ?? []
    for (let at = 0; at < columns.length; at += 1) {
      const evidence = columns[at]
      const cell = cells[header.values[at]?.index ?? -1]
      if (typeof cell === 'string' && evidence !== undefined) addEvidence(evidence, cell, row)
    }
  }
  return header.values.map(({ entry, heading, index }, at) => {
    const evidence = columns[at] ?? noEvidence()
    if (entry.kind === 'category' || entry.form !== 'number') return 'any'
    const convention = conventionOf(evidence, entry)
    if (convention !== null) return convention
    const row = grid.rows[evidence.firstUnclear]
    const place = { file: grid.file, sheet: grid.sheet, row: row?.line ?? null, column: heading }
    const found = cellText(row?.cells[index])
    log.error('angka-bermakna-ganda', place, {
      found,
      count: evidence.unclear,
      indicator: entry.id,
    })
    return 'any'
  })
}
