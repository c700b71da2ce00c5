import * as z from 'zod/mini'
import { Manifest } from '../contract'
import { fetchManifest } from './fetch-published'
import { readKeptManifest } from './kept-files'
import { withPatience } from './patience'
import { fetchAhead, HOME_ROLES, PublishedFileError } from './published-bytes'

/** The dataset that all queries of the page read, so that no two of them mix versions. */
export interface Edition {
  readonly manifest: Manifest
  /** Why it is the kept one rather than the server's; null when it is the server's. */
  readonly fault: PublishedFileError | null
}

/** A server that answers no sooner is not waited for where a kept dataset can be shown, ms. */
const PATIENCE_MS = 5000
/** Without one, an answer that never comes is asked for again only after this, ms. */
const LONG_PATIENCE_MS = 45_000

/**
 * The server's dataset; the kept one where the server has none that can be used: out of reach, slow,
 * or in the middle of an upload.
 * @throws PublishedFileError when the server has no manifest and nothing is kept.
 */
export async function openEdition(signal: AbortSignal): Promise<Edition> {
  const kept = await keptManifest()
  if (!kept) {
    return { manifest: await withPatience(LONG_PATIENCE_MS, signal, fetchManifest), fault: null }
  }
  try {
    return { manifest: await newManifest(kept, signal), fault: null }
  } catch (error) {
    if (signal.aborted || !(error instanceof PublishedFileError)) throw error
    return { manifest: kept, fault: error }
  }
}

async function keptManifest(): Promise<Manifest | null> {
  const result = z.safeParse(Manifest, await readKeptManifest())
  return result.success ? result.data : null
}

async function newManifest(kept: Manifest, signal: AbortSignal): Promise<Manifest> {
  return withPatience(PATIENCE_MS, signal, async (patient) => {
    const manifest = await fetchManifest(patient)
    if (manifest.datasetVersion !== kept.datasetVersion) {
      await fetchAhead(homeFiles(manifest), patient)
    }
    return manifest
  })
}

export function homeFiles({ files }: Manifest): Manifest['files'] {
  return files.filter(({ role }) => HOME_ROLES.includes(role))
}
