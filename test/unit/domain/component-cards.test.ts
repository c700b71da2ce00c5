import { expect, test } from 'vitest'
import type { ComponentId } from '../../../src/contract'
import { buildComponentCards, scoredIndicators } from '../../../src/domain/component-cards'
import { ALFA, BETA, HULU, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const card = (code: string, component: ComponentId) => {
  const found = buildComponentCards(dataset, code).find((entry) => entry.component === component)
  if (!found) throw new Error(component)
  return found
}

test('the kabupaten has no rank; its dots are the kecamatan and its fact the lowest of them', () => {
  const found = card(ROOT, 'tata-kelola')
  expect(found.rank).toBeNull()
  expect(found.dots.map((dot) => dot.code)).toEqual(['16.07.01', '16.07.02'])
  expect(found.average).toBe(55)
  expect(found.fact).toEqual({ kind: 'lowest', code: '16.07.02', name: 'Hilir', score: 32 })
})

test('a desa is ranked in its kecamatan and compared with its score', () => {
  const found = card(ALFA, 'tata-kelola')
  expect(found.rank).toEqual({ rank: 1, total: 3 })
  expect(found.average).toBe(62.4)
})

test('the printed gap is the difference of the printed scores', () => {
  expect(card(BETA, 'tata-kelola').fact).toEqual({ kind: 'gap', points: 0, of: 'kecamatan' })
  expect(card(HULU, 'tata-kelola').fact).toEqual({ kind: 'gap', points: 7, of: 'kabupaten' })
})

test('below the coverage there is no score, no rank, and the coverage is named', () => {
  const found = card(KOTA, 'tata-kelola')
  expect([found.score, found.rank]).toEqual([null, null])
  expect(found.fact).toEqual({
    kind: 'uncovered',
    coverage: 0.25,
    minimum: 0.6,
    isArea: false,
  })
  expect(card(ROOT, 'ekonomi').dots).toEqual([])
})

test('scored indicators stand at their percentile among the desa, direction turned', () => {
  // Alfa has the shortest way of four: 100 x (4 - 0.5) / 4.
  expect(scoredIndicators(dataset, 'mobilitas', ALFA).map((entry) => entry.scored)).toEqual([87.5])
  const [idm] = scoredIndicators(dataset, 'tata-kelola', ALFA)
  expect(idm?.scored).toBeCloseTo(87.5)
  expect(scoredIndicators(dataset, 'masyarakat', ALFA)).toEqual([])
})
