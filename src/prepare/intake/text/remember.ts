/** Texts of one table: its titles, names and headings. */
const MOST = 1000

/** A function of a text that works each out once, as every column of a table asks for the same; `most` are kept. */
export function remembered<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { found: T }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.found
    if (known.size >= most) known.clear()
    const found = work(text)
    known.set(text, { found })
    return found
  }
}

/** The same of a thing that lives as long as a run, such as an indicator. */
export function rememberedOf<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { found: T }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.found
    const found = work(key)
    known.set(key, { found })
    return found
  }
}
