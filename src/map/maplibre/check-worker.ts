/** Between two looks at a broken worker, ms, and how many. */
const PAUSE_MS = 30_000
const LOOKS = 100

let whole: Promise<void> | null = null

/**
 * Resolves when the worker's script is as built in the browser's cache, whence the worker takes it: it
 * bears no integrity itself. One that came by half is asked for past all caches until it is whole.
 * @throws TypeError when it is broken for the better part of an hour.
 */
export function checkWorker(url: string): Promise<void> {
  whole ??= untilWhole(url)
  return whole
}

async function untilWhole(url: string): Promise<void> {
  // As vite.config.ts has it read for every lazy chunk, such as the one that asks this; none in development.
  const { appFiles } = globalThis as { appFiles?: Record<string, string> }
  const integrity = appFiles?.[`assets/${url.split('/').pop() ?? ''}`] ?? ''
  const isWhole = (cache: RequestCache) =>
    fetch(url, { cache, integrity }).then(
      async (response) => (await response.arrayBuffer(), response.ok),
      () => false,
    )
  if (await isWhole('force-cache')) return
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if (await isWhole('reload')) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  whole = null
  throw new TypeError(url)
}
