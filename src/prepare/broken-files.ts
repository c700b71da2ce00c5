import { IndicatorFiles } from './checks/outside/indicator-files'
import type { ProblemLog } from './problems/problem-log'
import type { Project } from './read-project'
import { partsOf } from './model/catalogue-entry'

/**
 * Files that hold one matter each, so that all others can be judged without it. Settings, catalogue, units and
 * boundaries are none: everything rests on them.
 */
const APART =
  /^(?:nilai|contoh|titik|luar|seri|cerita)\/|^(?:periksa-luar|judul-kolom|padanan|target|ralat)\.csv$|^kios\.json$/

const FIGURES = /^(?:nilai|titik|seri)\//

/** What has errors, and which indicators rest on it, so that nothing is to be said of them yet. */
export type BrokenFiles = {
  files: ReadonlySet<string>
  /** Whether figures are in one of them. */
  losesFigures: boolean
  isDoubtful: (indicator: string) => boolean
}

export const NOTHING_BROKEN: BrokenFiles = {
  ...{ files: new Set(), losesFigures: false, isDoubtful: () => false },
}

/**
 * The files that have errors, each of which leaves the others to be checked; null where one of them is what
 * all figures rest on. An indicator that has lost its only table rests on it as well.
 */
export function brokenFiles(project: Project, log: ProblemLog): BrokenFiles | null {
  const files = new Set(log.filesInError)
  if (files.size === 0) return NOTHING_BROKEN
  if ([...files].some((file) => !APART.test(file))) return null
  const { catalogue } = project
  const rests = new IndicatorFiles(project)
  const known = new Map<string, boolean>()
  const isDoubtful = (id: string): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, false)
    const entry = catalogue.get(id)
    const own = rests.of(id)
    const isGone = entry === undefined || (entry.origin === 'table' && own.size === 0)
    const found =
      isGone || [...own].some((file) => files.has(file)) || partsOf(entry).some(isDoubtful)
    known.set(id, found)
    return found
  }
  const losesFigures = [...files].some((file) => FIGURES.test(file))
  return { files, losesFigures, isDoubtful }
}

/** A project without the figures of such files. */
export function withoutBroken(project: Project, { files }: BrokenFiles): Project {
  if (files.size === 0) return project
  return { ...project, observations: project.observations.filter(({ file }) => !files.has(file)) }
}
