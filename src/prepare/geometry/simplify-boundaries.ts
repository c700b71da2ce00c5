import type { BoundaryProperties } from '../../contract'
import { assignTiles, type Tile } from './assign-tiles'
import { runMapshaper, type AreaCollection } from './mapshaper'
import { boundsOf } from './rings'

export type SimplifySettings = {
  /** Resolution of the regency's borders, metres. */
  toleranceMetres: number
  contextToleranceMetres: number
  /** Width of the neighbours shown round the regency, degrees. */
  contextMarginDegrees: number
  decimals: number
}

/** About 11 m: context lies under the regency's own outline. */
const CONTEXT_DECIMALS = 4

export type BoundaryLevels = {
  desa: AreaCollection<{ kode: string }>
  kecamatan: AreaCollection<{ kode: string }>
  kabupaten: AreaCollection<{ kode: string }>
  context: AreaCollection<BoundaryProperties>
}

type Neighbours = AreaCollection<BoundaryProperties>

/** Regency and neighbours as one mosaic in which every piece has one owner. */
async function fitTogether(
  desa: AreaCollection<{ kode: string }>,
  neighbours: Neighbours,
): Promise<AreaCollection<{ kode: string }>> {
  const output = await runMapshaper(
    [
      '-i desa.json neighbours.json combine-files',
      '-merge-layers force name=all',
      '-mosaic calc="owners = collect(kode)"',
      '-o tiles.json',
    ],
    { 'desa.json': desa, 'neighbours.json': neighbours },
  )
  const tiles = output('tiles.json').features.map((feature): Tile => {
    const { owners } = feature.properties
    return { ...feature, properties: { owners: Array.isArray(owners) ? owners.map(String) : [] } }
  })
  const own = new Set(desa.features.map((feature) => feature.properties.kode))
  const assigned = assignTiles(tiles, (code) => own.has(code))
  const features = tiles.flatMap((tile, index) => {
    const kode = assigned[index]
    return kode === null || kode === undefined ? [] : [{ ...tile, properties: { kode } }]
  })
  return { type: 'FeatureCollection', features }
}

/** West, south, east, north of the regency widened by the margin. */
function contextBox(desa: AreaCollection<unknown>, margin: number): string {
  const boxes = desa.features.map(({ geometry }) => boundsOf(geometry))
  const west = Math.min(...boxes.map((box) => box[0])) - margin
  const south = Math.min(...boxes.map((box) => box[1])) - margin
  const east = Math.max(...boxes.map((box) => box[2])) + margin
  const north = Math.max(...boxes.map((box) => box[3])) + margin
  return [west, south, east, north].map((value) => value.toFixed(3)).join()
}

/**
 * Simplifies the borders once (weighted Visvalingam) and derives kecamatan and kabupaten from the
 * simplified desa, so that the borders of all levels coincide and neighbours keep sharing vertices.
 * Context follows the regency's outline and is simplified more elsewhere.
 */
export async function simplifyBoundaries(
  desa: AreaCollection<{ kode: string }>,
  neighbours: Neighbours,
  settings: SimplifySettings,
): Promise<BoundaryLevels> {
  const fitted = await fitTogether(desa, neighbours)
  const own = new Set(desa.features.map((feature) => feature.properties.kode))
  const marked = fitted.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, own: own.has(feature.properties.kode) ? 1 : 0 },
  }))
  const precision = (decimals: number): string => `rfc7946 precision=${String(10 ** -decimals)}`
  const save = precision(settings.decimals)
  const output = await runMapshaper(
    [
      '-i fitted.json name=fitted',
      '-dissolve kode copy-fields=own name=fitted',
      `-simplify variable interval="own ? ${String(settings.toleranceMetres)} : ${String(settings.contextToleranceMetres)}" keep-shapes`,
      '-filter "own == 1" + name=desa target=fitted',
      '-filter "own == 0" + name=context target=fitted',
      `-clip bbox=${contextBox(desa, settings.contextMarginDegrees)} target=context`,
      `-o context.json target=context ${precision(CONTEXT_DECIMALS)}`,
      '-sort kode target=desa',
      '-each "induk = kode.slice(0, 8), akar = kode.slice(0, 5)" target=desa',
      '-dissolve induk + name=kecamatan target=desa',
      '-rename-fields kode=induk target=kecamatan',
      '-dissolve akar + name=kabupaten target=desa',
      '-rename-fields kode=akar target=kabupaten',
      '-filter-fields kode target=desa',
      `-o desa.json target=desa ${save}`,
      `-o kecamatan.json target=kecamatan ${save}`,
      `-o kabupaten.json target=kabupaten ${save}`,
    ],
    { 'fitted.json': { type: 'FeatureCollection', features: marked } },
  )
  const names = new Map(neighbours.features.map(({ properties: p }) => [p.kode, p.nama]))
  // Sorted here: the program knows no field of a layer without features, as of an island's neighbours.
  const context = output('context.json')
    .features.map((feature) => {
      const kode = String(feature.properties.kode)
      const nama = names.get(kode)
      return { ...feature, properties: nama === undefined ? { kode } : { kode, nama } }
    })
    .toSorted((a, b) => (a.properties.kode < b.properties.kode ? -1 : 1))
  const level = (name: string) => output(name) as AreaCollection<{ kode: string }>
  return {
    desa: level('desa.json'),
    kecamatan: level('kecamatan.json'),
    kabupaten: level('kabupaten.json'),
    context: { type: 'FeatureCollection', features: context },
  }
}
