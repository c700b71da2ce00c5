import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../../src/prepare/checks/words/check-words'
import { knownWords, wordsOf } from '../../../../src/prepare/checks/words/known-words'
import { isJsonRefused } from '../../../../src/prepare/intake/personal-data'
import { UnitLookup } from '../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { readWords } from '../../../../src/prepare/read/read-words'
import { append, edited, replace, setCell, type Edit } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'
import { privateMatter } from '../../../../src/prepare/checks/words/private-matters'
import { TOLD_WITHOUT_LISTS } from './support/told-without-lists'
import { OF_NOBODY } from './support/of-nobody'
import { UNLISTED_PERSONS } from './support/unlisted-persons'

const ID = 'kata-belum-disetujui'
const greet = (text: string): Edit => replace('kios.json', 'Kenali desa Anda', text)
const approve = (word: string, decision: string): Edit => append('kata.csv', `${word},${decision}`)
const GREETING = { file: 'kios.json', column: 'sambutan › id' }

describe('a word that nothing explains, in a text that is published', () => {
  it.each([
    ['Wartinah berbahagia', 'Wartinah'],
    ['selamat untuk wartinah', 'wartinah'],
    ['Selamat untuk WARTINAH', 'WARTINAH'],
    ['Selamat untuk W a r t i n a h', 'Wartinah'],
    ['Selamat untuk War\u200Btinah', 'Wartinah'],
    ['Selamat untuk siti', 'si***'],
    ['Selamat untuk Melati', 'Melati'],
  ])('is asked: %s', async (text, found) => {
    const [asked, ...others] = await problemsOf(ID, greet(text))
    expect(others).toEqual([])
    expect(asked).toMatchObject(GREETING)
    expect(asked?.message.id).toContain(`disetujui: ${found}.`)
  })

  it.each([
    'Kenali kecamatan Anda',
    'Bunga melati mekar di taman desa Sawah',
    'Penduduknya bertani, dan air dialirkan ke sawahnya',
    'Open 9 a.m. to 4 p.m., part II of the plan',
  ])('is none of these: %s', async (text) => {
    expect(await problemsOf(ID, greet(text), approve('bunga', 'ya'))).toEqual([])
  })

  it('is published once it is approved, in every text and however it is written', async () => {
    const said = greet('Museum Wartinah dan museum wartinah')
    expect(await problemsOf(ID, said, approve('Wartinah', 'ya'))).toEqual([])
    expect(await problemsOf(ID, said, approve('Wartinah', ''))).toHaveLength(1)
    expect(await problemsOf(ID, said, approve('museum', 'tidak'))).toHaveLength(1)
  })

  it('is asked at its first place alone, with the others of its text', async () => {
    const note = setCell('listrik', 'catatan_id', 'Menurut Kartolo dan Wartinah')
    const told = await problemsOf(ID, note, greet('Kartolo dan Dulkamid'))
    expect(told.map(({ file }) => file)).toEqual(['indikator.csv', 'kios.json'])
    expect(told[0]?.message.id).toContain('disetujui: Kartolo, Wartinah.')
    expect(told[1]?.message.id).toContain('disetujui: Dulkamid.')
  })

  it('is listed for approval by a run that writes, and by no check', () => {
    const list = (root: string, keep: boolean) => {
      const log = new ProblemLog()
      const project = { units: readUnits(root, log), words: readWords(root, log) }
      checkWords(root, project, log, keep)
      const lines = readFileSync(join(root, 'kata.csv'), 'utf8').split('\n')
      return { line: lines.indexOf('Wartinah,') + 1, told: log.problems.map((p) => p.message.id) }
    }
    const root = edited(greet('Wartinah berbahagia'))
    expect(list(root, false).line).toBe(0)
    const { line, told } = list(root, true)
    expect(line).toBeGreaterThan(1)
    expect(told.join()).toContain(`kata.csv baris ${String(line)} `)
  })
})

describe('a text that tells what may be the private matter of somebody', () => {
  const TEXT = 'tulisan-belum-disetujui'
  const said = greet('Istri kepala dusun itu berutang')
  const row = 'Istri kepala dusun itu berutang'

  it('is asked as a whole, and its approval is of that text alone', async () => {
    const [asked, ...others] = await problemsOf(TEXT, said)
    expect(others).toEqual([])
    expect(asked).toMatchObject(GREETING)
    expect(asked?.message.id).toContain('("Istri":')
    expect(await problemsOf(TEXT, said, approve(row, 'ya'))).toEqual([])
    expect(await problemsOf(TEXT, said, approve(row, 'tidak'))).toHaveLength(1)
    expect(await problemsOf(TEXT, said, approve('istri', 'ya'))).toHaveLength(1)
    const more = greet(`${row} lagi`)
    expect(await problemsOf(TEXT, more, approve(row, 'ya'))).toHaveLength(1)
  })

  it.each([
    'Buka Senin sampai Jumat, 08.00–15.00, mulai 17-08-2026',
    'Luas tanam naik dari 12.345 menjadi 13.456 hektare',
    'Anggaran Rp 1.234.567.890 untuk jalan desa',
    'Satu, dua, tiga desa lebih dekat',
  ])('is none of these: %s', async (text) => {
    expect(await problemsOf(TEXT, greet(text))).toEqual([])
  })
})

describe('names that no list has, in texts that are published', () => {
  const units = readUnits('data', new ProblemLog())
  const log = new ProblemLog()
  log.knowPlaces(new UnitLookup(new Map(units.map((unit) => [unit.code, unit]))).isPlace)
  const isKnown = knownWords({ units, words: readWords('data', log) })
  const unknown = (text: string) => wordsOf(text).filter((word) => !isKnown(word))
  const isRefused = (text: string) =>
    isJsonRefused('kios.json', { sambutan: { id: text } }, new ProblemLog()) ||
    isJsonRefused('kios.json', { sambutan: { id: text } }, log)

  it('are asked or refused in every labelled sentence about a person', () => {
    const silent = UNLISTED_PERSONS.filter((text) => unknown(text).length === 0 && !isRefused(text))
    expect(silent).toEqual([])
  })

  it.each(TOLD_WITHOUT_LISTS)('nor is one told without any: %s', (text) => {
    expect(privateMatter(text) !== null || unknown(text).length > 0 || isRefused(text)).toBe(true)
  })

  it('are few in sentences about nobody: at most one word of twenty has to be approved', () => {
    const words = OF_NOBODY.flatMap(wordsOf)
    const asked = new Set(OF_NOBODY.flatMap(unknown))
    expect(asked.size / words.length, [...asked].join(' ')).toBeLessThanOrEqual(0.05)
  })
})
