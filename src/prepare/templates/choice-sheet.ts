import type { WriteSheet } from 'hucre/xlsx'
import { columnRange, SheetCanvas } from './sheet-canvas'
import { STYLES } from './sheet-styles'

/** Name of the hidden sheet that holds the lists: in a cell's own rule they end at 255 characters. */
const NAME = 'Pilihan'

/** Gives each list a place on one hidden sheet. */
export class ChoiceSheet {
  private readonly canvas = new SheetCanvas()
  private readonly ranges = new Map<string, string>()

  /** The range that holds `choices`, such as `Pilihan!$A$1:$A$3`; the same list gets the same one. */
  rangeOf(choices: readonly string[]): string {
    const key = choices.join('\n')
    const known = this.ranges.get(key)
    if (known !== undefined) return known
    const column = this.ranges.size
    choices.forEach((choice, row) => {
      this.canvas.put(row, column, choice, STYLES.locked)
    })
    const range = columnRange(column, 0, choices.length - 1).replace(/[A-Z]+|\d+/g, '$$$&')
    const absolute = `${NAME}!${range}`
    this.ranges.set(key, absolute)
    return absolute
  }

  /** The sheet, or none when nothing is chosen from a list. */
  sheets(): WriteSheet[] {
    if (this.ranges.size === 0) return []
    return [{ name: NAME, rows: [], cells: this.canvas.cells, hidden: true }]
  }
}
