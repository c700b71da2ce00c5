/** The names of the fields, and the numbers of the items, that lead to a part of a JSON value. */
export type JsonPath = readonly (string | number)[]

/** Coordinates and counts are smaller than every number of a person. */
const LEAST_NUMBER = 1e8

/**
 * Hands every text, large number and name of a field in a JSON value to `visit`, in the order of the file.
 * `path` is written over by the next step: copy what is to be kept.
 */
export function visitTexts(value: unknown, visit: (text: string, path: JsonPath) => void): void {
  const path: (string | number)[] = []
  const walk = (part: unknown): void => {
    if (typeof part === 'string') visit(part, path)
    else if (typeof part === 'number') {
      if (part >= LEAST_NUMBER || part <= -LEAST_NUMBER) visit(String(part), path)
    } else if (Array.isArray(part)) {
      const depth = path.push(0) - 1
      for (let at = 0; at < part.length; at += 1) {
        path[depth] = at
        walk(part[at])
      }
      path.pop()
    } else if (typeof part === 'object' && part !== null) {
      const depth = path.push('') - 1
      for (const [field, inner] of Object.entries(part)) {
        path[depth] = field
        visit(field, path)
        walk(inner)
      }
      path.pop()
    }
  }
  walk(value)
}
