import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import * as contract from '../../contract'
import type { Dataset } from '../build-dataset'
import { makeDataPackage } from './open-data/make-data-package'
import type { Expected } from './is-published'
import { MANIFEST, publish } from './publish'
import { PUBLISHED_FILES } from './published-files'

export type WrittenFile = contract.ManifestFile & { text: string }
/** `dataPackage` is the text of the file of that name, which describes all others. */
export type Published = { files: WrittenFile[]; dataPackage: string; manifest: string }

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The bytes of every file, content hash in the name, and the manifest that names them. */
export function encodeDataset(dataset: Dataset): Published {
  const files = contract.FileRole.options.flatMap((role): WrittenFile[] => {
    const { extension, text: textOf } = PUBLISHED_FILES[role]
    const text = textOf(dataset)
    if (text === null) return []
    const hash = sha256(text)
    const path = `${role}.${hash.slice(0, 10)}.${extension}`
    return [{ role, path, bytes: Buffer.byteLength(text), sha256: hash, text }]
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
