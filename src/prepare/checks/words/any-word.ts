/** Any of these as whole words, as the source of a pattern: `_` parts the words of one, `*` is any letters. */
export function anyWord(words: string): string {
  const each = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', String.raw`\s`).replaceAll('*', String.raw`\p{L}*`))
  return String.raw`(?<!\p{L})(?:${each.join('|')})(?!\p{L})`
}
