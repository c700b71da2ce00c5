import type { Indicator } from '../../contract'
import { timeOf } from '../../domain/periods'
import type { ProblemLog } from '../problems/problem-log'
import type { StatedTarget } from '../read/read-targets'
import type { Unit } from '../model/unit'

/**
 * Whether each target can be held against figures: the indicator has them at the region's level, they
 * are not all later than the last target, and one direction is better. Years of a plan that goes on may be
 * past; one of which every target is past leaves nothing to reach.
 */
export function checkTargets(
  stated: readonly StatedTarget[],
  indicators: readonly Indicator[],
  units: ReadonlyMap<string, Unit>,
  log: ProblemLog,
): void {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const undirected = new Set<string>()
  for (const { target, file, row } of stated) {
    const indicator = known.get(target.indicator)
    if (indicator === undefined) continue
    const { id, levels, direction, periods } = indicator
    const unit = units.get(target.region ?? '')
    if (unit && !levels.includes(unit.level)) {
      const params = { indicator: id, found: unit.code, expected: levels.join(', ') }
      log.error('target-bukan-tingkatnya', { file, row, column: 'wilayah' }, params)
    }
    if (direction === 'none' && !undirected.has(id)) {
      undirected.add(id)
      log.warn('target-tanpa-arah', { file, row, column: 'indikator' }, { found: id })
    }
    const expected = periods.at(-1)
    const latest = Math.max(
      ...stated
        .filter(
          ({ target: other }) =>
            other.indicator === id &&
            other.region === target.region &&
            other.status === target.status,
        )
        .map(({ target: other }) => timeOf(other.period)),
    )
    const isLast = timeOf(target.period) === latest
    if (expected !== undefined && isLast && latest <= timeOf(expected)) {
      const place = { file, row, column: 'tahun' }
      const params = { indicator: id, found: target.period, expected }
      const isPast = target.status === 'resmi' && latest < timeOf(expected)
      if (isPast) log.error('target-sudah-lewat', place, params)
      else log.warn('target-lampau', place, params)
    }
  }
}
