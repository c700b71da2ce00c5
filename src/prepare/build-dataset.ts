import type {
  Catalogue,
  FirstViewFile,
  QualityFile,
  RulesFile,
  RegionsFile,
  ScoresFile,
  SeriesFile,
  SourcesFile,
  ValuesFile,
} from '../contract'
import type {
  FacilitiesFile,
  IslandsFile,
  KioskFile,
  SamplesFile,
  SchoolsFile,
  StoriesFile,
  TargetsFile,
  TourismFile,
} from '../contract'
import { brokenFiles, withoutBroken } from './broken-files'
import { checkBoundaries } from './checks/check-boundaries'
import { checkCentres } from './checks/check-centres'
import { checkFacilities, checkPuskesmasNames } from './checks/check-facilities'
import { checkGuardedTargets } from './checks/check-guarded-targets'
import { checkGuardedTexts } from './checks/check-guarded-texts'
import { checkFigures } from './checks/check-figures'
import { checkProject } from './checks/outside/check-project'
import { checkGone, checkPublished } from './checks/check-published'
import { checkBegun, checkResults, leaveOutEmpty } from './checks/check-results'
import { checkRoom } from './checks/check-magnitudes'
import { checkFamilies, checkPeople } from './checks/check-sizes'
import { checkSchoolLists } from './checks/check-school-lists'
import { checkSettings } from './checks/settings/check-settings'
import { statedRules } from './checks/settings/stated-rules'
import { checkIslands, checkSites } from './checks/check-sites'
import { checkStories } from './checks/check-stories'
import { checkSmallCounts } from './checks/check-small-counts'
import { checkSurroundings } from './checks/check-surroundings'
import { checkFarTargets, checkPassedTargets, checkTargets } from './checks/check-targets'
import { checkWeights } from './checks/check-weights'
import { checkWords } from './checks/words/check-words'
import { addressedSchools } from './derive/addressed-desa'
import { computeColumns } from './derive/compute-columns'
import { describeIndicator } from './derive/describe-indicators'
import { describeReshaping, figureShapes, type FigureShapes } from './join/figure-shapes'
import { NO_EDITION, type EditionBefore } from './derive/edition-before'
import { FigureSources } from './derive/figure-sources'
import { fillColumns } from './derive/fill-columns'
import type { DistanceFacts } from './derive/fill-distances'
import { placeFacilities } from './derive/place-facilities'
import { placeSchools } from './derive/place-schools'
import { scoreComponents } from './derive/score-components'
import { suppressCells } from './suppression/suppress-cells'
import type { Area, AreaCollection } from './geometry/mapshaper'
import { contains } from './geometry/rings'
import { simplifyBoundaries, type BoundaryLevels } from './geometry/simplify-boundaries'
import { ColumnStore } from './join/column-store'
import { populationsOf } from './join/one-population'
import { RegionFrame } from './join/region-frame'
import { roundColumns } from './join/round-columns'
import { makeFirstView } from './output/first-view/make-first-view'
import { makeQuality } from './output/make-quality'
import { makeRegions } from './output/make-regions'
import { makeTourism, pointSource } from './output/make-tourism'
import { makeValues } from './output/make-values'
import { splitSamples } from './output/split-samples'
import { publishNotes } from './output/publish-notes'
import { withholdSeries } from './output/withhold-published'
import { ProblemLog } from './problems/problem-log'
import { readProject, type Project } from './read-project'
import { currentReading, isWriting, reportProgress } from './run-context'

/** Figures, points and boundaries, as the progress counts them. */
const CHECKS = 3

/** Everything that is published, before it is written. */
export type Dataset = {
  edition: string
  madeAt: string
  checkEverySeconds?: number
  regions: RegionsFile
  catalogue: Catalogue
  sources: SourcesFile
  values: ValuesFile
  scores: ScoresFile
  series: SeriesFile
  quality: QualityFile
  rules: RulesFile
  boundaries: BoundaryLevels
  schools: SchoolsFile
  facilities: FacilitiesFile
  islands: IslandsFile
  tourism: TourismFile
  /** Areas of swamp rice, each with the code of its desa; empty where there is no such file. */
  riceLand: AreaCollection<{ kode: string }>
  targets: TargetsFile
  /** Null when the main files hold them, or there are none. */
  samples: SamplesFile | null
  stories: StoriesFile
  kiosk: KioskFile
  firstView: FirstViewFile | null
}

function fillStore(
  project: Project,
  places: DistanceFacts,
  shapes: FigureShapes,
  before: EditionBefore,
  log: ProblemLog,
): ColumnStore {
  const entries = [...project.catalogue.values()]
  const store = new ColumnStore(
    new RegionFrame(project.units),
    populationsOf(entries, project.allRelations),
  )
  const yearOf = new Map(project.sources.map((source) => [source.id, source.year]))
  const facts = {
    observations: project.observations,
    series: project.series,
    ...places,
    tourism: project.tourism,
    boundaries: project.boundaries,
    boundaryPeriod: project.settings.batas.tahun,
    periodOf: (entry: (typeof entries)[number]) =>
      (entry.origin === 'tourism' ? entry.choices[0] : yearOf.get(entry.source)) ?? '',
  }
  fillColumns(entries, facts, store)
  const reshaping = describeReshaping(project.catalogue, shapes, project.reshaped)
  computeColumns(entries, store, log, reshaping, {
    minimumCoverage: project.settings.cakupanMinimum,
    families: project.sections.roles.families ?? null,
  })
  suppressCells(entries, project.allRelations, store, log, before)
  roundColumns(entries, store)
  return store
}

/** Another regency's edition is no earlier one of this. */
function isOfRegency({ units }: EditionBefore, { kode }: Project['settings']): boolean {
  return units.some(({ code }) => code === kode)
}

/** All that is checked before anything is computed. */
async function checkStated(
  project: Project,
  before: EditionBefore,
  log: ProblemLog,
): Promise<void> {
  reportProgress('check', 0, CHECKS)
  checkFigures(project, log)
  if (isOfRegency(before, project.settings)) checkPublished(project, before, log)
  checkSites(project.tourism, project.boundaries, project.unitByCode, log)
  checkIslands(project.islands, project, log)
  checkCentres(project.centres, project, project.unitByCode, log)
  checkSchoolLists(project.facilities, project.schools, project.unitByCode, log)
  checkPuskesmasNames(project.facilities, project.unitByCode, log)
  checkFacilities(project.facilities, project.boundaries, project.unitByCode, log)
  reportProgress('check', CHECKS - 1, CHECKS)
  const { boundaries, units, settings } = project
  const areAreas = await checkBoundaries(boundaries, units, settings, log)
  // Of what is no area there is no middle that a neighbour could cover.
  if (areAreas) checkSurroundings(project, log)
}

/**
 * The whole way from `data/` to what is published: read, check, join, aggregate, classify, score. Null
 * when the log holds an error; the log then tells all of them.
 */
export async function buildDataset(
  root: string,
  log: ProblemLog,
  before = NO_EDITION,
): Promise<Dataset | null> {
  const whole = await readProject(root, log)
  if (whole === null) return null
  currentReading()?.addUnread(root)
  const { settings, units, catalogue } = whole
  await checkStated(whole, before, log)
  const broken = brokenFiles(whole, log)
  if (broken === null) return null
  // With a broken file all the rest is judged as well, save what would only repeat that something is missing.
  const ofAll = broken.files.size > 0 ? new ProblemLog() : log
  const project = withoutBroken(whole, broken)

  const schools = placeSchools(project.schools, project.boundaries, project.unitByCode, log)
  reportProgress('boundaries', 0, project.boundaries.features.length)
  const boundaries = await simplifyBoundaries(project.boundaries, project.neighbours, {
    toleranceMetres: settings.batas.toleransiMeter,
    contextToleranceMetres: settings.konteks.toleransiMeter,
    contextMarginDegrees: settings.konteks.tepiDerajat,
    decimals: settings.batas.desimal,
  })
  const regions = makeRegions(project, boundaries)
  const facilities = placeFacilities(project.facilities, project.boundaries, schools)
  const addressed = addressedSchools(project.schools, units)
  const centres = project.centres.map((centre) => {
    const holds = ({ geometry }: { geometry: Area }) => contains(geometry, centre.lng, centre.lat)
    return { ...centre, desa: project.boundaries.features.find(holds)?.properties.kode ?? null }
  })
  const places = { regions: regions.regions, schools, addressed, facilities, centres }
  const { observations, tableSources } = project
  const origins = new FigureSources(catalogue, observations, tableSources, log)
  const shapes =
    project.reshaped.size === 0
      ? new Map<string, never>()
      : figureShapes(catalogue, new Set(settings.batas.sumberBentukLama), (entry) =>
          origins.of(entry),
        )
  checkWeights(catalogue, shapes, ofAll)
  const store = fillStore(project, places, shapes, before, ofAll)
  const stated = [...catalogue.values()].map((entry, index) => {
    reportProgress('compute', index, catalogue.size)
    const shape = shapes.get(entry.id) ?? 'current'
    const shared =
      entry.origin === 'category-share' ? (catalogue.get(entry.numerator ?? '') ?? null) : null
    return describeIndicator(
      entry,
      project.bands.get(entry.id) ?? [],
      shape,
      store,
      shared,
      origins,
    )
  })
  const { described, awaited } = leaveOutEmpty(stated, catalogue, project.sources, ofAll)
  checkFamilies(project, store, log)
  checkPeople(project, store, log)
  checkRoom(project, store, log)
  checkResults(described, catalogue, settings, ofAll)
  checkBegun(described, project, store, ofAll)
  const aims = project.targets.filter(({ target }) => !broken.isDoubtful(target.indicator))
  checkTargets(aims, described, project.unitByCode, log)
  checkFarTargets(aims, store, log)
  checkPassedTargets(aims, described, store, log)
  checkGuardedTargets(project, store, log)
  const outside = checkProject(whole, store, log, broken)
  const { indicators, sources, targets, samples } = splitSamples(project, described, store)

  const asked = [...project.awaited, ...awaited]
  const latest = store.currentPeriod(settings.penimbangSkor) ?? ''
  const scoring = {
    components: project.components,
    indicators,
    store,
    minimumCoverage: settings.cakupanMinimum,
    people: store.column(settings.penimbangSkor, latest),
  }
  const series = withholdSeries(project.series, catalogue, store)
  const edition = { edition: settings.edisi, madeAt: settings.diterbitkan }
  const published = {
    ...{ regions, targets, stories: project.stories.map(({ story }) => story) },
    catalogue: {
      components: project.components,
      minimumCoverage: settings.cakupanMinimum,
      indicators,
      ...(asked.length > 0 && { awaited: asked }),
      sections: project.sections,
    },
  }
  const rules = statedRules(root, project)
  if (isOfRegency(before, settings)) {
    const stated = {
      ...published,
      sources,
      series,
      rules,
      quality: { outside, errata: project.errata },
    }
    checkSettings(before, { ...scoring, ...stated, ...edition }, catalogue, ofAll)
    checkGone(project, store, before, ofAll)
  }
  const figures = {
    regions,
    catalogue: published.catalogue,
    sources: { sources },
    values: makeValues(indicators, store),
    scores: scoreComponents(scoring),
    series: { series },
  }
  checkGuardedTexts(root, project, store, before, log)
  checkSmallCounts(root, project, log)
  checkWords(root, project, log, isWriting())
  checkStories(
    project.stories,
    { ...edition, version: '', ...figures },
    samples,
    log,
    broken.losesFigures,
  )
  if (log.hasErrors() || project.kiosk === null) return null

  const quality = makeQuality({ ...project, sources }, indicators, store)
  return {
    ...edition,
    ...(settings.periksaTiapDetik !== undefined && {
      checkEverySeconds: settings.periksaTiapDetik,
    }),
    ...figures,
    quality: {
      ...quality,
      outside,
      errata: project.errata,
      notes: publishNotes(log.problems, project, store),
    },
    rules,
    boundaries,
    schools: { source: pointSource(project, 'schools'), schools },
    facilities: { facilities },
    islands: {
      source: project.settings.sumberPulau,
      islands: project.islands.map(({ code, name, lng, lat, inhabited }) => {
        return { code, name, lng, lat, inhabited }
      }),
    },
    tourism: makeTourism(project),
    riceLand: project.riceLand,
    targets: { targets },
    samples,
    stories: { stories: published.stories },
    kiosk: project.kiosk,
    firstView: await makeFirstView(regions, indicators, store, boundaries),
  }
}
