import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zipTexts } from '../../../../src/prepare/intake/grid/zip-size'
import { prepareData } from '../../../../src/prepare/prepare-data'
import { addIndicator, append, edited } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'
import { readTables } from '../intake/support/read-tables'

/** Whatever of a workbook nothing reads, each with the same words in it. */
type Carrier = (words: string) => Partial<Parameters<typeof writeXlsx>[0]>

const HEAD = ['kode', 'tahun', 'posyandu']
const ROW = ['99.01.01.2001', 2022, 4]
const sheetOf = (address: string, cell: Partial<Cell>): WriteSheet => ({
  ...{ name: 'A', rows: [HEAD, ROW], cells: new Map([[address, cell]]) },
})

const CARRIERS: Readonly<Record<string, Carrier>> = {
  'author of a comment': (author) => ({
    sheets: [sheetOf('1,2', { value: 4, comment: { author, text: 'sudah dicek' } })],
  }),
  'formula of a cell': (words) => ({
    sheets: [sheetOf('1,2', { value: 4, formula: `IF(LEFT("${words}",1)="1",4,4)` })],
  }),
  'formula of a conditional format': (words) => ({
    sheets: [
      {
        ...{ name: 'A', rows: [HEAD, ROW] },
        conditionalRules: [
          {
            ...{ type: 'expression', priority: 1, range: 'B2:B9' },
            formula: `$B2="${words}"`,
          },
        ],
      },
    ],
  }),
  'format of a number': (words) => ({
    sheets: [sheetOf('1,2', { value: 4, style: { numFmt: `0" ${words}"` } })],
  }),
  'name of a range': (words) => ({
    namedRanges: [{ name: 'pasien', range: `"${words}"` }],
  }),
  'property of the document': (creator) => ({ properties: { creator } }),
  'further property': (words) => ({ properties: { custom: { catatan: words } } }),
}

const bookOf = (carrier: Carrier, words: string) =>
  writeXlsx({ sheets: [{ name: 'A', rows: [HEAD, ROW] }], ...carrier(words) })

describe.each(Object.entries(CARRIERS))('the %s', (_, carrier) => {
  const nik = '1607015203909999'

  it.each([nik, 'Fulanah 160701******9999'])(
    'refuses a file with a NIK in it: %s',
    async (words) => {
      const { observations, problems } = await readTables({
        'a.xlsx': await bookOf(carrier, words),
      })
      expect(observations).toEqual([])
      expect(problems.map(({ id }) => id)).toEqual(['data-pribadi-nik'])
      expect(JSON.stringify(problems)).not.toMatch(/160701|Fulanah/)
    },
  )

  it('is published in no file and told in no message', async () => {
    const mark = 'PENANDA Siti Aminah'
    const bytes = await bookOf(carrier, mark)
    expect(zipTexts(bytes, () => true).join('')).toContain(mark)
    const root = edited(
      addIndicator('posyandu', { satuan_id: 'unit' }),
      append('periksa-luar.csv', 'nilai/posyandu*,,,,,tidak-ada,,,,Uji.,Test.'),
      (folder) => {
        writeFileSync(join(folder, 'nilai', 'posyandu.xlsx'), bytes)
      },
    )
    const target = join(temporaryFolder(), 'terbit')
    const outcome = await prepareData({ root, target, isCheck: false, again: true, progress: null })
    expect(outcome.problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    expect(JSON.stringify(outcome)).not.toMatch(/PENANDA|Aminah/)
    const files = readdirSync(target)
    expect(files.length).toBeGreaterThan(20)
    for (const name of files) {
      expect(readFileSync(join(target, name), 'utf8'), name).not.toMatch(/PENANDA|Aminah/)
    }
  })
})

describe('a workbook of a form that is not read', () => {
  it('is refused without a word of what it holds', async () => {
    const { problems } = await readTables({ 'a.ods': 'PENANDA 1607015203909999' })
    expect(problems.map(({ id }) => id)).toEqual(['berkas-bentuk-lain'])
    expect(JSON.stringify(problems)).not.toMatch(/PENANDA|1607/)
  })
})
