/**
 * Whether an answer is the file of the application that was asked for.
 * @param revision the first digits of the page's SHA-256 in hex; null for any other file, in whose
 * place a web page may come, from a captive portal or a server that answers all.
 */
export async function isPublishedFile(
  response: Response,
  revision: string | null,
): Promise<boolean> {
  if (!response.ok) return false
  if (revision === null) return !/text\/html/.test(response.headers.get('content-type') ?? '')
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('').startsWith(revision)
}
