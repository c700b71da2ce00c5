import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/contract'
import { figureOf } from '../../../src/domain/figure-of-region'
import { shapeNoteOf } from '../../../src/domain/figure-shape'
import { buildBriefSentences, buildProfileSentences } from '../../../src/domain/profile-sentences'
import {
  figureShapeWords,
  missingFigure,
  missingMark,
  reshapedSentence,
} from '../../../src/i18n/figure-shape'
import { joinNames } from '../../../src/i18n/join-names'
import { reshapedDataset, NOTE as note } from '../support/reshaped-dataset'
import { ALFA, BETA, HULU, indicatorOf, KOTA } from '../support/tiny-dataset'

const dataset = reshapedDataset()
const idm = indicatorOf(dataset, 'idm')
const distance = indicatorOf(dataset, 'jarak')
const families = indicatorOf(dataset, 'keluarga')

function figure(indicator: Indicator, code: string, data = dataset) {
  const region = data.regions.get(code)
  if (!region) throw new Error(`no region ${code}`)
  return figureOf(data, region, indicator, '2024')
}

describe('a figure of a reshaped unit', () => {
  it('of the former shape says so, with what happened', () => {
    expect(shapeNoteOf(dataset, idm, '2024', ALFA, 0.85)).toEqual({ kind: 'former', note })
    expect(figureShapeWords(figure(idm, ALFA), 'id')).toBe(
      'menurut batas lama, sebelum sebagian menjadi Kota',
    )
  })

  it('is missing in a new unit, which names those that it is counted in', () => {
    expect(missingFigure(figure(idm, KOTA), 'id')).toBe(
      'kelurahan baru, belum ada di data 2024; angkanya masih tercatat di induknya, Alfa dan Beta',
    )
    expect(missingFigure(figure(idm, KOTA), 'en')).toContain('in Alfa and Beta')
  })

  it('is missing where it would mix both shapes, and says why', () => {
    expect(missingFigure(figure(distance, ALFA), 'id')).toMatch(/^tidak dihitung/)
    expect(missingFigure(figure(distance, KOTA), 'en')).toMatch(/^not computed/)
  })

  it('of a register that does not tell a kecamatan apart is at an unknown place', () => {
    const counted = { ...families, isSchools: true as const }
    const rate = { ...families, id: 'rate', numerator: families.id }
    const indicators = new Map(dataset.indicators).set(families.id, counted)
    const counting = { ...dataset, indicators }
    for (const one of [counted, rate]) {
      const noteOf = (code: string, value: number | null) =>
        shapeNoteOf(counting, one, '2024', code, value)
      expect(noteOf(HULU, null)).toEqual({ kind: 'unlocated' })
      expect(noteOf(HULU, 3)).toBeNull()
    }
  })

  it('of the current shape needs no word, nor does any figure of another unit', () => {
    expect(figureShapeWords(figure(families, ALFA), 'id')).toBeNull()
    expect(figureShapeWords(figure(idm, BETA), 'id')).toBeNull()
    expect(missingFigure(figure(distance, BETA), 'id')).toBe('tidak ada data')
  })

  it('that is withheld is said to be that first', () => {
    const at = dataset.regions.position(KOTA)
    const withheld = new Map([[idm.id, new Map([['2024', new Set([at])]])]])
    const hidden = figure(idm, KOTA, { ...dataset, withheld })
    expect(missingFigure(hidden, 'id')).toBe('disembunyikan demi privasi')
    expect(missingMark(hidden, 'id')).toBe('disembunyikan demi privasi')
  })
})

describe('sentences about a reshaped unit', () => {
  const rules = (sentences: ReturnType<typeof buildBriefSentences>) =>
    sentences.flatMap(({ rule, statement }) => (rule === 'batas' ? [statement.template] : []))

  it('are always among the three of the brief, and in the profile', () => {
    expect(rules(buildBriefSentences(dataset, ALFA))).toEqual(['formerOne'])
    expect(rules(buildProfileSentences(dataset, ALFA))).toEqual(['formerOne'])
    expect(rules(buildBriefSentences(dataset, KOTA))).toEqual(['newUnitOne'])
    expect(buildBriefSentences(dataset, ALFA)).toHaveLength(3)
  })

  it('are not said of any other unit', () => {
    expect(rules(buildProfileSentences(dataset, BETA))).toEqual([])
  })

  it('head its page', () => {
    const [alfa, beta] = [ALFA, BETA].map((code) => dataset.regions.get(code))
    if (!alfa || !beta) throw new Error('no region')
    expect(reshapedSentence(alfa, 'id')).toBe(
      'Batasnya berubah pada edisi 2026. Angka bertanda “batas lama” berasal dari masa sebelum sebagian menjadi Kota.',
    )
    expect(reshapedSentence(beta, 'id')).toBeNull()
  })
})

it('joins names as people do', () => {
  expect(joinNames(['Alfa'], 'id')).toBe('Alfa')
  expect(joinNames(['Alfa', 'Beta', 'Gama'], 'en')).toBe('Alfa, Beta and Gama')
})
