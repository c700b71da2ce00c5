import * as z from 'zod/mini'
import * as contract from '../../../contract'

/** Files that the page reads; the others are made for people and their programs (`openOutputs`). */
type ReadRole = Exclude<contract.FileRole, 'semua' | 'cakupan' | 'kamus' | 'wilayah' | 'skema'>

/** The contract of each published JSON file, by its role; the manifest's too. */
const SCHEMAS = {
  manifest: contract.Manifest,
  regions: contract.RegionsFile,
  catalogue: contract.Catalogue,
  sources: contract.SourcesFile,
  values: contract.ValuesFile,
  scores: contract.ScoresFile,
  series: contract.SeriesFile,
  quality: contract.QualityFile,
  'boundaries-desa': contract.BoundariesFile,
  'boundaries-kecamatan': contract.BoundariesFile,
  'boundaries-kabupaten': contract.BoundariesFile,
  context: contract.BoundariesFile,
  schools: contract.SchoolsFile,
  facilities: contract.FacilitiesFile,
  islands: contract.IslandsFile,
  'rice-land': contract.BoundariesFile,
  tourism: contract.TourismFile,
  targets: contract.TargetsFile,
  contoh: contract.SamplesFile,
  stories: contract.StoriesFile,
  kiosk: contract.KioskFile,
  'first-view': contract.FirstViewFile,
} as const satisfies Record<ReadRole | 'manifest', z.ZodMiniType>

/** Roles whose shape has a JSON Schema. */
export function hasJsonSchema(role: string): boolean {
  return Object.hasOwn(SCHEMAS, role)
}

/** One JSON Schema (2020-12) of all files: `#/$defs/<role>` is that of a file. */
export function makeJsonSchemas(): string {
  const definitions = Object.entries(SCHEMAS).map(([role, schema]) => {
    const definition = z.toJSONSchema(schema)
    // Said once, at the root.
    delete definition.$schema
    return [role, definition] as const
  })
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Berkas data Peta Spasial / data files of the spatial dashboard',
    $comment: '#/$defs/<role> describes the file that the manifest names for that role.',
    $defs: Object.fromEntries(definitions),
  })
}
