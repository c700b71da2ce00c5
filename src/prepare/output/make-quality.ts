import type { Indicator, QualityFile, ValueStatus } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import { roundTo } from '../join/round-columns'
import type { Project } from '../read-project'
import { describeSources } from './describe-sources'
import { measureCompleteness } from './measure-completeness'
import { shownPeriod } from '../../domain/shown-period'

const COVERAGE_DECIMALS = 4

function coverageOf(indicator: Indicator, store: ColumnStore): number {
  const latest = shownPeriod(indicator)
  const desa = store.frame.positionsAt('desa')
  if (latest === undefined || desa.length === 0) return 0
  return roundTo(store.countKnown(indicator.id, latest, desa) / desa.length, COVERAGE_DECIMALS)
}

/** Ids of the indicators with that status at one of their levels. */
function withStatus(indicators: readonly Indicator[], status: ValueStatus): string[] {
  return indicators
    .filter(({ levels, status: by }) => levels.some((level) => by[level] === status))
    .map(({ id }) => id)
}

/**
 * Boundaries before and after the repair, completeness and freshness, estimates and samples.
 */
export function makeQuality(
  project: Project,
  indicators: readonly Indicator[],
  store: ColumnStore,
): Omit<QualityFile, 'outside' | 'errata' | 'notes'> {
  const { repair, settings, units, boundaries } = project
  const drawn = new Set(boundaries.features.map(({ properties }) => properties.kode))
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
    kecamatan: store.frame.positionsAt('kecamatan').map((index) => store.frame.codes[index] ?? ''),
    indicators: measureCompleteness(indicators, store, settings.diterbitkan),
    sources: describeSources(project, indicators),
    estimates: withStatus(indicators, 'perkiraan'),
    samples: withStatus(indicators, 'contoh'),
  }
}
