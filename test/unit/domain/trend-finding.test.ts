import { describe, expect, it, test } from 'vitest'
import type { SeriesMark } from '../../../src/contract'
import { buildTrend } from '../../../src/domain/trend'
import { changeBetween, findInTrend } from '../../../src/domain/trend-finding'
import { indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

interface Figure {
  readonly value: number
  readonly marks?: readonly SeriesMark[]
  readonly margin?: number
}

const plainFigure = (value: number): Figure => ({ value })

/** A trend of the kabupaten with figures by period; a plain number bears no mark. */
function trendOf(
  figures: Readonly<Record<string, number | Figure>>,
  options: { readonly unit?: string; readonly breakAfter?: string } = {},
) {
  const tiny = tinyDataset()
  const points = Object.entries(figures).map(([period, figure]) => {
    const { value, marks, margin } = typeof figure === 'number' ? plainFigure(figure) : figure
    return {
      ...({ period, value, status: 'resmi', source: 'bps', trust: 'sedang' } as const),
      note: { id: '', en: '' },
      ...(marks ? { marks: [...marks] } : {}),
      ...(margin === undefined ? {} : { margin }),
    }
  })
  const reason = { id: 'Baru.', en: 'New.' }
  const { unit, breakAfter } = options
  const breaks = breakAfter === undefined ? [] : [{ after: breakAfter, reason }]
  const belanja = indicatorOf(tiny, 'belanja')
  const indicator = {
    ...belanja,
    id: 'angka',
    unit: unit === undefined ? belanja.unit : { id: unit, en: unit },
  }
  const trend = buildTrend({ ...tiny, series: { angka: { points, breaks } } }, ROOT, indicator)
  if (!trend) throw new Error('no trend')
  return trend
}
const runsOf = (figures: Parameters<typeof trendOf>[0], breakAfter?: string) =>
  trendOf(figures, breakAfter === undefined ? {} : { breakAfter }).segments.map((run) =>
    run.map(({ period }) => period),
  )
const survey = (value: number, margin?: number): Figure => ({
  value,
  marks: ['survei'],
  ...(margin === undefined ? {} : { margin }),
})

describe('a run', () => {
  it('crosses a missing year, but no gap longer than two', () => {
    expect(runsOf({ '2004': 20.86, '2021': 10.75, '2022': 10 })).toEqual([
      ['2004'],
      ['2021', '2022'],
    ])
    expect(runsOf({ '2023': 2.6, '2025': 2 })).toEqual([['2023', '2025']])
    expect(runsOf({ '2021': 18, '2024': 28 })).toEqual([['2021'], ['2024']])
  })

  it('counts its steps in months where it has months alone', () => {
    expect(runsOf({ '2024-01': 1, '2024-02': 2, '2024-04': 3, '2024-07': 4 })).toEqual([
      ['2024-01', '2024-02', '2024-04'],
      ['2024-07'],
    ])
    expect(runsOf({ '2024-01': 1, '2024-04': 2, '2024-07': 3 })).toHaveLength(1)
  })

  it('ends with the whole period before a break, months of that year included', () => {
    expect(runsOf({ '2022': 1, '2022-12': 2, '2023-01': 3, '2023': 4 }, '2022')).toEqual([
      ['2022', '2022-12'],
      ['2023-01', '2023'],
    ])
  })
})

describe('the change', () => {
  it('is from the first point of the run, not from where it looks best', () => {
    expect(
      findInTrend(trendOf({ '2021': 749, '2022': 726, '2023': 720, '2024': 722, '2025': 718 })),
    ).toMatchObject({
      ...{ kind: 'down', since: '2021', difference: -31 },
    })
    expect(findInTrend(trendOf({ '2019': 100, '2020': 95, '2021': 99 }))).toMatchObject({
      ...{ kind: 'uneven', since: '2019' },
    })
  })

  it('is none where the run strays further than base and end lie apart', () => {
    const dengue = {
      '2020': 35.25,
      '2021': 13.74,
      '2022': 28.68,
      '2023': 17.5,
      '2024': 72.5,
      '2025': 38.66,
    }
    expect(findInTrend(trendOf(dengue))).toMatchObject({
      kind: 'uneven',
      since: '2020',
      low: { period: '2021', value: 13.74 },
      high: { period: '2024', value: 72.5 },
    })
  })

  it('starts at no incomplete, repeated or preliminary figure, and ends at none', () => {
    const incomplete: Figure = { value: 411, marks: ['tak-lengkap'] }
    expect(findInTrend(trendOf({ '2020': incomplete, '2021': 928, '2022': 955 }))).toMatchObject({
      ...{ kind: 'up', since: '2021' },
    })
    const early: Figure = { value: 177_444, marks: ['sementara'] }
    expect(findInTrend(trendOf({ '2022': 177_999, '2023': early }))).toMatchObject({
      kind: 'single',
      point: { period: '2023' },
    })
    const unclear = (value: number): Figure => ({ value, marks: ['tak-jelas'] })
    expect(findInTrend(trendOf({ '2022': unclear(2194), '2023': unclear(1950) })).kind).toBe(
      'single',
    )
  })

  it('of a percentage is in points, of the rest in percent', () => {
    expect(findInTrend(trendOf({ '2023': 9, '2024': 8 }, { unit: '%' }))).toMatchObject({
      ...{ change: -1, isPoints: true },
    })
    expect(findInTrend(trendOf({ '2023': 80, '2024': 88 }))).toMatchObject({
      ...{ change: 10, isPoints: false },
    })
  })
})

describe('a survey', () => {
  it('has a direction without intervals only where the order of its figures is no chance', () => {
    const poverty = {
      '2021': survey(10.75),
      '2022': survey(10),
      '2023': survey(9.58),
      '2024': survey(9.31),
      '2025': survey(8.48),
    }
    const found = findInTrend(trendOf(poverty, { unit: '%' }))
    expect(found).toMatchObject({ kind: 'down', since: '2021', isPoints: true })
    expect('change' in found && found.change).toBeCloseTo(-2.27, 10)
    const unemployment = {
      '2021': survey(3.84),
      '2022': survey(3.39),
      '2023': survey(3.35),
      '2024': survey(3.24),
    }
    expect(findInTrend(trendOf(unemployment))).toMatchObject({ kind: 'noise', since: '2021' })
  })

  it('with intervals has one where the difference is larger than both allow', () => {
    expect(findInTrend(trendOf({ '2023': survey(10, 3), '2024': survey(4, 4) })).kind).toBe('down')
    expect(findInTrend(trendOf({ '2023': survey(10, 3), '2024': survey(5, 4) })).kind).toBe('noise')
  })

  it('has no change from year to year in a table', () => {
    const [first, second] = trendOf({ '2023': survey(9.58), '2024': survey(9.31) }).points
    const [plain, next] = trendOf({ '2023': 5, '2024': 7 }).points
    if (!first || !second || !plain || !next) throw new Error('no points')
    expect(changeBetween(first, second)).toBeNull()
    expect(changeBetween(plain, next)).toBe(2)
    expect(changeBetween({ ...plain, marks: ['diulang'] }, next)).toBeNull()
  })
})

test('a run of equal figures is flat', () => {
  expect(findInTrend(trendOf({ '2024': 6, '2025': 6 }))).toMatchObject({
    kind: 'flat',
    difference: 0,
  })
})
