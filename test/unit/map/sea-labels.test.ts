import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Boundaries, Sea } from '../../../src/contract'
import { buildRegionIndex } from '../../../src/domain/region-index'
import { mapMessages } from '../../../src/i18n/map'
import { fitOutline } from '../../../src/map/camera/fit'
import { buildShapes, outlineOf } from '../../../src/map/geo/shapes'
import { buildLabels } from '../../../src/map/labels/build-labels'
import { tinyCountry } from '../support/tiny-country'

const FOLDER = 'test/fixtures/tiny/published'
const read = (role: string): Boundaries => {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${role}.`)) ?? ''
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Boundaries
}
const { regions } = tinyCountry()
const shapes = buildShapes({
  desa: read('boundaries-desa'),
  kecamatan: read('boundaries-kecamatan'),
  kabupaten: read('boundaries-kabupaten'),
  context: read('context'),
})
const size = { width: 1152, height: 1024 }
const whole = shapes.byCode.get(regions.root.code)
if (!whole) throw new Error('no outline')
const padding = { top: 30, right: 40, bottom: 50, left: 40 }
const camera = fitOutline(outlineOf(whole, shapes.frame), {
  ...{ size, padding, obstacles: [] },
  maxZoom: 12.5,
})

function seas(of: readonly Sea[], language: 'id' | 'en' = 'id'): readonly string[] {
  return buildLabels({
    regions: buildRegionIndex(regions.all, of),
    ...{ shapes, camera, size },
    choropleth: { frame: regions.root.code, selected: null, unitLevel: 'desa' },
    fitZoom: camera.zoom,
    scale: 1,
    obstacles: [],
    marks: [],
    measure: (text, style) => text.length * style.size * 0.54,
    valueOf: () => null,
    radiusOf: () => 0,
    islands: [],
    words: mapMessages[language],
  })
    .filter(({ kind }) => kind === 'sea')
    .map(({ name }) => name)
}

test('a sea of the settings is named in the language of the page, where its name stands on water', () => {
  expect(regions.seas).toHaveLength(1)
  expect(seas(regions.seas)).toEqual(['Laut Mungil'])
  expect(seas(regions.seas, 'en')).toEqual(['Tiny Sea'])
})

test('none is named inland, nor where all of its places are on land', () => {
  expect(seas([])).toEqual([])
  const [sea] = regions.seas
  if (!sea) throw new Error('no sea')
  expect(seas([{ ...sea, at: sea.at.slice(0, 1) }])).toEqual([])
})
