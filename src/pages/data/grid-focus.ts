import type { FocusEvent, KeyboardEvent } from 'react'

const FOCUSABLE = 'td[tabindex]'

/** The cell that took the focus becomes the table's tab stop, so that a return finds the same place. */
export function rememberInGrid(event: FocusEvent<HTMLTableElement>): void {
  const cell = event.target.closest<HTMLElement>(FOCUSABLE)
  if (!cell) return
  for (const stop of event.currentTarget.querySelectorAll<HTMLElement>('td[tabindex="0"]'))
    stop.tabIndex = -1
  cell.tabIndex = 0
}

/** Arrow keys, Home and End move among the focusable cells, as in the grid pattern of ARIA. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  if (!(event.target instanceof HTMLElement)) return
  const cell = event.target.closest<HTMLTableCellElement>(FOCUSABLE)
  const row = cell?.closest('tr')
  if (!cell || !row) return
  const cells = cellsOf(row)
  const column = cells.indexOf(cell)
  const target = {
    ArrowLeft: () => cells[column - 1],
    ArrowRight: () => cells[column + 1],
    ArrowUp: () => inOtherRow(event.currentTarget, row, -1, column),
    ArrowDown: () => inOtherRow(event.currentTarget, row, 1, column),
    Home: () => cells[0],
    End: () => cells.at(-1),
  }[event.key]
  if (!target) return
  event.preventDefault()
  target()?.focus()
}

function cellsOf(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(FOCUSABLE)]
}

/** The same column of the next row with cells, over the rows that head a group. */
function inOtherRow(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  step: 1 | -1,
  column: number,
): HTMLElement | undefined {
  const rows = [...table.rows].filter((one) => cellsOf(one).length > 0)
  const target = rows[rows.indexOf(row) + step]
  return target && cellsOf(target)[column]
}
