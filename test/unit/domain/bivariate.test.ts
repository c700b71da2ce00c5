import { expect, test } from 'vitest'
import { buildBivariate } from '../../../src/domain/bivariate'
import { banyuasin } from '../support/banyuasin'
import {
  HULU,
  indicatorOf,
  KOTA,
  ROOT,
  tinyDataset,
  withheldDataset,
} from '../support/tiny-dataset'

const tiny = tinyDataset()

test('counts the framed units in nine classes, and tells who is missing', () => {
  const found = buildBivariate(tiny, {
    x: indicatorOf(tiny, 'idm'),
    xPeriod: '2024',
    y: indicatorOf(tiny, 'jarak'),
    yPeriod: '2024',
    level: 'desa',
    frame: HULU,
  })
  expect(found.x.edges).toHaveLength(2)
  expect(found.points.map(({ name, column, row }) => `${name}${column}${row}`)).toEqual([
    'Alfa20',
    'Beta21',
    'Gama12',
    'Delta02',
  ])
  expect(found.counts).toEqual([
    [0, 0, 1],
    [0, 0, 1],
    [0, 1, 0],
  ])
  expect(found.missing).toEqual([{ code: KOTA, isWithheld: false }])
  expect(found.status).toBe('perkiraan')
  // Four desa are too few for a correlation.
  expect(found.correlation).toBeNull()
})

test('a withheld figure is missing, and says so', () => {
  const dataset = withheldDataset()
  const found = buildBivariate(dataset, {
    x: indicatorOf(dataset, 'keluarga'),
    xPeriod: '2024',
    y: indicatorOf(dataset, 'idm'),
    yPeriod: '2024',
    level: 'desa',
    frame: ROOT,
  })
  expect(found.missing.filter(({ isWithheld }) => isWithheld)).toHaveLength(2)
})

test('of Banyuasin: every desa once, IDM and its social part go together', () => {
  const dataset = banyuasin()
  const find = (x: string, y: string) => {
    const [one, other] = [indicatorOf(dataset, x), indicatorOf(dataset, y)]
    return buildBivariate(dataset, {
      x: one,
      xPeriod: one.periods.at(-1) ?? '',
      y: other,
      yPeriod: other.periods.at(-1) ?? '',
      level: 'desa',
      frame: ROOT,
    })
  }
  const found = find('idm', 'iks')
  const total = found.counts.flat().reduce((sum, count) => sum + count, 0)
  expect(total).toBe(288)
  expect(found.points.length + found.missing.length).toBe(313)
  expect(found.correlation).toMatchObject({
    relation: { strength: 'strong', sign: 'positive' },
    count: 288,
  })
  // Most desa have no cooperative: thirds collapse, three natural groups take their place.
  const skewed = find('koperasi_per_1000', 'listrik')
  expect(skewed.x.edges).toHaveLength(2)
})
