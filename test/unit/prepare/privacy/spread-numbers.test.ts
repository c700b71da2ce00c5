import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareData } from '../../../../src/prepare/prepare-data'
import { addIndicator, append, edited, setCell, type Edit } from '../support/project-edits'
import { temporaryFolder } from '../support/tiny-project'

/* Made up. The parts are so long that a figure does not hold one by chance. */
const NIK = ['16070', '14708', '85000', '3']
const PHONE = ['08127', '34591', '78']
const NEEDLES = [...NIK, ...PHONE].filter((part) => part.length > 4)

const CODES = ['99.01.01.1001', '99.01.01.2001', '99.01.02.2001', '99.01.02.2002']
const posts = addIndicator('posyandu', { nama_id: 'Posyandu', singkat_id: 'Posyandu' })

type Cells = NonNullable<WriteSheet['rows']>
const HEAD = ['kode', 'tahun', 'Posyandu']
const table = (heads: readonly string[], cellsOf: (row: number) => readonly unknown[]): Cells => [
  [...HEAD, ...heads],
  ...CODES.map((code, row) => [code, 2021, 7 + row, ...(cellsOf(row) as string[])]),
]
const alone = (row: number, cells: readonly string[]) => (row === 1 ? cells : [])
const withWords = (parts: readonly string[]) => parts.map((part) => `lihat ${part} dst`)

/** Where the parts of a number can stand without being read as figures. */
const LAYOUTS: Record<string, (parts: readonly string[]) => Partial<WriteSheet>> = {
  'cells of one row': (parts) => ({
    rows: table(['ket 1', 'ket 2', 'ket 3', 'ket 4'], (row) => alone(row, parts)),
  }),
  'cells of one row, with words': (parts) => ({
    rows: table(['ket 1', 'ket 2', 'ket 3', 'ket 4'], (row) => alone(row, withWords(parts))),
  }),
  'cells of one row, apart': (parts) => ({
    rows: table(['ket 1', 'lain', 'ket 2', 'lain lagi', 'ket 3', 'a', 'ket 4'], (row) =>
      alone(
        row,
        parts.flatMap((part) => [part, 'ya']),
      ),
    ),
  }),
  'rows of one column': (parts) => ({
    rows: table(['keterangan'], (row) => [parts[row] ?? '']),
  }),
  'rows of one column, with words': (parts) => ({
    rows: table(['keterangan'], (row) => [withWords(parts)[row] ?? '']),
  }),
  'a hidden column': (parts) => ({
    rows: table(['keterangan'], (row) => [withWords(parts)[row] ?? '']),
    columns: [{}, {}, {}, { hidden: true }],
  }),
  'rows below the table': (parts) => ({
    rows: [...table([], () => []), [], ...withWords(parts).map((part) => [part])],
  }),
  'titles above the table': (parts) => ({
    rows: [...withWords(parts).map((part) => [part]), ...table([], () => [])],
  }),
  'headings of free columns': (parts) => ({
    rows: table(
      parts.map((part) => `ket ${part}`),
      () => [],
    ),
  }),
}

async function publish(sheet: Partial<WriteSheet>, ...edits: Edit[]) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Data', ...sheet }] })
  const root = edited(
    posts,
    append('periksa-luar.csv', 'nilai/posyandu*,,,,,tidak-ada,,,,Uji.,Test.'),
    (folder) => {
      writeFileSync(join(folder, 'nilai/posyandu.xlsx'), bytes)
    },
    ...edits,
  )
  const target = join(temporaryFolder(), 'terbit')
  const options = { root, target, isCheck: false, again: true, progress: null }
  const { counts, problems } = await prepareData(options)
  const files = existsSync(target) ? readdirSync(target) : []
  const texts = files.map((name) => readFileSync(join(target, name), 'utf8'))
  const held = NEEDLES.filter((part) => texts.some((text) => text.includes(part)))
  const values: unknown = JSON.parse(
    texts[files.findIndex((name) => name.startsWith('values.'))] ?? '{}',
  )
  return { isRefused: counts.galat > 0, problems, files, held, values: JSON.stringify(values) }
}

describe('a number of a person in parts, in cells that are no figures', () => {
  const cases = Object.entries(LAYOUTS).flatMap(([where, layout]) => [
    { where, what: 'a NIK', sheet: layout(NIK) },
    { where, what: 'a telephone number', sheet: layout(PHONE) },
  ])
  let taken = 0

  it.each(cases)('$what in $where: nothing of it is published', async ({ sheet }) => {
    const { isRefused, files, held, values, problems } = await publish(sheet)
    expect(held).toEqual([])
    if (isRefused) {
      expect(files).toEqual([])
      expect(JSON.stringify(problems.map(({ message }) => message))).not.toMatch(NIK.join('|'))
      return
    }
    // The table itself was read, so that what stands beside its figures could have been published.
    expect(values).toContain('"posyandu":{"2021"')
    taken += 1
  })

  it('was put to the test: many of these tables are read', () => {
    expect(taken).toBeGreaterThanOrEqual(6)
  })

  it('would be found: a text that is published holds its parts', async () => {
    const words = setCell('listrik', 'catatan_id', `lihat ${NIK[0] ?? ''} dst`)
    const english = setCell('listrik', 'catatan_en', 'see there')
    const { held } = await publish({ rows: table([], () => []) }, words, english)
    expect(held).toEqual([NIK[0]])
  })
})
