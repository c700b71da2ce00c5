/** Something that may be computed from others of the same catalogue. */
export type Dependent = { id: string; needs: readonly string[] }

/**
 * Each after all that it needs, otherwise in the given order (depth-first topological sort). A cycle
 * is told by its ids, first and last the same, and is cut where it closes; unknown ids are passed over.
 */
export function orderByNeed<T extends Dependent>(
  items: readonly T[],
): { ordered: T[]; cycles: string[][] } {
  const byId = new Map(items.map((item) => [item.id, item]))
  const done = new Set<string>()
  const ordered: T[] = []
  const cycles: string[][] = []

  function visit(item: T, path: readonly string[]): void {
    if (done.has(item.id)) return
    const start = path.indexOf(item.id)
    if (start >= 0) {
      cycles.push([...path.slice(start), item.id])
      return
    }
    for (const need of item.needs) {
      const other = byId.get(need)
      if (other !== undefined) visit(other, [...path, item.id])
    }
    if (done.has(item.id)) return
    done.add(item.id)
    ordered.push(item)
  }

  for (const item of items) visit(item, [])
  return { ordered, cycles }
}
