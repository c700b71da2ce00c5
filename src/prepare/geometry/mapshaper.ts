import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { remembered } from '../run-context'

export type Area = Polygon | MultiPolygon
export type AreaFeature<P> = Feature<Area, P>
export type AreaCollection<P> = FeatureCollection<Area, P>

/** A mapshaper input: properties are free, geometry may be missing. */
export type InputCollection = {
  type: 'FeatureCollection'
  features: readonly { type: 'Feature'; properties: unknown; geometry: Area | null }[]
}

async function applyCommands(
  commands: string,
  files: Record<string, string>,
): Promise<Record<string, string>> {
  // Loaded only when nothing is remembered: it takes a second.
  const { default: mapshaper } = await import('mapshaper')
  const output = await mapshaper.applyCommands(commands, files)
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  )
}

/**
 * Runs one mapshaper command line on collections in memory, or remembers what it gave for them. Input
 * names are the keys of `inputs`; the result holds every `-o` file, parsed. Throws what mapshaper
 * reports.
 */
export async function runMapshaper(
  commands: readonly string[],
  inputs: Record<string, InputCollection>,
): Promise<(name: string) => AreaCollection<Record<string, unknown>>> {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, collection]) => [name, JSON.stringify(collection)]),
  )
  const line = commands.join(' ')
  const output = await remembered([line, files], () => applyCommands(line, files))
  return (name) => {
    const text = output[name]
    if (text === undefined) throw new Error(`mapshaper wrote no ${name}`)
    const parsed = JSON.parse(text) as
      AreaCollection<Record<string, unknown>> | { type: 'GeometryCollection' }
    if (parsed.type !== 'FeatureCollection') return { type: 'FeatureCollection', features: [] }
    return { ...parsed, features: parsed.features.filter((feature) => isArea(feature.geometry)) }
  }
}

function isArea(geometry: { type: string } | null): boolean {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}
