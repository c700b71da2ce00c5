import { describe, expect, it } from 'vitest'
import { buildChoropleth, type UnitLevel } from '../../../src/domain/choropleth'
import { classOf } from '../../../src/domain/classification'
import { latestPeriod } from '../../../src/domain/dataset'
import { tinyCountry } from '../support/tiny-country'

const dataset = tinyCountry()
function choropleth(region: string, indicatorId: string, unitLevel: UnitLevel = 'desa') {
  const indicator = dataset.indicators.get(indicatorId)
  if (!indicator) throw new Error(indicatorId)
  return buildChoropleth(dataset, { region, indicator, period: latestPeriod(indicator), unitLevel })
}

describe('classOf', () => {
  it('puts a value on an edge into the upper class', () => {
    expect([0.64, 0.65, 0.74, 0.75, 0.9].map((value) => classOf(value, [0.65, 0.75]))).toEqual([
      0, 1, 1, 2, 2,
    ])
  })

  it('has one class without edges', () => {
    expect(classOf(12, [])).toBe(0)
  })
})

describe('buildChoropleth', () => {
  it('classifies every unit and says which parameters it shows', () => {
    const map = choropleth('99.01', 'idm')
    expect(map.key).toBe('99.01|idm|2024')
    expect(map.cells.map((cell) => cell.classIndex)).toEqual([null, null, 1, 2, 0])
    expect(map.legend.classes.map(({ count }) => count)).toEqual([1, 1, 1])
    expect(map.legend).toMatchObject({ mark: 'ramp', present: 3, missing: 2 })
  })

  it('frames the kecamatan of a desa and selects the desa', () => {
    const map = choropleth('99.01.02.2001', 'idm')
    expect(map.frame).toBe('99.01.02')
    expect(map.selected).toBe('99.01.02.2001')
    expect([...map.active]).toEqual(['99.01.02.2001', '99.01.02.2002'])
    expect(map.cells).toHaveLength(5)
    expect(map.legend.classes.map(({ count }) => count)).toEqual([1, 0, 1])
  })

  it('draws a count as circles, with a zero that is not missing', () => {
    const map = choropleth('99.01', 'faskes')
    expect(map.mark).toBe('circle')
    expect(map.cells.at(-1)).toMatchObject({ code: '99.01.02.2002', value: 0, classIndex: 0 })
    expect(map.legend.missing).toBe(1)
    expect(map.legend.largest).toBe(4)
  })

  it('gives a category its place in the list of categories', () => {
    const map = choropleth('99.01', 'air_minum')
    expect(map.mark).toBe('category')
    expect(map.cells.map((cell) => cell.classIndex)).toEqual([0, null, 1, 0, 1])
    expect(map.legend.classes.map(({ count }) => count)).toEqual([2, 2])
  })

  it('shades by kecamatan with that level’s own classes', () => {
    const map = choropleth('99.01', 'listrik', 'kecamatan')
    expect(map.cells).toEqual([
      { code: '99.01.01', value: 96, classIndex: 1 },
      { code: '99.01.02', value: 78.2, classIndex: 0 },
    ])
  })
})
