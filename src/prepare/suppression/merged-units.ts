import type { Known } from './known-figure'

/** Units of the edition before, and the one of today that they became. */
export type Merge = { into: string; parts: readonly string[] }
export type Merges = {
  found: readonly Merge[]
  /** Desa that are gone and may have become one of several. */
  unclear: readonly string[]
}

const SAME = 1e-6

type Facts = Pick<Known, 'entries' | 'before' | 'store'>

/** Figures by which the parts are seen to have become the unit, less those by which they have not. */
function weigh({ into, parts }: Merge, { entries, before, store }: Facts): number {
  const at = store.frame.indexOf(into)
  const others = parts.filter((code) => code !== into)
  let evidence = 0
  for (const { id } of entries.filter(({ aggregation }) => aggregation === 'sum')) {
    for (const period of before.periodsOf(id).filter((one) => store.has(id, one))) {
      const later = store.column(id, period)[at] ?? null
      const told = (code: string): number | null => before.published(id, period, code)
      const isNone = (code: string): boolean =>
        (told(code) ?? 0) === 0 && !before.isWithheld(id, period, code)
      if (later === null || others.every(isNone)) continue
      const open = parts.filter((code) => before.isWithheld(id, period, code)).length
      const rest = parts.reduce((left, code) => left - (told(code) ?? 0), later)
      // What is withheld was at least 1.
      if (open > 0) evidence -= rest < open ? 1 : 0
      else evidence += Math.abs(rest) <= SAME ? 1 : -1
    }
  }
  return evidence
}

/**
 * Desa that are gone since the edition before, and the desa of their kecamatan, new or grown, that has their
 * figures now: all of the kecamatan together, else each by itself. Nothing but published figures tells it,
 * and a reader reads these too; where they tell nothing, the only one that it can be.
 */
export function findMerges(facts: Facts): Merges {
  const { before, store } = facts
  const { frame } = store
  const then = new Set(before.units.map(({ code }) => code))
  const gone = before.units.filter(({ code, level }) => level === 'desa' && frame.indexOf(code) < 0)
  const unclear = new Set<string>()
  const within = (codes: readonly string[], parent: string): Merge | null => {
    const possible = frame
      .childrenOf(parent)
      .map((index): Merge => {
        const into = frame.codes[index] ?? ''
        return { into, parts: then.has(into) ? [into, ...codes] : codes }
      })
      .map((merge) => ({ merge, evidence: weigh(merge, facts) }))
      .filter(({ evidence }) => evidence >= 0)
      .toSorted((a, b) => b.evidence - a.evidence)
    const [best] = possible
    if (best === undefined) return null
    if (best.evidence > 0 || possible.length === 1) return best.merge
    for (const code of codes) unclear.add(code)
    return null
  }
  const found = [...new Set(gone.map(({ parent }) => parent ?? ''))].flatMap((parent) => {
    const codes = gone.filter((unit) => unit.parent === parent).map(({ code }) => code)
    const all = within(codes, parent)
    if (all !== null) return [all]
    const merges = codes.flatMap((code) => within([code], parent) ?? [])
    // Two that each became the same unit became it together, and were looked at so already.
    return merges.filter(({ into }) => merges.filter((one) => one.into === into).length === 1)
  })
  const clear = new Set(found.flatMap(({ parts }) => parts))
  return { found, unclear: [...unclear].filter((code) => !clear.has(code)) }
}
