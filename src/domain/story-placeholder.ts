/** A run of words, or a placeholder `{name:argument:…}`. */
export type StoryToken =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'call'
      readonly source: string
      readonly name: string
      readonly args: readonly string[]
    }

/** Splits a sentence of a story; a brace without its partner stays among the words. */
export function readStoryText(text: string): readonly StoryToken[] {
  return text.split(/(\{[^{}]*\})/).flatMap((part): StoryToken[] => {
    if (part === '') return []
    if (!part.startsWith('{') || !part.endsWith('}')) return [{ kind: 'words', text: part }]
    const [name = '', ...args] = part
      .slice(1, -1)
      .split(':')
      .map((piece) => piece.trim())
    return [{ kind: 'call', source: part, name, args }]
  })
}

/**
 * Digits that a writer typed instead of letting the data fill them in: they would stay as they are when
 * the data change. A year may be written.
 */
export function findTypedNumbers(text: string): readonly string[] {
  return readStoryText(text)
    .flatMap((token) => (token.kind === 'words' ? (token.text.match(/\d[\d.,]*/g) ?? []) : []))
    .map((number) => number.replace(/[.,]+$/, ''))
    .filter((number) => !/^(19|20)\d\d$/.test(number))
}
