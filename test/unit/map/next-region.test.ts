import { expect, test } from 'vitest'
import { drillToward, placesToWalk, unitOf } from '../../../src/map/drill'
import { nearestPlace, nextPlace } from '../../../src/map/keyboard/next-region'
import { tinyCountry } from '../support/tiny-country'
import { HILIR, HULU, MUARA, PULAU, ROOT, SAWAH } from './support/tiny-map'

const { regions } = tinyCountry()
const PLACES = [
  { code: 'west', x: 0, y: 0 },
  { code: 'middle', x: 10, y: 0 },
  { code: 'east', x: 20, y: 1 },
  { code: 'south', x: 11, y: 9 },
]

test('an arrow reaches the nearest place in its direction', () => {
  expect(nextPlace({ x: 0, y: 0 }, 'right', PLACES)?.code).toBe('middle')
  expect(nextPlace({ x: 10, y: 0 }, 'right', PLACES)?.code).toBe('east')
  expect(nextPlace({ x: 10, y: 0 }, 'down', PLACES)?.code).toBe('south')
  expect(nextPlace({ x: 10, y: 0 }, 'left', PLACES)?.code).toBe('west')
})

test('there is nothing beyond the edge', () => {
  expect(nextPlace({ x: 0, y: 0 }, 'left', PLACES)).toBeNull()
  expect(nextPlace({ x: 10, y: 0 }, 'up', PLACES)).toBeNull()
})

test('a start is the place nearest the middle', () => {
  expect(nearestPlace({ x: 12, y: 6 }, PLACES)?.code).toBe('south')
})

test('the arrows walk the kecamatan, then the desa of the framed one', () => {
  const codes = (frame: string, unitLevel: 'desa' | 'kecamatan') =>
    placesToWalk(regions, { frame, unitLevel }).map(({ code }) => code)
  expect(codes(ROOT, 'desa')).toEqual([HULU, HILIR])
  expect(codes(HILIR, 'desa')).toEqual([MUARA, PULAU])
  expect(codes(MUARA, 'desa')).toEqual([MUARA, PULAU])
  expect(codes(HILIR, 'kecamatan')).toEqual([HULU, HILIR])
})

test('a click goes one level toward the desa', () => {
  expect(drillToward(MUARA, regions, { frame: ROOT, unitLevel: 'desa' })).toBe(HILIR)
  expect(drillToward(MUARA, regions, { frame: HILIR, unitLevel: 'desa' })).toBe(MUARA)
  expect(drillToward(PULAU, regions, { frame: MUARA, unitLevel: 'desa' })).toBe(PULAU)
  expect(drillToward(SAWAH, regions, { frame: MUARA, unitLevel: 'desa' })).toBe(HULU)
  expect(drillToward(SAWAH, regions, { frame: HILIR, unitLevel: 'desa' })).toBe(HULU)
  expect(drillToward(MUARA, regions, { frame: HILIR, unitLevel: 'kecamatan' })).toBe(HILIR)
  expect(unitOf(MUARA, regions, { frame: ROOT, unitLevel: 'kecamatan' })).toBe(HILIR)
})
