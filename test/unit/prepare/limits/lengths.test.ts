import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { BOUNDS } from '../../../../src/contract'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readRequired } from '../../../../src/prepare/read/read-choice'
import { readCsv } from '../../../../src/prepare/intake/grid/read-csv'
import { readJson } from '../../../../src/prepare/read/read-json'
import { temporaryFolder } from '../support/tiny-project'

/** The problems of a table of one row, all of whose cells are read, twice. */
function problemsOfCsv(cells: Record<string, string>) {
  const root = temporaryFolder()
  const text = [Object.keys(cells), Object.values(cells)].map((row) => row.join(';')).join('\n')
  writeFileSync(join(root, 'sumber.csv'), text)
  const log = new ProblemLog()
  const table = readCsv(root, 'sumber.csv', [], log)
  for (const row of table?.rows ?? []) {
    for (const column of Object.keys(cells)) {
      row.cell(column)
      if (table) readRequired(table, row, column, log)
    }
  }
  return log.problems
}

function problemsOfJson(value: unknown) {
  const root = temporaryFolder()
  writeFileSync(join(root, 'kios.json'), JSON.stringify(value))
  const log = new ProblemLog()
  readJson(root, 'kios.json', z.any(), log)
  return log.problems
}

describe('a text that no published file can hold', () => {
  it.each([
    ['perantara', BOUNDS.name + 1, BOUNDS.name],
    ['url', 5000, BOUNDS.name],
    ['nama', 5000, BOUNDS.name],
    ['catatan_id', 1_000_000, BOUNDS.text],
  ])('is told with its row and column: %s of %i letters', (column, length, maximum) => {
    const [problem, ...others] = problemsOfCsv({ id: 'a', [column]: 'x'.repeat(length) })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      id: 'isian-terlalu-panjang',
      file: 'sumber.csv',
      row: 2,
      column,
    })
    expect(problem?.params).toMatchObject({ count: length, maximum })
    expect(problem?.message.id).toContain('Persingkat')
  })

  it('is told with its keys in a JSON file', () => {
    const [problem, ...others] = problemsOfJson({
      layar: [{ judul: 'a' }, { judul: 'x'.repeat(600) }],
    })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      id: 'isian-terlalu-panjang',
      column: 'layar › butir ke-2 › judul',
    })
    expect(problemsOfJson({ teks: { id: 'x'.repeat(1_000_000) } })).toHaveLength(1)
  })

  it('is none within the bounds', () => {
    expect(
      problemsOfCsv({ perantara: 'x'.repeat(120), url: 'u', catatan_id: 'x'.repeat(999) }),
    ).toEqual([])
    expect(problemsOfJson({ teks: { id: 'x'.repeat(BOUNDS.text) }, titik: [[1, 2]] })).toEqual([])
  })
})
