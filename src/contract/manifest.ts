import * as z from 'zod/mini'
import { few, Name } from './bounds'
import { MOST_BYTES, PUBLISHED_PATH } from './published-path'

export const SCHEMA_VERSION = 1

export const FileRole = z.enum([
  'regions',
  'catalogue',
  'sources',
  'values',
  'scores',
  'series',
  'quality',
  // By what the figures were checked, for the next edition.
  'rules',
  'boundaries-desa',
  'boundaries-kecamatan',
  'boundaries-kabupaten',
  'context',
  'schools',
  'facilities',
  'islands',
  // Areas to lay over the map; absent where there are none.
  'rice-land',
  'tourism',
  'targets',
  // Samples for a demonstration, which no other file holds; absent when there are none or all files may.
  'contoh',
  'stories',
  'kiosk',
  // The default view alone, to be drawn before anything else is there.
  'first-view',
  // For other tools: all figures in one long table, which of them rest on part of the desa, the
  // dictionary, the regions, the JSON Schemas.
  'semua',
  'cakupan',
  'kamus',
  'wilayah',
  'skema',
])
export type FileRole = z.infer<typeof FileRole>

export const ManifestFile = z.object({
  role: FileRole,
  /** Relative to the manifest, content hash in the name. */
  path: z.string().check(z.regex(PUBLISHED_PATH)),
  bytes: z.int().check(z.gte(0), z.lte(MOST_BYTES.file)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type ManifestFile = z.infer<typeof ManifestFile>

/** The Frictionless description of all files; its name is stable, so that other tools find it. */
export const DATA_PACKAGE = 'datapackage.json'

/** Written last: a reader that holds it can trust every file it names. */
export const Manifest = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** First 12 hex digits of the SHA-256 over all file hashes in order. */
  datasetVersion: Name,
  /** What people call this edition, `2026-11`. */
  edition: Name,
  /** ISO date from `data/wilayah.json`, so that the same input gives the same bytes. */
  madeAt: Name,
  /** How often an open page looks for a newer manifest, s. */
  checkEverySeconds: z.optional(z.int().check(z.gte(5), z.lte(86_400))),
  files: few(ManifestFile),
  /** Named without a hash, because its own name is stable: it is replaced in place beside the manifest. */
  dataPackage: z.literal(DATA_PACKAGE),
})
export type Manifest = z.infer<typeof Manifest>
