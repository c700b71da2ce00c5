import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { HeadingSynonyms } from '../../../../src/prepare/intake/headings/heading-synonyms'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { temporaryFolder } from '../support/tiny-project'

const HEADINGS = 'judul,arti,asal,disetujui'
let root = ''
let path = ''
let log = new ProblemLog()

beforeEach(() => {
  root = temporaryFolder()
  path = join(root, 'judul-kolom.csv')
  log = new ProblemLog()
})

/** A run that finds an unknown heading and writes it down; `meanwhile` is what the officer does. */
function run(meanwhile = () => {}): string[] {
  const synonyms = new HeadingSynonyms(root, () => true, log)
  synonyms.tell('Bankk', { indicator: 'bank', likely: null, nearest: '' }, { file: 'nilai/a.csv' })
  meanwhile()
  synonyms.finish(true)
  return log.problems.map(({ id }) => id)
}
const text = () => readFileSync(path, 'utf8')

describe('a file of decisions', () => {
  it('is made where there is none, and nothing beside it', () => {
    run()
    expect(text()).toBe(`${HEADINGS}\nBankk,bank,nilai/a.csv,\n`)
    expect(readdirSync(root)).toEqual(['judul-kolom.csv'])
  })

  it.each([
    ['a column is missing', 'judul,arti\nKoprasi,koperasi\n'],
    ['a line is not understood', `${HEADINGS}\nKoprasi,koperasi,,iya\n`],
  ])('is not written over when %s', (_, before) => {
    writeFileSync(path, before)
    run()
    expect(text()).toBe(before)
  })

  it('is not written over when it was saved while the run read the tables', () => {
    writeFileSync(path, `${HEADINGS}\nKoprasi,koperasi,,\n`)
    const saved = `${HEADINGS}\nKoprasi,koperasi,,ya\n`
    expect(run(() => writeFileSync(path, saved))).toEqual([
      'kolom-tidak-dikenal',
      'berkas-tidak-tertulis',
    ])
    expect(text()).toBe(saved)
  })

  it('nor when it was made meanwhile', () => {
    run(() => writeFileSync(path, 'judul'))
    expect(text()).toBe('judul')
  })

  it('keeps columns of the officer’s own, and a line that stands there twice', () => {
    const lines = `${HEADINGS},catatan\nKoprasi,koperasi,,ya,tanya Sekcam\nkoprasi,koperasi,,ya,\n`
    writeFileSync(path, lines)
    run()
    expect(text()).toBe(`${lines}Bankk,bank,nilai/a.csv,,\n`)
  })
})
