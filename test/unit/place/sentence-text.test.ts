import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import { buildIndicatorSentence, buildSentence } from '../../../src/domain/sentences'
import type { Language } from '../../../src/i18n/language'
import { sentenceParts, sentenceText } from '../../../src/place/sentence-text'
import {
  ALFA,
  BETA,
  GAMA,
  HILIR,
  HULU,
  indicatorOf,
  KOTA,
  ROOT,
  tinyDataset,
} from '../support/tiny-dataset'

const tiny = tinyDataset()

function say(
  region: string,
  id: string,
  options: { dataset?: Dataset; language?: Language; isBrief?: boolean } = {},
): string {
  const { dataset = tiny, language = 'id', isBrief = false } = options
  const indicator = indicatorOf(dataset, id)
  return sentenceText(
    buildIndicatorSentence(dataset, { region, indicator, period: '2024', isBrief }),
    language,
  )
}

const withIdm = (...column: (number | null)[]) =>
  tinyDataset({ values: { idm: { '2024': column } } })

describe('the kabupaten', () => {
  test('names where the indicator is worst, and the band not reached', () => {
    expect(say(ROOT, 'idm')).toBe(
      'IDM rata-rata desa terendah di Hilir, 0,630; rata-rata kabupaten 0,720. ' +
        'Di Hilir belum ada desa berstatus Maju.',
    )
  })

  test('names both when two are behind', () => {
    const dataset = withIdm(0.7, 0.65, 0.63, 0.65, 0.65, 0.65, null, 0.63)
    expect(say(ROOT, 'idm', { dataset })).toContain(
      'IDM rata-rata desa terendah di Hilir, 0,630, dan Hulu, 0,650; rata-rata kabupaten 0,700.',
    )
    expect(say(ROOT, 'idm', { dataset, isBrief: true })).toBe(
      'IDM rata-rata desa terendah di Hilir, 0,630; rata-rata kabupaten 0,700.',
    )
  })

  test('says which side is better where that is the lower one, and that figures are estimates', () => {
    const sentence = say(ROOT, 'jarak')
    expect(sentence).toContain('Jarak ke jalan rata-rata tertimbang terjauh di Hilir, 6,0 km')
    expect(sentence).toMatch(/Angka ini perkiraan\.$/)
  })

  test('a total is told without judgement', () => {
    expect(say(ROOT, 'keluarga')).toBe(
      'Keluarga terbanyak di Hulu, 600, dan tersedikit di Hilir, 400; seluruh kabupaten 1.000.',
    )
  })

  test('of a sample nothing is said but that it is one, in both languages', () => {
    expect(say(ROOT, 'mutasi')).toBe('Perubahan penduduk di sini contoh, bukan data resmi.')
    expect(say(ROOT, 'mutasi', { language: 'en' })).toBe(
      'Population change here is a sample, not official data.',
    )
  })

  test('equal values are not ranked', () => {
    const dataset = withIdm(0.7, 0.7, 0.7, 0.7, 0.7, 0.7, null, 0.7)
    expect(say(ROOT, 'idm', { dataset })).toBe('IDM sama di 2 kecamatan: 0,700.')
  })

  test('no data at all is said in words', () => {
    const dataset = withIdm(null, null, null, null, null, null, null, null)
    expect(say(ROOT, 'idm', { dataset })).toBe('Belum ada data IDM tahun 2024.')
  })

  test('categories: equally common ones share the sentence', () => {
    expect(say(ROOT, 'air')).toBe(
      'Air minum di kabupaten: Sumur dan Sungai sama banyak, masing-masing 2 dari 4 desa.',
    )
  })
})

describe('a kecamatan', () => {
  test('has its place, its distance to the average and its weakest desa', () => {
    expect(say(HULU, 'idm')).toBe(
      'IDM di Hulu tercatat rata-rata desa 0,750, terbaik dari 2 kecamatan, 0,030 di atas rata-rata kabupaten. ' +
        'Di dalamnya yang terburuk adalah Gama, 0,650.',
    )
  })

  test('tells its share of a total', () => {
    expect(say(HILIR, 'keluarga')).toContain(
      'Keluarga di Hilir berjumlah 400, terendah dari 2 kecamatan dan 40,0% dari jumlah kabupaten.',
    )
  })
})

describe('a desa', () => {
  test('has its band and its place', () => {
    expect(say(ALFA, 'idm')).toBe(
      'Alfa berstatus Mandiri dengan IDM 0,850, terbaik dari 3 desa di Hulu.',
    )
    expect(say(GAMA, 'idm')).toContain('terburuk dari 3 desa di Hulu')
    expect(say(BETA, 'idm')).toContain('peringkat 2 dari 3 desa di Hulu')
  })

  test('a tie is said', () => {
    const dataset = withIdm(0.7, 0.75, 0.63, 0.85, 0.85, 0.65, null, 0.63)
    expect(say(ALFA, 'idm', { dataset })).toContain('terbaik bersama 1 lainnya dari 3 desa')
    expect(say(ALFA, 'idm', { dataset, language: 'en' })).toContain(
      'best together with 1 other of 3',
    )
  })

  test('a category is compared with the neighbours', () => {
    expect(say(ALFA, 'air')).toContain(
      'Air minum di Alfa: Sumur, sama dengan 1 dari 2 desa lain di Hulu.',
    )
  })

  test('missing is said in words, with the reason where it is one of kind', () => {
    expect(say(KOTA, 'idm')).toBe(
      'Tidak ada data IDM tahun 2024 untuk Kota. Indikator ini hanya dinilai untuk desa.',
    )
  })
})

describe('how a region stands comes first', () => {
  const whole = (region: string, language: Language = 'id', isBrief = false) => {
    const indicator = indicatorOf(tiny, 'idm')
    return sentenceText(
      buildSentence(tiny, { region, indicator, period: '2024', isBrief }),
      language,
    )
  }

  test('the kabupaten by its classes, then who is behind and in what, then ahead', () => {
    expect(whole(ROOT)).toBe(
      'Di kabupaten 2 dari 4 desa sudah berstatus Maju atau lebih tinggi (idm 2024). ' +
        'Kecamatan Hilir paling tertinggal dari 2 kecamatan: nilai gabungannya 42 dari 100 (mencakup 88% penduduk), data 2024. ' +
        'Ketertinggalannya paling dalam pada masyarakat (skor 30) dan tata-kelola (skor 32), terutama karena idm 0,630. ' +
        'Kecamatan Hulu paling maju, dengan nilai gabungan 61. ' +
        'IDM rata-rata desa terendah di Hilir, 0,630; rata-rata kabupaten 0,720.',
    )
  })

  test('a narrow screen says who is behind and why, and still the chosen indicator', () => {
    expect(whole(ROOT, 'id', true)).toBe(
      'Kecamatan Hilir paling tertinggal dari 2 kecamatan: nilai gabungannya 42 dari 100 (mencakup 88% penduduk), data 2024. ' +
        'Ketertinggalannya paling dalam pada masyarakat (skor 30) dan tata-kelola (skor 32), terutama karena idm 0,630. ' +
        'IDM rata-rata desa terendah di Hilir, 0,630; rata-rata kabupaten 0,720.',
    )
  })

  test('a desa by its place among all desa, with its type, and its weakest component', () => {
    expect(whole(GAMA)).toContain('Desa Gama menempati peringkat 3 dari 4 desa')
    expect(whole(GAMA)).toContain('tata-kelola (skor 38)')
    expect(whole(KOTA)).toMatch(/^Kedudukan Kelurahan Kota belum dapat dihitung/)
    expect(whole(KOTA, 'en')).toMatch(/^The standing of Kelurahan Kota cannot be computed/)
  })
})

test('English is complete: no place of a template is left unfilled', () => {
  for (const region of [ROOT, HULU, HILIR, ALFA, GAMA, KOTA]) {
    for (const id of ['idm', 'keluarga', 'jarak', 'air', 'mutasi', 'penduduk']) {
      for (const language of ['id', 'en'] as const) {
        const text = say(region, id, { language })
        expect(text).not.toMatch(/[{}]|undefined|NaN|\s\s/)
        expect(text).toMatch(/[.]$/)
      }
    }
  }
})

test('names and numbers know what they speak of', () => {
  const indicator = indicatorOf(tiny, 'idm')
  const parts = sentenceParts(
    buildIndicatorSentence(tiny, { region: ROOT, indicator, period: '2024' }),
    'id',
  )
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? part.slot : []))
  expect(slots).toContainEqual(expect.objectContaining({ kind: 'region', code: HILIR }))
  expect(slots).toContainEqual(
    expect.objectContaining({ kind: 'value', indicator, period: '2024', value: 0.63 }),
  )
})
