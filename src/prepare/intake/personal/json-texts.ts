/** Where a text of a JSON file stands: the names of the fields to it, `features.3.properties.nama`. */
export type JsonText = { path: string; text: string }

/** Coordinates and counts are smaller than every number of a person. */
const LEAST_NUMBER = 1e8

/** Every text, large number and name of a field in a JSON value. `nameOf`: what a field is called in a path. */
export function textsOf(value: unknown, nameOf: (field: string) => string): JsonText[] {
  const found: JsonText[] = []
  const walk = (part: unknown, path: string): void => {
    if (typeof part === 'string') found.push({ path, text: part })
    else if (typeof part === 'number') {
      if (part >= LEAST_NUMBER) found.push({ path, text: String(part) })
    } else if (typeof part === 'object' && part !== null) {
      const isList = Array.isArray(part)
      for (const [field, inner] of Object.entries(part)) {
        const at = path === '' ? nameOf(field) : `${path}.${nameOf(field)}`
        if (!isList) found.push({ path: at, text: field })
        walk(inner, at)
      }
    }
  }
  walk(value, '')
  return found
}
