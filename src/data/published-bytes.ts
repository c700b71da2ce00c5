import type { FileRole, Manifest, ManifestFile } from '../contract'

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
export const MANIFEST = 'manifest.json'

let begun: Promise<ArrayBuffer> | null = null

/** Asks for the manifest ahead of the page, which then takes this answer instead of asking again. */
export function beginManifest(): Promise<ArrayBuffer> {
  begun = fetchBytes(MANIFEST, new AbortController().signal, 'no-cache')
  return begun
}

/** What was begun is taken once: who tries again asks the server. @throws PublishedFileError */
export function fetchManifestBytes(signal: AbortSignal): Promise<ArrayBuffer> {
  const taken = begun
  begun = null
  return taken ?? fetchBytes(MANIFEST, signal, 'no-cache')
}

/** @throws PublishedFileError when it is not there or the server cannot be reached. */
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

/**
 * The bytes of a file, its length and SHA-256 checked against the manifest's entry. The hash is
 * checked where the browser offers it (https or localhost); the length always.
 * @throws PublishedFileError
 */
export async function fetchChecked(entry: ManifestFile, signal: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(entry.path, signal, 'default')
  if (bytes.byteLength !== entry.bytes) {
    throw new PublishedFileError(
      entry.path,
      'cut',
      `${bytes.byteLength} bytes instead of ${entry.bytes}`,
    )
  }
  if (!canHash()) return bytes
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex !== entry.sha256) throw new PublishedFileError(entry.path, 'changed', `SHA-256 ${hex}`)
  return bytes
}

/** Browsers offer hashing only on https and localhost. */
export function canHash(): boolean {
  return 'subtle' in globalThis.crypto
}

/** @throws PublishedFileError when the bytes are not JSON. */
export function parseJson(file: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new PublishedFileError(file, 'unreadable', String(error))
  }
}

/** What the home page asks for as soon as it runs. */
const HOME_ROLES: readonly FileRole[] = [
  ...(['regions', 'catalogue', 'sources', 'values', 'scores', 'series'] as const),
  ...(['boundaries-desa', 'boundaries-kecamatan', 'boundaries-kabupaten', 'context'] as const),
]

/** Lets the browser fetch the home page's files while the page's own script is still on its way. */
export function preloadHomeFiles({ files }: Pick<Manifest, 'files'>): void {
  for (const { role, path } of files) {
    if (!HOME_ROLES.includes(role)) continue
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', fetchPriority: 'low' })
    link.href = FOLDER + path
    document.head.append(link)
  }
}
