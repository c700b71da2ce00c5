import {
  readXlsx,
  type Cell,
  type CellValue,
  type Sheet,
  type WorkbookProperties,
} from 'hucre/xlsx'
import { shownParts } from './date-format'
import { gridOfRecords, type Grid, type GridCell, type GridRow, type Note } from './grid'
import { shownBy, shownInstead, shownOtherwise } from './number-format'
import { zipTexts } from './zip-size'
import { isKnownUnit } from '../text/units-of-measure'

const FAULT = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/
const BOOK = 'xl/workbook.xml'
const CORE = 'docprops/core.xml'
/** Parts of a workbook that hold its cells and what is read beside them, or no text of anybody. */
const READ =
  /^xl\/(?:worksheets|comments|threadedcomments|drawings|media|theme)|^xl\/sharedstrings|\.(?:rels|bin|vml)$/
/** Days before this are clock times: a spreadsheet counts them from the end of 1899. */
const FIRST_DATE = Date.UTC(1901, 0, 1)

function gridCell(value: CellValue | undefined, detail: Cell | undefined): GridCell {
  if (value === undefined || value === null) {
    // A shared formula comes without its text.
    return detail?.formula === undefined ? null : { kind: 'fault', code: '' }
  }
  if (typeof value === 'string') {
    const text = value.trim()
    return FAULT.test(text) ? { kind: 'fault', code: text } : text
  }
  const format = detail?.style?.numFmt ?? ''
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null
    const instead = shownInstead(format, value)
    if (instead !== null) return { kind: 'unseen', value, shown: instead }
    const shown = shownBy(format, value)
    return isKnownUnit(shown.unit) ? { kind: 'measured', ...shown } : shown.value
  }
  if (typeof value === 'boolean') return value
  if (Number.isNaN(value.getTime())) return null
  const shows = value.getTime() < FIRST_DATE ? 'time' : shownParts(format)
  return { kind: 'date', date: value, shows }
}

/** A column from 0 and a line from 1 for an address such as `B7`. */
function placeOf(address: string | undefined): Pick<Note, 'row' | 'column'> {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)/.exec(address ?? '') ?? []
  if (letters === '') return { row: null, column: null }
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(digits), column: column - 1 }
}

/**
 * The left, middle and right part of the header or footer of a page, without the codes of fonts, colours, pages
 * and dates: "&C&B&14DRAFT" says "DRAFT".
 */
function partsOfHeader(text: string): string[] {
  return text.split(/&[LCR]/).map((part) =>
    part
      .replace(/&"[^"]*"|&K(?:[\dA-F]{6}|\d\d[+-]\d{3})|&\d{1,2}(?!\d)|&[A-Z]/gi, '')
      .replaceAll('&&', '&')
      .trim(),
  )
}

/** What a sheet says beside its cells: comments, links, text boxes, headers and hints. */
function notesOf(sheet: Sheet): Note[] {
  const notes: Note[] = []
  const add = (place: Omit<Note, 'text'>, texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined && text !== '') notes.push({ ...place, text })
  }
  for (const [key, { comment, hyperlink }] of sheet.cells ?? []) {
    if (comment === undefined && hyperlink === undefined) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    add({ row: row + 1, column, isComment: true }, [comment?.text])
    add({ row: row + 1, column }, [hyperlink?.target, hyperlink?.tooltip])
  }
  for (const { ref, text } of sheet.threadedComments ?? []) {
    add({ ...placeOf(ref), isComment: true }, [text])
  }
  const nowhere = placeOf(undefined)
  for (const { text, altText } of sheet.textBoxes ?? []) add(nowhere, [text, altText])
  for (const hint of sheet.dataValidations ?? []) {
    const { values, inputTitle, inputMessage, errorTitle, errorMessage } = hint
    const place = { ...placeOf(hint.range), isHint: true }
    add(place, [inputTitle, inputMessage, errorTitle, errorMessage])
    add(placeOf(hint.range), values ?? [])
  }
  const headers = Object.values(sheet.headerFooter ?? {})
  add(
    nowhere,
    headers.flatMap((text: unknown) => (typeof text === 'string' ? partsOfHeader(text) : [])),
  )
  return notes
}

/** Text of the cells that nothing reads: formulas, those of conditional formats, and whom a comment is from. */
function unseenIn({ cells, conditionalRules = [] }: Sheet): Note[] {
  const ofFormats = conditionalRules.flatMap(({ formula = [], range }) =>
    [formula].flat().map((text) => ({ ...placeOf(range), text })),
  )
  const ofCells = [...(cells ?? [])].flatMap(([key, { formula, comment }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number)
    return [formula, comment?.author].flatMap((text) =>
      text === undefined ? [] : [{ row: row + 1, column, text }],
    )
  })
  return [...ofCells, ...ofFormats]
}

/** What a workbook says of itself, beside who made it and when. */
function propertiesOf(
  { properties }: { properties?: WorkbookProperties },
  bytes: Uint8Array,
): Note[] {
  const { title, subject, keywords, category, description } = properties ?? {}
  const [core = ''] = zipTexts(bytes, (name) => name === CORE)
  const [, status] = /<(?:\w+:)?contentStatus\b[^>]*>([^<]+)</.exec(core) ?? []
  return [title, subject, keywords, category, description, status].flatMap((text) => {
    return text === undefined || text.trim() === '' ? [] : [{ row: null, column: null, text }]
  })
}

/**
 * What a workbook holds beside its sheets and nothing reads: its properties, names of ranges, formats of
 * numbers, authors, and the rows that a pivot table or another workbook left behind.
 */
function unseenBeside(bytes: Uint8Array): Note[] {
  const parts = zipTexts(bytes, (name) => name.endsWith('.xml') && !READ.test(name))
  return parts.flatMap((xml) =>
    Array.from(xml.matchAll(/>([^<]+)<|="([^"]+)"/g), ([, text = '', value = '']) => ({
      ...{ row: null, column: null, text: text || value },
    })),
  )
}

/** Hidden by name, or by a height or width of nothing. */
function isHidden(shape: { hidden?: boolean; height?: number; width?: number } = {}): boolean {
  return shape.hidden === true || shape.height === 0 || shape.width === 0
}

/** Cells struck through as a whole. */
function struckIn({ cells }: Sheet): Set<string> {
  return new Set(
    [...(cells ?? [])].flatMap(([key, { style }]) => {
      const [row = 0, column = 0] = key.split(',').map(Number)
      return style?.font?.strikethrough === true ? [`${String(row + 1)} ${String(column)}`] : []
    }),
  )
}

/** What formats show in place of the numbers that their cells hold. */
function shownOtherwiseIn({ cells }: Sheet): Map<string, string> {
  return new Map(
    [...(cells ?? [])].flatMap(([key, { value, style }]): [string, string][] => {
      const [row = 0, column = 0] = key.split(',').map(Number)
      const shown = typeof value === 'number' ? shownOtherwise(style?.numFmt ?? '', value) : null
      return shown === null ? [] : [[`${String(row + 1)} ${String(column)}`, shown]]
    }),
  )
}

/**
 * Whether a workbook says that the results it keeps are not those of its formulas: whoever opens it is to
 * compute them first, or its writer computes only when told to. Spreadsheets that save what they have
 * computed say neither; programs that write formulas without computing them say the first.
 */
function isComputedLater(bytes: Uint8Array): boolean {
  const [, attributes = ''] =
    /<(?:\w+:)?calcPr\b([^>]*)>/.exec(zipTexts(bytes, (name) => name === BOOK)[0] ?? '') ?? []
  return /\bfullCalcOnLoad="(?:1|true)"|\bcalcMode="manual"/.test(attributes)
}

/** Cells with a formula and a result. */
function formulasIn({ cells }: Sheet): Set<string> {
  return new Set(
    [...(cells ?? [])].flatMap(([key, { formula, value }]) => {
      const [row = 0, column = 0] = key.split(',').map(Number)
      return formula === undefined || value === null ? [] : [`${String(row + 1)} ${String(column)}`]
    }),
  )
}

type Book = {
  file: string
  sheets: readonly string[]
  isComputedLater: boolean
  properties: readonly Note[]
}

function gridOf({ file, sheets, isComputedLater: isUnsure, properties }: Book, sheet: Sheet): Grid {
  const rows = sheet.rows.map((values, index): GridRow => ({
    line: index + 1,
    hidden: isHidden(sheet.rowDefs?.get(index)),
    cells: Array.from(values, (value, column) =>
      gridCell(value, sheet.cells?.get(`${String(index)},${String(column)}`)),
    ),
  }))
  const hidden = (sheet.columns ?? []).flatMap((column, index) => (isHidden(column) ? [index] : []))
  const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
    top: startRow + 1,
    bottom: endRow + 1,
    left: startCol,
    right: endCol,
  }))
  const beside = {
    ...{
      hiddenColumns: new Set(hidden),
      notes: [...notesOf(sheet), ...properties],
      struck: struckIn(sheet),
    },
    unseen: unseenIn(sheet),
    shownOtherwise: shownOtherwiseIn(sheet),
    ...(isUnsure && { unsure: formulasIn(sheet) }),
  }
  return { file, sheet: sheet.name, sheets, rows, merges, ...beside }
}

/** The sheets of a file, and a grid without cells for what lies beside them. */
export type Workbook = { visible: Grid[]; hidden: Grid[]; beside?: Grid }

/** All of a file that may hold personal data. */
export function everyGrid({ visible, hidden, beside }: Workbook): Grid[] {
  return [...visible, ...hidden, ...(beside === undefined ? [] : [beside])]
}

/** All sheets of a workbook; throws what `hucre` throws when the bytes are no whole workbook. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Workbook> {
  const book = await readXlsx(bytes, { readStyles: true })
  const { sheets } = book
  const names = sheets.map(({ name }) => name)
  const known = {
    ...{ file, sheets: names, isComputedLater: isComputedLater(bytes) },
    properties: propertiesOf(book, bytes),
  }
  const isSheetHidden = (sheet: Sheet) => sheet.hidden === true || sheet.veryHidden === true
  const shown = sheets.filter((sheet) => !isSheetHidden(sheet))
  return {
    visible: shown.map((sheet) => gridOf(known, sheet)),
    hidden: sheets.filter(isSheetHidden).map((sheet) => gridOf(known, sheet)),
    beside: { ...gridOfRecords(file, { cells: [], lines: [] }), unseen: unseenBeside(bytes) },
  }
}
