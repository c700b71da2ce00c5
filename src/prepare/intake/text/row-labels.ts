import { cellText, isBlank, type GridCell, type GridRow } from '../grid/grid'
import { nameKey } from '../places/unit-lookup'

const TOTAL =
  /^(?:grand\s+|sub\s*-?\s*)?(?:(?:jumlah|total|jml|rata\s*(?:-?\s*rata|2)|rerata|average|mean|persentase|prosentase|persen)\b|%)/i
/** "KABUPATEN", "Seluruh Kecamatan", "Kabupaten (Total)": a level and no name of a place of it. */
const WHOLE =
  /^[\s(]*(?:(?:grand|se|seluruh(?:nya)?|semua|keseluruhan|total|jumlah|jml|kab(?:upaten)?|kota|kec(?:amatan)?|daerah|wilayah)(?:[\s.,:()/&-]+|$))+$/i
/** "Hulu Total", as a pivot table has it. */
const SUBTOTAL = /\p{Letter}\s+(?:total|subtotal)\s*$/iu
const MEAN = /\brata\s*(?:-?\s*rata|2)|\b(?:rerata|average|mean)\b/i
const SHARE = /^(?:persen|prosen|%)/i
/** "J U M L A H", as in the printed tables of typewriters. */
const SPACED = /^\p{Letter}(?:\s\p{Letter}){3,}$/u
const FOOTNOTE =
  /^(?:\*|(?:sumber|keterangan|ket|catatan|note|source)\.?\s*(?:data\s*)?:|(?:sumber data|data diolah|dicetak|mengetahui|mengesahkan)\b|\d{0,2}\*?\)\s)/i
const KECAMATAN = /^(?:(?:\d{1,2}|[a-z]|[ivxl]+)[.)]?\s+)?kec(?:amatan|\.)?[\s.:]+(.+)$/i
const CONTINUED = /[\s([]*\b(?:lanjutan|sambungan|lanj)\b[\s.)\]]*$/i
/** "B", "IV." or "2)" before a label: an order, no words. */
const ORDER = /^(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]?$/i

export function isOrderMark(cell: GridCell | undefined): boolean {
  return !isBlank(cell) && ORDER.test(cellText(cell))
}

/** The first words of a row left of its figures, an order before them aside; '' when there are none. */
export function labelOf(row: GridRow, firstValue: number): string {
  // A table none of whose columns is read has no first figure: all of its cells may be the label.
  const end = Math.min(Math.max(firstValue, 1), row.cells.length)
  for (let column = 0; column < end; column += 1) {
    const cell = row.cells[column]
    if (typeof cell !== 'string' || isOrderMark(cell)) continue
    if (/\p{Letter}/u.test(cell) || cell.startsWith('*')) return cell
  }
  return ''
}

export function isTotalLabel(label: string): boolean {
  return TOTAL.test(SPACED.test(label) ? label.replace(/\s/g, '') : label) || SUBTOTAL.test(label)
}

/** A label of a level alone, which is a total below the names of places, and a heading or a kind elsewhere. */
export function isWholeLabel(label: string): boolean {
  return WHOLE.test(label)
}

/** A mean stands in the place of a total and is left out like one, but adds nothing up. */
export function isMeanLabel(label: string): boolean {
  return MEAN.test(label)
}

/** So does a share of the whole, with which nothing is compared. */
export function isShareLabel(label: string): boolean {
  return SHARE.test(label)
}

export function isFootnoteLabel(label: string): boolean {
  return FOOTNOTE.test(label)
}

/** A label without the word that it goes on from the page before. */
export function withoutContinued(label: string): string {
  return label.replace(CONTINUED, '').replace(/[\s:]+$/, '')
}

/** "Hulu" of "KECAMATAN : HULU"; null for another label. */
export function announcedKecamatan(label: string): string | null {
  const name = KECAMATAN.exec(withoutContinued(label.trim()))?.[1]?.replace(/^[\s:.]+/, '') ?? ''
  return nameKey(name) === '' ? null : name
}

/** True when the row has nothing but its label, a number or letter of order aside. */
export function isLabelAlone(row: GridRow, label: string): boolean {
  return row.cells.every((cell) => isBlank(cell) || cell === label || isOrderMark(cell))
}
