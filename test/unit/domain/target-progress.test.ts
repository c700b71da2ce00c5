import { describe, expect, it, test } from 'vitest'
import { TargetsFile, type SeriesMark, type Target } from '../../../src/contract'
import { linearRatio, progressRatio } from '../../../src/domain/target-pace'
import { buildTargetProgress, findTarget } from '../../../src/domain/target-progress'
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

interface SeriesOptions {
  readonly direction?: 'higher-is-better' | 'lower-is-better' | 'none'
  readonly breakAfter?: string
  readonly marks?: readonly SeriesMark[]
  /** Half the width of every figure's interval. */
  readonly margin?: number
  readonly status?: 'resmi' | 'contoh'
}

/** A series of the kabupaten; what it says of the targets given to it. */
function withSeries(values: Readonly<Record<string, number>>, options: SeriesOptions = {}) {
  const { direction = 'higher-is-better', breakAfter, marks, margin, status = 'resmi' } = options
  const tiny = tinyDataset()
  const indicator = {
    ...indicatorOf(tiny, 'belanja'),
    id: 'nilai',
    direction,
    periods: Object.keys(values).toSorted(),
  }
  const breaks =
    breakAfter === undefined ? [] : [{ after: breakAfter, reason: { id: 'Baru.', en: 'New.' } }]
  const points = Object.entries(values).map(([period, value]) => ({
    ...({ period, value, status, source: 'bps', trust: 'tinggi' } as const),
    note: { id: '', en: '' },
    ...(marks ? { marks: [...marks] } : {}),
    ...(margin === undefined ? {} : { margin }),
  }))
  const dataset: Dataset = { ...tiny, series: { nilai: { points, breaks } } }
  return (...targets: readonly Target[]) =>
    buildTargetProgress(dataset, indicator, dataset.regions.root, targets)
}

/** Figures of the years up to 2024. */
const until2024 = (...values: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    values.map((value, index) => [String(2024 - values.length + 1 + index), value]),
  )

describe('a status', () => {
  it('is none without a target', () => {
    expect(withSeries(until2024(60, 62, 64, 66))()).toBeNull()
    expect(withSeries(until2024(60, 62, 64, 66))(goal({ indicator: 'lain' }))).toBeNull()
  })

  it('is reached at the target, in the direction that is better, even of one period', () => {
    const found = withSeries({ '2024': 80 })(goal())
    expect(found).toMatchObject({ status: 'reached', reason: null, pace: null })
    const lower = withSeries({ '2024': 80 }, { direction: 'lower-is-better' })
    expect(lower(goal({ value: 90 }))?.status).toBe('reached')
    expect(lower(goal({ value: 70 }))?.status).toBeNull()
  })

  it('is on track, behind or far behind by the ratio, with the pace that is still needed', () => {
    // Median of the first two: 60 in the middle of 2020.5; 20 more by 2030.5 is 2.1 a year.
    const of = (...values: readonly number[]) => withSeries(until2024(59, 61, ...values))(goal())
    const onTrack = of(64, 66, 68)
    expect(onTrack).toMatchObject({ status: 'onTrack', pace: 2, isOverdue: false })
    expect(onTrack?.base).toMatchObject({ value: 60, time: 2021 })
    expect(onTrack?.pastPace).toBeCloseTo(8 / 3.5, 10)
    expect(of(63, 64, 66)).toMatchObject({ status: 'behind' })
    expect(of(61, 62, 63)).toMatchObject({ status: 'farBehind', isMovingAway: false })
    expect(of(59, 58, 57)).toMatchObject({ status: 'farBehind', isMovingAway: true })
  })

  it('needs four points within five years, a direction and values of one sign, and says what is wanting', () => {
    expect(withSeries(until2024(60, 62, 64))(goal())?.reason).toBe('fewPoints')
    expect(
      withSeries({ '2017': 58, '2019': 60, '2021': 62, '2023': 63, '2024': 66 })(goal())?.reason,
    ).toBe('fewPoints')
    const undirected = withSeries(until2024(1, 2, 3, 4), { direction: 'none' })
    expect(undirected(goal())?.reason).toBe('noDirection')
    expect(withSeries(until2024(-4, -2, 1, 2))(goal())?.reason).toBe('signs')
    expect(withSeries({})(goal())?.reason).toBe('noData')
  })

  it('is none where steady and compound growth disagree', () => {
    // From 10 to 80 in 9.5 years: after 3.5 years steady growth wants 36, compound growth 22.
    const found = withSeries(until2024(9, 11, 15, 19, 24))(goal())
    expect(found).toMatchObject({ status: null, reason: 'methods' })
  })

  it('never looks across a series break or a long gap', () => {
    const broken = withSeries(until2024(10, 60, 61, 62, 63), { breakAfter: '2020' })(goal())
    expect(broken).toMatchObject({ base: { value: 60.5 }, status: 'farBehind' })
    expect(withSeries({ '2004': 1, '2022': 60, '2023': 62, '2024': 64 })(goal())?.reason).toBe(
      'fewPoints',
    )
  })

  it('is at best behind when the target is overdue', () => {
    const found = withSeries(until2024(60, 66, 72, 78))(goal({ period: '2024' }))
    expect(found).toMatchObject({ status: 'behind', isOverdue: true, pace: null })
  })

  it('is never given by a sample, of target or figures', () => {
    const sampleTarget = withSeries(until2024(60, 64, 68, 72))(goal({ status: 'contoh' }))
    expect(sampleTarget).toMatchObject({
      status: null,
      reason: 'sample',
      pace: null,
      pastPace: null,
    })
    const reachedSample = withSeries({ '2024': 90 })(goal({ status: 'contoh' }))
    expect(reachedSample).toMatchObject({ status: null, reason: 'sample' })
    const figures = withSeries(until2024(60, 64, 68, 72), { status: 'contoh' })
    expect(figures(goal())).toMatchObject({ status: null, reason: 'sample', valueStatus: 'contoh' })
  })

  it('is none for a latest figure that is preliminary, incomplete, repeated or unclear', () => {
    for (const mark of ['sementara', 'tak-lengkap', 'diulang', 'tak-jelas'] as const) {
      expect(withSeries({ '2024': 90 }, { marks: [mark] })(goal())?.reason).toBe('unfit')
    }
  })

  it('of a survey needs intervals that allow no other', () => {
    const of = (margin?: number) =>
      withSeries(until2024(59, 61, 61, 62), {
        marks: ['survei'],
        ...(margin === undefined ? {} : { margin }),
      })(goal())
    expect(of()?.reason).toBe('survey')
    expect(of(0.1)).toMatchObject({ status: 'farBehind' })
    expect(of(8)).toMatchObject({ status: null, reason: 'survey' })
  })
})

/** Official figures of Banyuasin with a target that somebody might set; one base year gave any answer. */
describe('the figures that used to be judged by chance', () => {
  it('poverty: a survey without intervals is not judged, whatever lies before the gap', () => {
    const figures = {
      '2004': 20.86,
      '2021': 10.75,
      '2022': 10,
      '2023': 9.58,
      '2024': 9.31,
      '2025': 8.48,
    }
    const of = withSeries(figures, { direction: 'lower-is-better', marks: ['survei'] })
    expect(of(goal({ period: '2029', value: 6.5 }))).toMatchObject({
      status: null,
      reason: 'survey',
    })
  })

  it('poverty with its intervals would be judged from the median of 2021 and 2022, where both ways agree', () => {
    const figures = {
      '2004': 20.86,
      '2021': 10.75,
      '2022': 10,
      '2023': 9.58,
      '2024': 9.31,
      '2025': 8.48,
    }
    const of = withSeries(figures, {
      direction: 'lower-is-better',
      marks: ['survei'],
      margin: 0.01,
    })
    const found = of(goal({ period: '2029', value: 6.5 }))
    expect(found?.base).toMatchObject({ value: 10.375, time: 2022 })
    // 0.93 by compound growth is behind, 1.05 by steady change on track.
    expect(found).toMatchObject({ status: null, reason: 'methods' })
    expect(of(goal({ period: '2029', value: 7 }))?.status).toBe('onTrack')
  })

  it('dengue: up and down without a direction', () => {
    const figures = {
      '2020': 35.25,
      '2021': 13.74,
      '2022': 28.68,
      '2023': 17.5,
      '2024': 72.5,
      '2025': 38.66,
    }
    const of = withSeries(figures, { direction: 'lower-is-better' })
    expect(of(goal({ period: '2029', value: 20 }))).toMatchObject({
      status: null,
      reason: 'uneven',
    })
  })

  it('unemployment: two or four figures of a survey inside its error', () => {
    const direction = 'lower-is-better'
    const two = withSeries({ '2021': 3.84, '2022': 3.39 }, { direction, marks: ['survei'] })
    expect(two(goal({ period: '2029', value: 3 }))).toMatchObject({
      status: null,
      reason: 'survey',
    })
    const four = { '2021': 3.84, '2022': 3.39, '2023': 3.35, '2024': 3.24 }
    const wide = withSeries(four, { direction, marks: ['survei'], margin: 0.5 })
    expect(wide(goal({ period: '2029', value: 3 }))).toMatchObject({
      status: null,
      reason: 'survey',
    })
  })

  it('posyandu: more than the target and falling is not simply reached', () => {
    const figures = { '2021': 749, '2022': 726, '2023': 720, '2024': 722, '2025': 718 }
    expect(withSeries(figures)(goal({ period: '2029', value: 700 }))).toMatchObject({
      status: null,
      reason: 'slipping',
    })
  })
})

test('the steady ratio is the change a year over the change a year that is asked for', () => {
  const input = {
    base: 10,
    current: 16,
    target: 30,
    years: 2,
    yearsToTarget: 10,
    direction: 1,
  } as const
  expect(linearRatio(input)).toBeCloseTo(1.5, 12)
  expect(linearRatio({ ...input, direction: -1 })).toBeCloseTo(-1.5, 12)
  expect(linearRatio({ ...input, target: 10 })).toBeNull()
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
