import { expect, test } from 'vitest'
import { sentenceText } from '../../../src/place/sentence-text'
import { buildIndicatorSentence, buildSentence } from '../../../src/domain/sentences'
import { buildProfileSentences } from '../../../src/domain/profile-sentences'
import { banyuasin } from '../support/banyuasin'
import { indicatorOf } from '../support/tiny-dataset'

const dataset = banyuasin()
const kecamatan = dataset.regions.children(dataset.regions.root.code)
const TALANG = '16.07.10'

test('a score of a fragile component says so where it is named, no other does, and once a sentence', () => {
  const told = kecamatan.flatMap(({ code }) =>
    buildProfileSentences(dataset, code).map(({ statement }) => [
      sentenceText([statement], 'id'),
      sentenceText([statement], 'en'),
    ]),
  )
  const scored = told.filter(([id = '']) => /\(skor \d+/.test(id))
  expect(scored.filter(([id = '']) => id.includes('mobilitas (skor')).length).toBeGreaterThan(0)
  for (const [id = '', en = ''] of scored) {
    const isNamed = id.includes('mobilitas (skor')
    expect(id.match(/, ukurannya rapuh\)/g) ?? [], id).toHaveLength(isNamed ? 1 : 0)
    expect(en.match(/, a fragile measure\)/g) ?? [], en).toHaveLength(isNamed ? 1 : 0)
    if (isNamed) expect(id).toMatch(/mobilitas \(skor \d+, ukurannya rapuh\)/)
  }
})

test('a kecamatan whose desa tell too little has no mean, no rank and no praise', () => {
  for (const id of ['idm', 'ike', 'ikl', 'iks']) {
    const indicator = indicatorOf(dataset, id)
    const lead = { indicator, period: '2024' }
    const told = buildIndicatorSentence(dataset, { region: TALANG, ...lead })
    expect(told.map(({ template }) => template)).toEqual(['tooThinHere'])
    expect(sentenceText(told, 'id')).toMatch(
      /untuk Talang Kelapa tidak dirata-ratakan: desa yang punya angka terlalu sedikit \(mencakup 22% keluarga\)\.$/,
    )
    expect(sentenceText(told, 'en')).toMatch(/\(covering 22% of families\)\.$/)
    const whole = buildSentence(dataset, { region: dataset.regions.root.code, ...lead })
    expect(sentenceText(whole, 'id')).not.toContain('adalah Talang Kelapa')
  }
})
