import type { OutsideChecks } from '../../../contract'
import type { ColumnStore } from '../../join/column-store'
import type { ProblemLog } from '../../problems/problem-log'
import { BOUNDARIES_FILE } from '../../read/read-boundaries'
import { SCHOOLS_FILE } from '../../read/read-points'
import { SERIES_FILE } from '../../read/read-series'
import { TOURISM_FILE } from '../../read/read-tourism'
import type { Project } from '../../read-project'
import { NOTHING_BROKEN, type BrokenFiles } from '../../broken-files'
import { operandsOf } from '../../model/formula'
import {
  OUTSIDE_CHECKS_FILE,
  type DeclaredCheck,
  type DeclaredSide,
} from '../../read/read-outside-checks'
import { checkColumns } from './check-columns'
import { checkOutside, comeOf } from './check-outside'
import { checkTables } from './check-tables'
import { facilityTables } from './facility-tables'
import { isMeant } from './file-names'
import { IndicatorFiles } from './indicator-files'

/** Files that figures come from beside the tables of `nilai`. */
const OTHERS = [BOUNDARIES_FILE, SCHOOLS_FILE, SERIES_FILE, TOURISM_FILE]

/** The comparisons that need no file with errors and no indicator that has lost figures with one. */
function withoutDoubtful(
  checks: readonly DeclaredCheck[],
  outside: ReadonlyMap<string, unknown>,
  { files, isDoubtful }: BrokenFiles,
): DeclaredCheck[] {
  const isSound = ({ file, tree }: DeclaredSide) => {
    const isBroken = [...files].some((one) => isMeant(file, one))
    return !isBroken && (outside.has(file) || !operandsOf(tree).some(isDoubtful))
  }
  return checks.filter(({ table, other }) => isSound(table) && isSound(other))
}

/** All outside checks of a project, over its figures as they will be published. */
export function checkProject(
  project: Pick<
    Project,
    | 'outside'
    | 'catalogue'
    | 'bands'
    | 'relations'
    | 'observations'
    | 'series'
    | 'facilities'
    | 'units'
    | 'sources'
  >,
  store: ColumnStore,
  log: ProblemLog,
  broken: BrokenFiles = NOTHING_BROKEN,
): OutsideChecks {
  // Of what the file would have said nothing is known.
  if (broken.files.has(OUTSIDE_CHECKS_FILE)) return { checks: [], unchecked: [] }
  const { declared, values } = project.outside
  const lists = facilityTables(project.facilities, project.units, project.sources)
  const tables = new Map([
    ...project.outside.tables,
    ...lists.map((one) => [one.file, one] as const),
  ])
  const files = new Set([...values, ...tables.keys(), ...OTHERS, ...broken.files])
  const answered = checkTables(declared, values, files, log)
  const known = {
    indicators: new IndicatorFiles(project),
    outside: tables,
    catalogue: project.catalogue,
    bands: project.bands,
  }
  const { checks, gaps } = comeOf(declared, files)
  const sound = answered.filter((file) => !broken.files.has(file))
  const come = { checks, gaps: gaps.filter(({ table }) => !broken.files.has(table)) }
  checkColumns(come, sound, { ...project, indicators: known.indicators, store }, log)
  const comparable = { checks: withoutDoubtful(checks, tables, broken), gaps: come.gaps }
  return checkOutside(comparable, known, store, log)
}
