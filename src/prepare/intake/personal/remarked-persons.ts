import { cellText, type Grid } from '../grid/grid'
import { isFigure } from '../headings/check-columns'
import { headingWords } from '../text/heading-words'
import type { Finding } from './finding'
import type { IsPlace } from './personal-kinds'
import { plainText } from './plain-text'
import { namesSomebody } from './published/told-persons'
import { namesSensitiveState } from './sensitive-states'

/** Rows in which titles and headings stand. */
const TOP_ROWS = 12
const LONGEST_TITLE = 120
const LONGEST_REMARK = 300
const REMARK = /^(?:ket|keterangan|catatan|remarks?|notes?)(?: |$)/
/** Words for those who are counted because something has befallen them. */
const BEFALLEN =
  /(?<!\p{L})(?:kasus|kematian|meninggal|korban|pasien|penderita|miskin|penerima|hamil|lansia|putus sekolah)(?!\p{L})/iu

/**
 * Persons named in the remarks of rows with figures, where titles or headings say that a sensitive state is
 * counted: who is meant is plain then. Signatures and sources stand in rows of their own.
 */
export function findRemarkedPersons({ rows, sheet }: Grid, isPlace: IsPlace): Finding[] {
  const tops = rows.slice(0, TOP_ROWS).map(({ cells }) => {
    return cells.map((cell) =>
      typeof cell === 'string' && cell.length <= LONGEST_TITLE ? cell : '',
    )
  })
  const isOfState = [sheet ?? '', ...tops.flat()].some(
    (text) => namesSensitiveState(text) || BEFALLEN.test(text),
  )
  if (!isOfState) return []
  const columns = new Map<number, number>()
  tops.forEach((cells, at) => {
    cells.forEach((text, column) => {
      if (REMARK.test(headingWords(text)) && !columns.has(column)) columns.set(column, at)
    })
  })
  const found: Finding[] = []
  for (const [column, top] of columns) {
    const row = rows.slice(top + 1).find(({ cells }) => {
      const text = plainText(cellText(cells[column])).slice(0, LONGEST_REMARK)
      return text !== '' && cells.some(isFigure) && namesSomebody(text, isPlace)
    })
    if (row !== undefined) found.push({ kind: 'nama', where: 'cell', row: row.line, column })
  }
  return found
}
