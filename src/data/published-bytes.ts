import type { FileRole, Manifest, ManifestFile } from '../contract'
import { MOST_BYTES, PUBLISHED_PATH } from '../contract/published-path'
import { dropKept, readKept } from './kept-files'
import { FOLDER, MANIFEST } from './published-folder'
import { canHash, sha256Hex } from './sha256'

export { canHash, FOLDER, MANIFEST }

/** `page`: a web page in the file's place, as a captive portal or a server's error page gives. */
export type PublishedProblem =
  'missing' | 'unreachable' | 'page' | 'cut' | 'changed' | 'unreadable' | 'invalid' | 'newer'

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

let begun: Promise<ArrayBuffer> | null = null

/** Asks for the manifest ahead of the page, which then takes this answer instead of asking again. */
export function beginManifest(): Promise<ArrayBuffer> {
  begun = fetchManifestAnew(new AbortController().signal)
  return begun
}

/** What was begun is taken once: who tries again asks the server. @throws PublishedFileError */
export function fetchManifestBytes(signal: AbortSignal): Promise<ArrayBuffer> {
  const taken = begun
  begun = null
  return taken ?? fetchManifestAnew(signal)
}

async function fetchManifestAnew(signal: AbortSignal): Promise<ArrayBuffer> {
  const most = MOST_BYTES.manifest
  const bytes = await fetchBytes(MANIFEST, signal, 'no-cache', most)
  if (bytes.byteLength > most) throw new PublishedFileError(MANIFEST, 'invalid', 'too long')
  return bytes
}

/** Answers that say that the file is not there; by any other the server is in trouble itself. */
const NOT_THERE = [404, 410]

/** @throws PublishedFileError when it is not there or the server cannot be reached. */
async function fetchBytes(
  path: string,
  signal: AbortSignal,
  cache: RequestCache,
  most: number,
): Promise<ArrayBuffer> {
  try {
    const response = await fetch(FOLDER + path, { signal, cache, credentials: 'same-origin' })
    if (response.ok) return await readUpTo(response, most)
    const problem = NOT_THERE.includes(response.status) ? 'missing' : 'unreachable'
    throw new PublishedFileError(path, problem, `HTTP ${response.status}`)
  } catch (error) {
    if (signal.aborted || error instanceof PublishedFileError) throw error
    // Also a connection that breaks in the middle of the file.
    throw new PublishedFileError(path, 'unreachable', String(error))
  }
}

/** The bytes of an answer, no more than one beyond `most`: an endless one is left. */
async function readUpTo({ body }: Response, most: number): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (let left = most; left >= 0;) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) break
    pieces.push(value.slice(0, left + 1))
    left -= value.length
    if (left < 0) void reader?.cancel().catch(() => undefined)
  }
  return new Blob(pieces).arrayBuffer()
}

/** Fetched and checked before they are asked for, each taken once. */
const ahead = new Map<string, Promise<ArrayBuffer>>()

/**
 * Fetches and checks files that will be asked for next, so that a whole set of them can be judged
 * before any is used.
 * @throws PublishedFileError naming the first that is not as published.
 */
export async function fetchAhead(
  entries: readonly ManifestFile[],
  signal: AbortSignal,
): Promise<void> {
  const fetched = await Promise.all(
    entries.map(async (entry) => [entry.path, await fetchChecked(entry, signal)] as const),
  )
  for (const [path, bytes] of fetched) ahead.set(path, Promise.resolve(bytes))
}

/**
 * The bytes of a file, its length and SHA-256 checked against the manifest's entry: those the browser
 * kept when they are whole, else the server's.
 * @throws PublishedFileError
 */
export async function fetchChecked(entry: ManifestFile, signal: AbortSignal): Promise<ArrayBuffer> {
  // What asks before a schema has been read asks for nothing but published files either.
  if (!PUBLISHED_PATH.test(entry.path) || !(entry.bytes <= MOST_BYTES.file))
    throw new PublishedFileError(MANIFEST, 'invalid', entry.path)
  const taken = ahead.get(entry.path)
  if (taken) {
    ahead.delete(entry.path)
    return taken
  }
  const kept = await readKept(entry.path)
  if (kept) {
    if ((await flawOf(entry, kept)) === null) return kept
    await dropKept(entry.path)
  }
  const bytes = await fetchBytes(entry.path, signal, 'default', entry.bytes)
  const flaw = await flawOf(entry, bytes)
  if (flaw === null) return bytes
  // A copy on the way may be stale or cut where the server's own file is whole.
  const fresh = await fetchBytes(entry.path, signal, 'reload', entry.bytes)
  const freshFlaw = await flawOf(entry, fresh)
  if (freshFlaw !== null) throw freshFlaw
  return fresh
}

/** What is wrong with the bytes of a file, null when they are the published ones. */
async function flawOf(entry: ManifestFile, bytes: ArrayBuffer): Promise<PublishedFileError | null> {
  const { byteLength } = bytes
  if (byteLength !== entry.bytes) {
    const shorter = byteLength < entry.bytes ? 'cut' : 'changed'
    const problem = isPage(bytes) ? 'page' : shorter
    return new PublishedFileError(
      entry.path,
      problem,
      `${byteLength} bytes instead of ${entry.bytes}`,
    )
  }
  const hex = await sha256Hex(bytes)
  return hex === entry.sha256
    ? null
    : new PublishedFileError(entry.path, 'changed', `SHA-256 ${hex}`)
}

/** Whether the bytes begin as HTML does, and none of the published files. */
function isPage(bytes: ArrayBuffer): boolean {
  return /^\s*<[!a-z]/i.test(new TextDecoder().decode(bytes.slice(0, 200)))
}

/** @throws PublishedFileError when the bytes are not JSON. */
export function parseJson(file: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new PublishedFileError(file, isPage(bytes) ? 'page' : 'unreadable', String(error))
  }
}

/** What the home page asks for as soon as it runs. */
export const HOME_ROLES: readonly FileRole[] = [
  ...(['regions', 'catalogue', 'sources', 'values', 'scores', 'series'] as const),
  ...(['boundaries-desa', 'boundaries-kecamatan', 'boundaries-kabupaten', 'context'] as const),
]

/**
 * Lets the browser fetch the home page's files while the page's own script is still on its way. What an
 * earlier visit kept is read from there instead.
 */
export async function preloadHomeFiles({ files }: Pick<Manifest, 'files'>): Promise<void> {
  if ((await readKept(MANIFEST)) !== null) return
  for (const { role, path } of files) {
    if (!HOME_ROLES.includes(role) || !PUBLISHED_PATH.test(path)) continue
    const link = document.createElement('link')
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', fetchPriority: 'low' })
    link.href = FOLDER + path
    document.head.append(link)
  }
}
