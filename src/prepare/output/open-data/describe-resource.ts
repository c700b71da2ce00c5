import type { FileRole, ManifestFile } from '../../../contract'
import { ALL_VALUES_SCHEMA } from './make-all-values'
import { COVERAGE_SCHEMA } from './make-coverage-table'
import { DICTIONARY_SCHEMA } from './make-dictionary'
import { hasJsonSchema } from './make-json-schemas'
import { REGION_TABLE_SCHEMA } from './make-region-table'
import type { TableSchema } from './table-schema'

/** A Data Resource as of specs.frictionlessdata.io v1. */
export type Resource = {
  profile: 'data-resource' | 'tabular-data-resource'
  name: string
  path: string
  title: string
  format: string
  mediatype: string
  encoding: 'utf-8'
  bytes: number
  hash: string
  schema?: TableSchema
  dialect?: { delimiter: ','; lineTerminator: '\r\n'; header: true }
  /** Where the shape of a JSON file is described; an extension. */
  jsonSchema?: string
}

const TITLES: Record<FileRole, string> = {
  regions: 'Wilayah, bentuk yang dibaca halaman',
  catalogue: 'Katalog indikator',
  sources: 'Sumber',
  values: 'Nilai per indikator dan tahun, urut wilayah',
  scores: 'Skor enam komponen',
  series: 'Deret angka kabupaten dengan sumber tiap tahun',
  quality: 'Laporan mutu',
  'boundaries-desa': 'Batas desa dan kelurahan',
  'boundaries-kecamatan': 'Batas kecamatan',
  'boundaries-kabupaten': 'Batas kabupaten',
  context: 'Wilayah tetangga, latar peta',
  schools: 'Titik sekolah',
  facilities: 'SMA/SMK/MA, puskesmas, rumah sakit dan pelabuhan',
  islands: 'Titik pulau',
  'rice-land': 'Bidang lahan padi rawa',
  tourism: 'Daya tarik wisata',
  targets: 'Target dari dokumen rencana',
  contoh: 'Contoh untuk peragaan, bukan data resmi',
  stories: 'Cerita: rangkaian tampilan dengan kalimatnya',
  kiosk: 'Pengaturan dan pengumuman kios',
  'first-view': 'Tampilan awal peta, untuk digambar lebih dahulu',
  semua: 'Semua angka, satu baris satu wilayah, indikator, dan tahun',
  cakupan: 'Angka kecamatan dan kabupaten dari sebagian desanya',
  kamus: 'Kamus data: arti setiap indikator',
  wilayah: 'Daftar wilayah',
  skema: 'JSON Schema setiap berkas',
}

const TABLES: Partial<Record<FileRole, TableSchema>> = {
  semua: ALL_VALUES_SCHEMA,
  cakupan: COVERAGE_SCHEMA,
  kamus: DICTIONARY_SCHEMA,
  wilayah: REGION_TABLE_SCHEMA,
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
}

/** One file as a resource; `schemas` is the file with the JSON Schemas, when there is one. */
export function describeResource(file: ManifestFile, schemas: ManifestFile | undefined): Resource {
  const format = file.path.split('.').at(-1) ?? ''
  const table = TABLES[file.role]
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name: file.role,
    path: file.path,
    title: TITLES[file.role],
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(table && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } as const,
      schema: table,
    }),
    ...(schemas &&
      hasJsonSchema(file.role) && { jsonSchema: `${schemas.path}#/$defs/${file.role}` }),
  }
}
