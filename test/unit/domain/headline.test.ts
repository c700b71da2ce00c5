import { expect, test } from 'vitest'
import { buildHeadline, type HeadlineId } from '../../../src/domain/headline'
import { ALFA, HULU, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const figure = (code: string, id: HeadlineId) => {
  const found = buildHeadline(dataset, code).find((entry) => entry.id === id)
  if (!found) throw new Error(id)
  return found
}

test('the population is that of BPS with the register named beside it', () => {
  const { value, period, note, status } = figure(ROOT, 'population')
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
  expect(figure(ROOT, 'area').value).toBe(100)
})

test('the desa of the highest band are counted among those with an IDM', () => {
  expect(figure(ROOT, 'topBand')).toMatchObject({
    value: 1,
    of: 4,
    band: { id: 'Mandiri' },
    note: { kind: 'bandCount', count: 2, band: { id: 'Berkembang' } },
  })
})

test('a figure the dataset does not have keeps its place, without a number', () => {
  expect(figure(ROOT, 'poverty')).toMatchObject({ value: null, note: { kind: 'none' } })
  expect(buildHeadline(dataset, ROOT)).toHaveLength(5)
  expect(buildHeadline(dataset, KOTA)).toHaveLength(5)
})

test('a desa shows its estimate as one, and its place among all desa', () => {
  expect(figure(ALFA, 'population')).toMatchObject({
    value: 1020,
    status: 'perkiraan',
    marginPercent: 10,
  })
  expect(figure(ALFA, 'families').marginPercent).toBeNull()
  expect(figure(ALFA, 'idm').note).toMatchObject({
    kind: 'standing',
    band: { id: 'Mandiri' },
    rank: 1,
    total: 4,
  })
  expect(figure(HULU, 'idm').note).toMatchObject({ band: null, rank: 1, total: 2 })
})

test('a kelurahan without a polygon says why it has no area', () => {
  expect(figure(KOTA, 'area')).toMatchObject({ value: null, note: { kind: 'noBoundary' } })
  expect(figure(ALFA, 'area').value).toBe(20)
})
