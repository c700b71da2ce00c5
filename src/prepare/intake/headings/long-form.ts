import { cellText, isBlank, type Grid, type GridCell, type GridRow } from '../grid/grid'
import { isPlace } from './heading-rows'
import { headingWords, type RoleOf } from '../text/heading-words'

const DEEPEST_HEADER = 60
const MOST_VARIABLES = 100
const VARIABLE =
  /^(?:(?:nama |uraian |judul )?(?:variabel|indikator)|uraian|variable|indicator)(?: (?:variable|indicator))?$/
/** What divides a variable further, as "Laki-laki" divides "Jumlah penduduk". */
const DIVISION = /^(?:nama )?(?:turunan(?: variabel)?|karakteristik)$/
const UNDIVIDED = /^(?:tidak ada|total|jumlah|-)?$/i
const VALUE = /^(?:nilai|angka|data|besaran|value|nilai value|nilai data)$/

type LongForm = { head: number; variable: number; division: number; value: number; unit: number }

/** The headings of one figure a row: a place, what it is of, and the figure. Null for another table. */
function findLongForm({ rows }: Grid, roleOf: RoleOf): LongForm | null {
  for (const [head, { cells }] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const words = cells.map((cell) => (typeof cell === 'string' ? headingWords(cell) : ''))
    const places = words.filter((text) => text !== '' && isPlace(text, roleOf))
    const variables = words.flatMap((text, at) => (VARIABLE.test(text) ? [at] : []))
    const values = words.flatMap((text, at) => (VALUE.test(text) ? [at] : []))
    const [variable, another] = variables
    const [value, other] = values
    if (places.length === 0 || variable === undefined || value === undefined) continue
    if (another !== undefined || other !== undefined) continue
    const unit = words.findIndex((text) => roleOf(text)?.kind === 'unit')
    const division = words.findIndex((text) => DIVISION.test(text))
    return { head, variable, division, value, unit }
  }
  return null
}

/**
 * A table of one figure a row, "Wilayah | Variabel | Tahun | Nilai", with a column for each of its variables. Every
 * row stays where it is and holds its figure under the heading of its variable, so that a message finds it.
 */
export function withColumnsOfVariables(grid: Grid, roleOf: RoleOf): Grid {
  const form = findLongForm(grid, roleOf)
  if (form === null) return grid
  const { head, variable, division, value, unit } = form
  const moved = new Set([variable, division, value, unit])
  const below = grid.rows.slice(head + 1)
  const headingOf = ({ cells }: GridRow): string => {
    const [text = '', part = '', said = ''] = [variable, division, unit].map((at) =>
      cellText(cells[at]).replace(/\s+/g, ' '),
    )
    if (text === '') return ''
    const whole = UNDIVIDED.test(part) ? text : `${text} ${part}`
    return said === '' ? whole : `${whole} (${said})`
  }
  const isOfTable = (row: GridRow) => headingOf(row) !== '' && !isBlank(row.cells[value])
  const variables = [...new Set(below.filter(isOfTable).map(headingOf))]
  if (variables.length === 0 || variables.length > MOST_VARIABLES) return grid
  const width = Math.max(...grid.rows.slice(head).map(({ cells }) => cells.length))
  const left = (cells: readonly GridCell[]) =>
    Array.from({ length: width }, (_, at) => (moved.has(at) ? null : (cells[at] ?? null)))
  const rows = grid.rows.map((row, at) => {
    if (at === head) return { ...row, cells: [...left(row.cells), ...variables] }
    if (at < head || !isOfTable(row)) return row
    const own = headingOf(row)
    const figures = variables.map((one) => (one === own ? (row.cells[value] ?? null) : null))
    return { ...row, cells: [...left(row.cells), ...figures] }
  })
  return { ...grid, rows, isLong: true }
}
