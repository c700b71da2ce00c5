import type { AwaitedTable, LocalizedText, RegionCode } from '../contract'
import { getValue, type Dataset } from './dataset'
import { buildTrend, type Trend, type TrendPoint } from './trend'

/** What an office has yet to deliver, as far as one subject goes. */
export interface Awaited {
  readonly office: string
  /** Name of the template to fill in; null where there is none. */
  readonly template: string | null
  readonly title: LocalizedText
  readonly names: readonly LocalizedText[]
}

/** A figure that an office publishes for the kabupaten alone. */
export interface KabupatenFigure {
  readonly trend: Trend
  readonly last: TrendPoint
}

/** The table that some indicators wait for; null when none of them does. */
export function findAwaited(dataset: Dataset, ids: readonly string[]): Awaited | null {
  const asked = new Set(ids)
  const within = (table: AwaitedTable) => table.indicators.filter(({ id }) => asked.has(id))
  const found = dataset.catalogue.awaited?.find((table) => within(table).length > 0)
  if (!found) return null
  return awaitedOf(found, within(found))
}

/** What an office is asked for of some indicators of a table. */
export function awaitedOf(table: AwaitedTable, of: AwaitedTable['indicators']): Awaited {
  const { office, template = null, title } = table
  return { office, template, title, names: of.map(({ name }) => name) }
}

/** True when none of the indicators has a figure of a region that is no sample, in any period. */
export function hasNoOfficial(dataset: Dataset, ids: readonly string[], code: RegionCode): boolean {
  const level = dataset.regions.get(code)?.level
  return !ids.some((id) => {
    const indicator = dataset.indicators.get(id)
    if (!indicator || level === undefined || indicator.status[level] === 'contoh') return false
    return indicator.periods.some((period) => getValue(dataset, id, period, code) !== null)
  })
}

/** The latest official figures of the kabupaten for the given indicators; those without any are left out. */
export function kabupatenFigures(
  dataset: Dataset,
  ids: readonly string[],
): readonly KabupatenFigure[] {
  return ids.flatMap((id): KabupatenFigure[] => {
    const indicator = dataset.indicators.get(id)
    const trend = indicator && buildTrend(dataset, dataset.regions.root.code, indicator)
    const last = trend?.points.at(-1)
    return !trend || !last || last.status === 'contoh' ? [] : [{ trend, last }]
  })
}
