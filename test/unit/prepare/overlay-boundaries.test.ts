import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ellipsoidAreaKm2 } from '../../../src/prepare/geometry/ellipsoid-area'
import { inspectTopology } from '../../../src/prepare/geometry/inspect-topology'
import type { AreaCollection } from '../../../src/prepare/geometry/mapshaper'
import { contains } from '../../../src/prepare/geometry/rings'
import { runCommand } from '../../../src/prepare/run-command'
import { RAW_BOUNDARIES, tinyProject } from './support/tiny-project'

type Desa = AreaCollection<{ kode: string }>

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => printed.push(line))
})

afterEach(() => {
  vi.restoreAllMocks()
})

/**
 * Kota Baru is parted from Kota Hulu. Towards Sawah, which keeps its older polygon, the newer edge runs
 * 50 m too far east in the south and 50 m short of it in the north.
 */
const NEWER: Record<string, Position[]> = {
  '99.01.01.1001': [
    [104, -2.1],
    [104.05, -2.1],
    [104.05, -2],
    [104, -2],
    [104, -2.1],
  ],
  '99.01.01.1002': [
    [104.05, -2.1],
    [104.1005, -2.1],
    [104.1005, -2.05],
    [104.1, -2.05],
    [104.0995, -2.045],
    [104.0995, -2.005],
    [104.1, -2],
    [104.05, -2],
    [104.05, -2.1],
  ],
}

function writeEdition(root: string, rings: Record<string, Position[]>): string {
  const path = join(root, '..', 'lebih-baru.geojson')
  const features = Object.entries(rings).map(([kode, ring]) => ({
    type: 'Feature',
    properties: { kode },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
  return path
}

const readDesa = (path: string): Desa => JSON.parse(readFileSync(path, 'utf8')) as Desa

function areas(desa: Desa): Map<string, number> {
  return new Map(
    desa.features.map(({ properties, geometry }) => [properties.kode, ellipsoidAreaKm2(geometry)]),
  )
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)

async function importBoth(): Promise<{ root: string; result: Desa; before: Desa }> {
  const root = tinyProject()
  const master = join(root, 'batas/desa.geojson')
  const before = readDesa(master)
  const newer = writeEdition(root, NEWER)
  const args = ['--data', root, '--impor-batas', RAW_BOUNDARIES, '--impor-batas', newer]
  expect(await runCommand(args)).toBe(0)
  return { root, before, result: readDesa(master) }
}

describe('npm run data -- --impor-batas <older> --impor-batas <newer>', () => {
  it('replaces the codes of the newer file and shares every border again', async () => {
    const { root, before, result } = await importBoth()
    expect(printed.join('\n')).toContain('5 dari 5 desa/kelurahan punya poligon')
    const { gaps, overlaps } = await inspectTopology(result)
    expect({ gaps, overlaps }).toEqual({ gaps: 0, overlaps: 0 })
    const [old, now] = [areas(before), areas(result)]
    expect(sum(now.values())).toBeCloseTo(sum(old.values()), 3)
    const half = (old.get('99.01.01.1001') ?? 0) / 2
    expect(now.get('99.01.01.1001')).toBeCloseTo(half, 1)
    expect(Math.abs((now.get('99.01.01.1002') ?? 0) - half)).toBeLessThan(0.4)
    expect(now.get('99.01.02.2002')).toBeCloseTo(old.get('99.01.02.2002') ?? 0, 6)
    const report: unknown = JSON.parse(readFileSync(join(root, 'batas/laporan.json'), 'utf8'))
    expect(report).toMatchObject({
      berkas: 'batas-mentah.geojson, lebih-baru.geojson',
      celahSesudah: 0,
      tumpangTindihSesudah: 0,
    })
  })

  it('gives contested ground to the newer edition', async () => {
    const { result } = await importBoth()
    const ownersOf = (x: number, y: number) =>
      result.features.flatMap(({ properties, geometry }) =>
        contains(geometry, x, y) ? [properties.kode] : [],
      )
    expect(ownersOf(104.1003, -2.09)).toEqual(['99.01.01.1002'])
    // The strip that both editions leave open has one owner, whichever.
    expect(ownersOf(104.0998, -2.03)).toHaveLength(1)
  })

  it('writes nothing when one of the files has a polygon without a unit', async () => {
    const root = tinyProject()
    const before = readFileSync(join(root, 'batas/desa.geojson'), 'utf8')
    const newer = writeEdition(root, { '99.01.09.2009': NEWER['99.01.01.1001'] ?? [] })
    const args = ['--data', root, '--impor-batas', RAW_BOUNDARIES, '--impor-batas', newer]
    expect(await runCommand(args)).toBe(1)
    expect(printed.join('\n')).toContain('GALAT geometri-tanpa-unit')
    expect(readFileSync(join(root, 'batas/desa.geojson'), 'utf8')).toBe(before)
  })
})
