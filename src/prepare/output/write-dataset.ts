import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import * as contract from '../../contract'
import type { Dataset } from '../build-dataset'
import { makeDataPackage } from './open-data/make-data-package'
import { openOutputs } from './open-data/open-outputs'
import type { Expected } from './is-published'
import { MANIFEST, publish } from './publish'

type Output = { role: contract.FileRole; extension: 'json' | 'geojson' | 'csv'; text: string }
export type WrittenFile = contract.ManifestFile & { text: string }
/** `dataPackage` is the text of the file of that name, which describes all others. */
export type Published = { files: WrittenFile[]; dataPackage: string; manifest: string }

function validated(schema: z.ZodMiniType, value: unknown): string {
  z.parse(schema, value)
  return JSON.stringify(value)
}

/** Validates each part by the schema that readers use; throws when prepare itself is wrong. */
function outputsOf(dataset: Dataset): Output[] {
  const json = (role: contract.FileRole, schema: z.ZodMiniType, value: unknown): Output => ({
    role,
    extension: 'json',
    text: validated(schema, value),
  })
  const geojson = (role: contract.FileRole, value: unknown): Output => ({
    role,
    extension: 'geojson',
    text: validated(contract.BoundariesFile, value),
  })
  return [
    json('regions', contract.RegionsFile, dataset.regions),
    json('catalogue', contract.Catalogue, dataset.catalogue),
    json('sources', contract.SourcesFile, dataset.sources),
    json('values', contract.ValuesFile, dataset.values),
    json('scores', contract.ScoresFile, dataset.scores),
    json('series', contract.SeriesFile, dataset.series),
    json('quality', contract.QualityFile, dataset.quality),
    geojson('boundaries-desa', dataset.boundaries.desa),
    geojson('boundaries-kecamatan', dataset.boundaries.kecamatan),
    geojson('boundaries-kabupaten', dataset.boundaries.kabupaten),
    geojson('context', dataset.boundaries.context),
    json('schools', contract.SchoolsFile, dataset.schools),
    json('facilities', contract.FacilitiesFile, dataset.facilities),
    json('islands', contract.IslandsFile, dataset.islands),
    ...(dataset.riceLand.features.length > 0 ? [geojson('rice-land', dataset.riceLand)] : []),
    json('tourism', contract.TourismFile, dataset.tourism),
    json('targets', contract.TargetsFile, dataset.targets),
    ...(dataset.samples ? [json('contoh', contract.SamplesFile, dataset.samples)] : []),
    json('stories', contract.StoriesFile, dataset.stories),
    json('kiosk', contract.KioskFile, dataset.kiosk),
    ...(dataset.firstView ? [json('first-view', contract.FirstViewFile, dataset.firstView)] : []),
    ...openOutputs(dataset),
  ]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The bytes of every file, content hash in the name, and the manifest that names them. */
export function encodeDataset(dataset: Dataset): Published {
  const files = outputsOf(dataset).map(({ role, extension, text }): WrittenFile => {
    const hash = sha256(text)
    const path = `${role}.${hash.slice(0, 10)}.${extension}`
    return { role, path, bytes: Buffer.byteLength(text), sha256: hash, text }
  })
  const manifest: contract.Manifest = {
    schemaVersion: contract.SCHEMA_VERSION,
    datasetVersion: sha256(files.map((file) => file.sha256).join('')).slice(0, 12),
    edition: dataset.edition,
    madeAt: dataset.madeAt,
    ...(dataset.checkEverySeconds !== undefined && {
      checkEverySeconds: dataset.checkEverySeconds,
    }),
    files: files.map(({ role, path, bytes, sha256: hash }) => ({
      role,
      path,
      bytes,
      sha256: hash,
    })),
    dataPackage: contract.DATA_PACKAGE,
  }
  z.parse(contract.Manifest, manifest)
  const dataPackage = makeDataPackage(dataset, manifest.files)
  return { files, dataPackage, manifest: JSON.stringify(manifest, null, 2) + '\n' }
}

/** Every file that publishing leaves in the folder. */
export function publishedFiles({ files, dataPackage, manifest }: Published): Expected[] {
  return [
    ...files.map(({ path, sha256: hash }) => ({ path, sha256: hash })),
    { path: contract.DATA_PACKAGE, sha256: sha256(dataPackage) },
    { path: MANIFEST, sha256: sha256(manifest) },
  ]
}

/** Publishes all of it or nothing, see `publish`. */
export function writePublished(published: Published, target: string): void {
  const { files, dataPackage, manifest } = published
  const companions = [{ path: contract.DATA_PACKAGE, text: dataPackage }]
  publish(files, manifest, target, companions)
}
