import { describe, expect, it } from 'vitest'
import { buildBivariate } from '../../../src/domain/bivariate'
import { toBivariateChoropleth } from '../../../src/domain/bivariate-choropleth'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { isPublished, withChosenClasses } from '../../../src/domain/chosen-classes'
import { formatClassChoice, parseClassChoice } from '../../../src/domain/class-choice-text'
import { tinyCountry } from '../support/tiny-country'

const dataset = tinyCountry()
function indicatorOf(id: string) {
  const indicator = dataset.indicators.get(id)
  if (!indicator) throw new Error(id)
  return indicator
}

describe('parseClassChoice', () => {
  it.each(['kuantil:4', 'sama:7', 'alami:3', 'simpangan', 'batas:0,6;0,75'])(
    'reads %s and writes it again',
    (text) => {
      const choice = parseClassChoice(text)
      expect(choice && formatClassChoice(choice)).toBe(text)
    },
  )

  it.each([
    '',
    'kuantil:1',
    'kuantil:8',
    'sama:2,5',
    'batas:',
    'batas:0,7;0,6',
    'batas:a',
    'lain:5',
  ])('refuses "%s"', (text) => {
    expect(parseClassChoice(text)).toBeNull()
  })

  it('knows which choice the published classes are, and that official bands are none', () => {
    const natural = { method: 'natural', classCount: 5, own: [] } as const
    expect(formatClassChoice(natural)).toBe('alami:5')
    expect(isPublished(natural, 'natural')).toBe(true)
    expect(isPublished({ ...natural, classCount: 4 }, 'natural')).toBe(false)
    expect(isPublished(natural, 'official')).toBe(false)
    expect(isPublished(natural, 'natural-log')).toBe(false)
  })
})

describe('withChosenClasses', () => {
  const classed = (text: string, id = 'idm') =>
    withChosenClasses(dataset, indicatorOf(id), '2024', 'desa', parseClassChoice(text))

  it('gives map and legend the same own classes', () => {
    const indicator = classed('batas:0,7')
    const map = buildChoropleth(dataset, {
      region: '99.01',
      indicator,
      period: '2024',
      unitLevel: 'desa',
      variant: 'batas:0,7',
    })
    expect(indicator.breaks.desa).toEqual([0.7])
    expect(map.key).toBe('99.01|idm|2024|batas:0,7')
    for (const { value, classIndex } of map.cells)
      expect(classIndex).toBe(value === null ? null : value < 0.7 ? 0 : 1)
    expect(map.legend.classes.map(({ count }) => count)).toEqual([1, 2])
  })

  it('leaves counts, categories and the published classes as they are', () => {
    expect(classed('alami:5', 'listrik')).toBe(indicatorOf('listrik'))
    expect(classed('kuantil:3', 'faskes')).toBe(indicatorOf('faskes'))
    expect(classed('kuantil:3', 'air_minum')).toBe(indicatorOf('air_minum'))
  })
})

describe('toBivariateChoropleth', () => {
  it('puts each unit in its cell of nine and leaves out what lacks a figure', () => {
    const base = buildChoropleth(dataset, {
      region: '99.01',
      indicator: indicatorOf('idm'),
      period: '2024',
      unitLevel: 'desa',
    })
    const bivariate = buildBivariate(dataset, {
      x: indicatorOf('idm'),
      xPeriod: '2024',
      y: indicatorOf('faskes'),
      yPeriod: indicatorOf('faskes').periods.at(-1) ?? '',
      level: 'desa',
      frame: '99.01',
    })
    const map = toBivariateChoropleth(base, bivariate)
    const drawn = map.cells.filter(({ classIndex }) => classIndex !== null)
    expect(drawn.map(({ code }) => code)).toEqual(bivariate.points.map(({ code }) => code))
    expect(drawn.map(({ classIndex }) => classIndex)).toEqual(
      bivariate.points.map(({ row, column }) => 3 * row + column),
    )
    expect(map.legend.classes).toHaveLength(9)
    expect(map.legend.present + map.legend.missing).toBe(base.active.size)
    expect(map.key).toBe('99.01|idm|2024|faskes')
  })
})
