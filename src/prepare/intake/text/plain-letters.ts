/** Letters of other alphabets that look like Latin ones, with these below them. */
const ALIKE = Array.from('абвеіјкмнорсѕтухһԁɡαβεικμνορτυχ')
const LATIN = Array.from('abbeijkmhopcstyxhdgabeikmvoptux')
const LATIN_OF = new Map(ALIKE.map((letter, at) => [letter, LATIN[at] ?? letter]))
const HAS_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const SPACED = /(?<!\p{L})\p{L}(?: \p{L}){3,}(?!\p{L})/gu

/**
 * A text as it looks: in small Latin letters without accents, letters of other alphabets that look like them
 * among them, and "T a r g e t" as one word.
 */
export function plainLetters(text: string): string {
  const lower = text
    .normalize('NFKD')
    .replace(/\p{Mark}|\p{Cf}/gu, '')
    .toLowerCase()
  const latin = HAS_ALIKE.test(lower)
    ? Array.from(lower, (letter) => LATIN_OF.get(letter) ?? letter).join('')
    : lower
  return latin
    .replace(SPACED, (word) => word.replaceAll(' ', ''))
    .replace(/\s+/g, ' ')
    .trim()
}
