import { describe, expect, it } from 'vitest'
import type { Target } from '../../../src/contract'
import {
  defaultComparison,
  listComparable,
  toChangeChoropleth,
} from '../../../src/domain/change-choropleth'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { isMappable } from '../../../src/domain/dataset'
import { buildIndicatorRows } from '../../../src/domain/indicator-rows'
import { buildPeriodChange } from '../../../src/domain/period-change'
import { buildRanking } from '../../../src/domain/ranking'
import { aimRanking } from '../../../src/domain/ranking-target'
import { findCommonTarget, listProgress } from '../../../src/domain/target-list'
import { buildTrend } from '../../../src/domain/trend'
import { buildReferences } from '../../../src/domain/trend-references'
import { readTargets } from '../../tools/published-data'
import { banyuasin, banyuasinSamples, banyuasinWithSamples } from '../support/banyuasin'
import { ALFA, HULU, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const goal = (values: Partial<Target> = {}): Target => ({
  indicator: 'jarak',
  region: null,
  period: '2030',
  value: 0.4,
  source: 'bps',
  status: 'resmi',
  ...values,
})

describe('targets of many regions', () => {
  it('takes the next one due that holds for all', () => {
    const jarak = indicatorOf(dataset, 'jarak')
    const later = goal({ period: '2034', value: 0.2 })
    const own = goal({ region: HULU, value: 0.1 })
    expect(findCommonTarget([later, own, goal()], jarak, '2024')).toEqual(goal())
    expect(findCommonTarget([later, own, goal()], jarak, '2031')).toEqual(later)
    expect(findCommonTarget([own], jarak, '2024')).toBeNull()
  })

  it('widens the axis of a ranking as far as its target', () => {
    const ranking = buildRanking(dataset, ROOT, indicatorOf(dataset, 'jarak'), '2024')
    const far = aimRanking(ranking, [goal({ value: 99 })])
    expect(far.ranking.domain[1]).toBe(99)
    expect(far.target?.value).toBe(99)
    expect(aimRanking(ranking, [])).toEqual({ ranking, target: null })
  })

  it('lists a component’s targets at the levels that have figures', () => {
    const targets = [goal(), goal({ indicator: 'belanja', value: 3000 })]
    const ofRoot = listProgress(dataset, 'tata-kelola', ROOT, targets)
    expect(ofRoot.map(({ indicator }) => indicator.id)).toEqual(['belanja'])
    expect(listProgress(dataset, 'tata-kelola', ALFA, targets)).toEqual([])
    // The distance is 0.5 km there, of one year alone.
    expect(listProgress(dataset, 'mobilitas', ALFA, targets)[0]?.reason).toBe('fewPoints')
  })
})

describe('a trend against averages', () => {
  it('compares a total with the mean of its kind, cut where the series breaks', () => {
    const trend = buildTrend(dataset, ALFA, indicatorOf(dataset, 'penduduk'))
    if (!trend) throw new Error('no trend')
    const [hulu, root] = buildReferences(dataset, trend)
    expect(hulu?.area.code).toBe(HULU)
    // (900 + 600 + 300) / 3, then the two years of the new projections.
    const values = hulu?.segments.map((run) => run.map(({ value }) => value))
    expect(values).toEqual([[600], [660, 680]])
    // Four desa have a figure in 2024: (1020 + 680 + 340 + 1190) / 4.
    expect(root?.segments.at(-1)?.at(-1)?.value).toBe(807.5)
  })

  it('has nothing above the kabupaten', () => {
    const trend = buildTrend(dataset, ROOT, indicatorOf(dataset, 'penduduk'))
    expect(trend && buildReferences(dataset, trend)).toEqual([])
  })
})

describe('the change on the map', () => {
  const indicator = indicatorOf(dataset, 'penduduk')

  it('offers the other years and says which are of another series', () => {
    expect(listComparable(dataset, indicator, '2024')).toEqual([
      { period: '2022', isBroken: true },
      { period: '2023', isBroken: false },
    ])
    expect(defaultComparison(dataset, indicator, '2024')).toBe('2023')
    expect(defaultComparison(dataset, indicator, '2022')).not.toBe('2022')
    expect(defaultComparison(dataset, indicatorOf(dataset, 'jarak'), '2024')).toBeNull()
  })

  it('keeps frame and selection, and counts every framed unit once', () => {
    const query = { region: ALFA, indicator, period: '2024', unitLevel: 'desa' as const }
    const base = buildChoropleth(dataset, query)
    const change = buildPeriodChange(dataset, {
      indicator,
      from: '2023',
      to: '2024',
      level: 'desa',
      frame: base.frame,
    })
    const drawn = toChangeChoropleth(base, change)
    expect(drawn).toMatchObject({ mark: 'change', frame: HULU, selected: ALFA })
    expect(drawn.key).not.toBe(base.key)
    const counted = drawn.legend.classes.reduce((sum, { count }) => sum + count, 0)
    expect(counted + drawn.legend.missing).toBe(drawn.active.size)
    for (const { index, from, to } of drawn.legend.classes) {
      expect(from).toBeLessThanOrEqual(to)
      expect(index).toBeGreaterThanOrEqual(0)
    }
    const alfa = drawn.cells.find(({ code }) => code === ALFA)
    expect(alfa?.value).toBeCloseTo((100 * 30) / 990, 10)
  })
})

describe('what is published', () => {
  it('has a place among the indicators of the home page for every kabupaten series', () => {
    const real = banyuasin()
    const published = Object.keys(real.series)
    const listed = real.catalogue.components.flatMap(({ id }) => {
      const { rows, series } = buildIndicatorRows(real, id, real.regions.root.code)
      return [...rows, ...series].map(({ indicator }) => indicator.id)
    })
    expect(published.length).toBeGreaterThan(0)
    expect(published.filter((id) => !listed.includes(id))).toEqual([])
    const alone = published.filter((id) => {
      const indicator = real.indicators.get(id)
      return indicator !== undefined && !isMappable(indicator)
    })
    expect(alone).toHaveLength(72)
  })

  it('has no target until a plan is delivered, and samples of known indicators apart', () => {
    expect(readTargets().targets).toEqual([])
    const { targets } = banyuasinSamples()
    expect(targets.length).toBeGreaterThan(0)
    for (const { indicator, status } of targets) {
      expect(banyuasinWithSamples().indicators.has(indicator), indicator).toBe(true)
      expect(status).toBe('contoh')
    }
  })
})
