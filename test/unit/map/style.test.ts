import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { buildMapStyle } from '../../../src/map/maplibre/style'
import { tinyGeometry } from './support/tiny-map'

describe.each(['light', 'dark'] as const)('MapLibre style, %s', (theme) => {
  const style = buildMapStyle(theme, tinyGeometry())

  test('is valid by the style specification', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  test('asks for nothing from anywhere', () => {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  test('knows every feature by its code as text', () => {
    for (const source of Object.values(style.sources))
      expect(source).toMatchObject({ type: 'geojson', promoteId: 'kode' })
  })
})
