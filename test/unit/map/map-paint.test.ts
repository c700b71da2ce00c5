import { describe, expect, test } from 'vitest'
import { luminance, mix, withOpacity } from '../../../src/map/paint/color'
import { circleRadius } from '../../../src/map/paint/circle-scale'
import { buildMapPaint } from '../../../src/map/paint/map-paint'
import { MAP_COLORS, rampColors } from '../../../src/ui/palette'
import { tinyCountry } from '../support/tiny-country'
import { choroplethOf, HILIR, KOTA_HULU, MUARA, PULAU, ROOT, SAWAH } from './support/tiny-map'

const dataset = tinyCountry()

function paintOf(
  id: string,
  region = ROOT,
  isolatedClass: number | null = null,
  unitLevel: 'desa' | 'kecamatan' = 'desa',
) {
  return buildMapPaint({
    choropleth: choroplethOf(dataset, id, region, unitLevel),
    regions: dataset.regions,
    theme: 'light',
    isolatedClass,
    largestRadius: 20,
  })
}

describe('fills', () => {
  const ramp = rampColors('cool', 'light', 3)

  test('follow the classes of the ramp', () => {
    const { cells } = paintOf('idm')
    expect(cells.get(MUARA)?.fill).toBe(ramp[2])
    expect(cells.get(SAWAH)?.fill).toBe(ramp[1])
    expect(cells.get(PULAU)?.fill).toBe(ramp[0])
  })

  test('missing is hatched on neutral, never a colour of the ramp', () => {
    const cell = paintOf('idm').cells.get(KOTA_HULU)
    expect(cell).toEqual({ fill: MAP_COLORS.light.hatchGround, missing: 1, sample: 0 })
  })

  test('outside the frame and the isolated class stay visible but quiet', () => {
    const quiet = paintOf('idm', HILIR).cells.get(SAWAH)
    expect(quiet?.fill).toBe(mix(ramp[1] ?? '', MAP_COLORS.light.quiet, 0.16))
    const isolated = paintOf('idm', ROOT, 2).cells
    expect(isolated.get(MUARA)?.fill).toBe(ramp[2])
    expect(isolated.get(SAWAH)?.fill).not.toBe(ramp[1])
    expect(paintOf('idm', ROOT, -1).cells.get(KOTA_HULU)?.missing).toBe(1)
  })

  test('a sample is hatched its own way, and where it is missing as missing', () => {
    const { cells } = paintOf('lahir')
    expect(cells.get(MUARA)?.sample).toBeGreaterThan(0)
    expect(cells.get(KOTA_HULU)).toMatchObject({ missing: 1, sample: 0 })
    expect(paintOf('idm').cells.get(MUARA)?.sample).toBe(0)
  })

  test('where figures end at the kecamatan its desa share one fill, without lines between', () => {
    const { cells, showsDesaLines } = paintOf('idm', ROOT, null, 'kecamatan')
    expect(cells.get(KOTA_HULU)?.fill).toBe(cells.get(SAWAH)?.fill)
    expect(showsDesaLines).toBe(false)
  })
})

describe('circles', () => {
  test('the area follows the value; a zero is a small ring, missing has none', () => {
    const { circles } = paintOf('faskes')
    const largest = circles.get(KOTA_HULU)
    expect(largest?.radius).toBe(20)
    expect(((circles.get(SAWAH)?.radius ?? 0) / 20) ** 2).toBeCloseTo(2 / 4)
    expect(circles.get(PULAU)?.radius).toBe(2.5)
    expect(circles.get(PULAU)?.fill).toMatch(/00$/)
    expect(circles.has('99.01.01.1002')).toBe(false)
  })

  test('a loss has a ring as large as a gain of its size', () => {
    const { circles } = paintOf('perubahan')
    expect(circles.get(MUARA)?.radius).toBeCloseTo(20 * Math.sqrt(3 / 6))
    expect(circles.get(MUARA)?.fill).not.toBe(circles.get(SAWAH)?.fill)
  })

  test('a radius never vanishes above zero', () => {
    expect(circleRadius(1, 10_000, 20)).toBe(1.5)
    expect(circleRadius(0, 10_000, 20)).toBe(0)
  })
})

test('colours mix, fade and weigh as they should', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080')
  expect(withOpacity('#102030', 0.5)).toBe('#10203080')
  expect(luminance('#ffffff')).toBeCloseTo(1)
  expect(luminance('#000000')).toBe(0)
})
