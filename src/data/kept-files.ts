import type { Manifest } from '../contract'
import { FOLDER, MANIFEST } from './published-folder'

/**
 * The last good dataset, kept by the browser for the day on which the server has none: every file
 * under its own address in a cache of this folder's, the manifest put last. Storage may be denied or
 * full; the page then works as without it.
 */
const folder = () => new URL(FOLDER, document.baseURI)
const nameOf = () => `dataset ${folder().pathname}`

/** Storage that answers no sooner counts as denied, ms: reading, and writing 2 MB to a slow disk. */
const READ_MS = 2000
const WRITE_MS = 30_000

/** @throws DOMException when the storage does not answer in time. */
async function answered<T>(answer: Promise<T>, ms = READ_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Nor is it asked again: every file would wait as long.
      opened = Promise.resolve(null)
      reject(new DOMException('storage does not answer', 'TimeoutError'))
    }, ms)
  })
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer)
  })
}

/** Opened once it exists: a first visit asks for nothing but whether it does. */
let opened: Promise<Cache | null> | null = null

async function open(create: boolean): Promise<Cache | null> {
  try {
    if (!('caches' in globalThis)) return null
    const name = nameOf()
    return create || (await answered(caches.has(name))) ? await answered(caches.open(name)) : null
  } catch {
    return null
  }
}

/** The bytes of a file that was kept, unchecked; null when there are none. */
export async function readKept(path: string): Promise<ArrayBuffer | null> {
  try {
    const cache = await (opened ??= open(false))
    if (!cache) return null
    const kept = await answered(cache.match(new URL(path, folder())))
    return kept ? await answered(kept.arrayBuffer()) : null
  } catch {
    return null
  }
}

/** Forgets a kept file that is not what it should be, so that it is fetched and kept anew. */
export async function dropKept(path: string): Promise<void> {
  try {
    const cache = await opened
    if (cache) await answered(cache.delete(new URL(path, folder())))
  } catch {
    // Then it stays, and is refused again.
  }
}

/** The manifest of the dataset that was kept whole, unparsed; null when none was. */
export async function readKeptManifest(): Promise<unknown> {
  const bytes = await readKept(MANIFEST)
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/**
 * Keeps a whole dataset: every file of the manifest but the samples that is not kept yet, then the manifest, then
 * what it no longer names goes. Broken off anywhere, the one kept before is still whole; two tabs
 * keep theirs one after the other.
 * @param fetchFile gives the checked bytes of a file.
 * @returns false when the browser keeps nothing here.
 * @throws what fetchFile throws, and what the browser throws when its storage is full.
 */
export async function keepDataset(
  manifest: Manifest,
  fetchFile: (entry: Manifest['files'][number]) => Promise<ArrayBuffer>,
): Promise<boolean> {
  const keep = () => keepAlone(manifest, fetchFile)
  // Like the cache, locks are there only on https and on this very computer.
  const { navigator } = globalThis as { navigator?: Partial<Pick<Navigator, 'locks'>> }
  return navigator?.locks ? navigator.locks.request(nameOf(), keep) : keep()
}

async function keepAlone(...[manifest, fetchFile]: Parameters<typeof keepDataset>) {
  const cache = await open(true)
  if (!cache) return false
  opened = Promise.resolve(cache)
  const named = new Set<string>()
  const added: URL[] = []
  for (const entry of manifest.files) {
    // Invented figures are for a demonstration: they are never what is left of a dataset.
    if (entry.role === 'contoh') continue
    const url = new URL(entry.path, folder())
    named.add(url.href)
    if (await answered(cache.match(url))) continue
    const type = entry.path.endsWith('.csv') ? 'text/csv' : 'application/json'
    const headers = { 'content-type': `${type}; charset=utf-8` }
    const response = new Response(await fetchFile(entry), { headers })
    await answered(cache.put(url, response), WRITE_MS).catch(async (error: unknown) => {
      // Full: the room is given back to what was kept whole before.
      for (const half of added) await answered(cache.delete(half))
      throw error
    })
    added.push(url)
  }
  const last = new URL(MANIFEST, folder())
  await answered(cache.put(last, Response.json(manifest)), WRITE_MS)
  named.add(last.href)
  for (const { url } of await cache.keys()) if (!named.has(url)) await cache.delete(url)
  return true
}
