import type { Position } from 'geojson'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ellipsoidAreaKm2 } from '../../../src/prepare/geometry/ellipsoid-area'
import { inspectTopology } from '../../../src/prepare/geometry/inspect-topology'
import { labelPointOf } from '../../../src/prepare/geometry/label-point'
import type { AreaCollection } from '../../../src/prepare/geometry/mapshaper'
import {
  contains,
  polygonsOf,
  ringsOf,
  signedDoubleArea,
} from '../../../src/prepare/geometry/rings'
import {
  simplifyBoundaries,
  type BoundaryLevels,
} from '../../../src/prepare/geometry/simplify-boundaries'
import { ProblemLog } from '../../../src/prepare/problems/problem-log'
import { readProject, type Project } from '../../../src/prepare/read-project'

vi.setConfig({ testTimeout: 60_000 })

let project: Project
let levels: BoundaryLevels

beforeAll(async () => {
  const read = await readProject('data', new ProblemLog())
  if (read === null) throw new Error('data/ cannot be read')
  project = read
  const { batas, konteks } = project.settings
  levels = await simplifyBoundaries(project.boundaries, project.neighbours, {
    toleranceMetres: batas.toleransiMeter,
    contextToleranceMetres: konteks.toleransiMeter,
    contextMarginDegrees: konteks.tepiDerajat,
    decimals: batas.desimal,
  })
}, 60_000)

function vertices(collection: AreaCollection<unknown>): Set<string> {
  const positions = collection.features.flatMap(({ geometry }) => ringsOf(geometry).flat())
  return new Set(positions.map((position: Position) => position.join()))
}

describe('published boundaries', () => {
  it('keep all 313 desa, 21 kecamatan and the kabupaten', () => {
    expect(levels.desa.features).toHaveLength(313)
    expect(levels.kecamatan.features).toHaveLength(21)
    expect(levels.kabupaten.features.map((f) => f.properties)).toEqual([{ kode: '16.07' }])
  })

  it('leave neither gaps nor overlaps between neighbours', async () => {
    for (const level of [levels.desa, levels.kecamatan]) {
      const { gaps, overlaps } = await inspectTopology(level)
      expect({ gaps, overlaps }).toEqual({ gaps: 0, overlaps: 0 })
    }
  })

  it('use the same vertices at every level', () => {
    const desa = vertices(levels.desa)
    for (const level of [levels.kecamatan, levels.kabupaten]) {
      expect([...vertices(level)].filter((key) => !desa.has(key))).toEqual([])
    }
  })

  it('change the area of no desa by more than 1%', () => {
    const simplified = new Map(levels.desa.features.map((f) => [f.properties.kode, f.geometry]))
    for (const { properties, geometry } of project.boundaries.features) {
      const shape = simplified.get(properties.kode)
      const before = ellipsoidAreaKm2(geometry)
      const after = shape === undefined ? 0 : ellipsoidAreaKm2(shape)
      expect(Math.abs(after / before - 1), properties.kode).toBeLessThan(0.01)
    }
  })

  it('wind as RFC 7946 says, with five decimals at most', () => {
    for (const { geometry } of [...levels.desa.features, ...levels.context.features]) {
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(signedDoubleArea(outer)).toBeGreaterThan(0)
        for (const hole of holes) expect(signedDoubleArea(hole)).toBeLessThan(0)
      }
      for (const value of ringsOf(geometry).flat(2)) {
        expect(Math.abs(value * 1e5 - Math.round(value * 1e5))).toBeLessThan(1e-6)
      }
    }
  })

  it('put each label inside its own desa and outside every neighbour', () => {
    for (const { properties, geometry } of levels.desa.features) {
      const [x, y] = labelPointOf(geometry)
      const owners = [...levels.desa.features, ...levels.context.features].filter((feature) =>
        contains(feature.geometry, x, y),
      )
      expect(owners.map((owner) => owner.properties.kode)).toEqual([properties.kode])
    }
  })

  it('name the neighbours and leave the land beyond them unnamed', () => {
    const names = levels.context.features.map(({ properties }) => properties.nama)
    expect(names).toHaveLength(13)
    expect(names).toContain('Kota Palembang')
    expect(names.filter((name) => name === undefined)).toHaveLength(1)
  })
})
