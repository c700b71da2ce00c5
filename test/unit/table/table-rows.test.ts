import { describe, expect, it } from 'vitest'
import { formatRowFilter, parseRowFilter } from '../../../src/domain/row-filter'
import { buildRegionTable, type TableQuery } from '../../../src/domain/table-rows'
import { makeTableDataset } from '../support/table-dataset'

const dataset = makeTableDataset()
const indicator = (id: string) => {
  const found = dataset.indicators.get(id)
  if (!found) throw new Error(id)
  return found
}
const table = (query: Partial<TableQuery> = {}) =>
  buildRegionTable(dataset, {
    region: '16.07',
    indicator: indicator('idm'),
    period: '2024',
    level: 'desa',
    component: 'tata-kelola',
    text: '',
    filter: { kind: 'all' },
    ...query,
  })
const names = (query: Partial<TableQuery>) => table(query).rows.map((row) => row.region.name)

describe('buildRegionTable', () => {
  it('lists every unit, those without a polygon or value included', () => {
    const { rows, total, ranked } = table()
    expect([rows.length, total, ranked]).toEqual([7, 7, 5])
    const missing = rows.find((row) => row.region.code === '16.07.10.1027')
    expect(missing).toMatchObject({ value: null, rank: null, classIndex: null })
  })

  it('ranks among the whole level, equal values alike, also when one kecamatan is listed', () => {
    const rank = (name: string, query: Partial<TableQuery> = {}) =>
      table(query).rows.find((row) => row.region.name === name)?.rank
    expect(
      ['Sungsang IV', 'Sungsang I', 'Sungsang II', 'Tanjung Baru'].map((n) => rank(n)),
    ).toEqual([1, 2, 3, 3])
    expect(rank('Marga Sungsang', { region: '16.07.02' })).toBe(5)
  })

  it('narrows to a chosen kecamatan but only marks a chosen desa', () => {
    expect(table({ region: '16.07.10' }).total).toBe(3)
    expect(table({ region: '16.07.02.2004' }).total).toBe(7)
    expect(table({ region: '16.07.10', level: 'kecamatan' }).total).toBe(2)
  })

  it('sums up the kecamatan and the kabupaten by the published aggregates', () => {
    expect(table().summary.map((row) => row.value)).toEqual([0.737])
    expect(table({ region: '16.07.02' }).summary.map((row) => row.value)).toEqual([0.744, 0.737])
  })

  it('filters by presence and class, counting classes before the filter', () => {
    expect(names({ filter: { kind: 'missing' } })).toEqual(['Air Batu Jaya', 'Sukajadi'])
    expect(table({ filter: { kind: 'present' } }).rows).toHaveLength(5)
    const top = table({ filter: { kind: 'class', index: 2 } })
    expect(top.rows.map((row) => row.region.name)).toEqual(['Sungsang I', 'Sungsang IV'])
    expect(top.legend.classes.map((entry) => entry.count)).toEqual([1, 2, 2])
  })

  it.each([
    ['sungsang 4', ['Sungsang IV']],
    ['desa sungsang i', ['Sungsang I']],
    ['sungsang', ['Sungsang I', 'Sungsang II', 'Sungsang IV', 'Marga Sungsang']],
    ['kel. sukajadi', ['Sukajadi']],
    ['talangkelapa', ['Air Batu Jaya', 'Sukajadi', 'Tanjung Baru']],
    ['16.07.02.2004', ['Sungsang IV']],
    ['1607022004', ['Sungsang IV']],
    ['tidak ada', []],
  ])('filters by the text %s', (text, expected) => {
    expect(names({ text })).toEqual(expected)
  })

  it('offers the other indicators of the component at the year asked for or their latest', () => {
    const [extra] = table().extras
    expect(extra).toMatchObject({ period: '2025', status: 'contoh' })
    expect(table({ period: '2023' }).extras[0]?.period).toBe('2023')
    const first = table().rows[0]
    expect(first?.extra('mutasi')?.value).toBe(-12.5)
  })

  it('does not rank categories', () => {
    const { rows, ranked } = table({
      indicator: indicator('sinyal'),
      period: '2021',
      component: 'mobilitas',
    })
    expect(ranked).toBe(0)
    expect(rows.map((row) => row.classIndex)).toEqual([0, 1, 0, 0, null, 0, 0])
  })
})

describe('row filter in the address', () => {
  it.each(['', 'ada', 'kosong', 'kelas-1', 'kelas-5'])('reads and writes %j', (text) => {
    expect(formatRowFilter(parseRowFilter(text) ?? { kind: 'missing' })).toBe(text)
  })
  it.each(['kelas-0', 'kelas-x', 'lain'])('does not know %j', (text) => {
    expect(parseRowFilter(text)).toBeNull()
  })
})
