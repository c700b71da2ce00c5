import { describe, expect, test } from 'vitest'
import { classOf } from '../../../src/domain/classification'
import { unpackShapes } from '../../../src/first-map/unpack-shapes'
import { isInside } from '../../../src/map/geo/hit-test'
import { toUnits } from '../../../src/map/geo/map-frame'
import { toMercator } from '../../../src/map/geo/mercator'
import { buildShapes } from '../../../src/map/geo/shapes'
import { readBoundaries, readIndicators, readRegions, readValues } from '../../tools/published-data'
import { readEdition } from './support/published-first-view'

const { view } = readEdition('public/data')
const shapes = unpackShapes(view)
const desa = readBoundaries('desa')
const kabupaten = readBoundaries('kabupaten')
const none = { type: 'FeatureCollection' as const, features: [] }
const real = buildShapes({ desa, kabupaten, kecamatan: readBoundaries('kecamatan'), context: none })
const { regions, defaultIndicator } = readRegions()
const indicator = readIndicators().find(({ id }) => id === defaultIndicator)

describe('the first view of Banyuasin', () => {
  test('has the frame and the outline of the map itself, vertex by vertex', () => {
    expect(shapes.frame).toEqual(real.frame)
    expect(shapes.kabupaten.rings).toEqual(real.kabupaten[0]?.rings)
  })

  test('keeps every desa within two pixels of its own border', () => {
    expect(shapes.desa).toHaveLength(real.desa.length)
    shapes.desa.forEach(({ box }, at) => {
      box.forEach((edge, side) => {
        // 40 units are a pixel of the regency on a screen of 1920x1080.
        expect(Math.abs(edge - (real.desa[at]?.box[side] ?? NaN))).toBeLessThan(80)
      })
    })
  })

  test('gives each desa the class of its published value, and missing none', () => {
    const values = readValues(defaultIndicator, view.period)
    const classes = desa.features.map(({ properties }) => {
      const value = values[regions.findIndex(({ code }) => code === properties.kode)] ?? null
      return value === null ? '-' : String(classOf(value, indicator?.breaks.desa ?? []))
    })
    expect(view.period).toBe(indicator?.periods.at(-1))
    expect(view.cells).toBe(classes.join(''))
    expect(view.cells).toContain('-')
  })

  test('has every kecamatan with its desa and a label that lies in it', () => {
    const known = regions.filter(({ level }) => level === 'kecamatan')
    expect(view.kecamatan.map(({ code, name }) => [code, name])).toEqual(
      known.map(({ code, name }) => [code, name]),
    )
    view.kecamatan.forEach(({ code, desa: count, label }, at) => {
      expect(count).toBe(
        desa.features.filter(({ properties }) => properties.kode.startsWith(`${code}.`)).length,
      )
      const shape = shapes.kecamatan[at]
      expect(shape && label && isInside(shape, label[0], label[1]), code).toBe(true)
    })
  })

  test('lies on land, with the strait beside it', () => {
    const land = {
      ...shapes.kabupaten,
      rings: shapes.land.map((ring) => Int32Array.from(ring)),
      box: [-Infinity, -Infinity, Infinity, Infinity] as const,
    }
    const isLand = (lng: number, lat: number) => {
      const { x, y } = toUnits(shapes.frame, toMercator([lng, lat]))
      return isInside(land, x, y)
    }
    expect(isLand(104.75, -2.98)).toBe(true) // Palembang
    expect(isLand(104.8, -2.75)).toBe(true) // Banyuasin itself
    expect(isLand(104.98, -1.86)).toBe(false) // Selat Bangka
    expect(shapes.landLines.length).toBeGreaterThan(5)
  })
})

test('the tiny country comes out the same way', () => {
  const tiny = readEdition('test/fixtures/tiny/published').view
  const drawn = unpackShapes(tiny)
  expect(drawn.desa).toHaveLength(tiny.cells.length)
  expect(drawn.kecamatan.map(({ code }) => code)).toEqual(tiny.kecamatan.map(({ code }) => code))
  expect(drawn.kecamatanLines.length).toBeGreaterThan(0)
})
