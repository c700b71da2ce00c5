import * as z from 'zod/mini'
import { Manifest, type FileRole, type ManifestFile } from '../contract'

export type PublishedProblem = 'missing' | 'cut' | 'changed' | 'unreadable' | 'invalid'

/** A published file that cannot be used; says which and why, so that the page can tell. */
export class PublishedFileError extends Error {
  override name = 'PublishedFileError'
  readonly file: string
  readonly problem: PublishedProblem

  constructor(file: string, problem: PublishedProblem, detail: string) {
    super(`${file}: ${problem} (${detail})`)
    this.file = file
    this.problem = problem
  }
}

export const FOLDER = 'data/'
const MANIFEST = 'manifest.json'

/** @throws PublishedFileError when it is absent, not JSON or of another schema. */
export async function fetchManifest(signal: AbortSignal): Promise<Manifest> {
  const bytes = await fetchBytes(MANIFEST, signal, 'no-cache')
  return parseAs(Manifest, MANIFEST, bytes)
}

/**
 * Fetches the file that holds a role and checks its length and SHA-256 against the manifest.
 * The hash is checked where the browser offers it (https or localhost); the length always.
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
  const bytes = await fetchBytes(entry.path, signal, 'default')
  await checkIntegrity(entry, bytes)
  return parseAs(schema, entry.path, bytes)
}

async function fetchBytes(
  path: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<ArrayBuffer> {
  let response: Response
  try {
    response = await fetch(FOLDER + path, { signal, cache, credentials: 'same-origin' })
  } catch (error) {
    if (signal.aborted) throw error
    throw new PublishedFileError(path, 'missing', String(error))
  }
  if (!response.ok) throw new PublishedFileError(path, 'missing', `HTTP ${response.status}`)
  return response.arrayBuffer()
}

async function checkIntegrity(entry: ManifestFile, bytes: ArrayBuffer): Promise<void> {
  if (bytes.byteLength !== entry.bytes) {
    throw new PublishedFileError(
      entry.path,
      'cut',
      `${bytes.byteLength} bytes instead of ${entry.bytes}`,
    )
  }
  // Browsers offer it only on https and localhost.
  if (!('subtle' in globalThis.crypto)) return
  const { subtle } = globalThis.crypto
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex !== entry.sha256) throw new PublishedFileError(entry.path, 'changed', `SHA-256 ${hex}`)
}

function parseAs<T extends z.ZodMiniType>(schema: T, file: string, bytes: ArrayBuffer): z.infer<T> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new PublishedFileError(file, 'unreadable', String(error))
  }
  const result = z.safeParse(schema, json)
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
