import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fingerprintFolder } from '../../../../src/prepare/cache/fingerprint'
import { readGrids } from '../../../../src/prepare/intake/grid/read-grids'
import { MOST } from '../../../../src/prepare/intake/grid/size-limits'
import { zipSize } from '../../../../src/prepare/intake/grid/zip-size'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { readBoundaries } from '../../../../src/prepare/read/read-boundaries'
import { readCsv } from '../../../../src/prepare/intake/grid/read-csv'
import { readJson } from '../../../../src/prepare/read/read-json'
import { readTables } from '../intake/support/read-tables'
import { temporaryFolder } from '../support/tiny-project'
import { zipOf } from '../support/zip-file'

const MEGABYTE = 1_000_000

async function problemOf(name: string, content: string | Uint8Array, id: string): Promise<Problem> {
  const { problems } = await readTables({ [name]: content })
  const found = problems.find((problem) => problem.id === id)
  if (found === undefined) throw new Error(`no ${id}: ${JSON.stringify(problems)}`)
  return found
}

describe('a workbook that would unpack to too much', () => {
  it('is refused by what its directory states', async () => {
    const bomb = zipOf(Buffer.from('x'), 2_000 * MEGABYTE)
    const { message } = await problemOf('a.xlsx', bomb, 'berkas-terlalu-besar')
    expect(message.id).toContain('2.000 MB setelah dibuka, paling besar 32 MB')
  })

  it('is refused when its directory lies', async () => {
    const bomb = zipOf(Buffer.alloc(40 * MEGABYTE), 10)
    expect(bomb.length).toBeLessThan(MEGABYTE)
    await problemOf('a.xlsx', bomb, 'berkas-terlalu-besar')
    expect(zipSize(bomb, { parts: 9, bytes: 50 * MEGABYTE })?.bytes).toBeLessThanOrEqual(
      40 * MEGABYTE,
    )
  })

  it('is refused when it has too many parts', async () => {
    const many = zipOf(Buffer.from('x'), 1, 60_000)
    const { message } = await problemOf('a.xlsx', many, 'bagian-terlalu-banyak')
    expect(message.id).toContain('60.000 bagian')
  })
})

describe('a table that is too large', () => {
  it('is refused by its rows before it is split', async () => {
    const text = `kode,tahun,bank\n${'16.07.01.1016,2021,1\n'.repeat(MOST.rows)}`
    const { message, file } = await problemOf('a.csv', text, 'tabel-terlalu-besar')
    expect(file).toBe('nilai/a.csv')
    expect(message.id).toContain('100.001 baris, paling banyak 100.000')
  })

  it('is refused by its cells', async () => {
    const text = `${','.repeat(60)}\n`.repeat(50_000)
    const { message } = await problemOf('a.csv', text, 'tabel-terlalu-besar')
    expect(message.en).toMatch(/3,050,000 cells/)
  })

  it('is refused by its columns, with the name of the sheet', async () => {
    const row: (string | null)[] = new Array<null>(MOST.columns + 1).fill(null)
    row[MOST.columns] = 'tercecer'
    const book = await writeXlsx({ sheets: [{ name: 'Data', rows: [['kode', 'bank'], row] }] })
    const { message, sheet } = await problemOf('a.xlsx', book, 'tabel-terlalu-besar')
    expect(sheet).toBe('Data')
    expect(message.id).toContain('1.001 kolom')
  })

  it('is refused where the library will not even lay it out', async () => {
    const cells = new Map([['1048575,16383', { value: 'x' }]])
    const book = await writeXlsx({ sheets: [{ name: 'Data', rows: [['kode']], cells }] })
    const { message } = await problemOf('a.xlsx', book, 'tabel-terlalu-besar')
    expect(message.id).toContain('1.048.576 baris')
  })
})

describe('very many unknown names', () => {
  it('are told without a search for each', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `Entah ${String(row)}xq,2021,1`)
    const content = ['desa,tahun,bank', ...rows].join('\n')
    const { message } = await problemOf('a.csv', content, 'nama-terlalu-banyak')
    expect(message.id).toContain('Sudah 1.000 nama')
  })

  it('do not keep a later name from being found', async () => {
    const rows = Array.from({ length: 1_100 }, (_, row) => `Entah ${String(row)}xq,2021,1`)
    const content = ['desa,tahun,bank', ...rows, 'Mariana Ilir,2021,3'].join('\n')
    const { observations } = await readTables({ 'a.csv': content })
    expect(observations.map(({ value }) => value)).toEqual([3])
  })
})

it('reads a name with bare quotes in it, and refuses only that one', async () => {
  const content =
    'kode,desa,tahun,bank\n16.07.01.1016,Mariana "Baru",2021,2\n16.07.01.1021,Mariana Ilir,2021,3\n'
  const { observations, problems } = await readTables({ 'a.csv': content })
  expect(observations.map(({ value }) => value)).toEqual([3])
  expect(problems.map(({ id }) => id)).toEqual(['kode-beda-nama'])
})

describe('a file of gigabytes', () => {
  /** Of 3 GB and no bytes on the disk, as `truncate -s 3G` makes it. */
  function sparse(...path: string[]): string {
    const file = join(...path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '')
    truncateSync(file, 3_000 * MEGABYTE)
    return file
  }

  it.each([
    ['nilai/a.csv', (root: string, log: ProblemLog) => readGrids(root, 'nilai/a.csv', log)],
    ['nilai/a.xlsx', (root: string, log: ProblemLog) => readGrids(root, 'nilai/a.xlsx', log)],
    ['unit.csv', (root: string, log: ProblemLog) => readCsv(root, 'unit.csv', [], log)],
    ['kios.json', (root: string, log: ProblemLog) => readJson(root, 'kios.json', z.unknown(), log)],
    ['batas/desa.geojson', (root: string, log: ProblemLog) => readBoundaries(root, new Map(), log)],
  ])('%s is refused before it is read', async (file, read) => {
    const root = temporaryFolder()
    sparse(root, file)
    const log = new ProblemLog()
    await read(root, log)
    const [problem, ...others] = log.problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'berkas-terlalu-besar', file, severity: 'galat' })
    expect(problem?.message.id).toContain('3.000 MB')
  })

  it('is told apart by its size alone, unread', () => {
    const root = temporaryFolder()
    const file = sparse(root, 'besar.csv')
    const first = fingerprintFolder(root)
    truncateSync(file, 3_001 * MEGABYTE)
    expect(fingerprintFolder(root)).not.toBe(first)
  })
})
