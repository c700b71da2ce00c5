import { isEntry, isFigure } from '../headings/check-columns'
import { editDistance } from '../text/edit-distance'
import { cellText, isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import { headingWords } from '../text/heading-words'
import { laterHeading } from '../headings/later-headings'
import * as labels from '../text/row-labels'
import { similarUnits } from './similar-units'
import { kecamatanOfTitle } from './title-kecamatan'
import { titlesAbove } from '../periods/title-period'
import { isSignature } from '../sayings/known-notes'
import type { UnitLookup } from './unit-lookup'

/** What a row of words says of the rows below it; `unknown` must be asked about. */
type Divider =
  { kind: 'kecamatan'; name: string } | { kind: 'note' } | { kind: 'unknown'; text: string }

const OF_SIGNER = /^(?:nama|pangkat|gol(?:ongan)?|jabatan|nip)\b/i
const NOTE: Divider = { kind: 'note' }
const ORDER = /^\s*(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)]\s*(?=\p{Letter})/iu
/** Marks of a printed page, and offices by which desa are listed without a change of what is counted. */
const HARMLESS =
  /^(?:halaman|hal|page|lanjutan|sambungan|bersambung|(?:upt\w*\s+|blud\s+)?(?:puskesmas|pkm)|upt\w*|dapil|daerah pemilihan|wilayah|wilker|korwil|gugus|pemerintah|dinas|badan|provinsi)\b/

/** Understands the rows without figures that stand between the rows of one table. */
export class Dividers {
  private readonly lastData: number
  private readonly titles: ReadonlySet<string>
  /** The first row below the data of who signs the table. */
  private readonly firstSigned: number

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly units: UnitLookup,
  ) {
    this.lastData = grid.rows.findLastIndex(
      (row, index) => index >= header.body && this.isData(row),
    )
    const signed = grid.rows.findIndex(({ cells }, index) => {
      return this.isBelowData(index) && cells.some((cell) => isSignature(cellText(cell)))
    })
    this.firstSigned = signed < 0 ? Infinity : signed
    this.titles = new Set(titlesAbove(grid, 0, header.top).map(headingWords))
  }

  /** Whether no row below has figures of a place: what stands there is a note or a signature. */
  isBelowData(index: number): boolean {
    return index > this.lastData
  }

  /** A line of a signature, whatever its columns, or a note in the column of codes, as "NIP 1969…". */
  isSignature(row: GridRow, index: number): boolean {
    const { code, values } = this.header
    const text = cellText(row.cells[code?.index ?? -1])
    if (values.some((column) => isEntry(row.cells[column.index]))) return false
    return index >= this.firstSigned || (this.isBelowData(index) && /\p{Letter}{2}/u.test(text))
  }

  /** "Nama: …" and "NIP: …" of who signs, which are no headings of a second table. */
  isLabelled({ cells }: GridRow, index: number): boolean {
    const [label = '', , more] = cells.map(cellText).filter((text) => /\p{Letter}/u.test(text))
    return index >= this.firstSigned && more === undefined && OF_SIGNER.test(label)
  }

  /** A row of nothing but words, at `index` of the grid. */
  of(row: GridRow, index: number): Divider {
    if (this.isBelowData(index)) return NOTE
    const lastValue = Math.max(...this.header.values.map((column) => column.index))
    const isWord = (text: string) => text !== '' && !labels.isOrderMark(text)
    const texts = new Set(row.cells.map(cellText).filter(isWord))
    const [text] = texts
    const column = row.cells.findIndex((cell) => cellText(cell) === text)
    if (text === undefined || texts.size > 1 || column > lastValue) return NOTE
    if (!/\p{Letter}/u.test(text) || this.isInList(row, index)) return NOTE
    return this.ofText(text, index)
  }

  /** Words under the figures. */
  underFigures(row: GridRow, index: number): Divider {
    if (this.isBelowData(index)) return NOTE
    const text = row.cells.map(cellText).find((one) => /\p{Letter}{3}/u.test(one)) ?? ''
    return this.titles.has(headingWords(text)) ? NOTE : { kind: 'unknown', text }
  }

  private ofText(text: string, index: number): Divider {
    const plain = labels.withoutContinued(text.replace(ORDER, ''))
    const words = headingWords(plain)
    const first = words.split(' ')[0] ?? ''
    if (words === '' || this.titles.has(words) || this.titles.has(headingWords(text))) return NOTE
    const isCoded = this.isCodedBelow(index)
    const name = this.kecamatanOf(plain, first, index)
    if (name !== null) return isCoded ? NOTE : { kind: 'kecamatan', name }
    if (HARMLESS.test(words) || this.header.roleOf(plain)?.kind === 'name') return NOTE
    const desa = this.units.all.filter(({ level }) => level === 'desa')
    if (this.units.named(plain).length > 0 || similarUnits(plain, desa).length > 0) return NOTE
    return { kind: 'unknown', text }
  }

  /** The name of a kecamatan that a text announces, well spelt or not; null when it announces none. */
  private kecamatanOf(text: string, first: string, index: number): string | null {
    const rest = text.replace(/^\s*[\p{Letter}\p{Number}]+[\s.:]*/u, '')
    const isKecamatan = first === 'kec' || editDistance(first, 'kecamatan', 2) <= 2
    if (isKecamatan && rest !== '') return rest
    const named = this.units.named(text)
    if (named.some(({ level }) => level === 'kecamatan')) return text
    if (named.length === 0 && similarUnits(text, this.units.kecamatan).length > 0) return text
    // "Posyandu Kecamatan Hulu" above headings that are said once more is the title of a second part.
    const ofTitle = kecamatanOfTitle([text], null, this.units)
    return ofTitle !== null && this.isTitle(index) ? ofTitle.name : null
  }

  private isTitle(index: number): boolean {
    const next = this.nextRow(index)
    return next !== undefined && laterHeading(this.grid, this.header, next) === 'repeated'
  }

  private nextRow(index: number): GridRow | undefined {
    return this.grid.rows.slice(index + 1).find(({ cells }) => !cells.every(isBlank))
  }

  private isCodedBelow(index: number): boolean {
    const { code } = this.header
    const next = this.grid.rows.slice(index + 1).find((row) => this.isData(row))
    return code !== null && !isBlank(next?.cells[code.index])
  }

  /** A row of a place and its figures, no total. */
  private isData(row: GridRow): boolean {
    const { code, name, kecamatan, values } = this.header
    const { cells } = row
    const place = [code, name, kecamatan].find((one) => !isBlank(cells[one?.index ?? -1]))
    if (place === undefined || place === null) return false
    const isFilled = values.some(({ index, entry }) =>
      entry.kind === 'category' ? !isBlank(cells[index]) : isEntry(cells[index]),
    )
    return isFilled && !labels.isTotalLabel(cellText(cells[place.index]))
  }

  /** Whether the number before the words goes on from the row above, and the row below from it. */
  private isInList(row: GridRow, index: number): boolean {
    const { rows } = this.grid
    const column = row.cells.findIndex((cell) => isFigure(cell))
    if (column < 0) return false
    const numberOf = (one: GridRow | undefined) => Number.parseInt(cellText(one?.cells[column]), 10)
    const above = rows.slice(0, index).findLast(({ cells }) => !cells.every(isBlank))
    const own = numberOf(row)
    return numberOf(above) === own - 1 && numberOf(this.nextRow(index)) === own + 1
  }
}
