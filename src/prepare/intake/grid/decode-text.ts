const UTF_16 = [
  { encoding: 'utf-16le', first: 0xff, second: 0xfe },
  { encoding: 'utf-16be', first: 0xfe, second: 0xff },
]

/** Signs at 0x80 to 0x9f, which some versions of Node leave as control characters; a blank has none. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
}

/**
 * Text of a file as people export it: UTF-8 with or without byte-order mark, UTF-16 with one (the
 * "Unicode text" of spreadsheets), else Windows-1252, which is what they write otherwise.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = UTF_16.find(({ first, second }) => bytes[0] === first && bytes[1] === second)
  if (wide !== undefined) return new TextDecoder(wide.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}
