import type {
  AwaitedTable,
  Band,
  BoundaryProperties,
  Catalogue,
  Erratum,
  KioskFile,
  Sections,
  Source,
} from '../contract'
import { checkCatalogue } from './checks/check-catalogue'
import { checkCopiedSamples } from './checks/check-copies'
import { checkRegency } from './checks/check-regency'
import { checkFutureSources, checkSourceYears } from './checks/check-source-years'
import { isSample } from './checks/is-sample'
import type { AreaCollection } from './geometry/mapshaper'
import { HeadingSynonyms } from './intake/headings/heading-synonyms'
import type { DecisionFile } from './intake/decisions'
import { NameApprovals } from './intake/places/name-approvals'
import { listTables } from './intake/list-tables'
import { tableKind } from './intake/grid/read-grids'
import { refuseNames } from './intake/personal-data'
import { holdsPersonal } from './intake/personal/told-name'
import { UnitLookup } from './intake/places/unit-lookup'
import type { ProblemLog } from './problems/problem-log'
import {
  readBoundaries,
  readNeighbours,
  readRepairReport,
  type RepairReport,
} from './read/read-boundaries'
import { type CatalogueEntry } from './model/catalogue-entry'
import { CATALOGUE_FILE, readCatalogue } from './read/read-catalogue'
import { CATEGORIES_FILE, readBands, readCategories } from './read/read-categories'
import { readComponents } from './read/read-components'
import { readErrata } from './read/read-errata'
import { readKiosk } from './read/read-kiosk'
import { readOutsideChecks, type DeclaredChecks } from './read/read-outside-checks'
import { readOutsideTables, type OutsideTable } from './read/read-outside-tables'
import { readIslands, readSchools, type StatedIsland, type StatedSchool } from './read/read-points'
import { readReshaped, type Reshaped } from './read/read-reshaped'
import { readCentres, type StatedCentre } from './read/read-centres'
import { readFacilities, type StatedFacility } from './read/read-facilities'
import { readRiceLand } from './read/read-rice-land'
import { readQuotients, type Quotient } from './read/read-quotients'
import { type Relation } from './model/relation'
import { readRelations } from './read/read-relations'
import { readSections } from './read/read-sections'
import { readSeries, type Series } from './read/read-series'
import { readSettings, type Settings } from './read/read-settings'
import { readSources, SOURCES_FILE } from './read/read-sources'
import { readStories, type StatedStory } from './read/read-stories'
import { readTableSources } from './read/read-table-sources'
import { readTargets, type StatedTarget } from './read/read-targets'
import { readTourism, type StatedSite } from './read/read-tourism'
import { type Unit } from './model/unit'
import { readUnits } from './read/read-units'
import { readWords } from './read/read-words'
import { readValueFolder } from './intake/read-values'
import type { Observation } from './model/observation'
import { knowRegency, type Regency } from './regency'
import { currentReading, isWriting } from './run-context'
import { leaveOutAwaited, leaveOutUnused } from './templates/leave-out-awaited'
import { readTemplates } from './templates/read-templates'
import { openSamples } from './templates/replace-samples'
import { settleFigures } from './templates/settle-figures'
import { groupsOf, printedTexts } from './templates/template'

/** Everything in `data/`, read and checked by itself; nothing computed yet. */
export type Project = {
  settings: Settings
  units: Unit[]
  unitByCode: ReadonlyMap<string, Unit>
  sources: Source[]
  components: Catalogue['components']
  /** In the order of the file, samples included: what may show them is decided when it is published. */
  catalogue: ReadonlyMap<string, CatalogueEntry>
  /** As their file states them, also those without a figure now. */
  allEntries: ReadonlyMap<string, CatalogueEntry>
  awaited: AwaitedTable[]
  /** What stands on the page of a place; roles of indicators without a figure included. */
  sections: Sections
  bands: ReadonlyMap<string, Band[]>
  /** Sums. */
  relations: Relation[]
  /** What cannot be more than something else. */
  limits: Relation[]
  /** What indicators come to beside each other. */
  quotients: Quotient[]
  /** Both, also of indicators without a figure now, of which an earlier edition may have had some. */
  allRelations: readonly Relation[]
  observations: Observation[]
  /** Sources of the tables of `nilai/` that name their own. */
  tableSources: ReadonlyMap<string, string>
  series: ReadonlyMap<string, Series>
  /** Lines of the points of the series, by indicator and period. */
  seriesLines: ReadonlyMap<string, number>
  schools: StatedSchool[]
  facilities: StatedFacility[]
  centres: StatedCentre[]
  islands: StatedIsland[]
  tourism: StatedSite[]
  targets: StatedTarget[]
  stories: StatedStory[]
  outside: {
    declared: DeclaredChecks
    /** The tables of `luar/` and those of `nilai/`, by file. */
    tables: ReadonlyMap<string, OutsideTable>
    values: string[]
  }
  errata: Erratum[]
  /** Null when it is wrong; the log then tells why. */
  kiosk: KioskFile | null
  boundaries: AreaCollection<{ kode: string }>
  neighbours: AreaCollection<BoundaryProperties>
  riceLand: AreaCollection<{ kode: string }>
  repair: RepairReport
  /** What officers have decided about words of texts that are published. */
  words: DecisionFile<string>
  /** Units with another shape than in older sources, by code. */
  reshaped: ReadonlyMap<string, Reshaped>
}

function withoutSamples(catalogue: ReadonlyMap<string, CatalogueEntry>) {
  return new Map([...catalogue].filter(([, entry]) => !isSample(entry, catalogue)))
}

function regencyOf(settings: Settings, units: readonly Unit[]): Regency {
  const { kode, nama, provinsi, indikatorAwal, sebutan } = settings
  return {
    code: kode,
    name: nama,
    seat: sebutan.ibukota,
    province: provinsi,
    provinceShort: sebutan.provinsi,
    provinceCapital: sebutan.ibukotaProvinsi,
    around: sebutan.sekitar,
    kecamatan: units.filter(({ level }) => level === 'kecamatan').map(({ name }) => name),
    defaultIndicator: indikatorAwal,
  }
}

/** Reads `root` (a `data/` folder). Null when something is missing without which nothing can be said. */
export async function readProject(root: string, log: ProblemLog): Promise<Project | null> {
  const settings = readSettings(root, log)
  if (settings !== null) knowRegency(regencyOf(settings, []))
  const units = readUnits(root, log)
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]))
  const lookup = new UnitLookup(unitByCode)
  // What is published is searched for persons from here on, and the names of places are none.
  log.knowPlaces(lookup.isPlace)
  const sourceLines = new Map<string, number>()
  const sources = readSources(root, log, sourceLines)
  const components = readComponents(root, log)
  const bands = readBands(root, log)
  const categories = readCategories(root, log)
  const entries = readCatalogue(root, categories, log)
  const repair = readRepairReport(root, log)
  if (settings === null || repair === null || units.length === 0) return null
  knowRegency(regencyOf(settings, units))
  if (!checkRegency(root, settings, units, log)) return null
  const all = new Map(entries.map((entry) => [entry.id, entry]))
  const sourceIds = new Set(sources.map((source) => source.id))
  currentReading()?.knowPlaces(lookup.isPlace)
  refuseNames(root, log, lookup.isPlace)
  const base = [
    { file: SOURCES_FILE, rows: sources.length },
    { file: CATEGORIES_FILE, rows: categories.size },
    { file: CATALOGUE_FILE, rows: entries.length },
  ]
  // All others name what is in them: without it each of their rows would be told as wrong.
  if (base.some(({ file, rows }) => rows === 0 && log.filesInError.has(file))) return null
  const approvals = new NameApprovals(root, lookup, log)
  const headings = new HeadingSynonyms(root, (id) => all.has(id), log, lookup.isPlace)
  const allRelations = readRelations(root, all, log)
  const relations = allRelations.filter(({ isLimit }) => !isLimit)
  const templates = readTemplates({ root, catalogue: all, sources: sourceIds, relations, log })
  const groups = groupsOf(templates)
  const printed = printedTexts(templates)
  const tables = { root, units: lookup, approvals, headings, groups, printed, relations, log }
  const points = { root, units: unitByCode, sources: sourceIds, log }
  const fillable = { ...tables, catalogue: openSamples(all, templates) }
  const facts = await readValueFolder('nilai', 'table', fillable)
  const invented = { ...tables, catalogue: all }
  const samples = await readValueFolder('contoh', 'sample', invented)
  approvals.finish(isWriting())
  headings.finish(isWriting())
  checkCopiedSamples(facts, samples, log)
  const settled = settleFigures({ catalogue: all, facts, samples, relations, templates, log })
  checkCatalogue(settled.catalogue, components, sources, settings, log)
  const seriesLines = new Map<string, number>()
  const series = readSeries({
    ...{ root, catalogue: settled.catalogue, sources: sourceIds },
    ...{ lines: seriesLines, log },
  })
  const delivered = new Set([...series.keys(), ...settled.observations.map((o) => o.indicator)])
  const hasFigures = (id: string): boolean => delivered.has(id)
  const { catalogue, tables: awaited } = leaveOutAwaited(
    settled.catalogue,
    hasFigures,
    templates,
    log,
  )
  const isKnown = ({ indicator, terms }: Relation): boolean =>
    [indicator, ...terms.map((term) => term.indicator)].every((id) => catalogue.has(id))
  const office = templates.find(({ sheets }) => sheets.some(({ kind }) => kind === 'titik'))
  const tourism = await readTourism({ ...points, office: office?.source ?? null })
  const official = settings.contoh ? catalogue : withoutSamples(catalogue)
  const stated = { root, catalogue: all, published: catalogue, official, units: unitByCode }
  const facilities = readFacilities(points)
  const addressed = new Set(sources.filter(({ url }) => url !== '').map(({ id }) => id))
  const targets = readTargets({ ...stated, sources: sourceIds, addressed, log })
  const plans = targets.map(({ target }) => target)
  const tableSources = readTableSources(root, sourceIds, log)
  const planned = new Set(plans.map(({ source }) => source))
  checkFutureSources(sources, sourceLines, planned, settings.diterbitkan, log)
  checkSourceYears({ facts, catalogue: settled.catalogue, sources, tableSources }, log)
  currentReading()?.knowSources((file, indicator) => {
    const own = tableSources.get(file)
    return own ?? (file.startsWith('nilai/') ? settled.catalogue.get(indicator)?.source : undefined)
  })
  const stating = [...catalogue.values(), ...tourism, ...facilities, ...plans]
  const used = new Set([...stating.map(({ source }) => source), ...tableSources.values()])
  return {
    settings,
    units,
    unitByCode,
    sources: leaveOutUnused(sources, templates, used),
    components,
    catalogue,
    allEntries: all,
    awaited,
    sections: readSections(root, all, log),
    bands,
    relations: relations.filter(isKnown),
    limits: allRelations.filter((one) => one.isLimit && isKnown(one)),
    quotients: readQuotients(root, all, log),
    allRelations,
    observations: settled.observations,
    tableSources,
    series,
    seriesLines,
    schools: readSchools(points),
    facilities,
    centres: readCentres(points),
    islands: readIslands(points),
    tourism,
    targets,
    stories: readStories(root, log),
    outside: {
      declared: readOutsideChecks(root, log),
      tables: readOutsideTables(points),
      values: listTables(root, 'nilai')
        .filter((name) => tableKind(name) !== 'other')
        .map((name) => `nilai/${name}`)
        .filter((file) => !holdsPersonal(file, lookup.isPlace)),
    },
    errata: readErrata(
      root,
      { editions: settings.terbitan ?? {}, indicators: [...all.keys()] },
      log,
    ),
    kiosk: readKiosk(root, settings.diterbitkan, log),
    boundaries: readBoundaries(root, unitByCode, log),
    neighbours: readNeighbours(root, log),
    riceLand: readRiceLand(root, unitByCode, log),
    repair,
    words: readWords(root, log),
    reshaped: readReshaped(root, unitByCode, log),
  }
}
