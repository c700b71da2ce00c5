import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeProblem } from '../../../src/prepare/problems/problem-log'
import { PROBLEM_MESSAGES } from '../../../src/prepare/problems/problem-messages'
import { fixture, only, readTables } from '../prepare/intake/support/read-tables'

const GUIDE = readFileSync('docs/panduan-data.md', 'utf8')
const LARGEST_PICTURE = 200_000

it('explains only problems that there are', () => {
  const table = GUIDE.slice(GUIDE.indexOf('## Pesan yang paling sering'))
  const explained = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id)
  expect(explained.length).toBeGreaterThan(20)
  expect(Object.keys(PROBLEM_MESSAGES)).toEqual(expect.arrayContaining(explained))
})

it('names the templates that there are', () => {
  const rows = readFileSync('data/templat/templat.csv', 'utf8').trim().split('\n').slice(1)
  const templates = rows.map((row) => row.split(',')[0])
  const named = [...GUIDE.matchAll(/npm run data -- --template (\w+)/g)].map(([, name]) => name)
  expect([...new Set(named)].sort()).toEqual(templates.sort())
})

it('shows what the messy workbook really comes back with', async () => {
  const first = await readTables({ 'jalan-2025.xlsx': fixture('jalan-kotor.xlsx') })
  for (const id of ['satuan-berbeda', 'rumus-galat', 'nama-perlu-persetujuan'] as const) {
    expect(GUIDE).toContain(describeProblem(only(first, id), 'id'))
  }
  const [, proposal] = first.padanan.trim().split('\n')
  expect(GUIDE).toContain(`${proposal}ya`)
})

it('shows pictures and files that there are, light enough for a slow line', () => {
  const pictures = [...GUIDE.matchAll(/!\[[^\]]+\]\((.+?)\)/g)].map(([, path]) => `docs/${path}`)
  expect(pictures.length).toBeGreaterThan(3)
  for (const path of pictures) expect(statSync(path).size, path).toBeLessThan(LARGEST_PICTURE)
  const links = [...GUIDE.matchAll(/[^!]\[[^\]]+\]\((?!https:)([^#)]+)\)/g)].map(
    ([, path]) => `docs/${path}`,
  )
  for (const path of links) expect(existsSync(path), path).toBe(true)
})
