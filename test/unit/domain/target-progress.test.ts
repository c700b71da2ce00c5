import { describe, expect, it, test } from 'vitest'
import { TargetsFile, type Target } from '../../../src/contract'
import { buildTargetProgress, findTarget, progressRatio } from '../../../src/domain/target-progress'
import type { Dataset } from '../../../src/domain/dataset'
import { ALFA, BETA, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

/** As published in indicator_calculation_components.yml of Canada's indicators, computed by Open SDG. */
const PUBLISHED = [
  ['1-1-1, on track', 14.5, 2015, 10.2, 2023, 7.25, 2030, -1, 0.9525901792032172],
  ['11-3-1, acceleration needed', 63, 2005, 74, 2020, 85, 2030, 1, 0.8949392974311927],
  ['11-6-1, limited progress', 699, 2014, 683.4, 2022, 490, 2030, -1, 0.12830416881599752],
  ['11-5-1, deterioration', 19.3, 2016, 13.9, 2021, 22, 2030, 1, -6.76154243963871],
  ['12-1-1, on track', 0.37, 2015, 14.63, 2024, 60, 2030, 1, 1.249622415033452],
] as const

test.each(PUBLISHED)(
  'the ratio of %s',
  (_, base, baseYear, current, currentYear, target, targetYear, direction, published) => {
    const ratio = progressRatio({
      base,
      current,
      target,
      years: currentYear - baseYear,
      yearsToTarget: targetYear - baseYear,
      direction,
    })
    expect(ratio).toBeCloseTo(published, 10)
  },
)

test('has no ratio without growth, time or one sign; zero stands for almost zero', () => {
  const input = {
    base: 10,
    current: 12,
    target: 20,
    years: 2,
    yearsToTarget: 5,
    direction: 1,
  } as const
  expect(progressRatio(input)).not.toBeNull()
  expect(progressRatio({ ...input, target: 10 })).toBeNull()
  expect(progressRatio({ ...input, years: 0 })).toBeNull()
  expect(progressRatio({ ...input, target: -5 })).toBeNull()
  expect(progressRatio({ ...input, current: -5 })).toBeNull()
  expect(progressRatio({ ...input, base: 0 })).toBeGreaterThan(0)
  // Less of a loss is a rise.
  expect(progressRatio({ ...input, base: -10, current: -8, target: -5 })).toBeGreaterThan(0)
})

const goal = (values: Partial<Target> = {}): Target => ({
  indicator: 'nilai',
  region: null,
  period: '2030',
  value: 80,
  source: 'rpjmd',
  status: 'resmi',
  ...values,
})

function withSeries(
  values: Readonly<Record<string, number | null>>,
  direction: 'higher-is-better' | 'lower-is-better' | 'none' = 'higher-is-better',
  breakAfter?: string,
) {
  const tiny = tinyDataset()
  const indicator = {
    ...indicatorOf(tiny, 'jarak'),
    id: 'nilai',
    direction,
    periods: Object.keys(values).toSorted(),
  }
  const breaks =
    breakAfter === undefined ? [] : [{ after: breakAfter, reason: { id: 'Baru.', en: 'New.' } }]
  const column = (value: number | null) => [value, value, value, value, null]
  const dataset: Dataset = {
    ...tiny,
    values: {
      nilai: Object.fromEntries(
        Object.entries(values).map(([period, value]) => [period, column(value)]),
      ),
    },
    series: { nilai: { points: [], breaks } },
  }
  const region = dataset.regions.get(ALFA) ?? dataset.regions.root
  return (targets: readonly Target[], at = region) =>
    buildTargetProgress(dataset, indicator, at, targets)
}

describe('a status', () => {
  it('is none without a target', () => {
    expect(withSeries({ '2020': 60, '2024': 66 })([])).toBeNull()
    expect(withSeries({ '2020': 60, '2024': 66 })([goal({ indicator: 'lain' })])).toBeNull()
  })

  it('is reached at the target, in the direction that is better, even of one period', () => {
    expect(withSeries({ '2024': 80 })([goal()])).toMatchObject({ status: 'reached', pace: null })
    expect(withSeries({ '2024': 80 }, 'lower-is-better')([goal({ value: 90 })])?.status).toBe(
      'reached',
    )
    expect(withSeries({ '2024': 80 }, 'lower-is-better')([goal({ value: 70 })])?.status).toBeNull()
  })

  it('is on track, behind or far behind by the ratio, with the pace that is still needed', () => {
    const of = (now: number) => withSeries({ '2020': 60, '2024': now })([goal()])
    expect(of(68)).toMatchObject({ status: 'onTrack', pace: 2, pastPace: 2, isOverdue: false })
    expect(of(66)?.status).toBe('behind')
    expect(of(62)).toMatchObject({ status: 'farBehind', isMovingAway: false, pace: 3 })
    expect(of(58)).toMatchObject({ status: 'farBehind', isMovingAway: true })
    const fall = withSeries({ '2020': 20, '2024': 12 }, 'lower-is-better')([goal({ value: 5 })])
    expect(fall).toMatchObject({ status: 'behind', pastPace: -2 })
    expect(fall?.pace).toBeCloseTo(-7 / 6, 10)
  })

  it('needs two periods, a direction and values of one sign, and says what is wanting', () => {
    expect(withSeries({ '2024': 60 })([goal()])).toMatchObject({
      status: null,
      reason: 'onePeriod',
      pace: 20 / 6,
    })
    expect(withSeries({ '2020': 1, '2024': 2 }, 'none')([goal()])?.reason).toBe('noDirection')
    expect(withSeries({ '2020': -1, '2024': 2 })([goal()])?.reason).toBe('signs')
    expect(withSeries({ '2024': null })([goal()])?.reason).toBe('noData')
  })

  it('never looks across a series break', () => {
    const of = withSeries({ '2019': 10, '2020': 60, '2024': 62 }, 'higher-is-better', '2019')
    expect(of([goal()])).toMatchObject({ base: { period: '2020' }, status: 'farBehind' })
    const lone = withSeries({ '2019': 10, '2024': 62 }, 'higher-is-better', '2019')
    expect(lone([goal()])?.reason).toBe('onePeriod')
  })

  it('is at best behind when the target is overdue', () => {
    const found = withSeries({ '2020': 60, '2024': 78 })([goal({ period: '2024' })])
    expect(found).toMatchObject({ status: 'behind', isOverdue: true, pace: null })
  })

  it('carries the doubt of figures and target', () => {
    const of = withSeries({ '2020': 60, '2024': 66 })
    expect(of([goal()])?.valueStatus).toBe('perkiraan')
    expect(of([goal({ status: 'contoh' })])?.valueStatus).toBe('contoh')
  })
})

test('of several targets the own one and the next due is meant', () => {
  const tiny = tinyDataset()
  const indicator = { ...indicatorOf(tiny, 'jarak'), id: 'nilai' }
  const alfa = tiny.regions.get(ALFA) ?? tiny.regions.root
  const targets = [
    goal({ period: '2026', value: 70 }),
    goal({ period: '2030' }),
    goal({ period: '2020', value: 1 }),
    goal({ region: BETA, period: '2025', value: 2 }),
  ]
  expect(findTarget(targets, indicator, alfa, '2024')).toMatchObject({ period: '2026' })
  expect(findTarget(targets, indicator, alfa, '2031')).toMatchObject({ period: '2030' })
  const own = goal({ region: ALFA, period: '2029', value: 3 })
  expect(findTarget([...targets, own], indicator, alfa, '2024')).toBe(own)
  expect(findTarget(targets.slice(3), indicator, tiny.regions.root, null)).toBeNull()
})

test('the file of targets refuses what is none', () => {
  expect(TargetsFile.parse({ targets: [goal(), goal({ region: ROOT })] }).targets).toHaveLength(2)
  expect(() => TargetsFile.parse({ targets: [{ ...goal(), period: '30' }] })).toThrow()
})
