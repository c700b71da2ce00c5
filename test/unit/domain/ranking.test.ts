import { expect, test } from 'vitest'
import { buildRanking } from '../../../src/domain/ranking'
import { findInRanking } from '../../../src/domain/ranking-finding'
import { ALFA, HILIR, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const rank = (code: string, id: string) =>
  buildRanking(dataset, code, indicatorOf(dataset, id), '2024')

test('the kabupaten ranks its kecamatan, every desa a tick, the published mean as average', () => {
  const ranking = rank(ROOT, 'idm')
  expect(ranking.kind).toBe('strip')
  expect(ranking.rows.map((row) => [row.name, row.rank, row.ticks.length])).toEqual([
    ['Hulu', 1, 3],
    ['Hilir', 2, 1],
  ])
  expect(ranking.average).toBe(0.72)
  expect(ranking.domain).toEqual([0.63, 0.85])
})

test('where lower is better the smallest is first', () => {
  expect(rank(ROOT, 'jarak').rows.map((row) => row.name)).toEqual(['Hulu', 'Hilir'])
  expect(rank(HULU, 'jarak').rows.map((row) => row.name)).toEqual(['Alfa', 'Beta', 'Gama'])
})

test('a kecamatan and its desa rank the same desa; a composite shows its parts and bands', () => {
  const ranking = rank(ALFA, 'idm')
  expect(ranking.rows).toEqual(rank(HULU, 'idm').rows)
  expect(ranking.kind).toBe('parts')
  expect(ranking.rows[0]?.parts).toEqual([0.9, 0.8, 0.85])
  expect(ranking.rows.map((row) => row.label?.id)).toEqual(['Mandiri', 'Maju', 'Berkembang'])
})

test('a missing value has no rank and comes last', () => {
  const ranking = rank(HILIR, 'idm')
  expect(ranking.rows.map((row) => [row.code, row.rank, row.value])).toEqual([
    ['16.07.02.2001', 1, 0.63],
    [KOTA, null, null],
  ])
  expect(ranking.missing).toBe(1)
})

test('a total is drawn as bars from zero, without ticks of another size', () => {
  const ranking = rank(ROOT, 'keluarga')
  expect(ranking.kind).toBe('bars')
  expect(ranking.domain).toEqual([0, 600])
  expect(ranking.average).toBe(500)
  expect(ranking.rows.every((row) => row.ticks.length === 0)).toBe(true)
})

test('bars give way to dots when all values are nearly the same', () => {
  expect(rank(HULU, 'mutasi').kind).toBe('dots')
})

test('categories: kecamatan by the share of the commonest, desa grouped by their own', () => {
  const shares = rank(ROOT, 'air')
  expect(shares.kind).toBe('shares')
  expect(shares.leadCategory).toBe(0)
  expect(shares.rows.map((row) => [row.name, Math.round(row.value ?? -1)])).toEqual([
    ['Hulu', 67],
    ['Hilir', 0],
  ])
  const labels = rank(HULU, 'air')
  expect(labels.kind).toBe('labels')
  expect(labels.rows.map((row) => row.label?.id)).toEqual(['Sumur', 'Sumur', 'Sungai'])
  expect(labels.rows.every((row) => row.rank === null)).toBe(true)
})

test('the finding carries its number and speaks of the chosen region', () => {
  expect(findInRanking(dataset, rank(ROOT, 'idm'), ROOT)).toEqual({
    kind: 'above',
    count: 1,
    of: 2,
  })
  expect(findInRanking(dataset, rank(HULU, 'idm'), HULU)).toMatchObject({
    kind: 'standing',
    name: 'Hulu',
    rank: 1,
    total: 2,
    noun: 'kecamatan',
  })
  expect(findInRanking(dataset, rank(ALFA, 'idm'), ALFA)).toMatchObject({ rank: 1, total: 3 })
  expect(findInRanking(dataset, rank(KOTA, 'idm'), KOTA)).toEqual({ kind: 'missing', name: 'Kota' })
  expect(findInRanking(dataset, rank(ALFA, 'mutasi'), ALFA)).toEqual({ kind: 'sample' })
  expect(rank(ALFA, 'mutasi').rows.every((row) => row.rank === null)).toBe(true)
  expect(rank(ALFA, 'mutasi').rows.some((row) => row.value !== null)).toBe(true)
  expect(findInRanking(dataset, rank(ROOT, 'air'), ROOT)).toMatchObject({ count: 2, of: 4 })
  expect(findInRanking(dataset, rank(ROOT, 'keluarga'), ROOT)).toMatchObject({ kind: 'leader' })
})
