import type { WriteSheet } from 'hucre/xlsx'
import type { LocalizedText } from '../../contract'
import { choicesOf, numberRule } from './cell-rule'
import { printAs, PROTECTION } from './page-setup'
import { pointRule } from './point-sheet'
import { SheetCanvas } from './sheet-canvas'
import { STYLES } from './sheet-styles'
import type { SheetPlan, Template } from './template'

const WIDTHS = [5, 30, 16, 30, 56, 50]
const HEADINGS = ['No.', 'Kolom', 'Satuan', 'Isian', 'Arti', 'Meaning']
const LAST = WIDTHS.length - 1
const LINE = 14

type Explained = { name: string; unit: string; content: string; definition: LocalizedText }

function explain(sheet: SheetPlan, period: string): Explained[] {
  if (sheet.kind === 'titik') {
    return sheet.columns.map((column) => ({
      name: column.name.id,
      unit: '',
      content: pointRule(column, { kecamatan: '', desa: '' }, period).words.id,
      definition: column.definition,
    }))
  }
  return sheet.columns.map(({ entry, group, definition, computed, decimals }) => {
    const rule = choicesOf(entry) ?? numberRule(entry.minimum, entry.maximum, decimals)
    return {
      name: group === '' ? entry.shortName.id : `${group}: ${entry.shortName.id}`,
      unit: entry.unit.id,
      content: computed === null ? rule.words.id : 'terhitung sendiri',
      definition,
    }
  })
}

/** Lines that `text` takes in a column of `width` characters, so that a row is high enough. */
function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width))
}

class GuideWriter {
  readonly canvas = new SheetCanvas()
  readonly heights = new Map<number, { height: number }>()
  row = 0

  private next(lines: number, padding = 3): void {
    this.heights.set(this.row, { height: lines * LINE + padding })
    this.row += 1
  }

  title(text: string): void {
    this.canvas.put(this.row, 0, text, STYLES.title)
    this.next(1, 12)
  }

  section(text: string): void {
    this.next(1, -4)
    this.canvas.put(this.row, 0, text, STYLES.section)
    this.next(1, 6)
  }

  paragraph(text: LocalizedText, number: string): void {
    const width = WIDTHS.slice(1).reduce((a, b) => a + b)
    this.canvas.put(this.row, 0, number, STYLES.text)
    this.canvas.span(this.row, 1, LAST, text.id, STYLES.text)
    this.next(linesIn(text.id, width))
    this.canvas.span(this.row, 1, LAST, text.en, {
      ...STYLES.translation,
      alignment: STYLES.text.alignment,
    })
    this.next(linesIn(text.en, width))
  }

  table(rows: readonly Explained[]): void {
    HEADINGS.forEach((heading, column) => {
      this.canvas.put(this.row, column, heading, STYLES.heading)
    })
    this.next(1, 6)
    rows.forEach(({ name, unit, content, definition }, index) => {
      const cells = [String(index + 1), name, unit, content, definition.id, definition.en]
      cells.forEach((cell, column) => {
        const style = column === LAST ? STYLES.cellTranslation : STYLES.cell
        this.canvas.put(this.row, column, cell, style)
      })
      this.next(Math.max(...cells.map((cell, at) => linesIn(cell, WIDTHS[at] ?? 1))))
    })
  }
}

/** The sheet that explains how to fill in the others, in Indonesian with an English line below. */
export function layOutGuide(
  template: Template,
  lines: readonly LocalizedText[],
  period: string,
): WriteSheet {
  const guide = new GuideWriter()
  guide.title(`Petunjuk: ${template.title.id}`)
  guide.paragraph(template.introduction, '')
  guide.section('Cara mengisi · How to fill it in')
  lines.forEach((line, index) => {
    guide.paragraph(line, `${String(index + 1)}.`)
  })
  for (const sheet of template.sheets) {
    guide.section(`Lembar ${sheet.name} · Sheet ${sheet.name}`)
    guide.paragraph(sheet.hint, '')
    guide.table(explain(sheet, period))
  }
  return {
    name: 'Petunjuk',
    rows: [],
    cells: guide.canvas.cells,
    merges: guide.canvas.merges,
    columns: WIDTHS.map((width) => ({ width })),
    rowDefs: guide.heights,
    protection: PROTECTION,
    view: { showGridLines: false, tabColor: { rgb: 'C08A1E' } },
    ...printAs(`Petunjuk: ${template.title.id}`, '$1:$1', WIDTHS.length),
  }
}
