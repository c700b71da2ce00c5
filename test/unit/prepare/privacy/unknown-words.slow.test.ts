import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { splitCsv } from '../../../../src/prepare/intake/grid/split-csv'
import { build, TINY, tinyProject } from '../support/tiny-project'

const NAME = 'Wartinah'
/** Names of regions are the register itself, and links lead to what others publish, see ADR 27. */
const REGISTERS = /^unit\.csv nama$|^sumber\.csv url$|^titik\/sekolah\.csv alamat$/

const files = readdirSync(TINY, { recursive: true, encoding: 'utf8' }).toSorted()
const columns = files
  .filter((file) => file.endsWith('.csv'))
  .flatMap((file) => {
    const { cells } = splitCsv(readFileSync(join(TINY, file), 'utf8'))
    return cells.length < 2 ? [] : (cells[0] ?? []).map((column, at) => ({ file, column, at }))
  })
  .filter(({ file, column }) => !REGISTERS.test(`${file} ${column}`))

it('there are as many columns as in the tiny country', () => {
  expect(columns.length).toBeGreaterThan(120)
})

it.each(columns)('a name under $column of $file is nowhere published', async ({ file, at }) => {
  const root = tinyProject()
  const path = join(root, file)
  const { cells } = splitCsv(readFileSync(path, 'utf8'))
  const planted = cells.map((row, line) =>
    row.map((cell, column) => (line === 1 && column === at ? NAME : cell)),
  )
  const text = planted.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  writeFileSync(path, `${text.join('\n')}\n`)
  const { dataset } = await build(root)
  expect(JSON.stringify(dataset)).not.toMatch(new RegExp(NAME, 'i'))
})
