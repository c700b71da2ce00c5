import type { Source } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import type { CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'
import { SOURCES_FILE } from '../read/read-sources'

/** The years of "2019–2022". */
export function yearsOf(year: string): number[] {
  return (year.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number)
}

/** The last one; null for a source that states none. */
function lastYear(year: string): number | null {
  const years = yearsOf(year)
  return years.length === 0 ? null : Math.max(...years)
}

type Stated = {
  facts: readonly Observation[]
  catalogue: ReadonlyMap<string, CatalogueEntry>
  sources: readonly Source[]
  tableSources: ReadonlyMap<string, string>
}

/**
 * Refuses a source of a year after the one in which the dataset is published; a plan may be for years to come.
 */
export function checkFutureSources(
  sources: readonly Source[],
  lines: ReadonlyMap<string, number>,
  plans: ReadonlySet<string>,
  publishedAt: string,
  log: ProblemLog,
): void {
  const expected = publishedAt.slice(0, 4)
  for (const { id, year: found } of sources) {
    if (plans.has(id) || (lastYear(found) ?? 0) <= Number(expected)) continue
    const place = { file: SOURCES_FILE, row: lines.get(id) ?? null, column: 'tahun' }
    log.error('tahun-mendatang', place, { found, expected })
  }
}

/**
 * Warns once a table whose figures are of later years than the source that they are shown with, and which has
 * no row in `sumber-tabel.csv`: they may well be from elsewhere.
 */
export function checkSourceYears(
  { facts, catalogue, sources, tableSources }: Stated,
  log: ProblemLog,
): void {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  type Late = { source: Source; period: string; indicators: Set<string> }
  const late = new Map<string, Late>()
  for (const { file, indicator, period } of facts) {
    if (tableSources.has(file)) continue
    const entry = catalogue.get(indicator)
    const source = sourceById.get(entry?.source ?? '')
    const year = lastYear(source?.year ?? '')
    if (entry === undefined || source === undefined || year === null) continue
    if (Number(period.slice(0, 4)) <= year) continue
    const known = late.get(file) ?? { source, period, indicators: new Set() }
    known.indicators.add(entry.name.id)
    if (period > known.period) known.period = period
    late.set(file, known)
  }
  for (const [file, { source, period, indicators }] of late) {
    const [first = ''] = indicators
    const { id, year } = source
    const params = { period: { own: period }, source: { own: id }, year: { own: year } }
    log.warn('sumber-lebih-lama', { file }, { ...params, indicator: first })
  }
}
