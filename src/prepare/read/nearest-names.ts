import { editDistance } from '../intake/text/edit-distance'

/** So many letters may differ at most. */
const MOST_LETTERS = 4
const MOST_NAMES = 3

/** The known names most like the one found, nearest first; all of a short list when none is near. */
export function nearestNames(found: string, known: readonly string[]): string[] {
  const near = known
    .map((name) => ({ name, distance: editDistance(found, name, MOST_LETTERS) }))
    .filter(({ distance }) => distance <= MOST_LETTERS)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
  if (near.length > 0) return near
  // A name that is longer by a word, such as `faskes` for `faskes_per_1000`, is far in letters.
  const alike = known.filter((name) => name.startsWith(found) || found.startsWith(name))
  return alike.slice(0, MOST_NAMES)
}
