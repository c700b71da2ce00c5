import { placeOf } from '../problems/place-of'
import type { ProblemLog } from '../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import type { Observation } from '../model/observation'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

/**
 * Which source the figures of an indicator are from, period by period: that of their table where it names
 * one, else the catalogue's. What is computed takes the source of a part whose table names one.
 */
export class FigureSources {
  /** indicator -> period -> source, of those that stand in tables. */
  private readonly stated = new Map<string, Map<string, string>>()

  /** A page names one source for a figure: two in one period are an error. */
  constructor(
    private readonly catalogue: Catalogue,
    observations: readonly Observation[],
    tables: ReadonlyMap<string, string>,
    log: ProblemLog,
  ) {
    if (tables.size === 0) return
    const told = new Set<string>()
    for (const observation of observations) {
      const { indicator, period, file } = observation
      const own = catalogue.get(indicator)?.source ?? ''
      const source = tables.get(file) ?? own
      const periods = this.stated.get(indicator) ?? new Map<string, string>()
      const other = periods.get(period)
      const key = `${indicator} ${period}`
      if (other !== undefined && other !== source && !told.has(key)) {
        told.add(key)
        log.error('sumber-bercampur', placeOf(observation), {
          indicator: catalogue.get(indicator)?.name.id ?? indicator,
          period,
          found: source,
          other,
        })
      }
      this.stated.set(indicator, periods.set(period, other ?? source))
    }
  }

  at(id: string, period: string, seen: ReadonlySet<string> = new Set()): string {
    const entry = this.catalogue.get(id)
    if (entry === undefined || seen.has(id)) return entry?.source ?? ''
    const stated = this.stated.get(id)?.get(period)
    if (stated !== undefined) return stated
    const parts = partsOf(entry).map((part) => ({
      own: this.catalogue.get(part)?.source,
      now: this.at(part, period, new Set([...seen, id])),
    }))
    return parts.find(({ own, now }) => now !== own)?.now ?? entry.source
  }

  /** All sources of the tables of an indicator; its own where it stands in none. */
  of({ id, source }: Pick<CatalogueEntry, 'id' | 'source'>): string[] {
    return [...new Set(this.stated.get(id)?.values() ?? [source])]
  }
}
