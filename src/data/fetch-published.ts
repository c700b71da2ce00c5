import * as z from 'zod/mini'
import { Manifest, SCHEMA_VERSION, type FileRole } from '../contract'
import {
  fetchChecked,
  fetchManifestBytes,
  MANIFEST,
  parseJson,
  PublishedFileError,
} from './published-bytes'

export { fetchChecked, FOLDER, PublishedFileError } from './published-bytes'

/** @throws PublishedFileError when it is absent, not JSON or of another schema. */
export async function fetchManifest(signal: AbortSignal): Promise<Manifest> {
  const bytes = await fetchManifestBytes(signal)
  const { schemaVersion } = Object(parseJson(MANIFEST, bytes)) as { schemaVersion?: unknown }
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION)
    throw new PublishedFileError(MANIFEST, 'newer', `schema ${schemaVersion}`)
  return parseAs(Manifest, MANIFEST, bytes)
}

/**
 * Fetches the file that holds a role and checks its length, hash and shape.
 * @throws PublishedFileError
 */
export async function fetchPublished<T extends z.ZodMiniType>(
  manifest: Manifest,
  role: FileRole,
  schema: T,
  signal: AbortSignal,
): Promise<z.infer<T>> {
  const entry = manifest.files.find((file) => file.role === role)
  if (!entry) throw new PublishedFileError(role, 'missing', 'not in the manifest')
  return parseAs(schema, entry.path, await fetchChecked(entry, signal))
}

function parseAs<T extends z.ZodMiniType>(schema: T, file: string, bytes: ArrayBuffer): z.infer<T> {
  const result = z.safeParse(schema, parseJson(file, bytes))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new PublishedFileError(
      file,
      'invalid',
      issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown shape',
    )
  }
  return result.data
}
