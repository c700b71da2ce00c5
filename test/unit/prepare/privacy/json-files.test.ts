import { expect, it } from 'vitest'
import type { ProblemId } from '../../../../src/prepare/problems/problem-messages'
import { labelOf } from '../../../../src/prepare/intake/row-labels'
import { problemsOf } from '../support/problems-of'
import { replace, writeTable } from '../support/project-edits'

/* Files that are edited by hand and published whole are searched like tables. */
it.each<[what: string, file: string, from: string, to: string, id: ProblemId]>([
  ['a NIK in the kiosk', 'kios.json', '"Kenali desa', '"NIK 1607014708850003', 'data-pribadi-nik'],
  ['a number', 'kios.json', '"Kenali desa', '"Hubungi 081273456789', 'data-pribadi-telepon'],
  ['a mailbox', 'kios.json', '"Kenali desa', '"siti.aminah@gmail.com', 'data-pribadi-surel'],
  [
    'a person',
    'cerita/dari-hulu.json',
    '"id": "',
    '"id": "Siti binti Karto HIV ',
    'data-pribadi-nama',
  ],
  [
    'an address',
    'cerita/dari-hulu.json',
    '&tema=gelap',
    '&cari=Siti 081273456789',
    'data-pribadi-telepon',
  ],
])('%s is refused', async (_, file, from, to, id) => {
  const [found] = await problemsOf(id, replace(file, from, to))
  expect(found).toMatchObject({ file, severity: 'galat' })
  expect(found?.message.id).not.toMatch(/1607014708850003|081273456789|aminah|Karto/)
})

it('a broken file is told without a piece of it', async () => {
  for (const text of ['NIK 1607015203909999', '{"a": 081200000000}', '{"a": "x" Fulanah}']) {
    const [found] = await problemsOf('berkas-rusak', writeTable('kios.json', text))
    expect(found).toMatchObject({ file: 'kios.json' })
    expect(JSON.stringify(found)).not.toMatch(/1607|0812|81200|Fulan/)
  }
})

it('a row of a table without any usable column has an end', () => {
  expect(labelOf({ line: 1, cells: [1, 2], hidden: false }, Infinity)).toBe('')
  expect(labelOf({ line: 1, cells: [1, 'Jumlah'], hidden: false }, Infinity)).toBe('Jumlah')
})
