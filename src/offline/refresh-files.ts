/** A slow server is not waited for longer, ms. */
const PATIENCE_MS = 60_000

/** What the build wrote into the page: every script and style of the application with its hash. */
function filesIn(page: string): Record<string, string> | null {
  // Read as text: no text becomes markup in this page, not even to be looked at.
  const [, table] = /id="files">([^<]+)</.exec(page) ?? []
  return table === undefined ? null : (JSON.parse(table) as Record<string, string>)
}

/**
 * Asks the server anew for every script and style that the browser keeps broken, as after a visit in the
 * middle of an upload: a file named by its content is not asked for again by itself for a year.
 * @returns whether the page on the server and all it names are whole now.
 */
export async function refreshFiles(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const page = await (await fetch('./', { cache: 'reload', signal })).text()
    const files = filesIn(page)
    if (!files) return false
    const whole = await Promise.all(
      Object.entries(files).map(([file, integrity]) =>
        refresh(file, integrity, isNeeded(file, page), signal),
      ),
    )
    return whole.every(Boolean)
  } catch {
    return false
  }
}

/** The page names it, or has asked for it since: Vite's helper leaves a link for each, lost or not. */
function isNeeded(file: string, page: string): boolean {
  const link = `link[href$="${file}"], link[data-lost$="${file}"]`
  return page.includes(`"./${file}"`) || document.querySelector(link) !== null
}

async function refresh(
  file: string,
  integrity: string,
  isWanted: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const can = (options: RequestInit) =>
    fetch(file, { signal, ...options }).then(
      async (response) => (await response.arrayBuffer(), response.ok),
      () => false,
    )
  const isKept = isWanted || (await can({ cache: 'only-if-cached', mode: 'same-origin' }))
  if (!isKept) return true
  return (await can({ cache: 'force-cache', integrity })) || can({ cache: 'reload', integrity })
}
