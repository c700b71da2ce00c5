import { expect, test } from 'vitest'
import { CSV_DIALECTS, writeCsv } from '../../../src/domain/csv'
import { markedName, markedTable } from '../../../src/domain/marked-download'

test('a file out of a demonstration says so in its name, another keeps its own', () => {
  expect(markedName('banyuasin_idm.csv', true)).toBe('contoh-banyuasin_idm.csv')
  expect(markedName('banyuasin_idm.csv', false)).toBe('banyuasin_idm.csv')
})

test('the first line of a table says so, after the mark of UTF-8 and before the header', () => {
  const csv = writeCsv(['kode', 'nilai'], [['16.07', 1.5]], CSV_DIALECTS.id)
  expect(markedTable(csv, 'CONTOH')).toBe('\uFEFFCONTOH\r\nkode;nilai\r\n16.07;1,5\r\n')
})
