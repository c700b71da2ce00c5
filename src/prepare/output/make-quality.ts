import type { Indicator, QualityFile, QualityNote } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import { roundTo } from '../join/round-columns'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'

const COVERAGE_DECIMALS = 4

function coverageOf(indicator: Indicator, store: ColumnStore): number {
  const latest = indicator.periods.at(-1)
  const desa = store.frame.positionsAt('desa')
  if (latest === undefined || desa.length === 0) return 0
  const column = store.column(indicator.id, latest)
  const known = desa.filter((index) => (column[index] ?? null) !== null).length
  return roundTo(known / desa.length, COVERAGE_DECIMALS)
}

/** Boundaries before and after the repair, coverage, and every warning and note of the run. */
export function makeQuality(
  project: Project,
  indicators: readonly Indicator[],
  store: ColumnStore,
  log: ProblemLog,
): QualityFile {
  const { repair, settings, units, boundaries } = project
  const drawn = new Set(boundaries.features.map(({ properties }) => properties.kode))
  const notes = log.problems.flatMap((problem): QualityNote[] =>
    problem.severity === 'galat' ? [] : [{ ...problem, severity: problem.severity }],
  )
  return {
    boundaries: {
      officialAreaKm2: settings.luasResmi.km2,
      areaBeforeKm2: repair.luasSebelumKm2,
      areaAfterKm2: repair.luasSesudahKm2,
      gapsBefore: repair.celahSebelum,
      gapsAfter: repair.celahSesudah,
      overlapsBefore: repair.tumpangTindihSebelum,
      overlapsAfter: repair.tumpangTindihSesudah,
      withoutPolygon: units
        .filter((unit) => unit.level === 'desa' && !drawn.has(unit.code))
        .map((unit) => unit.code),
    },
    coverage: Object.fromEntries(indicators.map((one) => [one.id, coverageOf(one, store)])),
    notes,
  }
}
