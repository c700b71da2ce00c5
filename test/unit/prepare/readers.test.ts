import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProblemLog } from '../../../src/prepare/problems/problem-log'
import { parseCroppingIndex } from '../../../src/prepare/intake/figures/parse-cropping-index'
import { isEmptyCell, parseNumber } from '../../../src/prepare/intake/figures/parse-number'
import { readCsv } from '../../../src/prepare/intake/grid/read-csv'
import { buildValid, editFile, temporaryFolder, TINY, tinyProject } from './support/tiny-project'

describe('parseNumber', () => {
  it.each([
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['0,0375', 0.0375],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234,567.25', 1_234_567.25],
    ['-12,5', -12.5],
    [' 1 234 ', 1234],
    ['2.33284E+12', 2.33284e12],
    // One mark and three digits is a decimal, as in every table of indices.
    ['0.778', 0.778],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', 'abc', '12abc', '1,2,3', '1.23.456', '12%', '1-2', '--1'])(
    'rejects "%s"',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )

  it('knows how people write that there is nothing', () => {
    expect(['', ' - ', 'N/A', 'tidak ada data'].map(isEmptyCell)).toEqual([true, true, true, true])
    expect(['0', 'tidak ada'].map(isEmptyCell)).toEqual([false, false])
  })
})

describe('parseCroppingIndex', () => {
  it.each([
    ['IP 100', 1, null],
    ['200', 2, null],
    ['Ip 300', 3, null],
    ['IP100/IP200', 1.5, null],
    ['IP 100 & IP 200', 1.5, null],
    ['IP100/IP200/IP300', 2, null],
    ['IP 201', 2, 200],
    ['IP100/IP201', 1.5, 200],
  ])('reads %s as %d', (text, value, corrected) => {
    expect(parseCroppingIndex(text)).toEqual({ value, corrected })
  })

  it.each(['', 'IP', '0', 'IP 150', 'IP 1000'])('rejects "%s"', (text) => {
    expect(parseCroppingIndex(text)).toBeNull()
  })
})

describe('readCsv', () => {
  function read(bytes: Uint8Array | string) {
    const root = temporaryFolder()
    writeFileSync(join(root, 'a.csv'), bytes)
    const log = new ProblemLog()
    const table = readCsv(root, 'a.csv', ['kode', 'nilai'], log)
    const cells = table?.rows.map((row) => [row.line, row.cell('kode'), row.cell('nilai')])
    return { cells, problems: log.problems.map((problem) => problem.id) }
  }

  it.each([
    ['comma', 'kode,nilai\n99.01,1.5\n'],
    ['semicolon and decimal comma', 'kode;nilai\n99.01;1.5\n'],
    ['tab', 'kode\tnilai\n99.01\t1.5\n'],
    ['byte-order mark and CRLF', '\ufeffKODE,Nilai\r\n99.01,1.5\r\n'],
    ['empty lines and spaces', 'kode, nilai\n\n99.01 , 1.5\n,\n'],
  ])('reads %s', (_name, text) => {
    const { cells, problems } = read(text)
    expect(cells?.map((row) => row.slice(1))).toEqual([['99.01', '1.5']])
    expect(problems).toEqual([])
  })

  it('counts lines as a spreadsheet does, the heading being 1', () => {
    expect(read('kode,nilai\na,1\nb,2\n').cells).toEqual([
      [2, 'a', '1'],
      [3, 'b', '2'],
    ])
  })

  it('reads Windows-1252', () => {
    const bytes = Buffer.from('kode,nilai\nkelurahan é,1\n', 'latin1')
    expect(read(bytes).cells?.[0]?.[1]).toBe('kelurahan é')
  })

  it('keeps commas and line ends inside quotes', () => {
    expect(read('kode,nilai\n"a,b",1\n').cells?.[0]?.[1]).toBe('a,b')
  })

  it('says which column is missing', () => {
    expect(read('kode,angka\na,1\n')).toEqual({ cells: undefined, problems: ['kolom-hilang'] })
  })
})

describe('the same figures in another dialect', () => {
  it('gives the same values', async () => {
    const root = tinyProject()
    editFile(root, 'nilai/podes-2021.csv', (text) => {
      const semicolons = text.replaceAll(',', ';').replaceAll('60.5', '60,5')
      return `\ufeff${semicolons.replaceAll('\n', '\r\n')}`
    })
    expect((await buildValid(root)).values).toEqual((await buildValid(TINY)).values)
  })
})
