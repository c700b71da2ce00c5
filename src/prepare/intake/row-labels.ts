import { cellText, isBlank, type GridRow } from './grid'
import { nameKey } from './unit-lookup'

const TOTAL = /^(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total|jml|rata\s*-?\s*rata)\b/i
const MEAN = /rata\s*-?\s*rata/i
const FOOTNOTE =
  /^(?:\*|(?:sumber|keterangan|ket|catatan|note|source)\.?\s*(?:data\s*)?:|(?:sumber data|data diolah|dicetak|mengetahui|mengesahkan)\b|\d{0,2}\*?\)\s)/i
const KECAMATAN = /^kec(?:amatan|\.)?[\s.:]+(.+)$/i

/** The first words of a row left of its figures; '' when there are none. */
export function labelOf(row: GridRow, firstValue: number): string {
  for (let column = 0; column < Math.max(firstValue, 1); column += 1) {
    const cell = row.cells[column]
    if (typeof cell === 'string' && /\p{Letter}/u.test(cell)) return cell
    if (typeof cell === 'string' && cell.startsWith('*')) return cell
  }
  return ''
}

export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label)
}

/** A mean stands in the place of a total and is left out like one, but adds nothing up. */
export function isMeanLabel(label: string): boolean {
  return MEAN.test(label)
}

export function isFootnoteLabel(label: string): boolean {
  return FOOTNOTE.test(label)
}

/** "Betung" of "KECAMATAN : BETUNG"; null for another label. */
export function announcedKecamatan(label: string): string | null {
  const name = KECAMATAN.exec(label.trim())?.[1]?.replace(/^[\s:.]+/, '') ?? ''
  return nameKey(name) === '' ? null : name
}

/** True when the row has nothing but its label, a number or letter of order aside. */
export function isLabelAlone(row: GridRow, label: string): boolean {
  return row.cells.every(
    (cell) => isBlank(cell) || cell === label || /^[\dIVXLA-Z]{1,4}[.)]?$/.test(cellText(cell)),
  )
}
