import { checkRelations } from '../../../../src/prepare/checks/check-relations'
import { checkOutside } from '../../../../src/prepare/checks/outside/check-outside'
import { IndicatorFiles } from '../../../../src/prepare/checks/outside/indicator-files'
import { facilityTables } from '../../../../src/prepare/checks/outside/facility-tables'
import { computeColumns } from '../../../../src/prepare/derive/compute-columns'
import { fillColumns } from '../../../../src/prepare/derive/fill-columns'
import { operandsOf } from '../../../../src/prepare/model/formula'
import { ColumnStore } from '../../../../src/prepare/join/column-store'
import { RegionFrame } from '../../../../src/prepare/join/region-frame'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { readProject, type Project } from '../../../../src/prepare/read-project'
import { partsOf } from '../../../../src/prepare/model/catalogue-entry'
import type { DeclaredCheck } from '../../../../src/prepare/read/read-outside-checks'
import type { Observation } from '../../../../src/prepare/model/observation'

/** How the figures of some columns of one table are altered. */
export type Alteration = {
  file: string
  columns: readonly string[]
  /** The rows of the table in their order, each with its figures by column; gives back the altered rows. */
  alter: (rows: readonly Figures[]) => Figures[]
}
type Figures = ReadonlyMap<string, number>

/** A project in memory, of which single columns can be altered and checked anew without a whole build. */
export class AlteredProject {
  private readonly base: ColumnStore
  private readonly known

  private constructor(private readonly project: Project) {
    const { catalogue, bands, outside, facilities, units, sources } = project
    const lists = facilityTables(facilities, units, sources)
    const tables = new Map([...outside.tables, ...lists.map((one) => [one.file, one] as const)])
    this.known = { indicators: new IndicatorFiles(project), outside: tables, catalogue, bands }
    this.base = new ColumnStore(new RegionFrame(units))
    this.compute(new Set(catalogue.keys()), project.observations, this.base)
  }

  static async read(root: string): Promise<AlteredProject> {
    const project = await readProject(root, new ProblemLog())
    if (project === null) throw new Error(`${root} cannot be read`)
    return new AlteredProject(project)
  }

  /** Tables of `nilai`, each with its columns. */
  columns(): [file: string, columns: string[]][] {
    return this.project.outside.values.map((file) => [
      file,
      [...this.known.indicators.columnsOf(file).keys()],
    ])
  }

  /** Whether the project gives a reason why a column is not compared. */
  hasReason(file: string, column: string): boolean {
    return this.project.outside.declared.gaps.some(
      ({ table, measures }) =>
        table === file && (measures.length === 0 || measures.includes(column)),
    )
  }

  /** Errors of the sums and comparisons that the altered columns take part in. */
  errorsOf({ file, columns, alter }: Alteration): Problem[] {
    const touched = new Set(columns)
    const own = this.project.observations.filter((one) => one.file === file)
    const altered = alterRows(own, touched, alter)
    const kept = own.filter(({ indicator }) => !touched.has(indicator))
    const checks = this.project.outside.declared.checks.filter((check) =>
      this.operandsOf(check).some((id) => this.restsOn(id, touched)),
    )
    const log = new ProblemLog()
    checkRelations(this.project.relations, [...kept, ...altered], log)
    checkOutside({ checks, gaps: [] }, this.known, this.storeOf(checks, touched, altered), log)
    return log.problems.filter(({ severity }) => severity === 'galat')
  }

  private storeOf(
    checks: readonly DeclaredCheck[],
    touched: ReadonlySet<string>,
    altered: readonly Observation[],
  ): ColumnStore {
    const store = new ColumnStore(this.base.frame)
    const anew = new Set<string>()
    for (const id of this.project.catalogue.keys()) {
      if (this.restsOn(id, touched)) anew.add(id)
      else {
        for (const period of this.base.periods(id)) {
          this.base.column(id, period).forEach((value, index) => {
            store.column(id, period)[index] = value
          })
        }
      }
    }
    const needed = new Set(checks.flatMap((check) => this.operandsOf(check)))
    const wanted = [...anew].filter((id) => touched.has(id) || needed.has(id))
    const elsewhere = this.project.observations.filter(
      ({ indicator, file }) => touched.has(indicator) && file !== altered[0]?.file,
    )
    this.compute(new Set(wanted), [...elsewhere, ...altered], store)
    return store
  }

  private compute(
    ids: ReadonlySet<string>,
    observations: readonly Observation[],
    store: ColumnStore,
  ): void {
    const { project } = this
    const entries = [...project.catalogue.values()].filter(({ id }) => ids.has(id))
    const yearOf = new Map(project.sources.map(({ id, year }) => [id, year]))
    const facts = {
      ...{ observations, series: project.series, boundaries: project.boundaries },
      ...{ regions: [], schools: [], facilities: [], centres: [], tourism: [], addressed: [] },
      boundaryPeriod: project.settings.batas.tahun,
      periodOf: ({ source }: { source: string }) => yearOf.get(source) ?? '',
    }
    const computable = entries.filter(({ origin }) => origin !== 'distance')
    fillColumns(computable, facts, store)
    computeColumns(computable, store, new ProblemLog())
  }

  private operandsOf({ table, other }: DeclaredCheck): string[] {
    return [table, other].flatMap(({ tree }) => operandsOf(tree))
  }

  private restsOn(id: string, touched: ReadonlySet<string>, seen = new Set<string>()): boolean {
    if (touched.has(id)) return true
    const entry = this.project.catalogue.get(id)
    if (entry === undefined || seen.has(id)) return false
    seen.add(id)
    return partsOf(entry).some((part) => this.restsOn(part, touched, seen))
  }
}

/** The observations of some columns after their rows were altered; a row is a region of a period. */
function alterRows(
  own: readonly Observation[],
  touched: ReadonlySet<string>,
  alter: Alteration['alter'],
): Observation[] {
  const rows = [...new Map(own.map((one) => [one.row, one])).values()].toSorted(
    (a, b) => a.row - b.row,
  )
  const figures = new Map(rows.map(({ row }) => [row, new Map<string, number>()]))
  for (const { row, indicator, value } of own) {
    if (touched.has(indicator)) figures.get(row)?.set(indicator, value)
  }
  const altered = alter([...figures.values()])
  return rows.flatMap((place, index) =>
    [...(altered[index] ?? [])].map(([indicator, value]) => ({ ...place, indicator, value })),
  )
}
