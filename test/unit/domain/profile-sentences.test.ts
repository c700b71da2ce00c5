import { describe, expect, it, test } from 'vitest'
import { sentenceText } from '../../../src/place/sentence-text'
import { getValue, type Dataset } from '../../../src/domain/dataset'
import { buildBriefSentences, buildProfileSentences } from '../../../src/domain/profile-sentences'
import type { ProfileSentence } from '../../../src/domain/sentence-profile-types'
import { banyuasin } from '../support/banyuasin'
import { ALFA, GAMA, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const say = (sentences: readonly ProfileSentence[], language: 'id' | 'en' = 'id') =>
  sentences.map(({ statement }) => sentenceText([statement], language))
const rulesOf = (sentences: readonly ProfileSentence[]) => sentences.map(({ rule }) => rule)

describe('every region of Banyuasin', () => {
  const dataset = banyuasin()
  const all = dataset.regions.all.map(({ code }) => ({
    code,
    brief: buildBriefSentences(dataset, code),
    profile: buildProfileSentences(dataset, code),
  }))

  it('has exactly three sentences in the brief and two to six in the profile', () => {
    expect(new Set(all.map(({ brief }) => brief.length))).toEqual(new Set([3]))
    for (const { profile } of all) {
      expect(profile.length).toBeGreaterThanOrEqual(2)
      expect(profile.length).toBeLessThanOrEqual(6)
    }
  })

  it('is told in both languages without a place left open, each sentence once', () => {
    for (const { brief, profile } of all) {
      for (const language of ['id', 'en'] as const) {
        const sentences = say(profile, language)
        for (const sentence of [...sentences, ...say(brief, language)]) {
          expect(sentence).toMatch(/^[^{}]+\.$/)
          expect(sentence).not.toMatch(/undefined|NaN|\s\s|\s[.,]/)
        }
        expect(new Set(sentences).size).toBe(sentences.length)
      }
    }
  })

  it('counts desa by their official classes officially, and scores as estimates', () => {
    const told = all.flatMap(({ profile }) => profile)
    const counted = told.filter(({ statement }) => statement.template === 'regencyBands')
    expect(counted.map(({ status }) => status)).toEqual(['resmi'])
    const standing = told.filter(({ statement }) => statement.template === 'stands')
    expect(new Set(standing.map(({ status }) => status))).toEqual(new Set(['perkiraan']))
  })

  it('rests on no sample, and on figures that are there', () => {
    for (const { brief, profile } of all) {
      for (const { rule, links, statement } of [...brief, ...profile]) {
        if (rule === 'contoh' || rule === 'kosong' || rule === 'tersembunyi') continue
        // What a new unit does not have is counted where it came from.
        if (statement.template.startsWith('newUnit')) continue
        for (const { indicator, period, region } of links) {
          const found = indicatorOf(dataset, indicator)
          const level = dataset.regions.get(region)?.level ?? 'desa'
          expect(found.status[level]).not.toBe('contoh')
          const point = dataset.series[indicator]?.points.some((entry) => entry.period === period)
          const isThere = getValue(dataset, indicator, period, region) !== null || point === true
          expect(isThere, `${statement.template} ${indicator} ${region}`).toBe(true)
        }
      }
    }
  })

  it('has its numbers linked wherever one is said', () => {
    for (const { profile } of all) {
      for (const { links, statement } of profile) {
        const values = Object.values(statement.slots).filter((slot) => slot.kind === 'value')
        if (values.length > 0) expect(links.length).toBeGreaterThan(0)
      }
    }
  })

  it('is told the same way twice', () => {
    const again = buildBriefSentences({ ...dataset }, ROOT)
    expect(say(again)).toEqual(say(buildBriefSentences(dataset, ROOT)))
  })
})

describe('the rules', () => {
  it('tell a region without figures by what is known of it', () => {
    expect(say(buildBriefSentences(tinyDataset(), KOTA))).toEqual([
      'Kedudukan Kelurahan Kota belum dapat dihitung karena datanya kurang: baru 0 dari 6 komponen punya skor.',
      'Tidak ada data IDM tahun 2024 untuk Kota.',
      'Belum ada data untuk satu pun dari 2 indikator skor.',
    ])
  })

  it('say what is withheld, always in the brief', () => {
    const dataset = tinyDataset({
      values: { idm: { '2024': [0.72, 0.75, 0.63, 0.85, 0.75, null, null, 0.63] } },
      suppressed: { idm: { '2024': [5] } },
    })
    expect(say(buildBriefSentences(dataset, GAMA))).toEqual([
      expect.stringMatching(/^Desa Gama menempati peringkat 3 dari 4 desa/),
      expect.stringContaining('tata-kelola (skor 38)'),
      'Satu angka disembunyikan demi privasi: IDM.',
    ])
    expect(rulesOf(buildProfileSentences(dataset, GAMA))).toContain('tersembunyi')
  })

  it('name what holds samples, and tell nothing else of it', () => {
    const sentences = buildProfileSentences(tinyDataset(), ALFA)
    expect(say(sentences).at(-1)).toBe('Perubahan penduduk baru berisi contoh, bukan data resmi.')
    expect(rulesOf(sentences).filter((rule) => rule === 'contoh')).toHaveLength(1)
  })

  it('mark an estimate that opens the region', () => {
    const tiny = tinyDataset()
    const dataset: Dataset = { ...tiny, info: { ...tiny.info, defaultIndicator: 'jarak' } }
    expect(say(buildProfileSentences(dataset, ALFA)).join(' ')).toContain('0,5 km (perkiraan), ')
  })

  it('never open with a sample', () => {
    const tiny = tinyDataset()
    const dataset: Dataset = { ...tiny, info: { ...tiny.info, defaultIndicator: 'mutasi' } }
    const position = buildProfileSentences(dataset, ALFA).find(({ rule }) => rule === 'posisi')
    expect(position && say([position])[0]).toContain('IDM')
  })
})

/** An official yearly figure of every region, so that changes below the kabupaten can be told. */
function withYears(
  years: Readonly<Record<string, number>>,
  options: { readonly status?: 'resmi' | 'perkiraan'; readonly breakAfter?: string } = {},
): Dataset {
  const { status = 'resmi', breakAfter } = options
  const tiny = tinyDataset()
  const indicator = {
    ...indicatorOf(tiny, 'jarak'),
    id: 'stunting',
    shortName: { id: 'Stunting', en: 'Stunting' },
    kind: 'rate' as const,
    unit: { id: '%', en: '%' },
    periods: Object.keys(years).toSorted(),
    status: { kabupaten: status, kecamatan: status, desa: status },
  }
  const column = (value: number) => tiny.regions.all.map(() => value)
  return {
    ...tiny,
    indicators: new Map([...tiny.indicators, ['stunting', indicator]]),
    catalogue: { ...tiny.catalogue, indicators: [...tiny.catalogue.indicators, indicator] },
    values: {
      ...tiny.values,
      stunting: Object.fromEntries(
        Object.entries(years).map(([period, value]) => [period, column(value)]),
      ),
    },
    series: {
      ...tiny.series,
      stunting: {
        points: [],
        breaks:
          breakAfter === undefined
            ? []
            : [{ after: breakAfter, reason: { id: 'Cara baru.', en: 'New method.' } }],
      },
    },
  }
}

describe('changes', () => {
  const changeOf = (dataset: Dataset) =>
    say(buildProfileSentences(dataset, ALFA).filter(({ rule }) => rule === 'perubahan'))

  it('are told in points, since the run began', () => {
    expect(changeOf(withYears({ '2021': 12, '2022': 11, '2023': 11.5, '2024': 8.5 }))).toEqual([
      'Stunting turun 3,5 poin sejak 2021, menjadi 8,5% pada 2024.',
    ])
    expect(changeOf(withYears({ '2021': 9, '2022': 12, '2023': 11, '2024': 8.5 }))).toEqual([
      'Stunting naik turun sejak 2021, antara 8,5% dan 12,0%; 8,5% pada 2024.',
    ])
    expect(changeOf(withYears({ '2023': 8, '2024': 8 }))).toEqual([
      'Stunting tidak berubah sejak 2023: 8,0% pada 2024.',
    ])
  })

  it('never cross a series break', () => {
    expect(changeOf(withYears({ '2023': 20, '2024': 8 }, { breakAfter: '2023' }))).toEqual([
      'Stunting 2024 sebesar 8,0% tidak dapat dibandingkan dengan angka sebelumnya: dasar hitungnya berganti.',
    ])
  })

  it('never cross a gap longer than two years, nor say why where nothing is declared', () => {
    expect(changeOf(withYears({ '2004': 20, '2024': 8 }))).toEqual([])
  })

  it('are not told of estimates, which move as the kabupaten does', () => {
    expect(changeOf(withYears({ '2023': 20, '2024': 8 }, { status: 'perkiraan' }))).toEqual([])
  })
})

test('a profile of the tiny kabupaten', () => {
  expect(say(buildProfileSentences(tinyDataset(), ROOT))[0]).toBe(
    'Di kabupaten 2 dari 4 desa sudah berstatus Maju atau lebih tinggi (idm 2024).',
  )
})
