import type { AdminLevel } from '../../../contract'
import { distanceTarget } from '../../derive/fill-distances'
import { BOUNDARIES_FILE } from '../../read/read-boundaries'
import { partsOf, type CatalogueEntry } from '../../model/catalogue-entry'
import { FACILITY_FILES } from '../../read/read-facilities'
import { SCHOOLS_FILE } from '../../read/read-points'
import { SERIES_FILE, type Series } from '../../read/read-series'
import { TOURISM_FILE } from '../../read/read-tourism'
import type { Observation } from '../../model/observation'

export type IndicatorFacts = {
  catalogue: ReadonlyMap<string, CatalogueEntry>
  observations: readonly Observation[]
  series: ReadonlyMap<string, Series>
}

/** A column of a table: its first and its latest period, and the longest code of a region that it has a figure of. */
type Extent = { earliest: string; latest: string; code: string }

/** indicator -> file -> what the file's column covers. */
type Tables = ReadonlyMap<string, ReadonlyMap<string, Extent>>

function widen(files: Map<string, Extent>, file: string, period: string, region: string): void {
  const extent = files.get(file)
  if (extent === undefined) {
    files.set(file, { earliest: period, latest: period, code: region })
    return
  }
  if (period < extent.earliest) extent.earliest = period
  if (extent.latest < period) extent.latest = period
  if (extent.code.length < region.length) extent.code = region
}

/** A figure that several files say alike is of each of them, whichever comes last by its name. */
function tablesOf(observations: readonly Observation[]): Tables {
  const found = new Map<string, Map<string, Extent>>()
  for (const { indicator, file, alsoIn = [], period, region } of observations) {
    const files = found.get(indicator) ?? new Map<string, Extent>()
    widen(files, file, period, region)
    for (const other of alsoIn) widen(files, other, period, region)
    found.set(indicator, files)
  }
  return found
}

/** The lists that hold facilities of some of the kinds. */
function facilityFiles(held: readonly string[]): string[] {
  return FACILITY_FILES.filter(({ kinds }) =>
    Object.values(kinds).some((kind) => held.includes(kind)),
  ).map(({ file }) => file)
}

/** Levels by the parts of a code: 99.01, 99.01.10, 99.01.10.2003. */
const LEVELS = ['kabupaten', 'kecamatan', 'desa'] as const

/** Which files of `data/` the figures of an indicator rest on, whatever they are computed from. */
export class IndicatorFiles {
  private read: Tables | null = null
  private readonly known = new Map<string, ReadonlySet<string>>()

  constructor(private readonly facts: IndicatorFacts) {}

  /** Only when a check asks: a run may hold millions of figures. */
  private get tables(): Tables {
    this.read ??= tablesOf(this.facts.observations)
    return this.read
  }

  has(indicator: string): boolean {
    return this.facts.catalogue.has(indicator)
  }

  of(indicator: string): ReadonlySet<string> {
    const known = this.known.get(indicator)
    if (known !== undefined) return known
    // An indicator that needs itself is told elsewhere; here it only must end.
    this.known.set(indicator, new Set())
    const entry = this.facts.catalogue.get(indicator)
    const files = new Set(entry === undefined ? [] : this.filesOf(entry))
    this.known.set(indicator, files)
    return files
  }

  /** Latest period that an indicator has in the files meant; null when it has none there. */
  latest(indicator: string, isMeant: (file: string) => boolean): string | null {
    const periods = [...(this.tables.get(indicator) ?? [])].flatMap(([file, { latest }]) =>
      isMeant(file) ? [latest] : [],
    )
    return periods.toSorted().at(-1) ?? null
  }

  /** First and latest period of a column of one table; null when it has none. */
  periodsIn(file: string, indicator: string): { earliest: string; latest: string } | null {
    return this.tables.get(indicator)?.get(file) ?? null
  }

  /** Columns of one table, each with the lowest level that it has figures of. */
  columnsOf(file: string): ReadonlyMap<string, AdminLevel> {
    return new Map(
      [...this.tables].flatMap(([indicator, files]): [string, AdminLevel][] => {
        const level = LEVELS[(files.get(file)?.code.split('.').length ?? 0) - 2]
        return level === undefined ? [] : [[indicator, level]]
      }),
    )
  }

  sourcesOf(indicators: readonly string[]): string[] {
    const sources = indicators.flatMap((id) => this.facts.catalogue.get(id)?.source ?? [])
    return [...new Set(sources)]
  }

  private destinationsOf(entry: CatalogueEntry): string[] {
    const found = distanceTarget(entry)
    switch (found?.target) {
      case 'sekolah':
        return [SCHOOLS_FILE]
      case 'fasilitas':
        return facilityFiles(found.kinds)
      case 'desa':
        return entry.numerator === null ? [] : [...this.of(entry.numerator)]
      case 'pusat':
      case undefined:
        return []
    }
  }

  private filesOf(entry: CatalogueEntry): string[] {
    const weights = entry.origin === 'shared-out' && entry.weightBy !== null ? [entry.weightBy] : []
    const series = this.facts.series.has(entry.id) ? [SERIES_FILE] : []
    switch (entry.origin) {
      case 'table':
      case 'sample':
        return [...(this.tables.get(entry.id)?.keys() ?? [])]
      case 'series':
        return series
      case 'area':
        return [BOUNDARIES_FILE]
      case 'schools':
        return [SCHOOLS_FILE]
      case 'facilities':
        return facilityFiles(entry.choices)
      case 'tourism':
        return [TOURISM_FILE]
      case 'distance':
        return this.destinationsOf(entry)
      case 'ratio':
      case 'formula':
      case 'category-share':
      case 'shared-out':
        return [...series, ...[...partsOf(entry), ...weights].flatMap((id) => [...this.of(id)])]
    }
  }
}
