/** Whether an answer holds the bytes that the build wrote; `integrity` is that of an attribute: `sha256-…`. */
export async function isWhole(response: Response, integrity: string): Promise<boolean> {
  if (!response.ok) return false
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === integrity
}

/**
 * The answer, when it is whole. Else the file is asked for once more past all caches: what was fetched
 * in the middle of an upload may be kept for a year.
 * @returns null when the server's own is broken too.
 */
export async function wholeOrFresh(
  url: string,
  response: Response,
  integrity: string,
): Promise<Response | null> {
  if (await isWhole(response, integrity)) return response
  const fresh = await fetch(url, { cache: 'reload', credentials: 'same-origin' }).catch(() => null)
  return fresh && (await isWhole(fresh, integrity)) ? fresh : null
}
