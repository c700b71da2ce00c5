/** Browsers offer hashing only on https and localhost. */
export function canHash(): boolean {
  return 'subtle' in globalThis.crypto
}

/** SHA-256 of the bytes in hex (FIPS 180-4); by a library where the browser does not offer it. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const digest = canHash()
    ? new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(new Uint8Array(bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
