import { describe, expect, it } from 'vitest'
import { buildRegionTable, type RegionTable } from '../../../src/domain/table-rows'
import {
  formatColumns,
  formatSort,
  parseColumns,
  parseSort,
  shownColumns,
} from '../../../src/table/table-columns'
import { makeTableDataset } from '../support/table-dataset'

const dataset = makeTableDataset()
function model(id = 'idm', region = '16.07'): RegionTable {
  const indicator = dataset.indicators.get(id)
  if (!indicator) throw new Error(id)
  return buildRegionTable(dataset, {
    region,
    indicator,
    period: '2024',
    level: 'desa',
    component: indicator.component,
    text: '',
    filter: { kind: 'all' },
  })
}

describe('columns in the address', () => {
  it('leaves the default out and keeps a choice in table order', () => {
    const table = model()
    const usual = parseColumns('', table)
    expect(usual.has('kecamatan')).toBe(true)
    expect(usual.has('mutasi')).toBe(false)
    expect(formatColumns(usual, table)).toBe('')
    expect(formatColumns(new Set(['mutasi', 'kecamatan']), table)).toBe('kecamatan,mutasi')
    expect(formatColumns(new Set(), table)).toBe('-')
    expect(parseColumns('-', table).size).toBe(0)
    expect([...parseColumns('mutasi,<script>,nama', table)]).toEqual(['mutasi'])
  })

  it('does not repeat the kecamatan in the list of one', () => {
    expect(parseColumns('', model('idm', '16.07.02')).has('kecamatan')).toBe(false)
  })

  it('puts the value after the name and the kecamatan', () => {
    const table = model()
    expect(shownColumns(table, parseColumns('', table)).slice(0, 5)).toEqual([
      'peringkat',
      'nama',
      'kecamatan',
      'nilai',
      'tahun',
    ])
    const categories = model('sinyal')
    expect(shownColumns(categories, new Set())).toEqual(['nama', 'nilai'])
  })
})

describe('sort in the address', () => {
  it.each(['', 'nama', '-nilai', 'skor-ekonomi', '-mutasi'])('reads and writes %j', (text) => {
    const table = model()
    expect(formatSort(parseSort(text, table), table)).toBe(text)
  })

  it('falls back to the ranking, or to names where nothing is ranked', () => {
    expect(parseSort('-entah', model())).toEqual({ column: 'peringkat', descending: false })
    expect(parseSort('peringkat', model('sinyal'))).toEqual({ column: 'nama', descending: false })
  })
})
