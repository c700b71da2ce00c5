import { writeXlsx, type Cell } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const CODES = ['16.07.01.2001', '16.07.01.2002', '16.07.01.2003', '16.07.01.2004']

/** One column of shares, each under its number format where one is given. */
async function workbook(
  heading: string,
  cells: readonly (readonly [number, string?])[],
): Promise<Reading> {
  const formats = new Map<string, Partial<Cell>>()
  const rows = cells.map(([value, numFmt], at) => {
    if (numFmt !== undefined) formats.set(`${String(at + 1)},2`, { value, style: { numFmt } })
    return [CODES[at] ?? '', 2024, value]
  })
  const sheet = { name: 'A', rows: [['kode', 'tahun', heading], ...rows], cells: formats }
  return readTables({ 'tabel.xlsx': await writeXlsx({ sheets: [sheet] }) })
}

function csv(heading: string, ...shares: string[]): Promise<Reading> {
  const rows = shares.map((share, at) => `${CODES[at] ?? ''};2024;${share}`)
  return readTables({ 'tabel.csv': [`kode;tahun;${heading}`, ...rows].join('\n') + '\n' })
}

function valuesIn(reading: Reading): number[] {
  expect(idsOf(reading, 'galat')).toEqual([])
  return Object.values(valuesOf(reading))
}

describe('shares of one under an indicator in percent', () => {
  it.each(['listrik', 'Keluarga berlistrik (%)', 'Kumuh (%)'])('are refused: %s', async (name) => {
    const heading = name === 'Kumuh (%)' ? 'kumuh' : name
    for (const reading of [
      await workbook(heading, [[0.85], [0.9], [1], [0.4]]),
      await csv(heading, '0,85', '0,9', '1', '0,4'),
      await csv(heading, '0.85', '0.9', '0', '0.4'),
    ]) {
      const told = only(reading, 'persen-atau-pecahan')
      expect(told.row).toBe(2)
      expect(told.message.id).toContain('kalikan dengan 100')
      expect(told.message.en).toContain('type number and percent sign')
      expect(valuesOf(reading)).toEqual({})
    }
  })

  it('are refused beside cells of percent, even one', async () => {
    const reading = await workbook('listrik', [[0.85, '0%'], [0.9, '0%'], [0.7]])
    expect(only(reading, 'persen-atau-pecahan').row).toBe(4)
  })

  it('are read where the cells say percent', async () => {
    const shown = await workbook('listrik', [
      [0.85, '0%'],
      [0.9, '0.0%'],
      [0.004, '0.0%'],
    ])
    expect(valuesIn(shown)).toEqual([85, 90, 0.4])
    const small = await workbook('listrik', [
      [85.5, '0.00"%"'],
      [0.9, '0.00"%"'],
      [0.4, '0.00"%"'],
    ])
    expect(valuesIn(small)).toEqual([85.5, 0.9, 0.4])
    expect(valuesIn(await csv('listrik', '0,85%', '0,9 %', '0,4%'))).toEqual([0.85, 0.9, 0.4])
  })

  it('are small shares beside another column that is plainly in percent', async () => {
    const rows = ['85;0,3', '90,5;0,2', '71;0,9'].map((row, at) => `${CODES[at] ?? ''};2024;${row}`)
    const reading = await readTables({
      'tabel.csv': ['kode;tahun;listrik;kumuh', ...rows].join('\n'),
    })
    expect(valuesIn(reading)).toEqual([85, 0.3, 90.5, 0.2, 71, 0.9])
  })

  it('are refused with exact ones and zeros among them, and from the first row on', async () => {
    for (const shares of [
      ['1', '0,97', '0,95'],
      ['1', '1', '1'],
      ['0', '1', '1'],
      ['0', '0', '0,4'],
      ['0,98', '0,95'],
      ['1'],
    ]) {
      const reading = await csv('Keluarga berlistrik (%)', ...shares)
      only(reading, 'persen-atau-pecahan')
      expect(valuesOf(reading)).toEqual({})
    }
  })

  it.each(['0.00"%"', '0.00\\%'])(
    'are refused under a format that only writes a %: %s',
    async (format) => {
      const reading = await workbook('listrik', [
        [0.98, format],
        [0.95, format],
      ])
      only(reading, 'persen-atau-pecahan')
      expect(valuesOf(reading)).toEqual({})
    },
  )

  it('are small shares beside another column in percent, in two rows too', async () => {
    const rows = ['85;0,3', '90,5;0'].map((row, at) => `${CODES[at] ?? ''};2024;${row}`)
    const text = ['kode;tahun;listrik;kumuh', ...rows].join('\n')
    expect(valuesIn(await readTables({ 'tabel.csv': text }))).toEqual([85, 0.3, 90.5, 0])
  })

  it('are no matter where one is greater, all are zero, or the unit is no percent', async () => {
    expect(valuesIn(await csv('kumuh', '0,85', '0,9', '1,5', '0,4'))).toEqual([0.85, 0.9, 1.5, 0.4])
    expect(valuesIn(await csv('kumuh', '0', '0', '0'))).toEqual([0, 0, 0])
    expect(valuesIn(await csv('idm', '0,85', '0,9', '0,7', '0,6'))).toEqual([0.85, 0.9, 0.7, 0.6])
  })
})
