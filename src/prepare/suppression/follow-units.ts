import type { Unit } from '../model/unit'
import type { EditionBefore } from '../derive/edition-before'

type Names = ReadonlyMap<string, string | null>

/** Units by level and name; null where several have it. */
function codesByName(units: readonly Unit[]): Names {
  const found = new Map<string, string | null>()
  for (const { level, name, code } of units) {
    const key = `${level} ${name}`
    found.set(key, found.has(key) ? null : code)
  }
  return found
}

/**
 * The edition before with the codes of today: a unit whose code is gone and whose name only one new unit
 * has is that unit. Else the figures that it published would be taken for unknown ones under the new code,
 * and a figure hidden to protect another would be none.
 */
export function followUnits(before: EditionBefore, units: readonly Unit[]): EditionBefore {
  const [now, then] = [units, before.units].map((all) => new Set(all.map(({ code }) => code)))
  const gone = codesByName(before.units.filter(({ code }) => now?.has(code) === false))
  const added = codesByName(units.filter(({ code }) => then?.has(code) === false))
  const pairs = [...added].flatMap(([name, code]): [string, string][] => {
    const old = gone.get(name) ?? null
    return code === null || old === null ? [] : [[code, old]]
  })
  if (pairs.length === 0) return before
  const oldOf = new Map(pairs)
  const newOf = new Map(pairs.map(([code, old]) => [old, code]))
  const old = (code: string): string => oldOf.get(code) ?? code
  return {
    ...before,
    published: (id, period, code) => before.published(id, period, old(code)),
    isWithheld: (id, period, code) => before.isWithheld(id, period, old(code)),
    units: before.units.map((unit) => ({
      ...unit,
      code: newOf.get(unit.code) ?? unit.code,
      parent: unit.parent === null ? null : (newOf.get(unit.parent) ?? unit.parent),
    })),
  }
}
