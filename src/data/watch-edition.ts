import type { QueryClient } from '@tanstack/react-query'
import { fetchChecked, fetchManifest } from './fetch-published'
import { tellCurrent, tellFault, tellReplaced } from './freshness'
import { keepDataset } from './kept-files'
import { withPatience } from './patience'
import { PublishedFileError } from './published-bytes'
import { datasetQuery, editionQuery, replaceDataset } from './queries'

/** Without a setting in the manifest, s. */
const CHECK_SECONDS = 60
/** While nothing can be shown, somebody waits in front of a message, s. */
const WAITING_SECONDS = 5
/** A server that fails is asked ever more seldom, down to this, ms. */
const LONGEST_PAUSE_MS = 10 * 60_000
/** One that answers with half an upload is not in trouble: it is known within a minute when that is whole. */
const HALF_PAUSE_MS = 60_000
/** So long may one look at the server take, downloads of a new dataset included, ms. */
const PATIENCE_MS = 120_000

/**
 * Pause until the next look at the manifest, ms: the given one, doubled with every failure in a row
 * up to ten minutes, less a random part up to half, so that many screens do not ask at once
 * (exponential backoff with equal jitter).
 */
export function pauseMs(everySeconds: number, failures: number, random = Math.random()): number {
  const longest = Math.max(LONGEST_PAUSE_MS, everySeconds * 1000)
  const full = Math.min(longest, everySeconds * 1000 * 2 ** failures)
  return failures === 0 ? full : full * (1 - random / 2)
}

/**
 * Looks for newer data as long as the page is open: takes them once all their files are there and
 * whole, keeps them for the day without a server, and tells `freshness` what it found.
 * @returns what ends it.
 */
export function watchEdition(client: QueryClient): () => void {
  /** The look under way, which a newer one ends. */
  let running: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isHalf = false
  let keptVersion: string | null = null

  const hasData = () => client.getQueryData(datasetQuery.queryKey) !== undefined

  const schedule = () => {
    const { manifest } = client.getQueryData(editionQuery.queryKey) ?? {}
    const every = hasData() ? (manifest?.checkEverySeconds ?? CHECK_SECONDS) : WAITING_SECONDS
    clearTimeout(timer)
    const pause = pauseMs(every, failures)
    timer = setTimeout(() => void look(), isHalf ? Math.min(pause, HALF_PAUSE_MS) : pause)
  }

  const look = async () => {
    clearTimeout(timer)
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      await withPatience(PATIENCE_MS, mine.signal, check)
      if (mine.signal.aborted) return
      failures = 0
      isHalf = false
    } catch (error) {
      if (mine.signal.aborted) return
      failures += 1
      const fault = error instanceof PublishedFileError ? error : null
      isHalf = fault !== null && fault.problem !== 'unreachable' && fault.problem !== 'newer'
      if (fault) tellFault(fault)
      // What is shown may lack a file that has come, however the newer dataset does.
      if (hasData()) void recover().catch(() => undefined)
    }
    schedule()
  }

  /** @throws PublishedFileError when the server's dataset cannot be had or used. */
  const check = async (patient: AbortSignal) => {
    if (!hasData()) await recover()
    if (!hasData()) return
    const manifest = await fetchManifest(patient)
    const shown = client.getQueryData(editionQuery.queryKey)?.manifest
    if (manifest.datasetVersion !== shown?.datasetVersion) {
      await replaceDataset(client, manifest, patient)
      tellReplaced()
    } else tellCurrent()
    await recover()
    if (keptVersion === manifest.datasetVersion) return
    keptVersion = manifest.datasetVersion
    await keepDataset(manifest, (entry) => fetchChecked(entry, patient)).catch((error: unknown) => {
      // Broken off midway, it is tried again with the next look. Storage that is denied or full costs
      // the view without a server, nothing else.
      if (error instanceof PublishedFileError) keptVersion = null
    })
  }

  /** What could not be had is asked for again. */
  const recover = async () => {
    await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    const failed = client.getQueryState(datasetQuery.queryKey)?.error
    if (failed) throw failed
  }

  const lookSoon = () => {
    failures = 0
    void look()
  }
  // Taken out of the back-forward cache: what it shows may be long past.
  const lookIfBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) lookSoon()
  }
  globalThis.addEventListener('online', lookSoon)
  globalThis.addEventListener('pageshow', lookIfBack)
  // The first look keeps what is shown, once the first view is at rest.
  timer = setTimeout(() => void look(), FIRST_LOOK_MS)
  return () => {
    running?.abort()
    clearTimeout(timer)
    globalThis.removeEventListener('online', lookSoon)
    globalThis.removeEventListener('pageshow', lookIfBack)
  }
}

/** By then the first view is there and at rest. */
const FIRST_LOOK_MS = 8000
