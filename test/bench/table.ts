/** One line of the table: a figure of each site in the order of the columns. */
export type Row = {
  title: string
  unit: string
  decimals: number
  figures: (number | null)[]
  /** Most the first site may take, where a goal is set. */
  goal?: number
}

function cell(row: Row, figure: number | null): string {
  return figure === null ? '–' : `${figure.toFixed(row.decimals)} ${row.unit}`
}

function verdict({ goal, unit, figures }: Row): string {
  if (goal === undefined) return ''
  const first = figures[0] ?? null
  const met = first === null ? 'not measured' : first <= goal ? 'met' : 'MISSED'
  return `<= ${goal} ${unit}: ${met}`
}

/** The whole table as text, columns aligned. */
export function formatTable(columns: string[], rows: Row[]): string {
  const lines = [
    ['', ...columns, 'goal'],
    ...rows.map((row) => [row.title, ...row.figures.map((one) => cell(row, one)), verdict(row)]),
  ]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i + 1]?.length ?? 0)))
  const titleWidth = Math.max(...lines.map(([title]) => title?.length ?? 0))
  return lines
    .map(([title = '', ...cells]) => {
      const figures = widths.map((width, i) => (cells[i] ?? '').padStart(width))
      return [title.padEnd(titleWidth), ...figures, cells.at(-1)].join('   ').trimEnd()
    })
    .join('\n')
}
