import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Grid, GridCell } from '../../../../src/prepare/intake/grid/grid'
import { isRefused } from '../../../../src/prepare/intake/personal-data'
import { UnitLookup } from '../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readCsv } from '../../../../src/prepare/intake/grid/read-csv'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { readTables } from '../intake/support/read-tables'
import { temporaryFolder } from '../support/tiny-project'
import { DISGUISED } from './support/disguised-cells'
import { HELD_OUT } from './support/held-out-cells'
import { INNOCENT, INNOCENT_TABLES } from './support/innocent-cells'
import { NEIGHBOURS } from './support/neighbouring-cells'
import { NO_REGISTERS, REGISTERS } from './support/registers'
import { NIKS, PERSONAL, PERSON_LISTS, type Group } from './support/personal-cells'

function gridOf(rows: readonly (readonly GridCell[])[], sheet: string | null = null): Grid {
  const lines = rows.map((cells, index) => ({ line: index + 1, cells, hidden: false }))
  return { file: 'nilai/tabel.csv', sheet, rows: lines, merges: [], hiddenColumns: new Set() }
}

/** A table of one row: a desa and the cell, with the heading of its group. */
function tableOf(heading: string, cell: string | number): Grid {
  const cells = typeof cell === 'string' ? cell.split('|') : [cell]
  return gridOf([
    ['kode', 'kecamatan', heading],
    ['16.07.01.2001', 'Banyuasin I', ...cells],
  ])
}

function listOf(text: string): Grid {
  return gridOf(text.split('\n').map((line) => line.split('|')))
}

const named = (groups: readonly Group[], lists: readonly string[]): [string, Grid][] => [
  ...groups.flatMap(({ heading, cells }) =>
    cells.map((cell): [string, Grid] => [`${heading} = ${String(cell)}`, tableOf(heading, cell)]),
  ),
  ...lists.map((text): [string, Grid] => [text, listOf(text)]),
]

const units = readUnits('data', new ProblemLog())
const lookup = new UnitLookup(new Map(units.map((unit) => [unit.code, unit])))
const isPlace = (name: string) => lookup.named(name).length > 0
/** As a table of `nilai/` is searched, with the names of regions at hand. */
const isFound = (grid: Grid) => isRefused([grid], new ProblemLog(), isPlace)
const personal = named(
  [...PERSONAL, ...NEIGHBOURS.personal, ...DISGUISED.personal, ...HELD_OUT.personal],
  [...PERSON_LISTS, ...NEIGHBOURS.personLists, ...REGISTERS],
)
const innocent = named(
  [...INNOCENT, ...NEIGHBOURS.innocent, ...DISGUISED.innocent, ...HELD_OUT.innocent],
  [...INNOCENT_TABLES, ...NEIGHBOURS.innocentTables, ...NO_REGISTERS],
)
const missed = personal.filter(([, grid]) => !isFound(grid)).map(([name]) => name)
const alarms = innocent.filter(([, grid]) => isFound(grid)).map(([name]) => name)
const rate = (part: readonly string[], of: readonly unknown[]) =>
  `${String(part.length)} of ${String(of.length)} (${((100 * part.length) / of.length).toFixed(1)} %)`

describe('personal data in the labelled cells', () => {
  it('are 300 at least, half of them innocent', () => {
    expect(personal.length + innocent.length).toBeGreaterThanOrEqual(300)
    expect(innocent.length / (personal.length + innocent.length)).toBeGreaterThan(0.45)
    expect(innocent.length / (personal.length + innocent.length)).toBeLessThan(0.55)
  })

  it(`misses ${rate(missed, personal)}, at most 2 %`, () => {
    expect(missed.length / personal.length, missed.join('\n')).toBeLessThanOrEqual(0.02)
  })

  it(`raises ${rate(alarms, innocent)} false alarms, none allowed`, () => {
    expect(alarms).toEqual([])
  })
})

describe('names of regions', () => {
  it('are never taken for names of persons, whatever stands beside them', () => {
    const names = units.map(({ name }) => name)
    const beside = names.filter((name) => isFound(tableOf('catatan', `${name}|DBD`)))
    const within = names.filter((name) => isFound(tableOf('catatan', `${name} (DBD)`)))
    expect(names.length).toBeGreaterThan(300)
    const patients = names.filter((name) => isFound(tableOf('catatan', `${name} pasien TB`)))
    const houses = names.filter((name) => isFound(tableOf('catatan', `${name} RT 3 RW 1`)))
    expect([beside, within, patients, houses]).toEqual([[], [], [], []])
  })
})

describe('long numbers by chance', () => {
  it('are not taken for NIK where few of a column have the form', () => {
    const numbers = Array.from({ length: 400 }, (_, i) => 1e15 + ((i * 7_919_000_017_113) % 8e15))
    expect(numbers.every(Number.isSafeInteger)).toBe(true)
    expect(isFound(gridOf([['kode', 'luas'], ...numbers.map((one) => [null, one])]))).toBe(false)
  })
})

describe('a refusal', () => {
  const nik = NIKS[0] ?? ''
  const head = ['kode', 'tahun', 'keluarga']
  const row = ['16.07.01.2001', 2024, 3]

  async function refusedBy(name: string, sheet: WriteSheet, ...others: WriteSheet[]) {
    const reading = await readTables({ [name]: await writeXlsx({ sheets: [sheet, ...others] }) })
    expect(reading.observations).toEqual([])
    expect(JSON.stringify(reading.problems)).not.toMatch(/1607015203|0812|Fulan|contoh\.id/i)
    return reading.problems
  }

  it('tells a comment by its cell', async () => {
    const cells = new Map([['1,2', { comment: { text: `milik ${nik}` } }]])
    const problems = await refusedBy('a.xlsx', { name: 'A', rows: [head, row], cells })
    expect(problems).toMatchObject([{ id: 'data-pribadi-nik', sheet: 'A', row: 2, column: 'C' }])
  })

  it.each(['Sulastri HIV', 'ibu Sulastri melahirkan di rumah', 'Jumadi, 45 th, TB'])(
    'tells a comment about a person: %s',
    async (text) => {
      const cells = new Map([['1,2', { comment: { text } }]])
      const problems = await refusedBy('a.xlsx', { name: 'A', rows: [head, row], cells })
      expect(problems).toMatchObject([{ id: 'data-pribadi-nama', row: 2, column: 'C' }])
    },
  )

  it('masks the name of a sheet, shown or hidden', async () => {
    for (const hidden of [false, true]) {
      const other = { name: '0812-0000-0000', rows: [['x']], hidden }
      const problems = await refusedBy('a.xlsx', { name: 'A', rows: [head, row] }, other)
      expect(problems).toMatchObject([{ id: 'data-pribadi-telepon', sheet: '08***', row: null }])
    }
  })

  it('masks the name of a file, of a form that is not read too', async () => {
    const name = `Fulan bin Karto ${nik}.xlsx`
    const problems = await refusedBy(name, { name: 'A', rows: [head, row] })
    expect(problems.map(({ id }) => id)).toEqual(['data-pribadi-nik', 'data-pribadi-nama'])
    expect(problems[0]?.file).toBe('nilai/Fu***.xlsx')
    const old = await readTables({ [`${nik}.xls`]: 'x' })
    expect(old.problems).toMatchObject([{ id: 'data-pribadi-nik', file: 'nilai/16***.xls' }])
  })

  it('names what is found in a header, a title, a hidden row and a hidden column', async () => {
    const rows = [
      ['Kirim ke fulan@contoh.id'],
      head,
      [...row, 'x', 'Fulan bin Karto'],
      ['', 'hp 0812 0000 0000'],
    ]
    const problems = await refusedBy('a.xlsx', {
      ...{ name: 'A', rows, headerFooter: { oddFooter: `&L${nik}` } },
      columns: [{}, {}, {}, {}, { hidden: true }],
      rowDefs: new Map([[3, { hidden: true }]]),
    })
    expect(problems.map(({ id, row: line, column }) => [id, line, column])).toEqual([
      ['data-pribadi-surel', 1, 'A'],
      ['data-pribadi-nama', 3, 'E'],
      ['data-pribadi-telepon', 4, 'B'],
      ['data-pribadi-nik', null, null],
    ])
  })

  it('holds for tables of one row a person and for the other CSV files', () => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'a.csv'), 'nama penderita,dusun\nFulan,2\n')
    writeFileSync(join(root, 'b.csv'), `kode,catatan\n16.07,${nik}\n`)
    const log = new ProblemLog()
    expect(readCsv(root, 'a.csv', ['dusun'], log)).toBeNull()
    expect(readCsv(root, 'b.csv', ['kode'], log)).toBeNull()
    expect(log.problems.map(({ id }) => id)).toEqual(['data-pribadi-orang', 'data-pribadi-nik'])
  })
})

describe('a large workbook', () => {
  it('is looked through at a fair pace, long texts included', () => {
    const words = ['Sungai Rebo', 'catatan lapangan', '12,5']
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      ...[`desa nomor ${String(i)}`, words[i % 3] ?? '', i, i * 1.5, `${String(i)},25`],
    ])
    const hard = ['8-'.repeat(15_000), '1 '.repeat(15_000), 'a'.repeat(32_000), 'a@'.repeat(16_000)]
    const dots = [
      'a.'.repeat(16_000),
      'Ny. '.repeat(8_000),
      '0812 '.repeat(6_000),
      'lahir 1'.repeat(4_000),
    ]
    const began = performance.now()
    expect(isFound(gridOf([...rows, ...[...hard, ...dots].map((text) => [`x${text}`])]))).toBe(
      false,
    )
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
