import fc from 'fast-check'
import { ckmeans } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { classOf } from '../../../src/domain/classification'
import {
  classify,
  equalEdges,
  meanAndDeviation,
  quantileEdges,
  type ClassMethod,
} from '../../../src/domain/classification-choice'
import { naturalGroups } from '../../../src/domain/natural-groups'

/** Employment density of the 58 counties of California, the example of PySAL's mapclassify. */
const CAL = [
  329.92, 0.42, 5.9, 14.03, 2.78, 1.34, 181.27, 1.65, 10.03, 16.7, 1.32, 3.99, 3.16, 0.22, 8.7,
  6.56, 3.27, 0.33, 370.5, 4.51, 75.29, 0.99, 2.74, 8.68, 0.14, 0.92, 12.63, 28.7, 12.02, 722.85,
  36.68, 0.74, 29.82, 192.05, 3.38, 11.15, 110.74, 4111.45, 49.47, 10.33, 317.11, 20.47, 264.93,
  66.26, 5.39, 0.13, 0.61, 50.65, 40.48, 36.67, 13.09, 1.81, 0.2, 7.6, 2.51, 57.26, 24.32, 6.97,
]
const sortedCal = CAL.toSorted((a, b) => a - b)
const choose = (method: ClassMethod, classCount = 5, own: number[] = []) => ({
  method,
  classCount,
  own,
})

describe('as published for the counties of California (mapclassify)', () => {
  it('natural breaks: Fisher_Jenks', () => {
    const groups = naturalGroups(CAL, 5)
    expect(groups.map((group) => group.length)).toEqual([49, 3, 4, 1, 1])
    expect(groups.map((group) => group.at(-1))).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45])
    expect(classify(CAL, choose('natural')).counts).toEqual([49, 3, 4, 1, 1])
  })

  it('quantiles', () => {
    const edges = quantileEdges(sortedCal, 5)
    expect(edges.map((edge) => Number(edge.toFixed(3)))).toEqual([1.464, 5.798, 13.278, 54.616])
    expect(classify(CAL, choose('quantile')).counts).toEqual([12, 11, 12, 11, 12])
  })

  it('equal intervals', () => {
    expect(equalEdges(sortedCal, 5)).toEqual([822.394, 1644.658, 2466.922, 3289.186])
    expect(classify(CAL, choose('equal')).counts).toEqual([57, 0, 0, 0, 1])
  })

  it('standard deviations: what lies inside the range', () => {
    const { mean, deviation } = meanAndDeviation(CAL)
    expect(mean).toBeCloseTo(125.928, 3)
    expect(mean + 2 * deviation).toBeCloseTo(1219.219, 3)
    const { edges, counts, shortfall } = classify(CAL, choose('deviation'))
    expect(edges.map((edge) => Number(edge.toFixed(3)))).toEqual([672.573, 1219.219])
    expect(counts).toEqual([56, 1, 1])
    expect(shortfall).toBe('none')
  })

  it('own edges', () => {
    expect(classify(CAL, choose('own', 5, [674, 22])).counts).toEqual([38, 18, 2])
  })
})

it('finds the example of Ckmeans.1d.dp', () => {
  expect(naturalGroups([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
    [-1, -1, -1, -1],
    [2, 2, 2],
    [4, 5, 6],
  ])
})

it('parts as well as the library that prepares the published breaks', () => {
  const spread = (groups: readonly (readonly number[])[]) =>
    groups.reduce((total, group) => {
      const mean = group.reduce((sum, value) => sum + value, 0) / group.length
      return total + group.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    }, 0)
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (values, wanted) => {
        const count = Math.min(wanted, new Set(values).size)
        const groups = naturalGroups(values, wanted)
        expect(groups).toHaveLength(count)
        expect(groups.flat()).toEqual(values.toSorted((a, b) => a - b))
        expect(spread(groups)).toBeCloseTo(spread(ckmeans(values, count)), 6)
      },
    ),
    { numRuns: 200 },
  )
})

const METHODS: ClassMethod[] = ['natural', 'quantile', 'equal', 'deviation', 'own']

it('has a class for every value, and ascending edges, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 60 }),
      fc.constantFrom(...METHODS),
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.double({ noDefaultInfinity: false })),
      (values, method, classCount, own) => {
        const { edges, counts } = classify(values, { method, classCount, own })
        expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b))
        expect(edges.length).toBeLessThanOrEqual(6)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
          values.filter((value) => value !== null).length,
        )
        expect(counts).toHaveLength(edges.length + 1)
      },
    ),
  )
})

describe('what cannot be parted', () => {
  it.each(METHODS.filter((method) => method !== 'own'))('%s: nothing, and all equal', (method) => {
    expect(classify([null], choose(method))).toEqual({
      edges: [],
      counts: [0],
      shortfall: 'noValues',
    })
    expect(classify([3, 3, 3], choose(method))).toEqual({
      edges: [],
      counts: [3],
      shortfall: 'allEqual',
    })
  })

  it('fewer distinct values than classes', () => {
    expect(classify([1, 1, 2, 5], choose('natural'))).toEqual({
      edges: [2, 3],
      counts: [2, 1, 1],
      shortfall: 'fewDistinct',
    })
    // Four in five share the lowest value: four of the five quantiles are the same.
    expect(classify([0, 0, 0, 0, 0, 0, 0, 0, 4, 9], choose('quantile'))).toEqual({
      edges: [1],
      counts: [8, 2],
      shortfall: 'fewDistinct',
    })
  })

  it('keeps the roundest edges that change no class', () => {
    const values = [0.6123, 0.6482, 0.6512, 0.7777]
    const { edges } = classify(values, choose('quantile', 2))
    expect(edges).toEqual([0.65])
    expect(values.map((value) => classOf(value, edges))).toEqual([0, 0, 1, 1])
  })
})
