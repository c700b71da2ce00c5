import { describe, expect, test } from 'vitest'
import {
  cameraAt,
  centerOf,
  panBy,
  project,
  unproject,
  zoomAbout,
} from '../../../src/map/camera/camera'
import { cameraBetween } from '../../../src/map/camera/flight'
import { constrain } from '../../../src/map/camera/limits'
import { toLngLat, toMercator } from '../../../src/map/geo/mercator'

const SIZE = { width: 1000, height: 800 }

describe('projection', () => {
  test('the world is 512 px wide at zoom 0, as in MapLibre', () => {
    const camera = cameraAt([0, 0], 0)
    expect(project(camera, { width: 512, height: 512 }, toMercator([180, 85.051129]))).toEqual({
      x: 512,
      y: expect.closeTo(0, 3) as number,
    })
    expect(project(camera, { width: 512, height: 512 }, toMercator([-180, 0])).x).toBe(0)
  })

  // Read from `map.project` of MapLibre 6.17.0 in a browser, on a map of 1152 x 1024 px.
  test.each([
    { at: [104.62667, -2.41517], zoom: 8.66683, place: [104.04, -3.17], x: 236.8927, y: 948.8292 },
    { at: [104.62667, -2.41517], zoom: 8.66683, place: [105.5, -1.63], x: 1080.8027, y: 57.8691 },
    { at: [104.4, -2.1], zoom: 11.3, place: [104.5, -2.2], x: 934.5968, y: 870.8495 },
  ] as const)('agrees with MapLibre at zoom $zoom, place $place', ({ at, zoom, place, x, y }) => {
    const found = project(cameraAt(at, zoom), { width: 1152, height: 1024 }, toMercator(place))
    expect(found.x).toBeCloseTo(x, 3)
    expect(found.y).toBeCloseTo(y, 3)
  })

  test('longitude and latitude survive the way there and back', () => {
    const [lng, lat] = toLngLat(toMercator([104.5, -2.4]))
    expect(lng).toBeCloseTo(104.5, 9)
    expect(lat).toBeCloseTo(-2.4, 9)
  })

  test('a pixel survives the way to the map and back', () => {
    const camera = cameraAt([104.6, -2.4], 8.7)
    const { x, y } = project(camera, SIZE, unproject(camera, SIZE, { x: 123, y: 456 }))
    expect(x).toBeCloseTo(123, 6)
    expect(y).toBeCloseTo(456, 6)
  })
})

describe('moves', () => {
  const camera = cameraAt([104.6, -2.4], 9)

  test('zooming keeps the place under the pointer', () => {
    const pointer = { x: 200, y: 700 }
    const place = unproject(camera, SIZE, pointer)
    const after = project(zoomAbout(camera, SIZE, pointer, 11.3), SIZE, place)
    expect(after.x).toBeCloseTo(200, 6)
    expect(after.y).toBeCloseTo(700, 6)
  })

  test('panning drags the place along', () => {
    const place = unproject(camera, SIZE, { x: 100, y: 100 })
    expect(project(panBy(camera, 40, -25), SIZE, place)).toEqual({
      x: expect.closeTo(140, 6) as number,
      y: expect.closeTo(75, 6) as number,
    })
  })

  test('a flight begins and ends where it should, and moves places along straight lines', () => {
    const to = cameraAt([104.9, -2.8], 11)
    expect(cameraBetween(camera, to, 1)).toBe(to)
    expect(centerOf(cameraBetween(camera, to, 0))[0]).toBeCloseTo(104.6, 9)
    const place = toMercator([104.8, -2.5])
    const [a, b, c] = [0, 0.4, 1].map((t) => project(cameraBetween(camera, to, t), SIZE, place))
    const turn =
      ((b?.x ?? 0) - (a?.x ?? 0)) * ((c?.y ?? 0) - (a?.y ?? 0)) -
      ((b?.y ?? 0) - (a?.y ?? 0)) * ((c?.x ?? 0) - (a?.x ?? 0))
    expect(Math.abs(turn)).toBeLessThan(1e-3)
  })

  test('limits hold the zoom and keep the regency in view', () => {
    const { x, y } = toMercator([104.6, -2.4])
    const limits = {
      box: { minX: x - 0.001, minY: y - 0.001, maxX: x + 0.001, maxY: y + 0.001 },
      minZoom: 8,
      maxZoom: 13,
    }
    expect(constrain(camera, SIZE, limits)).toBe(camera)
    expect(constrain({ ...camera, zoom: 20 }, SIZE, limits).zoom).toBe(13)
    const lost = constrain({ x: 0.1, y: 0.1, zoom: 9 }, SIZE, limits)
    const corner = project(lost, SIZE, { x: limits.box.minX, y: limits.box.minY })
    expect(corner.x).toBeLessThan(SIZE.width)
    expect(corner.y).toBeLessThan(SIZE.height)
  })
})
