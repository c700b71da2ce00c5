import { expect, test } from 'vitest'
import { fillStory, type StoryPart } from '../../../src/domain/fill-story'
import { findTypedNumbers } from '../../../src/domain/story-placeholder'
import { ALFA, GAMA, HULU, KOTA, ROOT, tinyDataset, withheldDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const plain = (part: StoryPart) =>
  part.kind === 'words'
    ? part.text
    : part.kind === 'region'
      ? part.region.name
      : part.kind === 'component'
        ? part.component
        : part.value
const filled = (text: string) => fillStory(dataset, text).parts.map(plain)
const problemOf = (text: string, of = dataset) => fillStory(of, text).problems[0]?.problem

test.each([
  [`{wilayah:${ALFA}}`, 'Alfa'],
  [`{nilai:${ALFA}:idm:2024}`, 0.85],
  [`{selisih:${ALFA}:${GAMA}:idm:2024}`, 0.2],
  [`{selisih:${GAMA}:${ALFA}:idm:2024}`, 0.2],
  [`{ubah:${ROOT}:penduduk:2022:2024}`, 400],
  [`{peringkat:${GAMA}:idm:2024}`, 3],
  [`{dari:${GAMA}:idm:2024}`, 3],
  [`{tertinggi:${ROOT}:idm:2024}`, 'Hulu'],
  [`{nilai-tertinggi:${ROOT}:idm:2024}`, 0.75],
  [`{terendah:${HULU}:idm:2024}`, 'Gama'],
  [`{nilai-terendah:${HULU}:idm:2024}`, 0.65],
  [`{desa-di-bawah:${ROOT}:idm:2024:0.7}`, 2],
  [`{desa-berangka:${ROOT}:idm:2024}`, 4],
  [`{skor:${HULU}:tata-kelola}`, 62],
])('%s is %s', (text, expected) => {
  expect(filled(`a ${text} b`)).toEqual(['a ', expected, ' b'])
})

test('what cannot be filled is named and stands as a dash', () => {
  expect(filled('{nilai:99:idm:2024}')).toEqual(['–'])
  expect(problemOf('{nilai:99:idm:2024}')).toBe('region')
  expect(problemOf(`{nilai:${ALFA}:idmm:2024}`)).toBe('indicator')
  expect(problemOf(`{nilai:${ALFA}:idm:1990}`)).toBe('period')
  expect(problemOf(`{nilai:${ALFA}:idm}`)).toBe('form')
  expect(problemOf(`{berapa:${ALFA}}`)).toBe('form')
  expect(problemOf(`{desa-di-bawah:${ROOT}:idm:2024:x}`)).toBe('form')
  expect(problemOf(`{skor:${ALFA}:lain}`)).toBe('component')
  expect(problemOf(`{skor:${ALFA}:ekonomi}`)).toBe('missing')
  expect(problemOf(`{nilai:${KOTA}:idm:2024}`)).toBe('missing')
  expect(problemOf(`{nilai:${ALFA}:keluarga:2024}`, withheldDataset())).toBe('missing')
  expect(problemOf(`{nilai:${ALFA}:mutasi:2024}`)).toBe('sample')
  expect(problemOf(`{peringkat:${ALFA}:mutasi:2024}`)).toBe('sample')
})

test('a sentence is as trusted as its least trusted figure', () => {
  expect(fillStory(dataset, `{nilai:${ALFA}:idm:2024}`).status).toBe('resmi')
  const both = `{nilai:${ALFA}:idm:2024} {nilai:${ALFA}:jarak:2024}`
  expect(fillStory(dataset, both).status).toBe('perkiraan')
  expect(fillStory(dataset, 'kata saja').status).toBeNull()
})

test('numbers typed by the writer are found, years and placeholders are not', () => {
  expect(findTypedNumbers(`Ada 1.234 dan 5, pada 2024: {nilai:${ALFA}:idm:2024}.`)).toEqual([
    '1.234',
    '5',
  ])
})

test('a figure knows whose it is, so that a desa is told in words; a difference is a number', () => {
  const first = (text: string) => fillStory(dataset, text).parts[0]
  expect(first(`{nilai:${ALFA}:idm:2024}`)).toMatchObject({ level: 'desa', coverage: null })
  expect(first(`{nilai-tertinggi:${ROOT}:idm:2024}`)).toMatchObject({ level: 'kecamatan' })
  expect(first(`{selisih:${ALFA}:${GAMA}:idm:2024}`)).not.toHaveProperty('level')
})
