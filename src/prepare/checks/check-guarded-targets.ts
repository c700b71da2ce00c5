import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'

/**
 * No target of a plan for a desa or kecamatan may stand in for a figure that is withheld: an office that writes
 * its figure down as a target would publish it. Refused below the kabupaten where the indicator is guarded
 * itself, and where the region's figure is withheld for another reason. Invented samples are no figures.
 */
export function checkGuardedTargets(
  { targets, catalogue, unitByCode }: Pick<Project, 'targets' | 'catalogue' | 'unitByCode'>,
  store: ColumnStore,
  log: ProblemLog,
): void {
  for (const { target, file, row } of targets) {
    const unit = unitByCode.get(target.region ?? '')
    if (unit === undefined || unit.level === 'kabupaten' || target.status !== 'resmi') continue
    const { indicator } = target
    const isGuarded = (catalogue.get(indicator)?.minimumCell ?? null) !== null
    const index = store.frame.indexOf(unit.code)
    const isHidden = store
      .periods(indicator)
      .some((period) => store.isHidden(indicator, period, index))
    if (!isGuarded && !isHidden) continue
    log.error('target-dijaga', { file, row, column: 'wilayah' }, { indicator, found: unit.code })
  }
}
