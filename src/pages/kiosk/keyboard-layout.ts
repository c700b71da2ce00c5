/** The rows of a telephone's keyboard; names of places need no digits and no signs. */
export const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].map((row) => Array.from(row))

export type KioskKey = { readonly letter: string } | 'space' | 'erase' | 'clear'

const LONGEST = 30

/** The text after a key; a space neither begins it nor follows another. */
export function pressKey(text: string, key: KioskKey): string {
  if (key === 'clear') return ''
  if (key === 'erase') return text.slice(0, -1)
  if (key === 'space') return text === '' || text.endsWith(' ') ? text : limit(`${text} `)
  return limit(text + key.letter)
}

function limit(text: string): string {
  return text.slice(0, LONGEST)
}
