import { describe, expect, it } from 'vitest'
import { findJsonFault } from '../../../src/prepare/read/json-fault'
import type { Edit } from './support/project-edits'
import { problemsOf } from './support/problems-of'
import { replace } from './support/project-edits'

const WHOLE = `{
  "satu": 60,
  "dua": { "a": [1, 2], "b": "isi" },
  "tiga": true
}
`

describe('a file of settings that is no JSON', () => {
  it.each([
    ['a comma is missing', '60,', '60', { line: 3, what: 'comma' }],
    ['a comma is missing in a list', '1, 2', '1 2', { line: 3, what: 'comma' }],
    ['a comma too many', 'true', 'true,', { line: 4, what: 'extra-comma' }],
    ['a comma too many in a list', '2]', '2,]', { line: 3, what: 'extra-comma' }],
    ['a quote is missing behind', '"isi"', '"isi', { line: 3, what: 'quote' }],
    ['a quote is missing before', '"tiga"', 'tiga"', { line: 4, what: 'quote' }],
    ['curly quotes', '"isi"', '“isi”', { line: 3, what: 'quote' }],
    ['a decimal comma', '60,', '60,5,', { line: 2, what: 'sign' }],
    ['a colon is missing', '"tiga":', '"tiga"', { line: 4, what: 'quote' }],
    ['an equals sign', '"tiga":', '"tiga" =', { line: 4, what: 'sign' }],
    ['the end is missing', 'true\n}\n', 'true', { line: 4, what: 'end' }],
    ['something follows', 'true\n}\n', 'true\n}\n}\n', { line: 6, what: 'sign' }],
  ])('%s', (_name, from, to, fault) => {
    const text = WHOLE.replace(from, to)
    expect(text).not.toBe(WHOLE)
    expect(() => JSON.parse(text) as unknown).toThrow()
    expect(findJsonFault(text)).toEqual(fault)
  })

  it('is empty', () => {
    expect(findJsonFault('')).toEqual({ line: 1, what: 'end' })
    expect(findJsonFault('['.repeat(1_000_000))).toEqual({ line: 1, what: 'sign' })
  })

  it('is told with its line and remedy, without the words of a parser', async () => {
    const [problem] = await problemsOf(
      'berkas-rusak',
      replace('kios.json', '"diamDetik": 60,', '"diamDetik": 60'),
    )
    expect(problem).toMatchObject({ file: 'kios.json', row: 3 })
    expect(problem?.message.id).toContain('Tambahkan koma di akhir isian sebelumnya')
    expect(problem?.message.en).toContain('Add one at the end of the entry before it')
  })
})

describe('a setting that is wrong', () => {
  const STORY = 'cerita/dari-hulu.json'
  const wrong = (file: string, from: string, to: string): [string, Edit] => [
    file,
    replace(file, from, to),
  ]
  it.each<[[string, Edit], string, string]>([
    [wrong('wilayah.json', '"contoh": true,', ''), 'contoh', 'tidak ada di berkas ini'],
    [
      wrong('wilayah.json', '"contoh": true', '"contoh": "ya"'),
      'contoh',
      'berisi "ya", padahal harus true (ya) atau false (tidak)',
    ],
    [
      wrong('wilayah.json', '"km2": 492.0', '"km2": "492"'),
      'luasResmi › km2',
      'berisi "492", padahal harus angka tanpa tanda kutip',
    ],
    [
      wrong('wilayah.json', '"km2": 492.0', '"km2": 0'),
      'luasResmi › km2',
      'berisi 0, padahal harus lebih dari 0',
    ],
    [
      wrong('wilayah.json', '"cakupanMinimum": 0.6', '"cakupanMinimum": 60'),
      'cakupanMinimum',
      'berisi 60, padahal paling besar 1',
    ],
    [
      wrong('wilayah.json', '"desimal": 5', '"desimal": 4.5'),
      'batas › desimal',
      'berisi 4.5, padahal harus bilangan bulat',
    ],
    [
      wrong('wilayah.json', '"edisi": "2026-11"', '"edisi": "November"'),
      'edisi',
      'padahal harus ditulis seperti "2026-11"',
    ],
    [
      wrong('wilayah.json', '"kode": "99.01"', '"kode": "9901"'),
      'kode',
      'padahal harus ditulis seperti "11.01"',
    ],
    [
      wrong('wilayah.json', '"indikatorAwal": "idm"', '"indikatorAwal": "idmm"'),
      'indikatorAwal',
      'berisi "idmm", padahal nama itu harus ada di indikator.csv',
    ],
    [wrong('kios.json', '"printer"', '"printr"'), 'printr', 'tidak dikenal. Perbaiki namanya'],
    [
      wrong('kios.json', '"komponen": true', '"komponen": 1'),
      'bagian › komponen',
      'berisi 1, padahal harus true',
    ],
    [wrong(STORY, '"id": "Dari hulu", ', ''), 'judul › id', 'tidak ada di berkas ini'],
    [
      wrong(STORY, '"alamat"', '"almat"'),
      'langkah › butir ke-1 › alamat',
      'tidak ada di berkas ini',
    ],
  ])('%j: %s', async ([file, edit], column, says) => {
    const problems = await problemsOf('pengaturan-salah', edit)
    const problem = problems.find((one) => one.column === column)
    expect(problem, JSON.stringify(problems.map((one) => one.column))).toMatchObject({ file })
    expect(problem?.message.id).toContain(`Isian "${column}" `)
    expect(problem?.message.id).toContain(says)
    expect(problem?.message.en).not.toMatch(/Invalid|undefined/)
  })
})
