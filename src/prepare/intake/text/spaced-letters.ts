/** "K E C A M A T A N": letters of headings and titles, parted by single blanks; words by more of them. */
const SPACED = /(?<![^\s(])[\p{L}\d](?: [\p{L}\d]){2,}(?![^\s),:.])/gu
const FEWEST_LETTERS = 4

/** A text with its letters closed up where they are spaced out; numbers alone are no word. */
export function withoutLetterSpacing(text: string): string {
  if (!/(?:^|\s)\p{L} \p{L} \p{L}(?:\s|$)/u.test(text)) return text
  const letters = [...text.matchAll(SPACED)].flatMap(([found]) => found.match(/\p{L}/gu) ?? [])
  if (letters.length < FEWEST_LETTERS) return text
  return text.replace(SPACED, (found) => found.replaceAll(' ', '')).replace(/\s+/g, ' ')
}
