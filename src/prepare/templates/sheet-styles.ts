import type { CellStyle } from 'hucre/xlsx'

type Font = NonNullable<CellStyle['font']>

/** Named in every style, for a font without a name is drawn with serifs; family 2 is the sans-serif one. */
export const DEFAULT_FONT: Font = { name: 'Calibri', family: 2, size: 10 }

function font(own: Font): Font {
  return { ...DEFAULT_FONT, ...own }
}

const INK = '10262B'
const GREY = '5D6E72'
const FAINT = '8A979A'
const TEAL = '0B5360'
const LINE = 'C3CBCB'

const border: NonNullable<CellStyle['border']> = {
  top: { style: 'thin', color: { rgb: LINE } },
  right: { style: 'thin', color: { rgb: LINE } },
  bottom: { style: 'thin', color: { rgb: LINE } },
  left: { style: 'thin', color: { rgb: LINE } },
}

function fill(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } }
}

const heading: CellStyle = {
  font: font({ bold: true, size: 10, color: { rgb: 'FFFFFF' } }),
  fill: fill(TEAL),
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

const locked: CellStyle = {
  font: font({ size: 10, color: { rgb: INK } }),
  fill: fill('F0F2F0'),
  border,
  alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
  numFmt: '@',
}

/** The look of every kind of cell; all are locked but `input`. */
export const STYLES = {
  title: { font: font({ bold: true, size: 16, color: { rgb: TEAL } }) },
  hint: { font: font({ size: 10, color: { rgb: INK } }) },
  translation: { font: font({ size: 9, italic: true, color: { rgb: GREY } }) },
  group: { ...heading, fill: fill('44757E') },
  heading,
  machine: {
    font: font({ size: 7, color: { rgb: FAINT } }),
    fill: fill('F5F6F4'),
    border,
    alignment: { horizontal: 'center', vertical: 'center', shrinkToFit: true },
    numFmt: '@',
  },
  locked,
  period: { ...locked, alignment: { horizontal: 'center', vertical: 'center' } },
  computed: {
    ...locked,
    fill: fill('EFF6F6'),
    alignment: { vertical: 'center' },
    numFmt: 'General',
  },
  input: {
    font: font({ size: 10, color: { rgb: INK } }),
    border,
    alignment: { vertical: 'center' },
    protection: { locked: false },
  },
  section: { font: font({ bold: true, size: 12, color: { rgb: TEAL } }) },
  text: {
    font: font({ size: 10, color: { rgb: INK } }),
    alignment: { vertical: 'top', wrapText: true },
  },
  cell: {
    font: font({ size: 10, color: { rgb: INK } }),
    border,
    alignment: { vertical: 'center', wrapText: true },
  },
  cellTranslation: {
    font: font({ size: 9, italic: true, color: { rgb: GREY } }),
    border,
    alignment: { vertical: 'center', wrapText: true },
  },
} satisfies Record<string, CellStyle>

/** A cell that contradicts another. */
export const WRONG: CellStyle = {
  font: font({ color: { rgb: 'A3261B' } }),
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'F6D5D1' } },
}
