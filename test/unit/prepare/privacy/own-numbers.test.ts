import { describe, expect, it } from 'vitest'
import type { Grid, GridCell } from '../../../../src/prepare/intake/grid/grid'
import { isRefused } from '../../../../src/prepare/intake/personal-data'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'

function kindsOf(rows: readonly (readonly GridCell[])[]): string[] {
  const lines = rows.map((cells, index) => ({ line: index + 1, cells, hidden: false }))
  const grid: Grid = {
    ...{ file: 'nilai/a.csv', sheet: null, rows: lines, merges: [], hiddenColumns: new Set() },
  }
  const log = new ProblemLog()
  isRefused([grid], log)
  return [...new Set(log.problems.map(({ id }) => id))]
}

const row = (text: string): GridCell[] =>
  text.split('|').map((cell) => (cell.startsWith('=') ? Number(cell.slice(1)) : cell))
const table = (text: string) => kindsOf(text.split('\n').map(row))

/* All made up. */
describe('a NIK of the own regency in parts', () => {
  it.each([
    'nama|a|b|c|d\nDanau|1607|0145|0789|0003',
    'nama|a|b|c\nDanau|160701|45-07-89|0003',
    'nama|a|b|c\nDanau|160701|05/07/1989|0003',
    'nama|a|b|c\nDanau|16.07.01|450789|0003',
    'nama|a|b|c|d|e\nDanau|16|07|01|450789|0003',
    'nama|a|b|c|d|e|f|g|h\nDanau|16|07|01|45|07|89|00|03',
    '1|6|0|7|0|1|4|5|0|7|8|9|0|0|0|3',
    '=1|=6|=0|=7|=0|=1|=4|=5|=0|=7|=8|=9|=0|=0|=0|=3',
    'nama\n160701\n450789\n0003',
    'nama\n16070145\n07890003',
    // As figures, which have lost their zeros.
    'x|a|b|c\nx|=160701|=450789|=3\nx|=160701|=120190|=1\nx|=160702|=550377|=2',
    'x|a|b|c|d\nx|=1607|=145|=789|=3\nx|=1607|=241|=889|=2\nx|=1607|=312|=990|=1',
    // Written in another way.
    'x\n3000987054107061',
    'x\n3000 9870 5410 7061',
    'x\nMTYwNzAxNDUwNzg5MDAwMw==',
    'x\nI6O7OI4SO789OOO3',
    'x\nxxxxxx4507890003',
  ])('%j is refused', (text) => {
    expect(table(text)).toEqual(['data-pribadi-nik'])
  })

  it.each([
    'kode|tahun|jiwa|kk\n1607|2024|1203|45\n1607|2024|1104|38\n1607|2023|1203|40',
    'kabupaten|tahun|jiwa|kk\n=1607|=2024|=1203|=45\n=1607|=2024|=345|=12\n=1607|=2024|=612|=9',
    'kode kecamatan|penduduk|kk\n160701|450789|12\n160702|120190|11\n160703|230588|19',
    'wilayah|laki|perempuan\n=160701|=22345|=21980\n=160702|=12011|=11876\n=160703|=9870|=9543',
    'desa|a|b\n1607012001|450789|3',
    'nama|tanggal|jumlah\nPasar|05/07/1989|3',
    'x\n3000987054107000',
    'x\nMTYwNzAxNDUwNzg5',
    'x|y\n=16|=7\n=16|=7\n=16|=7',
    'x|y|z\n16.07.01.2001|450789|3',
  ])('%j is not', (text) => {
    expect(table(text)).toEqual([])
  })

  it('is none where most rows make no date of birth', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ['x', 160701, 450789 + 1300 * at, at])
    expect(kindsOf([['x', 'a', 'b', 'c'], ...rows])).toEqual([])
  })
})

/* All made up. */
describe('a NIK over rows and notes', () => {
  const digits = Array.from('1607014507890003')

  it('of sixteen digits in sixteen rows is refused, as part of a longer column it is not', () => {
    const column = (cells: readonly string[]) => table(['x', ...cells].join('\n'))
    expect(column(digits)).toEqual(['data-pribadi-nik'])
    expect(column(digits.map((one) => `=${one}`))).toEqual(['data-pribadi-nik'])
    expect(column([...digits, '4'])).toEqual([])
    expect(column(['4', ...digits])).toEqual([])
    expect(column([...digits.slice(0, 8), '12', ...digits.slice(8)])).toEqual([])
  })

  it('dotted like the code of a desa is refused, the code is not', () => {
    expect(table('Lihat berkas 16.07.01.4507.890003')).toEqual(['data-pribadi-nik'])
    expect(table('Desa 16.07.01.2001 dan 16.07.01.2002')).toEqual([])
  })

  it('over two notes with a label is refused, two labelled figures are not', () => {
    expect(table('Ref 1: 16070145\nRef 2: 07890003')).toEqual(['data-pribadi-nik'])
    expect(table('Rapat: 2024\nJumlah: 120')).toEqual([])
  })

  it('a given name and a day in most rows is a list of persons, also where it is the same', () => {
    const of = (text: string) => table(['keterangan', text, text, text].join('\n'))
    expect(of('Siti Aminah, 12/03/1960')).toEqual(['data-pribadi-orang'])
    expect(of('Selesai, 12/03/2024')).toEqual([])
  })
})
