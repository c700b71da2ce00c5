import { describe, expect, test } from 'vitest'
import { project, type Camera } from '../../../src/map/camera/camera'
import { boxOf, fitBox, fitOutline, type Ring } from '../../../src/map/camera/fit'
import { toMercator } from '../../../src/map/geo/mercator'
import type { Rect } from '../../../src/map/geo/rect'

const SIZE = { width: 1000, height: 800 }
const PADDING = { top: 20, right: 30, bottom: 40, left: 50 }
const NONE: readonly Rect[] = []

/** An L: the north-east quarter of its bounding box is empty. */
const CORNER: Ring = (
  [
    [104, -2],
    [104.4, -2],
    [104.4, -2.5],
    [105, -2.5],
    [105, -3],
    [104, -3],
  ] as const
).map(toMercator)

const onScreen = (camera: Camera) => CORNER.map((point) => project(camera, SIZE, point))

describe('fitting', () => {
  test('fills what the padding leaves, centred in it', () => {
    const camera = fitBox(boxOf(CORNER), { size: SIZE, padding: PADDING, maxZoom: 14 })
    const xs = onScreen(camera).map(({ x }) => x)
    const ys = onScreen(camera).map(({ y }) => y)
    expect(Math.min(...ys)).toBeCloseTo(20, 6)
    expect(Math.max(...ys)).toBeCloseTo(760, 6)
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo((50 + 970) / 2, 6)
  })

  test('never zooms in further than allowed', () => {
    expect(fitBox(boxOf(CORNER), { size: SIZE, padding: PADDING, maxZoom: 5 }).zoom).toBe(5)
  })

  test('an obstacle in the empty corner costs no zoom', () => {
    const options = { size: SIZE, padding: PADDING, maxZoom: 14 }
    const free = fitOutline([CORNER], { ...options, obstacles: NONE })
    const legend = { x: 760, y: 20, width: 220, height: 200 }
    expect(fitOutline([CORNER], { ...options, obstacles: [legend] }).zoom).toBeCloseTo(free.zoom, 9)
  })

  test('an obstacle over the outline makes it smaller, and no point lies below it', () => {
    const options = { size: SIZE, padding: PADDING, maxZoom: 14 }
    const free = fitOutline([CORNER], { ...options, obstacles: NONE })
    const rail = { x: 0, y: 0, width: 420, height: 500 }
    const camera = fitOutline([CORNER], { ...options, obstacles: [rail] })
    expect(camera.zoom).toBeLessThan(free.zoom)
    for (const { x, y } of onScreen(camera)) expect(x < rail.width && y < rail.height).toBe(false)
  })
})
