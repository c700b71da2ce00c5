import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'

export type Area = Polygon | MultiPolygon
export type AreaFeature<P> = Feature<Area, P>
export type AreaCollection<P> = FeatureCollection<Area, P>

/** A mapshaper input: properties are free, geometry may be missing. */
export type InputCollection = {
  type: 'FeatureCollection'
  features: readonly { type: 'Feature'; properties: unknown; geometry: Area | null }[]
}

/**
 * Runs one mapshaper command line on collections in memory. Input names are the keys of `inputs`;
 * the result holds every `-o` file, parsed. Throws what mapshaper reports.
 */
export async function runMapshaper(
  commands: readonly string[],
  inputs: Record<string, InputCollection>,
): Promise<(name: string) => AreaCollection<Record<string, unknown>>> {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, collection]) => [name, JSON.stringify(collection)]),
  )
  const output = await mapshaper.applyCommands(commands.join(' '), files)
  return (name) => {
    const bytes = output[name]
    if (bytes === undefined) throw new Error(`mapshaper wrote no ${name}`)
    const parsed = JSON.parse(Buffer.from(bytes).toString('utf8')) as
      AreaCollection<Record<string, unknown>> | { type: 'GeometryCollection' }
    if (parsed.type !== 'FeatureCollection') return { type: 'FeatureCollection', features: [] }
    return { ...parsed, features: parsed.features.filter((feature) => isArea(feature.geometry)) }
  }
}

function isArea(geometry: { type: string } | null): boolean {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}
