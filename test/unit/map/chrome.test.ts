import { describe, expect, test } from 'vitest'
import { cameraAt } from '../../../src/map/camera/camera'
import { scaleBarLength } from '../../../src/map/controls/scale-bar'
import { overlaps } from '../../../src/map/geo/rect'
import { placeTooltip } from '../../../src/map/tooltip/place-tooltip'

describe('scale bar', () => {
  test('is the longest round distance that fits', () => {
    // At 2.4° south a CSS pixel at zoom 8.667 is 192.4 m: 20 km take 104 px.
    const { metres, width } = scaleBarLength(cameraAt([104.6, -2.4], 8.667), 110)
    expect(metres).toBe(20_000)
    expect(width).toBeCloseTo(104, 0)
  })

  test('halves with a step of zoom', () => {
    expect(scaleBarLength(cameraAt([104.6, -2.4], 9.667), 110).metres).toBe(10_000)
  })
})

describe('tooltip', () => {
  const card = { width: 240, height: 150 }
  const map = { width: 1000, height: 800 }
  const at = (x: number, y: number) => ({
    above: { x, y: y - 20 },
    below: { x, y: y + 20 },
    gap: 40,
    hasLeader: true,
  })

  test('stands above its place with a leader down to it', () => {
    const { box, leader } = placeTooltip(at(500, 500), card, map, [])
    expect(box).toEqual({ x: 380, y: 290, width: 240, height: 150 })
    expect(leader).toEqual({ from: { x: 500, y: 440 }, to: { x: 500, y: 480 } })
  })

  test('goes below where there is no room above, and never off the map', () => {
    expect(placeTooltip(at(500, 60), card, map, []).box.y).toBe(120)
    for (const [x, y] of [
      [2, 2],
      [998, 2],
      [2, 798],
      [998, 798],
    ] as const) {
      const { box } = placeTooltip(at(x, y), card, map, [])
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(map.width)
      expect(box.y + box.height).toBeLessThanOrEqual(map.height)
    }
  })

  test('keeps off the legend', () => {
    const legend = { x: 350, y: 200, width: 300, height: 250 }
    const { box } = placeTooltip(at(500, 520), card, map, [legend])
    expect(overlaps(box, legend)).toBe(false)
  })
})
