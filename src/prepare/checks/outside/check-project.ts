import type { OutsideChecks } from '../../../contract'
import type { ColumnStore } from '../../join/column-store'
import type { ProblemLog } from '../../problems/problem-log'
import { BOUNDARIES_FILE } from '../../read/read-boundaries'
import { SCHOOLS_FILE } from '../../read/read-points'
import { SERIES_FILE } from '../../read/read-series'
import { TOURISM_FILE } from '../../read/read-tourism'
import type { Project } from '../../read-project'
import { checkColumns } from './check-columns'
import { checkOutside, comeOf } from './check-outside'
import { checkTables } from './check-tables'
import { facilityTables } from './facility-tables'
import { IndicatorFiles } from './indicator-files'

/** Files that figures come from beside the tables of `nilai`. */
const OTHERS = [BOUNDARIES_FILE, SCHOOLS_FILE, SERIES_FILE, TOURISM_FILE]

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
): OutsideChecks {
  const { declared, values } = project.outside
  const lists = facilityTables(project.facilities, project.units, project.sources)
  const tables = new Map([
    ...project.outside.tables,
    ...lists.map((one) => [one.file, one] as const),
  ])
  const files = new Set([...values, ...tables.keys(), ...OTHERS])
  const answered = checkTables(declared, values, files, log)
  const known = {
    indicators: new IndicatorFiles(project),
    outside: tables,
    catalogue: project.catalogue,
    bands: project.bands,
  }
  const come = comeOf(declared, files)
  checkColumns(come, answered, { ...project, indicators: known.indicators }, log)
  return checkOutside(come, known, store, log)
}
