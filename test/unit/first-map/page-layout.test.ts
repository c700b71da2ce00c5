import { expect, test } from 'vitest'
import { layoutOf } from '../../../src/first-map/page-layout'

test('a wide window has the map on 60% beside the panel, below the header', () => {
  const { map, isTall, obstacles } = layoutOf({ width: 1920, height: 1080, rem: 16 })
  expect(map).toEqual({ x: 0, y: 56, width: 1152, height: 1024 })
  expect(isTall).toBe(false)
  expect(obstacles[0]).toEqual({ x: 24, y: 22, width: 262, height: 320 })
})

test('a tall window has the panel below, a phone a sheet and a tab bar', () => {
  const kiosk = layoutOf({ width: 1080, height: 1920, rem: 16 })
  expect(kiosk.map.width).toBe(1080)
  expect(kiosk.map.height).toBeCloseTo(857.44)
  const phone = layoutOf({ width: 390, height: 844, rem: 16 })
  expect(phone.map.height).toBeCloseTo(405.44)
  expect(phone.isPhone).toBe(true)
  expect(phone.padding.bottom).toBeGreaterThan(18)
})

test('on a wall everything grows with the root font size', () => {
  const { size, obstacles } = layoutOf({ width: 3840, height: 2160, rem: 32 })
  expect(size.scale).toBe(2)
  expect(obstacles[0]?.width).toBe(525)
})
