import { expect, test } from 'vitest'
import { buildHeadline } from '../../../src/domain/headline'
import type { Dataset } from '../../../src/domain/dataset'
import { ALFA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

/** With an indicator of the area, of which no table has a figure. */
function withArea(tiny: Dataset): Dataset {
  const area = { ...indicatorOf(tiny, 'jarak'), id: 'luas', unit: { id: 'km²', en: 'km²' } }
  return { ...tiny, indicators: new Map([...tiny.indicators, [area.id, area]]) }
}

const dataset = withArea(tinyDataset())
const figure = (code: string, id: string) => {
  const found = buildHeadline(dataset, code).find(({ indicator }) => indicator.id === id)
  if (!found) throw new Error(id)
  return found
}

test('the population is that of BPS with the register named beside it', () => {
  const { value, period, note, status } = figure(ROOT, 'penduduk_bps')
  expect([value, period, status]).toEqual([3500, '2024', 'resmi'])
  expect(note).toEqual({ kind: 'register', value: 3400, period: '2024' })
})

test('without a projection the register changes against the last comparable year', () => {
  const indicators = new Map([...dataset.indicators].filter(([id]) => id !== 'penduduk_bps'))
  const [people] = buildHeadline({ ...dataset, indicators }, ROOT)
  expect(people).toMatchObject({ value: 3400, period: '2024', status: 'resmi' })
  expect(people?.note).toMatchObject({ kind: 'change', since: '2023', isPoints: false })
})

test('the area of the kabupaten is the official one', () => {
  expect(figure(ROOT, 'luas').value).toBe(100)
})

test('the desa of the highest band are counted among those with an IDM', () => {
  expect(figure(ROOT, 'idm')).toMatchObject({
    value: 1,
    of: 4,
    band: { id: 'Mandiri' },
    note: { kind: 'bandCount', count: 2, band: { id: 'Berkembang' } },
  })
})

test('an indicator that the dataset does not have has no place', () => {
  const ids = (code: string) => buildHeadline(dataset, code).map(({ indicator }) => indicator.id)
  expect(ids(ROOT)).toEqual(['penduduk_bps', 'luas', 'idm'])
  expect(ids(KOTA)).toEqual(['penduduk', 'keluarga', 'luas', 'idm'])
})

test('a region without a figure keeps the place, without a number', () => {
  expect(figure(KOTA, 'idm')).toMatchObject({ value: null, note: { kind: 'none' } })
})

test('a place has the heading that is set, else the short name', () => {
  const { heading, shortHeading, isPrincipal } = figure(ROOT, 'penduduk_bps')
  expect([heading.en, shortHeading.en, isPrincipal]).toEqual(['Population', 'Population', true])
  expect(figure(ALFA, 'keluarga').heading).toEqual({ id: 'Keluarga', en: 'Keluarga' })
  expect(figure(ALFA, 'luas').isPrincipal).toBe(false)
})

test('a desa shows its estimate as one, and its place among all desa', () => {
  expect(figure(ALFA, 'penduduk')).toMatchObject({
    value: 1020,
    status: 'perkiraan',
    marginPercent: 10,
  })
  expect(figure(ALFA, 'keluarga').marginPercent).toBeNull()
  expect(figure(ALFA, 'idm').note).toMatchObject({
    kind: 'standing',
    band: { id: 'Mandiri' },
    rank: 1,
    total: 4,
  })
  expect(figure(HULU, 'idm').note).toMatchObject({ band: null, rank: 1, total: 2 })
})

test('a kelurahan without a polygon says why it has no area', () => {
  expect(figure(KOTA, 'luas')).toMatchObject({ value: null, note: { kind: 'noBoundary' } })
  expect(figure(ALFA, 'luas').value).toBe(20)
})
