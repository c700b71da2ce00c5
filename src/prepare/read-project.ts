import type { Band, BoundaryProperties, Catalogue, Island, Source } from '../contract'
import { checkCatalogue } from './checks/check-catalogue'
import { isSample } from './checks/is-sample'
import type { AreaCollection } from './geometry/mapshaper'
import { NameApprovals } from './intake/name-approvals'
import { UnitLookup } from './intake/unit-lookup'
import type { ProblemLog } from './problems/problem-log'
import {
  readBoundaries,
  readNeighbours,
  readRepairReport,
  type RepairReport,
} from './read/read-boundaries'
import { readCatalogue, type CatalogueEntry } from './read/read-catalogue'
import { readBands, readCategories } from './read/read-categories'
import { readComponents } from './read/read-components'
import {
  readIslands,
  readSchools,
  readTourism,
  type StatedSchool,
  type StatedSite,
} from './read/read-points'
import { readRelations, type Relation } from './read/read-relations'
import { readSeries, type Series } from './read/read-series'
import { readSettings, type Settings } from './read/read-settings'
import { readSources } from './read/read-sources'
import { readUnits, type Unit } from './read/read-units'
import { readValueFolder, type Observation } from './read/read-values'
import { isWriting } from './run-context'

/** Everything in `data/`, read and checked by itself; nothing computed yet. */
export type Project = {
  settings: Settings
  units: Unit[]
  unitByCode: ReadonlyMap<string, Unit>
  sources: Source[]
  components: Catalogue['components']
  /** In the order of the file; without samples when they are switched off. */
  catalogue: ReadonlyMap<string, CatalogueEntry>
  bands: ReadonlyMap<string, Band[]>
  relations: Relation[]
  observations: Observation[]
  series: ReadonlyMap<string, Series>
  schools: StatedSchool[]
  islands: Island[]
  tourism: StatedSite[]
  boundaries: AreaCollection<{ kode: string }>
  neighbours: AreaCollection<BoundaryProperties>
  repair: RepairReport
}

function withoutSamples(catalogue: ReadonlyMap<string, CatalogueEntry>) {
  return new Map([...catalogue].filter(([, entry]) => !isSample(entry, catalogue)))
}

/** Reads `root` (a `data/` folder). Null when something is missing without which nothing can be said. */
export async function readProject(root: string, log: ProblemLog): Promise<Project | null> {
  const settings = readSettings(root, log)
  const units = readUnits(root, log)
  const sources = readSources(root, log)
  const components = readComponents(root, log)
  const bands = readBands(root, log)
  const entries = readCatalogue(root, readCategories(root, log), log)
  const repair = readRepairReport(root, log)
  if (settings === null || repair === null || units.length === 0) return null
  const all = new Map(entries.map((entry) => [entry.id, entry]))
  checkCatalogue(all, sources, settings, log)
  const catalogue = settings.contoh ? all : withoutSamples(all)
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]))
  const sourceIds = new Set(sources.map((source) => source.id))
  const lookup = new UnitLookup(unitByCode)
  const approvals = new NameApprovals(root, lookup, log)
  const tables = { root, units: lookup, catalogue, approvals, log }
  const points = { root, units: unitByCode, sources: sourceIds, log }
  const facts = await readValueFolder('nilai', 'table', tables)
  const samples = settings.contoh ? await readValueFolder('contoh', 'sample', tables) : []
  approvals.finish(isWriting())
  const used = new Set([...catalogue.values()].map((entry) => entry.source))
  return {
    settings,
    units,
    unitByCode,
    sources: settings.contoh
      ? sources
      : sources.filter(({ id }) => id !== 'contoh' || used.has(id)),
    components,
    catalogue,
    bands,
    relations: readRelations(root, all, log),
    observations: [...facts, ...samples],
    series: readSeries({ root, catalogue, sources: sourceIds, log }),
    schools: readSchools(points),
    islands: readIslands(points),
    tourism: readTourism(points),
    boundaries: readBoundaries(root, unitByCode, log),
    neighbours: readNeighbours(root, log),
    repair,
  }
}
