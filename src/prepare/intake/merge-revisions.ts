import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../model/observation'

type Revision = { count: number; earlier: Observation; later: Observation }

/** The row of an earlier figure, as sentences name it. */
function placeOf({ file, sheet, row }: Observation) {
  return { other: file, ...(sheet === null ? {} : { otherSheet: sheet }), otherRow: row }
}

/** Indicator and period of each observation, in one string that is made once for many. */
function tableKeys(tables: readonly (readonly Observation[])[]): Set<string> {
  const first = new Map<string, number>()
  const shared = new Set<string>()
  tables.forEach((observations, at) => {
    for (const { indicator, period } of observations) {
      const key = `${indicator} ${period}`
      const other = first.get(key)
      if (other === undefined) first.set(key, at)
      else if (other !== at) shared.add(key)
    }
  })
  return shared
}

/**
 * Joins the tables of a folder in order of their files: a later file corrects an earlier one, which is
 * told once for each indicator, period and pair of files; one that says the same stands in both. Two figures for one cell within a file
 * contradict each other and are an error.
 */
export function mergeRevisions(
  tables: readonly (readonly Observation[])[],
  log: ProblemLog,
): Observation[] {
  const shared = tableKeys(tables)
  if (shared.size === 0) return tables.flat()
  const positions = new Map<string, number>()
  const revisions = new Map<string, Revision>()
  const merged: Observation[] = []
  for (const observation of tables.flat()) {
    const { indicator, period, region, file, sheet, row } = observation
    const tableKey = `${indicator} ${period}`
    const key = `${tableKey} ${region}`
    const position = shared.has(tableKey) ? positions.get(key) : undefined
    const earlier = position === undefined ? undefined : merged[position]
    if (position === undefined || earlier === undefined) {
      if (shared.has(tableKey)) positions.set(key, merged.length)
      merged.push(observation)
      continue
    }
    if (earlier.file === file) {
      const place = { file, sheet, row, column: indicator, region }
      if (earlier.value !== observation.value) {
        log.error('baris-bertentangan', place, placeOf(earlier))
      }
      continue
    }
    if (earlier.value === observation.value) {
      merged[position] = { ...observation, alsoIn: [...(earlier.alsoIn ?? []), earlier.file] }
      continue
    }
    merged[position] = observation
    const pair = `${tableKey} ${earlier.file} ${file}`
    const revision = revisions.get(pair)
    if (revision === undefined) revisions.set(pair, { count: 1, earlier, later: observation })
    else revision.count += 1
  }
  for (const { count, earlier, later } of revisions.values()) {
    const { file, sheet, row, indicator, region, value } = later
    const params = { count, period: later.period, found: value, earlier: earlier.value }
    const at = { file, sheet, row, column: indicator, region }
    log.warn('nilai-direvisi', at, { ...params, ...placeOf(earlier) })
  }
  return merged
}
