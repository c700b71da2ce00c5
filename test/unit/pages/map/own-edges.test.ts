import { describe, expect, it } from 'vitest'
import { nextEdge, readEdges } from '../../../../src/pages/map/options/classes/own-edges'
import { fileNameOf } from '../../../../src/pages/map/options/export/save-picture'
import { parseNumber } from '../../../../src/i18n/parse-number'
import { nearestPoint, scaleOf, stepPoint } from '../../../../src/charts/scatter-points'

describe('parseNumber', () => {
  it.each([
    ['0,65', 'id', 0.65],
    ['1.234,5', 'id', 1234.5],
    ['0.65', 'id', 0.65],
    ['−3', 'id', -3],
    ['1,234.5', 'en', 1234.5],
    ['0,65', 'en', null],
    ['', 'id', null],
    ['12 km', 'id', null],
  ] as const)('reads %j in %s', (text, language, number) => {
    expect(parseNumber(text, language)).toBe(number)
  })
})

describe('readEdges', () => {
  it('names the first edge that is no number or does not rise', () => {
    expect(readEdges(['0,6', '0,7'], 'id')).toEqual({ edges: [0.6, 0.7], problem: null })
    expect(readEdges(['0,6', 'x'], 'id').problem).toEqual({ kind: 'notNumber', position: 2 })
    expect(readEdges(['0,6', '0,6'], 'id').problem).toEqual({ kind: 'notAscending', position: 2 })
  })

  it('offers a further edge above the last', () => {
    expect(nextEdge([0.6, 0.7], 0, 1)).toBeCloseTo(0.8)
    expect(nextEdge([], 0, 1)).toBe(0.5)
  })
})

it('names files by letters, digits and hyphens', () => {
  expect(fileNameOf('idm', '2024', 'kabupaten', 'Banyuasin')).toBe('idm-2024-kabupaten-banyuasin')
  expect(fileNameOf('../../a_b', 'É')).toBe('a-b-e')
})

describe('points of the scatter plot', () => {
  const point = (code: string, x: number, y: number, isActive = true) => ({
    ...{ code, name: code, x, y, column: 0, row: 0, isActive },
  })
  const points = [point('a', 0, 5), point('b', 10, 1), point('c', 5, 9, false)]
  const x = scaleOf([0, 10], 0, 100)
  const y = scaleOf([0, 10], 100, 0)

  it('are found by nearness, not beyond the reach', () => {
    expect(nearestPoint(points, x, y, { x: x(10) - 3, y: y(1) }, 10)?.code).toBe('b')
    expect(nearestPoint(points, x, y, { x: x(10) - 30, y: y(1) }, 10)).toBeNull()
  })

  it('are walked by either figure within the framed area', () => {
    expect(stepPoint(points, null, 'ArrowRight')?.code).toBe('a')
    expect(stepPoint(points, 'a', 'ArrowRight')?.code).toBe('b')
    expect(stepPoint(points, 'a', 'ArrowDown')?.code).toBe('b')
    expect(stepPoint(points, 'b', 'ArrowRight')?.code).toBe('b')
  })
})
