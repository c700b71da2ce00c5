import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Boundaries, Manifest, RegionsFile } from '../../../src/contract'
import { buildRegionIndex } from '../../../src/domain/region-index'
import { fitOutline } from '../../../src/map/camera/fit'
import { overlaps } from '../../../src/map/geo/rect'
import { buildShapes, outlineOf } from '../../../src/map/geo/shapes'
import { buildLabels } from '../../../src/map/labels/build-labels'

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
const read = (role: string): unknown => {
  const file = manifest.files.find((candidate) => candidate.role === role)
  return JSON.parse(readFileSync(`public/data/${file?.path ?? ''}`, 'utf8'))
}
const file = read('regions') as RegionsFile
const regions = buildRegionIndex(file.regions, file.seas)
const shapes = buildShapes({
  desa: read('boundaries-desa') as Boundaries,
  kecamatan: read('boundaries-kecamatan') as Boundaries,
  kabupaten: read('boundaries-kabupaten') as Boundaries,
  context: read('context') as Boundaries,
})
const DESKTOP = { width: 1152, height: 1024 }
const PHONE = { width: 390, height: 444 }

function labelsFor(frame: string, size = DESKTOP) {
  const shape = shapes.byCode.get(frame)
  if (!shape) throw new Error(`no shape ${frame}`)
  const padding = { top: 30, right: 40, bottom: 50, left: 40 }
  const camera = fitOutline(outlineOf(shape, shapes.frame), {
    size,
    padding,
    obstacles: [],
    maxZoom: 12.5,
  })
  return buildLabels({
    regions,
    shapes,
    choropleth: { frame, selected: null, unitLevel: 'desa' },
    camera,
    fitZoom: camera.zoom,
    size,
    scale: 1,
    obstacles: [],
    marks: [],
    measure: (text, style) => text.length * style.size * 0.54,
    valueOf: () => (frame === regions.root.code ? null : '0,700'),
    radiusOf: () => 0,
    islands: [],
    words: { regencyPrefix: 'Kab.', seaName: ({ id }) => id },
  })
}

describe('labels of Banyuasin', () => {
  test('all 21 kecamatan are named at full desktop size, none over another', () => {
    const labels = labelsFor(regions.root.code)
    expect(labels.filter((label) => label.kind === 'kecamatan')).toHaveLength(21)
    const collide = labels.some((a, i) => labels.slice(i + 1).some((b) => overlaps(a.box, b.box)))
    expect(collide).toBe(false)
  })

  test('the sea and the neighbours are named round it', () => {
    const labels = labelsFor(regions.root.code)
    expect(labels.find((label) => label.kind === 'sea')?.name).toBe('Selat Bangka')
    expect(labels.filter((label) => label.kind === 'neighbour').map(({ name }) => name)).toContain(
      'KAB. OGAN KOMERING ILIR',
    )
  })

  test('a phone drops the least important and keeps the rest apart', () => {
    const labels = labelsFor(regions.root.code, PHONE).filter(({ kind }) => kind === 'kecamatan')
    expect(labels.length).toBeGreaterThan(8)
    expect(labels.length).toBeLessThan(21)
  })

  test('a framed kecamatan names its desa with their values, its siblings quietly', () => {
    const labels = labelsFor('16.07.02')
    const units = labels.filter((label) => label.kind === 'unit')
    expect(units).toHaveLength(regions.units('16.07.02').filter((unit) => unit.labelPoint).length)
    expect(units.every((label) => label.value === '0,700')).toBe(true)
    expect(units.some((label) => label.leader !== null)).toBe(true)
    expect(labels.some((label) => label.kind === 'sibling')).toBe(true)
  })
})
