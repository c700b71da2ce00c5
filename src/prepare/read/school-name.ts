import type { Place, ProblemLog } from '../problems/problem-log'

/** SDN 8, SD IT, SMPS, MAN 1, MTsN 2: the kind that the name of a school begins with. */
const KIND = /^(SD|SMP|SMA|SMK|SLB|MA|MTS|MI)(N|S|IT)?\b/i

/** A school cannot be of another kind than its name says. `place` is the cell of the kind. */
export function checkSchoolName(name: string, kind: string, place: Place, log: ProblemLog): void {
  const expected = KIND.exec(name)?.[1]?.toUpperCase()
  if (expected === undefined || expected === kind) return
  log.error('bentuk-beda-nama', place, { name, found: kind, expected })
}
