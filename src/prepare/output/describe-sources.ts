import type { Indicator, SourceQuality } from '../../contract'
import { sourceIdAt } from '../../domain/source-at'
import type { Project } from '../read-project'
import { ageInYears } from './measure-completeness'

/** Figures of one source: which indicators, and which periods. */
type Use = { indicators: Set<string>; periods: string[] }

/** Where the figures of each source are used: the catalogue's source, or each point's own in a series. */
function findUses(project: Project, indicators: readonly Indicator[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  const use = (source: string, indicator: string, periods: readonly string[]): void => {
    const found = uses.get(source) ?? { indicators: new Set(), periods: [] }
    found.indicators.add(indicator)
    found.periods.push(...periods)
    uses.set(source, found)
  }
  for (const indicator of indicators) {
    const { id, levels, periods } = indicator
    const points = project.series.get(id)?.points ?? []
    for (const point of points) use(point.source, id, [point.period])
    const onlySeries = points.length > 0 && levels.length === 1 && levels[0] === 'kabupaten'
    if (onlySeries) continue
    for (const period of periods) use(sourceIdAt(indicator, period), id, [period])
  }
  return uses
}

/** Trust, number of indicators and latest period of every source, in the order of the file. */
export function describeSources(
  project: Project,
  indicators: readonly Indicator[],
): Record<string, SourceQuality> {
  const uses = findUses(project, indicators)
  const described = project.sources.map(({ id, trust }): [string, SourceQuality] => {
    const found = uses.get(id)
    const latest = found?.periods.toSorted().at(-1) ?? null
    const age = latest === null ? null : ageInYears(latest, project.settings.diterbitkan)
    return [id, { trust, indicators: found?.indicators.size ?? 0, latest, age }]
  })
  return Object.fromEntries(described)
}
