import type { AdminLevel, ValueStatus } from '../../contract'

/** Undefined where a formula leaves its status to its operands. */
export type StatedStatus = Record<AdminLevel, ValueStatus | undefined>

const RANK: readonly ValueStatus[] = ['resmi', 'perkiraan', 'contoh']

function worse(a: ValueStatus, b: ValueStatus): ValueStatus {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b
}

/**
 * Gives every open status the worst of the indicator's parts at that level, through formulas of
 * formulas; a part that is not known, or a cycle, counts as official, for it is an error elsewhere. A
 * ratio with a stated status is never better than its parts either, but no sample by them alone: that it
 * rests on one must be stated.
 */
export function fillFormulaStatus<
  T extends { id: string; status: StatedStatus; origin?: string | undefined },
>(
  entries: readonly T[],
  partsOf: (entry: T) => readonly string[],
): (Omit<T, 'status'> & { status: Record<AdminLevel, ValueStatus> })[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))

  function statusOf(entry: T, level: AdminLevel, seen: ReadonlySet<string>): ValueStatus {
    const stated = entry.status[level]
    if (stated !== undefined && (entry.origin !== 'ratio' || seen.has(entry.id))) return stated
    const path = new Set([...seen, entry.id])
    return partsOf(entry).reduce<ValueStatus>((worst, id) => {
      const part = byId.get(id)
      if (part === undefined || path.has(id)) return worst
      const found = statusOf(part, level, path)
      return stated !== undefined && found === 'contoh' ? worst : worse(worst, found)
    }, stated ?? 'resmi')
  }

  return entries.map((entry) => {
    const at = (level: AdminLevel): ValueStatus => statusOf(entry, level, new Set())
    const status = { kabupaten: at('kabupaten'), kecamatan: at('kecamatan'), desa: at('desa') }
    return { ...entry, status }
  })
}
