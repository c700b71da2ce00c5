/**
 * Whether a text may stand as a link to a page of the web: http or https with a whole host, no name or
 * password before it, nothing that a browser's parser drops or turns into something else (spaces, control
 * and formatting characters, backslashes).
 * @see https://url.spec.whatwg.org/
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/?#@\\]+([/?#]|$)/i.test(text) || /[\s\\\p{Cc}\p{Cf}]/u.test(text))
    return false
  try {
    const { username, password, hostname } = new URL(text)
    return username === '' && password === '' && hostname.includes('.')
  } catch {
    return false
  }
}
