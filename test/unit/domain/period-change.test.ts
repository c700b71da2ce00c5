import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  buildPeriodChange,
  divergingClassOf,
  relativeEdges,
  symmetricEdges,
} from '../../../src/domain/period-change'
import { buildSmallMultiples } from '../../../src/domain/small-multiples'
import { ALFA, HULU, indicatorOf, KOTA, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const population = indicatorOf(dataset, 'penduduk')
const change = (from: string, to: string, data = dataset) =>
  buildPeriodChange(data, { indicator: population, from, to, level: 'desa', frame: HULU })

describe('the change between two periods', () => {
  it('is a percentage of a total, and missing where a figure is', () => {
    const found = change('2023', '2024')
    expect(found).toMatchObject({ measure: 'percent', status: 'perkiraan', seriesBreak: null })
    expect(found.cells.find(({ code }) => code === ALFA)?.change).toBeCloseTo(3.03, 2)
    expect(found.cells.find(({ code }) => code === KOTA)).toMatchObject({
      change: null,
      gap: 'missing',
      classIndex: null,
    })
    expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(found.missing).toBe(0)
  })

  it('takes the periods in their order', () => {
    expect(change('2024', '2023')).toEqual(change('2023', '2024'))
  })

  it('is none across a series break, and the reason is told', () => {
    const found = change('2022', '2023')
    expect(found.seriesBreak?.id).toBe('Proyeksi baru.')
    expect(found.cells.find(({ code }) => code === ALFA)).toMatchObject({ gap: 'break' })
    expect(found.cells.every((cell) => cell.change === null)).toBe(true)
    expect(found.edges).toEqual([])
  })

  it('from nothing has no percentage; what is withheld says so', () => {
    const values = {
      penduduk: {
        '2023': [1, 1, 1, 0, 10, null, null, 1],
        '2024': [1, 1, 1, 5, 5, 7, null, 1],
      },
    }
    const data = tinyDataset({ values, suppressed: { penduduk: { '2023': [5] } } })
    expect(change('2023', '2024', data).cells.slice(0, 3)).toMatchObject([
      { gap: 'fromZero' },
      { change: -50 },
      { gap: 'withheld' },
    ])
  })
})

test('edges are symmetric about zero, and classes mirrored', () => {
  expect(symmetricEdges([])).toEqual([])
  expect(symmetricEdges([0, 0])).toEqual([])
  expect(symmetricEdges([-4, 4])).toEqual([-1, 1])
  expect([-9, -4, -1, 0, 1, 4, 9].map((size) => divergingClassOf(size, [-9, -4, 4, 9]))).toEqual([
    0, 1, 2, 2, 2, 3, 4,
  ])
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true })), (changes) => {
      const edges = symmetricEdges(changes)
      expect(edges).toEqual(edges.map((edge) => -edge).toReversed())
      for (const size of changes) {
        expect(divergingClassOf(size, edges) + divergingClassOf(-size, edges)).toBe(4)
      }
      const swapped = symmetricEdges(changes.map((size) => -size))
      expect(swapped).toEqual(edges)
    }),
  )
})

test('in percent a doubling is as large as a halving, and no edge lies below -100', () => {
  expect(relativeEdges([])).toEqual([])
  expect(relativeEdges([0, -100])).toEqual([])
  const edges = relativeEdges([5, -4, 100, -50, 110, -55, 900, -90])
  expect(edges.slice(1, 3)).toEqual([-9.09, 10])
  expect(relativeEdges([1, -1, 3, 2.9, 8])[2]).toBeLessThan(3)
  expect(edges).toHaveLength(4)
  const [b = 0, a = 0, c = 0, d = 0] = edges
  expect((1 + a / 100) * (1 + c / 100)).toBeCloseTo(1, 2)
  expect((1 + b / 100) * (1 + d / 100)).toBeCloseTo(1, 2)
  expect(
    [5, 100, 900, 3000, -4, -50, -90, -100].map((one) => divergingClassOf(one, edges)),
  ).toEqual([2, 3, 4, 4, 2, 1, 0, 0])
})

test('small multiples: one a period, in the same classes, broken where the series is', () => {
  const maps = buildSmallMultiples(dataset, {
    region: ROOT,
    indicator: population,
    unitLevel: 'desa',
  })
  expect(maps.map(({ period }) => period)).toEqual(['2022', '2023', '2024'])
  expect(maps.map(({ breakBefore }) => breakBefore?.id ?? null)).toEqual([
    null,
    'Proyeksi baru.',
    null,
  ])
  expect(new Set(maps.map(({ choropleth }) => choropleth.legend.classes.length)).size).toBe(1)
  const single = {
    region: ROOT,
    indicator: indicatorOf(dataset, 'idm'),
    unitLevel: 'desa',
  } as const
  expect(buildSmallMultiples(dataset, single)).toEqual([])
})
