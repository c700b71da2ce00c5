import { readXlsx, type CellValue, type Sheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../src/prepare/problems/problem-log'
import { choicesOf } from '../../../../src/prepare/templates/cell-rule'
import type { Template, TemplateColumn } from '../../../../src/prepare/templates/template'
import { temporaryFolder } from '../support/tiny-project'
import { fillTemplate, type Typed } from './support/fill-template'
import {
  encodeNamed,
  keyed,
  readDelivered,
  readParts,
  templateNamed,
  type Parts,
} from './support/read-values'

const NAMES = ['dukcapil', 'pupr', 'dinkes', 'disdik', 'disporapar', 'dpmd', 'pertanian']
const FIRST_ROW = 6

async function openSheets(parts: Parts, name: string): Promise<Sheet[]> {
  const { sheets } = await readXlsx(await encodeNamed(parts, name, '2025'), { readStyles: true })
  return sheets
}

function isLocked(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells?.get(`${String(row)},${String(column)}`)
  return cell?.style?.protection?.locked !== false
}

/** A possible answer, other for each column and row. */
function answerTo({ entry, decimals }: TemplateColumn, seed: number): CellValue {
  const choices = choicesOf(entry)?.choices
  if (choices !== undefined) return choices[seed % choices.length] ?? null
  const most = entry.maximum ?? 5000
  const value = (seed * 7919) % most
  return decimals === 0 ? Math.floor(value) : Number(value.toFixed(decimals))
}

function yearly(template: Template): TemplateColumn[] {
  return template.sheets.flatMap((sheet) =>
    sheet.kind === 'wilayah' && !sheet.monthly ? sheet.columns : [],
  )
}

describe('the templates of the offices', () => {
  const parts = readParts('data')

  it('are made of registered indicators and sources', () => {
    expect(parts.log.problems).toEqual([])
    expect(parts.templates.map(({ id }) => id)).toEqual(NAMES)
  })

  it.each([
    ['pupr', 313],
    ['dpmd', 288],
  ])('%s has %i rows, codes as locked text, values open', async (name, count) => {
    const [sheet] = await openSheets(parts, name)
    if (sheet === undefined) throw new Error('no sheet')
    const rows = sheet.rows.slice(FIRST_ROW)
    expect(rows).toHaveLength(count)
    expect(rows.every((row) => /^16\.07\.\d\d\.\d{4}$/.test(String(row[0])))).toBe(true)
    expect(rows.every((row) => row[3] === 2025)).toBe(true)
    expect(sheet.protection?.sheet).toBe(true)
    expect(sheet.freezePane).toEqual({ rows: FIRST_ROW, columns: 4 })
    for (const column of [0, 1, 2, 3]) expect(isLocked(sheet, FIRST_ROW, column)).toBe(true)
    expect(isLocked(sheet, FIRST_ROW, 4)).toBe(false)
    expect(isLocked(sheet, FIRST_ROW + count - 1, 4)).toBe(false)
    expect(sheet.cells?.get(`${String(FIRST_ROW)},0`)?.style?.numFmt).toBe('@')
  })

  it('check what is typed: numbers, percentages, lists, the year', async () => {
    const [dpmd] = await openSheets(parts, 'dpmd')
    const rules = dpmd?.dataValidations ?? []
    expect(rules.find(({ range }) => range === 'D7:D294')).toMatchObject({ formula1: '2025' })
    expect(rules.find(({ range }) => range === 'E7:E294')).toMatchObject({
      type: 'decimal',
      formula1: '0',
      formula2: '1',
    })
    expect(rules.find(({ range }) => range === 'I7:I294')).toMatchObject({
      type: 'list',
      formula1: 'Pilihan!$A$1:$A$5',
    })
    const [dinkes] = await openSheets(parts, 'dinkes')
    expect(dinkes?.dataValidations?.find(({ range }) => range.startsWith('E'))).toMatchObject({
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formula1: '0',
    })
  })

  it('compute sums from complete rows only, and show where two ways to a sum differ', async () => {
    const [pupr] = await openSheets(parts, 'pupr')
    const formula = pupr?.cells?.get(`${String(FIRST_ROW)},13`)?.formula
    expect(formula).toBe('IF(COUNT(I7,J7,K7,L7)=4,ROUND(I7+J7+K7+L7,6),"")')
    expect(pupr?.conditionalRules?.[0]?.formula).toContain('ABS(N7-(E7+F7+G7+H7))')
  })

  it('have one sheet a month where figures are monthly', async () => {
    const sheets = await openSheets(parts, 'dukcapil')
    const months = sheets.filter(({ name }) => name.startsWith('Mutasi '))
    expect(months.map(({ name }) => name.slice(7))).toEqual(
      Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`),
    )
    const may = months.find(({ name }) => name.endsWith('-05'))
    expect(may?.rows.at(FIRST_ROW)?.[3]).toBe('2025-05')
  })

  it('ask places with coordinates inside the regency, codes from a list', async () => {
    const sheets = await openSheets(parts, 'disporapar')
    expect(sheets.map(({ name }) => name)).toEqual(['Isi', 'Daftar wilayah', 'Petunjuk'])
    const [places, regions] = sheets
    expect(places?.rows[5]).toEqual(
      'nama jenis kode_kecamatan kecamatan kode_desa desa lat lng pengunjung tahun'.split(' '),
    )
    expect(places?.dataValidations?.find(({ range }) => range === 'G7:G36')).toMatchObject({
      type: 'decimal',
      formula1: '-3.3',
      formula2: '-1.5',
    })
    expect(places?.dataValidations?.find(({ range }) => range === 'C7:C36')?.formula1).toBe(
      "'Daftar wilayah'!$F$4:$F$24",
    )
    expect(regions?.rows[23]?.[5]).toBe('16.07.21')
    expect(regions?.rows.slice(3)).toHaveLength(313)
  })

  it.each(NAMES.filter((name) => name !== 'disporapar'))(
    '%s, filled in, is read back as typed',
    async (name) => {
      const template = templateNamed(parts, name)
      const columns = yearly(template).filter(({ computed }) => computed === null)
      const codes = ['16.07.01.2001', '16.07.04.2004', '16.07.21.2001']
      const typed: Record<string, Record<string, CellValue>> = {}
      codes.forEach((code, row) => {
        typed[code] = Object.fromEntries(
          columns.map((column, at) => [column.entry.id, answerTo(column, 1 + at + row * 31)]),
        )
      })
      const sheet = template.sheets[0]?.name ?? ''
      const sheets: Typed = { [sheet]: typed }
      const filled = await fillTemplate(await encodeNamed(parts, name, '2025'), sheets)
      const { found, log } = await readDelivered(parts, temporaryFolder(), filled)
      const isWrong = ({ severity, id }: Problem) =>
        severity === 'galat' || id.endsWith('-dipahami')
      expect(log.problems.filter(isWrong)).toEqual([])
      const expected = codes.flatMap((code) =>
        columns.map(({ entry }): [string, number] => {
          const value = typed[code]?.[entry.id]
          const category = entry.categories.find(({ label }) => label.id === value)
          const crops = /^IP (\d)00$/.exec(String(value))?.[1]
          return [`${sheet} ${code} ${entry.id} 2025`, Number(category?.code ?? crops ?? value)]
        }),
      )
      expect(expected.length).toBeGreaterThan(20)
      expect(keyed(found)).toEqual(Object.fromEntries(expected))
    },
  )
})
