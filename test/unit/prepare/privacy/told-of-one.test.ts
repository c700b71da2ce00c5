import { describe, expect, it } from 'vitest'
import { knownWords, wordsOf } from '../../../../src/prepare/checks/words/known-words'
import { privateMatter } from '../../../../src/prepare/checks/words/private-matters'
import { isJsonRefused } from '../../../../src/prepare/intake/personal-data'
import { UnitLookup } from '../../../../src/prepare/intake/places/unit-lookup'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readUnits } from '../../../../src/prepare/read/read-units'
import { readWords } from '../../../../src/prepare/read/read-words'
import { OF_NOBODY } from './support/of-nobody'
import { OFFICE_TEXTS } from './support/office-texts'
import { ATTACKED, TOLD_AFTER, TOLD_BEFORE } from './support/told-of-one'

const units = readUnits('data', new ProblemLog())
const log = new ProblemLog()
log.knowPlaces(new UnitLookup(new Map(units.map((unit) => [unit.code, unit]))).isPlace)
const isKnown = knownWords({ units, words: readWords('data', log) })

const hasUnknown = (text: string) => wordsOf(text).some((word) => !isKnown(word))
const isRefused = (text: string) => isJsonRefused('kios.json', { sambutan: { id: text } }, log)
const isPublished = (text: string) =>
  privateMatter(text) === null && !hasUnknown(text) && !isRefused(text)
const isTold = (text: string) => privateMatter(text) !== null || isRefused(text)

const rate = (part: readonly string[], of: readonly string[]) =>
  `${String(part.length)} of ${String(of.length)} (${((100 * part.length) / of.length).toFixed(0)} %)`

describe('sentences about one person whom no list names', () => {
  it.each([
    ['an attacker', ATTACKED, 0],
    ['one who knew no rule', TOLD_BEFORE, 0],
    ['one who wrote after the rules', TOLD_AFTER, 6],
  ])('of %s are asked or refused', (_, texts, most) => {
    const published = texts.filter(isPublished)
    expect(published.length, published.join('\n')).toBeLessThanOrEqual(most)
  })

  it.each([
    ['Mawar (32) dirawat', 'Mawar (32 rumpun) ditanam'],
    ['Tanya Mawar soal sumur', 'Posyandu Mawar dan Melati soal sumur'],
    ['Menurut Cahaya angkanya kecil', 'Cahaya malam menurut satelit'],
    ['Kepala desa Upang sering tidur', 'Kepala desa Upang membuka lomba'],
    ['Sekdes Gasing dicopot', 'Sekdes Gasing dilantik'],
    ['Camat Betung menjual beras bantuan', 'Camat Betung menyerahkan beras bantuan'],
    ['Rumahnya di samping masjid', 'Rumah sakit di samping masjid'],
    ['Di samping mushola RT 02', 'Sumur bor di samping mushola RT 02'],
    ['Titiknya -2.9012, 104.7563', 'Stasiun cuaca di -2.9012, 104.7563'],
    ['Menurut Cahaya angkanya', 'Menurut pemeluk Islam angkanya'],
    ['Titiknya -2.9012, 104.7563', 'Koordinat, misalnya -2,9012 dan 104,7563'],
    ['Rumahnya lintang dua koma sembilan', 'Lintang dua derajat, bujur seratus derajat'],
    ['Satu-satunya penderita HIV di Upang', 'Penderita HIV dilayani di Upang'],
    ['Istri almarhum kades', 'Istri bupati membuka lomba'],
    ['TBC: penjaga sekolah Upang', 'TBC turun di Upang'],
    ['Bidan merawat cucu kades karena stroke', 'Bidan merawat pasien stroke'],
  ])('%s is asked, %s is not', (told, honest) => {
    expect([told, honest].map(isTold)).toEqual([true, false])
  })
})

describe('what an office writes of nobody', () => {
  const asked = OFFICE_TEXTS.filter(isTold)
  it(`is asked in ${rate(asked, OFFICE_TEXTS)}, at most 1 %`, () => {
    expect(OFFICE_TEXTS.length).toBeGreaterThan(200)
    expect(asked.length / OFFICE_TEXTS.length, asked.join('\n')).toBeLessThanOrEqual(0.01)
  })

  const words = OFFICE_TEXTS.filter(hasUnknown)
  it(`holds a word to approve in ${rate(words, OFFICE_TEXTS)}, at most 10 %`, () => {
    expect(words.length / OFFICE_TEXTS.length).toBeLessThanOrEqual(0.1)
  })

  const others = OF_NOBODY.filter((text) => privateMatter(text) !== null)
  it(`is asked in ${rate(others, OF_NOBODY)} of the older labelled sentences, at most 6 %`, () => {
    expect(others.length / OF_NOBODY.length, others.join('\n')).toBeLessThanOrEqual(0.06)
  })
})

it('a long text is searched in time, whatever is repeated', () => {
  const pieces = [
    'x',
    '1 ',
    'a.',
    'Mawar ',
    'Mawar dan ',
    'rumah itu ',
    'anak dari ',
    'bidan tua ',
    'Kepala desa ',
  ]
  const more = [
    'tinggal ',
    'di samping ',
    'RT 1 ',
    '2.9012 ',
    '104.7563 ',
    'koma lintang ',
    'seorang ',
    'x. ',
  ]
  const slow = [...pieces, ...more].filter((piece) => {
    const began = performance.now()
    privateMatter(`${piece.repeat(Math.floor(4000 / piece.length))}x`)
    return performance.now() - began > 3000
  })
  expect(slow).toEqual([])
})
