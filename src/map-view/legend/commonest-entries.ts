import type { LegendEntry } from './legend-model'

/** Lines of a folded legend, and letters to a line. */
const LINES = 3
const LETTERS = 14

/** The commonest entries, as many as have room for their whole names; at least one. */
export function commonestEntries<Entry extends Pick<LegendEntry, 'words' | 'count'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  const byCount = entries.toSorted((a, b) => b.count - a.count)
  let lines = 0
  return byCount.filter(({ words, count }, index) => {
    lines += Math.ceil(words.length / LETTERS)
    return index === 0 || (lines <= LINES && count > 0)
  })
}
