import type { ManifestFile } from '../../../contract'
import { PUBLISHED_FILES } from '../published-files'
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

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
}

/** One file as a resource; `schemas` is the file with the JSON Schemas, when there is one. */
export function describeResource(file: ManifestFile, schemas: ManifestFile | undefined): Resource {
  const format = file.path.split('.').at(-1) ?? ''
  const { title, table, schema } = PUBLISHED_FILES[file.role]
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name: file.role,
    path: file.path,
    title,
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(table && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } as const,
      schema: table,
    }),
    ...(schemas && schema && { jsonSchema: `${schemas.path}#/$defs/${file.role}` }),
  }
}
