import type { Dress } from './dress'
import type { Figure } from './figures'
import { cell, type Merge, type Role, type Row } from './table'
import { figureHeading, placeHeading } from './write-cells'

const GROUPS = ['Kondisi jalan', 'KONDISI JALAN', 'Panjang jalan menurut kondisi']
const PARTS: Partial<Record<Role, string>> = { jalan_baik: 'Baik', jalan_rusak: 'Rusak' }

function headingOf(role: Role, year: string | null, dress: Dress): string {
  switch (role) {
    case 'no':
      return dress.seed % 2 ? 'No' : 'No.'
    case 'code':
    case 'name':
    case 'kecamatan':
    case 'year':
    case 'month':
      return placeHeading(role, dress)
    case 'outer':
      return dress.seed % 2 ? 'Kabupaten' : 'nama_kabupaten_kota'
    case 'parent code':
      return dress.seed % 2 ? 'kode_kecamatan' : 'Kode Kec.'
    case 'remark':
      return 'Keterangan'
    case 'hidden':
      return 'Bank'
    case 'empty':
      return ''
    default:
      return figureHeading(role satisfies Figure, year, dress)
  }
}

function part(role: Role, year: string | null, { heading }: Dress): string {
  const own = PARTS[role] ?? ''
  const text = heading === 'upper' ? own.toUpperCase() : heading === 'unit' ? `${own} (km)` : own
  return year === null ? text : `${text} ${year}`
}

/** Heading rows of a table, with their merged cells by row within the block. */
export function headingRows(
  columns: readonly Role[],
  year: string | null,
  dress: Dress,
): { rows: Row[]; merges: Merge[] } {
  const first = columns.findIndex((role) => PARTS[role] !== undefined)
  const last = columns.findLastIndex((role) => PARTS[role] !== undefined)
  const isDeep = dress.lines !== 'one' && first >= 0
  const group = GROUPS[dress.seed % 3] ?? ''
  const texts = (isTop: boolean) =>
    columns.map((role, at) => {
      if (!isDeep || PARTS[role] === undefined) return isTop ? headingOf(role, year, dress) : ''
      if (isTop) return at === first ? group : ''
      return part(role, year, dress)
    })
  const row = (found: readonly string[]): Row => ({
    kind: 'heading',
    cells: found.map((text) => (text === '' ? null : cell(text))),
  })
  const rows = [row(texts(true)), ...(isDeep ? [row(texts(false))] : [])]
  if (dress.hasNumberRow) {
    let count = 0
    rows.push(
      row(
        columns.map((role) => {
          if (role === 'empty') return ''
          count += 1
          return dress.seed % 2 ? `(${count})` : String(count)
        }),
      ),
    )
  }
  const merges = columns.flatMap((role, at): Merge[] => {
    if (!isDeep || dress.lines !== 'merged' || role === 'empty') return []
    if (PARTS[role] === undefined) return [{ startRow: 0, endRow: 1, startCol: at, endCol: at }]
    return at === first && last > first
      ? [{ startRow: 0, endRow: 0, startCol: first, endCol: last }]
      : []
  })
  return { rows, merges }
}
