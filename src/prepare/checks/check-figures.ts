import type { ProblemLog } from '../problems/problem-log'
import type { Observation } from '../model/observation'
import type { Project } from '../read-project'
import { checkCopiedYears } from './check-copies'
import { checkMagnitudes } from './check-magnitudes'
import { checkNeutral } from './check-neutral'
import { checkOutliers } from './check-outliers'
import { checkNamedYears, checkPeriods } from './check-periods'
import { checkRanges } from './check-ranges'
import { checkRelations } from './check-relations'
import { checkRowNotes } from './check-row-notes'
import { checkSeries } from './check-series'
import { checkExtent } from './check-sizes'
import { checkTotals } from './check-totals'
import { checkYears } from './check-years'
import { checkClasses } from './outside/check-classes'
import { checkPatterns } from './patterns/check-patterns'
import { figuresOfTables } from './patterns/figure-columns'

/** All that figures say of each other, as they stand in the tables and before anything is computed. */
export function checkFigures(project: Project, log: ProblemLog): void {
  const { observations, catalogue, unitByCode, units } = project
  checkPeriods(observations, project.series, project.settings.diterbitkan, log)
  checkNamedYears(observations, project.catalogue, log)
  const isInvented = ({ indicator }: Observation) => catalogue.get(indicator)?.origin === 'sample'
  // An invented figure is no measure of a real one.
  checkRelations(
    project.allRelations,
    observations.filter((one) => !isInvented(one)),
    log,
  )
  checkRelations(project.allRelations, observations.filter(isInvented), log)
  checkSeries(project, log)
  checkRowNotes(project, log)
  checkTotals(catalogue, units, observations, log)
  checkRanges(catalogue, units, observations, log)
  checkExtent(project, log)
  checkMagnitudes(project, log)
  checkYears(catalogue, observations, log)
  checkCopiedYears(catalogue, observations, log)
  checkClasses(project, log)
  checkNeutral(catalogue, unitByCode, observations, log)
  const figures = figuresOfTables(project)
  checkPatterns(project, figures, log)
  checkOutliers(project, figures, log)
}
