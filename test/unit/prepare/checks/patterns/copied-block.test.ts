import { describe, expect, it } from 'vitest'
import { chance, DESA_CODES, patternsOf, type Given } from '../../support/figure-tables'
import { people, PLACES, small, unitOf } from './trials'

const COPIED = 'baris-disalin'
const SHOPS = unitOf('warung', 'unit')
const ROADS = Array.from({ length: 7 }, (_, kind) => unitOf(`jalan_${String(kind)}`, 'km'))
const found = (...tables: readonly Given[]) =>
  patternsOf(tables, [PLACES, SHOPS, ...ROADS]).filter(({ id }) => id === COPIED)
const table = (indicator: string, figure: (order: number) => number): Given => ({
  ...{ indicator, file: 'nilai/lain.csv', figure },
})
/** Rows of which these are those that stand so many rows above. */
const pasted = (figure: (order: number) => number, from: number, rows: number, apart: number) => {
  return (order: number) => figure(order >= from && order < from + rows ? order - apart : order)
}
const homes = people(3)
const fews = small(5, 4)

describe('a block of rows that was pasted over others', () => {
  it('is told in one column, with both places', () => {
    const [problem, ...others] = found(table('warga', pasted(homes, 60, 6, 31)))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', row: 62, column: 'warga' })
    expect(problem?.message.id).toContain('di baris 62 sampai 67 sama dengan di baris 31 sampai 36')
  })

  it('is told of small counts where several columns hold it together', () => {
    const kinds = [0, 1, 2, 3].map((kind) => (order: number) => Math.floor(9 * chance(order, kind)))
    const tables = (change: (figure: (order: number) => number) => (order: number) => number) =>
      kinds.map((figure, kind) => table(`jenis_${String(kind)}`, change(figure)))
    expect(found(...tables((figure) => pasted(figure, 70, 5, 40)))).toHaveLength(1)
    expect(found(...tables((figure) => figure))).toEqual([])
  })

  it('is not four rows, nor what small counts, zeros and one figure of a kecamatan repeat', () => {
    expect(found(table('warga', pasted(homes, 60, 4, 31)))).toEqual([])
    expect(found(table('warga', fews), table('warung', small(6, 4)))).toEqual([])
    expect(found(table('warga', (order) => (order % 20 === 0 ? homes(order) : 0)))).toEqual([])
    const steps = DESA_CODES.map((code) => 100 + Number(code.slice(6, 8)) * 13)
    expect(found(table('warga', (order) => steps[order] ?? 0))).toEqual([])
    expect(found(table('warga', (order) => 40 + (order % 2) * 10 + (order % 3)))).toEqual([])
  })

  const lengths = ROADS.map(
    (_, kind) => (order: number) => Math.round(2000 * chance(order, kind)) / 100,
  )
  const tables = (change: (figure: (order: number) => number) => (order: number) => number) =>
    lengths.map((figure, kind) => table(`jalan_${String(kind)}`, change(figure)))

  it('is three whole rows of many figures, or one that was filled down', () => {
    const [problem, ...others] = found(...tables((figure) => pasted(figure, 60, 3, 31)))
    expect(others).toEqual([])
    expect(problem?.message.id).toContain('di baris 62 sampai 64 sama dengan di baris 31 sampai 33')
    const down = (figure: (order: number) => number) => (order: number) =>
      figure(order >= 40 && order < 44 ? 40 : order)
    const [filled] = found(...tables(down))
    expect(filled?.message.id).toContain('di baris 43 sampai 45 sama dengan di baris 42 sampai 44')
  })

  it('is not two such rows, nor many of small counts and classes', () => {
    expect(found(...tables((figure) => pasted(figure, 60, 2, 31)))).toEqual([])
    const classes = lengths.map((figure) => (order: number) => 50 * Math.floor(figure(order) / 10))
    const some = classes.map((figure, kind) => table(`jalan_${String(kind)}`, figure))
    expect(found(...some)).toEqual([])
    const yard = lengths.map((figure) => (order: number) => Math.floor(figure(order) / 4))
    const fewer = yard.map((figure) => pasted(figure, 60, 3, 31))
    expect(found(...fewer.map((figure, kind) => table(`jalan_${String(kind)}`, figure)))).toEqual(
      [],
    )
  })
})
