/**
 * Text of a file as people export it: UTF-8 with or without byte-order mark, else Windows-1252, which
 * is what spreadsheets write when they do not write UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
