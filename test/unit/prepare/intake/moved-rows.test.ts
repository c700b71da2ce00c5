import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

type Rows = NonNullable<WriteSheet['rows']>

async function workbook(...rows: Rows): Promise<Reading> {
  return readTables({ 'jalan-2024.xlsx': await writeXlsx({ sheets: [{ name: 'Data', rows }] }) })
}

const HEAD = ['Desa', 'Jalan baik', 'Jalan sedang']
const REBO = { 'jalan_baik 16.07.01.2001 2024': 3, 'jalan_sedang 16.07.01.2001 2024': 2 }

describe('figures beyond the headings of a workbook', () => {
  it.each([
    ['a row', [['Sungai Rebo', 3, 2]], []],
    ['a row, into the remarks', [['Sungai Rebo', 3, 2]], ['Keterangan']],
    ['every row', [], []],
  ])('of %s that has moved are told', async (_name, first, more) => {
    const reading = await workbook([...HEAD, ...more], ...first, ['Sungai Gerong', null, 4, 1])
    expect(only(reading, 'baris-bergeser')).toMatchObject({ row: first.length + 2 })
    expect(only(reading, 'baris-bergeser').message.id).toContain('kolom D')
    expect(valuesOf(reading)).toEqual(first.length > 0 ? REBO : {})
  })

  it.each([
    [
      'a column of sums',
      [
        ['Sungai Rebo', 3, 2, 5],
        ['Sungai Gerong', null, 4, 4],
      ],
    ],
    [
      'the numbers of the rows',
      [
        ['Sungai Rebo', 3, null, 1],
        ['Sungai Gerong', null, 4, 2],
      ],
    ],
    [
      'another column, of whole rows too',
      [
        ['Sungai Rebo', 3, 2, 7],
        ['Sungai Gerong', null, 4, 9],
      ],
    ],
    [
      'words',
      [
        ['Sungai Rebo', 3, 2],
        ['Sungai Gerong', null, 4, 'belum'],
      ],
    ],
  ])('are none of the rows where they are %s', async (_name, rows) => {
    const reading = await workbook(HEAD, ...rows)
    expect(idsOf(reading, 'galat')).toEqual([])
    expect(valuesOf(reading)).toHaveProperty(['jalan_sedang 16.07.01.2002 2024'], 4)
  })

  it('are told where a whole row has one more, even a 1', async () => {
    const reading = await workbook(
      HEAD,
      ['Sungai Rebo', 3, 2],
      ['Merah Mata', 3, 2],
      ['Perajen', 1, 4, 1],
    )
    expect(only(reading, 'kolom-tanpa-judul')).toMatchObject({ row: 4 })
  })
})
