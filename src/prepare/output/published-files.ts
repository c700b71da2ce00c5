import * as z from 'zod/mini'
import * as contract from '../../contract'
import type { Dataset } from '../build-dataset'
import { ALL_VALUES_SCHEMA, makeAllValues } from './open-data/make-all-values'
import { COVERAGE_SCHEMA, makeCoverageTable } from './open-data/make-coverage-table'
import { DICTIONARY_SCHEMA, makeDictionary } from './open-data/make-dictionary'
import { makeRegionTable, REGION_TABLE_SCHEMA } from './open-data/make-region-table'
import type { TableSchema } from './open-data/table-schema'

type PublishedFile = {
  /** What the data package calls it. */
  readonly title: string
  readonly extension: 'json' | 'geojson' | 'csv'
  /** Null for a file that the dataset has no need of. */
  readonly text: (dataset: Dataset) => string | null
  /** What the page reads it by. */
  readonly schema?: z.ZodMiniType
  /** For people's spreadsheets and other programs. */
  readonly table?: TableSchema
}

/** A file that the page reads; throws when prepare itself makes another shape. */
function json(
  title: string,
  schema: z.ZodMiniType,
  contentOf: (dataset: Dataset) => unknown,
  extension: 'json' | 'geojson' = 'json',
): PublishedFile {
  const text = (dataset: Dataset) => {
    const content = contentOf(dataset) ?? null
    if (content === null) return null
    z.parse(schema, content)
    return JSON.stringify(content)
  }
  return { title, extension, text, schema }
}

function geojson(title: string, contentOf: (dataset: Dataset) => unknown): PublishedFile {
  return json(title, contract.BoundariesFile, contentOf, 'geojson')
}

function csv(title: string, table: TableSchema, text: (dataset: Dataset) => string): PublishedFile {
  return { title, extension: 'csv', text, table }
}

/** Every published file by its role, in the order of the manifest. */
export const PUBLISHED_FILES: Readonly<Record<contract.FileRole, PublishedFile>> = {
  regions: json(
    'Wilayah, bentuk yang dibaca halaman',
    contract.RegionsFile,
    ({ regions }) => regions,
  ),
  catalogue: json('Katalog indikator', contract.Catalogue, ({ catalogue }) => catalogue),
  sources: json('Sumber', contract.SourcesFile, ({ sources }) => sources),
  values: json(
    'Nilai per indikator dan tahun, urut wilayah',
    contract.ValuesFile,
    ({ values }) => values,
  ),
  scores: json('Skor enam komponen', contract.ScoresFile, ({ scores }) => scores),
  series: json(
    'Deret angka kabupaten dengan sumber tiap tahun',
    contract.SeriesFile,
    ({ series }) => series,
  ),
  quality: json('Laporan mutu', contract.QualityFile, ({ quality }) => quality),
  rules: json('Aturan pemeriksaan angka', contract.RulesFile, ({ rules }) => rules),
  'boundaries-desa': geojson('Batas desa dan kelurahan', ({ boundaries }) => boundaries.desa),
  'boundaries-kecamatan': geojson('Batas kecamatan', ({ boundaries }) => boundaries.kecamatan),
  'boundaries-kabupaten': geojson('Batas kabupaten', ({ boundaries }) => boundaries.kabupaten),
  context: geojson('Wilayah tetangga, latar peta', ({ boundaries }) => boundaries.context),
  schools: json('Titik sekolah', contract.SchoolsFile, ({ schools }) => schools),
  facilities: json(
    'SMA/SMK/MA, puskesmas, rumah sakit dan pelabuhan',
    contract.FacilitiesFile,
    ({ facilities }) => facilities,
  ),
  islands: json('Titik pulau', contract.IslandsFile, ({ islands }) => islands),
  'rice-land': geojson('Bidang lahan padi rawa', ({ riceLand }) =>
    riceLand.features.length > 0 ? riceLand : null,
  ),
  tourism: json('Daya tarik wisata', contract.TourismFile, ({ tourism }) => tourism),
  targets: json('Target dari dokumen rencana', contract.TargetsFile, ({ targets }) => targets),
  contoh: json(
    'Contoh untuk peragaan, bukan data resmi',
    contract.SamplesFile,
    ({ samples }) => samples,
  ),
  stories: json(
    'Cerita: rangkaian tampilan dengan kalimatnya',
    contract.StoriesFile,
    ({ stories }) => stories,
  ),
  kiosk: json('Pengaturan dan pengumuman kios', contract.KioskFile, ({ kiosk }) => kiosk),
  'first-view': json(
    'Tampilan awal peta, untuk digambar lebih dahulu',
    contract.FirstViewFile,
    ({ firstView }) => firstView,
  ),
  semua: csv(
    'Semua angka, satu baris satu wilayah, indikator, dan tahun',
    ALL_VALUES_SCHEMA,
    makeAllValues,
  ),
  cakupan: csv(
    'Angka kecamatan dan kabupaten dari sebagian desanya',
    COVERAGE_SCHEMA,
    makeCoverageTable,
  ),
  kamus: csv('Kamus data: arti setiap indikator', DICTIONARY_SCHEMA, makeDictionary),
  wilayah: csv('Daftar wilayah', REGION_TABLE_SCHEMA, ({ regions }) =>
    makeRegionTable(regions.regions),
  ),
  skema: { title: 'JSON Schema setiap berkas', extension: 'json', text: makeJsonSchemas },
}

/** One JSON Schema (2020-12) of all files and the manifest: `#/$defs/<role>` is that of a file. */
function makeJsonSchemas(): string {
  const shapes = Object.entries(PUBLISHED_FILES).flatMap(([role, { schema }]) =>
    schema ? [[role, schema] as const] : [],
  )
  const definitions = [['manifest', contract.Manifest] as const, ...shapes].map(
    ([role, schema]) => {
      const definition = z.toJSONSchema(schema)
      // Said once, at the root.
      delete definition.$schema
      return [role, definition] as const
    },
  )
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Berkas data Peta Spasial / data files of the spatial dashboard',
    $comment: '#/$defs/<role> describes the file that the manifest names for that role.',
    $defs: Object.fromEntries(definitions),
  })
}
