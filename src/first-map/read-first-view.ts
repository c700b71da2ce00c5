import type { FirstViewFile, Manifest } from '../contract'
import { MOST_BYTES } from '../contract/published-path'
import {
  beginManifest,
  canHash,
  fetchChecked,
  MANIFEST,
  parseJson,
  preloadHomeFiles,
} from '../data/published-bytes'

/**
 * The published default view. The manifest's hash vouches for its shape: nothing here parses by a
 * schema, which would weigh more than all the rest.
 * @throws Error wherever the page had better load without a first picture: no such file, a hash that
 * cannot be checked, other bytes than were published.
 */
export async function readFirstView(): Promise<FirstViewFile> {
  const manifest = parseJson(MANIFEST, await beginManifest()) as Partial<Manifest>
  const entry = manifest.files?.find(({ role }) => role === 'first-view')
  if (!entry || !canHash() || !(entry.bytes <= MOST_BYTES.firstView))
    throw new Error('first view: none that can be trusted')
  const bytes = await fetchChecked(entry, new AbortController().signal)
  await preloadHomeFiles({ files: manifest.files ?? [] })
  return parseJson(entry.path, bytes) as FirstViewFile
}
