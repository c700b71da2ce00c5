import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Grid, GridCell } from '../grid/grid'
import type { Header } from '../grid/header'
import { isSameUnit } from '../text/units-of-measure'

/** Nearly all cells, which are as they should be. */
const PLAIN = /^[-+]?[\d.,]*%?$/
/** A figure and, behind it, words without digits but for those of km2. */
const WITH_UNIT = /^([-+]?\d[\d.,' ]*?)\s*(\p{Letter}[^\d]*2?)$/u
const GROUPED = /^[-+]?[1-9]\d{0,2}(?:'\d{3})+(?:[.,]\d+)?$/
const SCIENTIFIC = /^[-+]?\d+,\d+e[-+]?\d+$/i
/** Said where there is no figure; what says that there is none of it ("nihil") is asked about. */
const NO_DATA = new Set(['x', 'belum ada', 'belum ada data', 'data belum ada', 'tidak tersedia'])

/**
 * A figure as it is read elsewhere, from ways of writing that mean the same: with the unit of its indicator
 * behind it (4,5 km), a typographic minus, apostrophes between thousands, a comma in 1,2E+03; empty for words
 * that say that there is no data. Any other text is as it was.
 */
export function plainFigure(text: string, { unit }: CatalogueEntry): string {
  if (PLAIN.test(text)) return text
  if (NO_DATA.has(text.toLowerCase())) return ''
  const written = text
    .replace(/^[\u2212\u2013](?=\d)/, '-')
    .replace(/(?<=\d)[\u2019\u02bc](?=\d)/g, "'")
  const [, number = '', word = ''] = WITH_UNIT.exec(written) ?? []
  const isOwn = number !== '' && isSameUnit(word, unit.id)
  const bare = isOwn ? number : written
  if (GROUPED.test(bare)) return bare.replaceAll("'", '')
  if (SCIENTIFIC.test(bare)) return bare.replace(',', '.')
  return isOwn && unit.id === '%' ? `${bare}%` : bare
}

/** A table whose figures are written plainly; what else it holds is the same. */
export function withPlainFigures(grid: Grid, { values, body }: Header): Grid {
  const entries = new Map(
    values.flatMap(({ index, entry }) =>
      entry.kind !== 'category' && entry.form === 'number' ? [[index, entry] as const] : [],
    ),
  )
  const rows = grid.rows.map((row, position) => {
    if (position < body) return row
    let cells: GridCell[] | null = null
    for (const [index, entry] of entries) {
      const cell = row.cells[index]
      if (typeof cell !== 'string') continue
      const plain = plainFigure(cell, entry)
      if (plain === cell) continue
      cells ??= [...row.cells]
      cells[index] = plain
    }
    return cells === null ? row : { ...row, cells }
  })
  return { ...grid, rows }
}
