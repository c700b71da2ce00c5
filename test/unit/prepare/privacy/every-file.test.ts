import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nameSetting } from '../../../../src/prepare/problems/name-setting'
import { columnLetter } from '../../../../src/prepare/intake/grid/grid'
import { tellUnread } from '../../../../src/prepare/intake/list-tables'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { readProject } from '../../../../src/prepare/read-project'
import { splitCsv } from '../../../../src/prepare/intake/grid/split-csv'
import { temporaryFolder, TINY } from '../support/tiny-project'

/* Both made up; neither may come back in a message. */
const NIK = '1607015203909999'
const PHONE = '0812-0000-0000'
const REPEATED = /1607015203909999|0812-?0000/

/** Files that only `data/` itself has, besides those of the tiny country. */
const OTHERS = [
  'data/padanan.csv',
  'data/judul-kolom.csv',
  'data/bidang/padi-rawa.geojson',
  'data/batas/berubah.csv',
  ...['templat', 'kolom', 'lembar', 'titik'].map((name) => `data/templat/${name}.csv`),
]

/** The tiny country with them, in a folder that is gone after the tests of this file. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'every-file-'))
  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })
  cpSync(TINY, root, { recursive: true })
  for (const from of OTHERS) {
    const to = join(root, from.slice('data/'.length))
    mkdirSync(dirname(to), { recursive: true })
    // Its headings alone: its rows are about another regency.
    const [heading = ''] = readFileSync(from, 'utf8').split('\n')
    if (from.endsWith('.csv')) writeFileSync(to, `${heading}\n`)
    else cpSync(join(TINY, 'batas/desa.geojson'), to)
  }
  return root
}

const root = project()
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

async function problemsWith(file: string, text: string): Promise<Problem[]> {
  const path = join(root, file)
  const before = readFileSync(path)
  try {
    writeFileSync(path, text)
    const log = new ProblemLog()
    await readProject(root, log)
    return log.problems
  } finally {
    writeFileSync(path, before)
  }
}

const privateOnes = (problems: readonly Problem[]) =>
  problems
    .filter(({ id }) => id.startsWith('data-pribadi'))
    .map(({ id, file, row, column }) => ({ id, file, row, column }))

const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

/** Of one kind no more places are told one by one. */
const TOLD = 20

function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.length === 0 ? [] : [list.slice(0, TOLD), ...inParts(list.slice(TOLD))]
}

/** Under its heading, for each of the columns a row with a NIK in it and one with a telephone number. */
function planted(cells: readonly (readonly string[])[], columns: readonly number[]): string {
  const [head = [], first = head] = cells
  const rows = columns.flatMap((column) =>
    [NIK, PHONE].map((text) => first.map((cell, at) => (at === column ? text : cell))),
  )
  return csvOf([head, ...rows, ...cells.slice(1)])
}

const tables = files.filter((file) => file.endsWith('.csv'))
const json = files.filter((file) => /json$/.test(file))

/** Paths of the texts of a JSON value, the same for all items of a list. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  const parts = Array.isArray(value)
    ? value.slice(0, 1).map((part: unknown): [number, unknown] => [0, part])
    : Object.entries(value)
  return parts.flatMap(([key, part]) => paths(part, [...path, key]))
}

function withText(value: unknown, [key, ...rest]: (string | number)[], text: string): unknown {
  if (key === undefined) return text
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>
  copy[key] = withText(copy[key], rest, text)
  return copy
}

describe('personal data in a file of data/', () => {
  it('covers every table and every JSON file that an officer edits', async () => {
    expect(tables.length).toBeGreaterThan(24)
    expect(json.length).toBeGreaterThan(5)
    const log = new ProblemLog()
    await readProject(root, log)
    expect(privateOnes(log.problems)).toEqual([])
  })

  it.each(tables)('is refused in every column of %s', async (file) => {
    const { cells } = splitCsv(readFileSync(join(root, file), 'utf8'))
    const [head = []] = cells
    expect(head.length).toBeGreaterThan(0)
    for (const columns of inParts([...head.keys()])) {
      const problems = await problemsWith(file, planted(cells, columns))
      const found = privateOnes(problems)
      for (const [index, at] of columns.entries()) {
        const [row, column] = [2 + 2 * index, columnLetter(at)]
        expect(found).toContainEqual({ id: 'data-pribadi-nik', file, row, column })
        expect(found).toContainEqual({ id: 'data-pribadi-telepon', file, row: row + 1, column })
      }
      expect(JSON.stringify(problems)).not.toMatch(REPEATED)
    }
  })

  it.each(tables)('is refused in the headings of %s', async (file) => {
    const { cells } = splitCsv(readFileSync(join(root, file), 'utf8'))
    const [head = []] = cells
    const problems = await problemsWith(file, csvOf([[...head, NIK], ...cells.slice(1)]))
    const column = columnLetter(head.length)
    expect(privateOnes(problems)).toContainEqual({ id: 'data-pribadi-nik', file, row: 1, column })
    expect(JSON.stringify(problems)).not.toMatch(REPEATED)
  })

  it.each(['wilayah.json', 'unit.csv', 'sumber.csv', 'kategori.csv', 'indikator.csv'])(
    'is all that is told where %s, which the others rest on, is refused',
    async (file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const told = file.endsWith('.csv') ? `${text}${NIK}\n` : text.replace('{', `{"x": "${NIK}",`)
      const problems = await problemsWith(file, told)
      const errors = problems.filter(({ severity }) => severity === 'galat')
      expect(errors.map((one) => [one.id, one.file])).toEqual([['data-pribadi-nik', file]])
    },
  )

  it.each(json)('is refused in every text and name of a field of %s', async (file) => {
    const value: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
    const kinds = [
      [`x ${NIK}`, 'data-pribadi-nik'],
      [PHONE, 'data-pribadi-telepon'],
    ] as const
    for (const [part, [text, id]] of inParts(paths(value)).flatMap((part) =>
      kinds.map((kind) => [part, kind] as const),
    )) {
      const changed = part.reduce((whole, path) => withText(whole, path, text), value)
      const problems = await problemsWith(file, JSON.stringify(changed))
      const found = privateOnes(problems)
      for (const path of part) {
        expect(found).toContainEqual({ id, file, row: null, column: nameSetting(path) })
      }
      expect(JSON.stringify(problems)).not.toMatch(REPEATED)
    }
    const named = withText(value, [`milik ${NIK}`], 'x')
    const problems = await problemsWith(file, JSON.stringify(named))
    expect(privateOnes(problems)).toMatchObject([{ id: 'data-pribadi-nik', file, column: 'mi***' }])
    expect(JSON.stringify(problems)).not.toMatch(REPEATED)
  })

  it.each(['nilai', 'titik', 'luar', 'cerita', 'contoh'])(
    'is masked in the names of files, folders and links in %s',
    async (folder) => {
      const copy = temporaryFolder()
      cpSync(root, copy, { recursive: true })
      const ending = folder === 'cerita' ? 'json' : folder === 'titik' ? 'xlsx' : 'csv'
      // A workbook of places is found by the beginning of its name.
      const stem = folder === 'titik' ? 'wisata ' : ''
      writeFileSync(join(copy, folder, `${stem}${NIK}.${ending}`), 'x')
      mkdirSync(join(copy, folder, `${PHONE} Fulan`))
      symlinkSync(join(copy, folder), join(copy, folder, `tautan ${NIK}`))
      const log = new ProblemLog()
      await readProject(copy, log)
      const found = privateOnes(log.problems)
      expect(found.some(({ id }) => id === 'data-pribadi-nik')).toBe(true)
      expect(JSON.stringify(log.problems)).not.toMatch(REPEATED)
    },
  )

  it('is refused in the name of a folder and of a link, told in part', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'nilai', NIK), { recursive: true })
    symlinkSync(folder, join(folder, 'nilai', PHONE))
    mkdirSync(join(folder, 'nilai', 'lama'))
    const log = new ProblemLog()
    tellUnread(folder, 'nilai', log)
    expect(log.problems.map(({ id, file }) => [id, file])).toEqual([
      ['data-pribadi-telepon', 'nilai/08***'],
      ['data-pribadi-nik', 'nilai/16***'],
      ['tabel-tidak-dibaca', 'nilai/lama'],
    ])
    expect(JSON.stringify(log.problems)).not.toMatch(REPEATED)
  })
})

it('the tiny country has no file that this leaves out', () => {
  const own = readdirSync(TINY, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const searched = [...tables, ...json].length
  expect(searched).toBe(own.length + OTHERS.length)
})
