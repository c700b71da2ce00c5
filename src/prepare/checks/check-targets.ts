import type { Indicator } from '../../contract'
import { timeOf } from '../../domain/periods'
import type { ColumnStore } from '../join/column-store'
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

function figureAt(store: ColumnStore, id: string, period: string, index: number): number | null {
  return store.isHidden(id, period, index) ? null : (store.column(id, period)[index] ?? null)
}

/** The newest published figure of a region; null where there is none. */
function newestFigure(store: ColumnStore, id: string, index: number) {
  for (const period of store.periods(id).toSorted((a, b) => timeOf(b) - timeOf(a))) {
    const value = figureAt(store, id, period, index)
    if (value !== null) return { period, value }
  }
  return null
}

/** So few of anything may become many. */
const FEW = 5
/** No plan changes a figure so many times: the target is in another unit, or a digit is lost or added. */
const FAR = 50

/**
 * Warns of a target so many times the newest figure, or so small a part of it, that it must be in another unit. To
 * bring something down to nothing is a plan; to bring up what is next to nothing may be one, so a few do not count.
 */
export function checkFarTargets(
  stated: readonly StatedTarget[],
  store: ColumnStore,
  log: ProblemLog,
): void {
  const [whole] = store.frame.positionsAt('kabupaten')
  for (const { target, file, row } of stated) {
    const { indicator, region, period, value } = target
    const index = region === null ? whole : store.frame.indexOf(region)
    const today = newestFigure(store, indicator, index ?? -1)
    if (today === null || today.value <= 0 || value <= 0) continue
    const times = Math.max(value, today.value) / Math.min(value, today.value)
    const isFew = Number.isInteger(today.value) && today.value < FEW
    if (times < FAR || (isFew && value < FEW * FAR)) continue
    log.warn(
      'target-lain-satuan',
      { file, row, column: 'nilai', region },
      {
        ...{ indicator, found: value, period: { own: period } },
        ...{ expected: today.value, since: { own: today.period } },
        ...{
          times: Number(times.toPrecision(2)),
          how: { own: value > today.value ? 'larger' : '' },
        },
      },
    )
  }
}

/**
 * Warns of a plan whose last target today's figure has passed already: it was typed wrongly, is in another
 * unit or for another indicator, or nothing is left to aim at. A target of every region is held against the
 * kabupaten.
 */
export function checkPassedTargets(
  stated: readonly StatedTarget[],
  indicators: readonly Indicator[],
  store: ColumnStore,
  log: ProblemLog,
): void {
  const directionOf = new Map(indicators.map(({ id, direction }) => [id, direction]))
  const [whole] = store.frame.positionsAt('kabupaten')
  const last = new Map<string, StatedTarget>()
  for (const one of stated) {
    const { indicator, region, period, status } = one.target
    const key = `${indicator} ${region ?? ''}`
    const known = last.get(key)?.target.period
    if (status !== 'resmi' || (known !== undefined && timeOf(known) > timeOf(period))) continue
    last.set(key, one)
  }
  for (const { target, file, row } of last.values()) {
    const { indicator, region, period, value } = target
    const sign = { 'higher-is-better': 1, 'lower-is-better': -1, none: 0 }[
      directionOf.get(indicator) ?? 'none'
    ]
    const index = region === null ? whole : store.frame.indexOf(region)
    const today = newestFigure(store, indicator, index ?? -1)
    if (today === null || timeOf(today.period) >= timeOf(period)) continue
    if (sign * (today.value - value) <= 0) continue
    log.warn(
      'target-terlampaui',
      { file, row, column: 'nilai', region },
      {
        ...{ indicator, found: value, period: { own: period } },
        ...{ expected: today.value, since: { own: today.period } },
        how: { own: sign > 0 ? 'higher' : 'lower' },
      },
    )
  }
}
