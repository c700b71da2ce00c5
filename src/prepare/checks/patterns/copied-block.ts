import { append } from '../../append'
import type { FigureColumn } from './figure-columns'
import type { Finding } from './finding'

/** A block of fewer rows may come twice by itself, and so may one of so few different rows. */
const FEWEST_ROWS = 5
const FEWEST_DIFFERENT = 3
/** Columns that stand on the same rows are compared together, up to so many. */
const MOST_COLUMNS = 40
const BY_CHANCE = 0.001

/** So many figures of whole rows are enough, however few the rows, with so many in each of them. */
const FEWEST_FIGURES = 20
const FEWEST_OF_ROW = 3
/** Smaller counts, and what more rows of a column have, are often another's. */
const LARGE = 10
const RARE = 0.05
const FEW = 4

/** What stands on each row of a table, and how often it does. */
type Rows = { texts: readonly string[]; shares: readonly number[] }

function rowsOf(texts: readonly string[]): Rows {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return { texts, shares: texts.map((text) => (counts.get(text) ?? 0) / texts.length) }
}

type Block = { from: number; to: number; rows: number }

/** The longest run of rows that stands once more further down, where that is no chance. */
function copiedIn({ texts, shares }: Rows): Block | null {
  let found: Block | null = null
  const isAt = (from: number, start: number): boolean =>
    texts.slice(from, from + FEWEST_ROWS).every((text, at) => text === texts[start + at])
  const judge = (from: number, to: number, rows: number): void => {
    if (rows < Math.max(FEWEST_ROWS, (found?.rows ?? 0) + 1)) return
    if (new Set(texts.slice(from, from + rows)).size < FEWEST_DIFFERENT) return
    // What comes a third time goes round, as days of a week or classes.
    const again = texts.filter((_, start) => isAt(from, start)).length
    if (again > 2) return
    const ofOne = shares.slice(from, from + rows).reduce((product, share) => product * share, 1)
    if (texts.length ** 2 * ofOne < BY_CHANCE) found = { from, to, rows }
  }
  for (let apart = FEWEST_ROWS; apart <= texts.length - FEWEST_ROWS; apart += 1) {
    let rows = 0
    for (let at = 0; at + apart <= texts.length; at += 1) {
      const isEqual = at + apart < texts.length && texts[at] === texts[at + apart]
      // A block that went on into its own copy would be a figure that repeats.
      if (isEqual && rows < apart) rows += 1
      else {
        judge(at - rows, at - rows + apart, rows)
        rows = isEqual ? 1 : 0
      }
    }
  }
  return found
}

/** Of each row the figures that hardly any other has: neither a small count nor a class. */
function rareFigures(columns: readonly FigureColumn[]): number[] {
  const rare = columns.map(({ observations }) => {
    const { shares } = rowsOf(observations.map(({ value }) => String(value)))
    const most = Math.max(FEW, RARE * observations.length) / observations.length
    return observations.map(({ value }, at) => {
      const isLarge = value >= LARGE || !Number.isInteger(value)
      return isLarge && (shares[at] ?? 1) <= most ? value : null
    })
  })
  return (columns[0]?.observations ?? []).map(
    (_, at) => new Set(rare.flatMap((of) => of[at] ?? [])).size,
  )
}

/** The rows one after the other whose many figures all stand as far further up, as one row filled down. */
function copiedRows(texts: readonly string[], figures: readonly number[]): Block | null {
  const last = new Map<string, number>()
  let found: Block | null = null
  let open: Block | null = null
  let count = 0
  for (const [at, text] of texts.entries()) {
    const own = figures[at] ?? 0
    const from = own < FEWEST_OF_ROW ? undefined : last.get(text)
    last.set(text, at)
    if (from === undefined) {
      open = null
      continue
    }
    const before: Block | null = open
    const isNext = before !== null && before.from + before.rows === from
    const block: Block = isNext ? { ...before, rows: before.rows + 1 } : { from, to: at, rows: 1 }
    count = isNext ? count + own : own
    open = block
    if (count >= FEWEST_FIGURES && block.rows > (found?.rows ?? 0)) found = block
  }
  return found
}

/** Columns of one table, period and set of rows, which a block of cells may have been copied over together. */
function besideEachOther(columns: readonly FigureColumn[]): FigureColumn[][] {
  const groups = new Map<string, FigureColumn[]>()
  for (const column of columns) {
    const { first, period, level, observations } = column
    if (observations.length < 2 * FEWEST_ROWS) continue
    const rows = observations.map(({ row }) => row).join(' ')
    append(groups, [first.file, first.sheet ?? '', period, level, rows].join('\n'), column)
  }
  return [...groups.values()]
}

/**
 * A run of rows whose figures stand once more on other rows of their table, in one column or in several together,
 * and which are too many and too different to come twice by chance: a block of cells that was pasted over others.
 * Of whole rows with many figures a few are enough, or one that was filled down.
 */
export function findCopiedBlocks(columns: readonly FigureColumn[]): Finding[] {
  return besideEachOther(columns).flatMap((group): Finding[] => {
    const beside = group.slice(0, MOST_COLUMNS)
    const [column] = beside
    if (column === undefined) return []
    const { observations } = column
    const textsOf = (some: readonly FigureColumn[]) =>
      observations.map((_, at) => some.map((one) => String(one.observations[at]?.value)).join(' '))
    const told = (block: Block, of: FigureColumn): Finding => {
      const rowAt = (at: number) => observations[at]?.row ?? 0
      const first = of.observations[block.to] ?? of.first
      const params = {
        ...{
          count: block.rows,
          first: rowAt(block.from),
          last: rowAt(block.from + block.rows - 1),
        },
        ...{ from: rowAt(block.to), to: rowAt(block.to + block.rows - 1) },
      }
      return { id: 'baris-disalin', column: { ...of, first }, params }
    }
    const single = (column.level === 'desa' ? beside : []).flatMap((one) => {
      const block = copiedIn(rowsOf(textsOf([one])))
      return block === null ? [] : [told(block, one)]
    })
    if (single.length > 0 || beside.length < 2) return single
    const texts = textsOf(beside)
    const ofDesa = column.level === 'desa' ? copiedIn(rowsOf(texts)) : null
    const block = ofDesa ?? copiedRows(texts, rareFigures(beside))
    return block === null ? [] : beside.map((one) => told(block, one))
  })
}
