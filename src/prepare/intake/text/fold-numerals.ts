const UNITS: Record<string, number> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
}
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 }

const UNIT = Object.keys(UNITS).join('|')
/** Number words up to 99, apart or run together: "dua puluh tiga", "duapuluh tiga", "sebelas". */
const WORDS = new RegExp(
  `^(?:(sepuluh)|(sebelas)|(${UNIT}) ?belas|(${UNIT}) ?puluh(?: ?(${UNIT}))?|(${UNIT}))$`,
)
/** Roman numerals up to XXXIX. */
const NUMERAL = /^x{0,3}(?:ix|iv|v?i{0,3})$/
/** "dua puluh tiga" has no more words. */
const MOST_WORDS = 3

function fromWords(text: string): number | null {
  const found = WORDS.exec(text)
  if (found === null) return null
  const [, ten, eleven, teen, tens, rest, unit] = found
  if (ten !== undefined) return 10
  if (eleven !== undefined) return 11
  if (teen !== undefined) return 10 + (UNITS[teen] ?? 0)
  if (tens !== undefined) return 10 * (UNITS[tens] ?? 0) + (UNITS[rest ?? ''] ?? 0)
  return UNITS[unit ?? ''] ?? null
}

function fromRoman(word: string): number | null {
  if (word === '' || !NUMERAL.test(word)) return null
  return Array.from(word).reduce((sum, letter, index) => {
    const value = ROMAN[letter] ?? 0
    const next = ROMAN[word[index + 1] ?? ''] ?? 0
    return sum + (value < next ? -value : value)
  }, 0)
}

/** The longest run of number words from a word on. */
function numberAt(words: readonly string[], at: number): { value: number; length: number } | null {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const value = fromWords(words.slice(at, at + length).join(' '))
    if (value !== null) return { value, length }
  }
  return null
}

/** The words of a name with every number in digits: "Dua-puluh-tiga Ilir" is "23 Ilir", "Barat Dua" "Barat II". */
export function foldNumerals(words: readonly string[]): string[] {
  const folded: string[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? ''
    const found = numberAt(words, at)
    folded.push(String(found?.value ?? fromRoman(word) ?? word))
    at += found?.length ?? 1
  }
  return folded
}
