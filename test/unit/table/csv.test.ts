import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { CSV_DIALECTS, csvFileName, numberCell, writeCsv } from '../../../src/domain/csv'

const body = (text: string) => text.replace(/^\uFEFF/, '')

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    const text = writeCsv(['kode', 'nilai'], [['16.07', 1]], CSV_DIALECTS.id)
    expect(text).toBe('\uFEFFkode;nilai\r\n16.07;1\r\n')
  })

  it('writes Indonesian decimals with a comma between semicolons, English the other way', () => {
    expect(body(writeCsv(['a', 'b'], [[-12.5, 0.845]], CSV_DIALECTS.id))).toContain('-12,5;0,845')
    expect(body(writeCsv(['a', 'b'], [[-12.5, 0.845]], CSV_DIALECTS.en))).toContain('-12.5,0.845')
  })

  it('leaves a missing value empty, which is not zero', () => {
    expect(body(writeCsv(['a', 'b', 'c'], [['x', null, 0]], CSV_DIALECTS.id))).toContain('x;;0\r\n')
  })

  it.each([
    '=1+1',
    '+62811',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\n=1',
    '  =HYPERLINK("http://x")',
    '＝1+1',
  ])('leads %j with an apostrophe unless it is a plain number', (hostile) => {
    const rows = parse(body(writeCsv(['nama'], [[hostile]], CSV_DIALECTS.id)), {
      delimiter: ';',
    })
    const cell = rows[1]?.[0]
    expect(cell).toBe(/^[+-]?\d+$/.test(hostile) ? hostile : `'${hostile}`)
  })

  it.each(['-12,5', '-3', '+4.25'])('keeps the number in words %s a number', (number) => {
    expect(body(writeCsv(['a'], [[number]], CSV_DIALECTS.en))).toContain(number)
    expect(writeCsv(['a'], [[number]], CSV_DIALECTS.en)).not.toContain("'")
  })

  it.each(['Desa "Baru"', 'a;b,c', 'dua\r\nbaris', "d'Angkasa", 'ユニ 🌏'])(
    'brings the name %j back unchanged through a CSV reader',
    (name) => {
      for (const dialect of [CSV_DIALECTS.id, CSV_DIALECTS.en]) {
        const text = body(writeCsv(['nama', 'x'], [[name, 1]], dialect))
        expect(parse(text, { delimiter: dialect.delimiter })[1]).toEqual([name, '1'])
      }
    },
  )

  it.each([
    ['x;=1+1', CSV_DIALECTS.en, "x;'=1+1"],
    ['x, @SUM(A1)', CSV_DIALECTS.id, "x, '@SUM(A1)"],
    ['";=1+1;"', CSV_DIALECTS.id, '";=1+1;"'],
  ])(
    'runs no formula of %j where a spreadsheet of the other language opens it',
    (name, own, led) => {
      const text = body(writeCsv(['nama', 'x'], [[name, 1]], own))
      expect(parse(text, { delimiter: own.delimiter })[1]).toEqual([led, '1'])
      expect(text).toContain('"')
    },
  )

  it('drops NUL, which cuts a file short in some readers', () => {
    expect(writeCsv(['a'], [['x\0y']], CSV_DIALECTS.id)).toContain('xy')
  })
})

describe('numberCell', () => {
  it('writes every digit, no grouping and no exponent', () => {
    expect(numberCell(1234567.125, ',')).toBe('1234567,125')
    expect(numberCell(1e-7, '.')).toBe('0.0000001')
    expect(numberCell(Number.NaN, '.')).toBe('')
  })
})

describe('csvFileName', () => {
  it('is safe in every file system', () => {
    expect(csvFileName(['Banyuasin II', 'idm', 'desa', '2024', '2026-11'])).toBe(
      'banyuasin-ii_idm_desa_2024_2026-11.csv',
    )
    expect(csvFileName(['../É "x"', ''])).toBe('e-x.csv')
  })
})
