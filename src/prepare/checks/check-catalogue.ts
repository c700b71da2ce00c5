import { FacilityKind, type Catalogue as PublishedCatalogue, type Source } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { DISTANCE_TARGETS, distanceTarget } from '../derive/fill-distances'
import { type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { checkFormulas } from './check-formulas'
import { checkMinimumCell } from './check-minimum-cell'
import { isSample } from './is-sample'
import { SETTINGS_FILE, type Settings } from '../read/read-settings'
import { SOURCES_FILE } from '../read/read-sources'
import { nameSetting } from '../problems/name-setting'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

function checkScore(entry: CatalogueEntry, catalogue: Catalogue, log: ProblemLog): void {
  const place = { file: CATALOGUE_FILE, row: entry.line, column: 'bobot_skor' }
  if (entry.scoreWeight === 0) return
  if (entry.scoreWeight < 0) {
    const params = { found: entry.scoreWeight, minimum: 0, maximum: '∞' }
    log.error('angka-di-luar-batas', place, params)
  }
  const statuses = Object.values(entry.status)
  if (isSample(entry, catalogue) || statuses.includes('contoh')) {
    log.error('skor-dari-contoh', place, { found: entry.id })
  }
  if (entry.direction === 'none' || entry.kind === 'category') {
    log.error('skor-tanpa-arah', place, { found: entry.id })
  }
}

function checkStatus(entry: CatalogueEntry, catalogue: Catalogue, log: ProblemLog): void {
  // A formula has a sentence of its own for samples among its operands.
  if (entry.formula !== null || !isSample(entry, catalogue)) return
  for (const [level, found] of Object.entries(entry.status)) {
    if (found === 'contoh') continue
    const place = { file: CATALOGUE_FILE, row: entry.line, column: `status_${level}` }
    log.error('isian-salah', place, { found, expected: 'contoh' })
  }
}

/** The official index of a component must be one of its own indicators. */
function checkOfficialIndices(
  components: PublishedCatalogue['components'],
  catalogue: Catalogue,
  log: ProblemLog,
): void {
  for (const { id, officialIndex: found } of components) {
    const entry = found === null ? undefined : catalogue.get(found)
    if (found === null || entry?.component === id) continue
    const place = { file: 'komponen.csv', column: 'indeks_resmi' }
    if (entry === undefined) {
      log.error('indikator-tidak-dikenal', place, { found })
      continue
    }
    const own = [...catalogue.values()].filter(({ component }) => component === id)
    const indices = own.filter(({ kind }) => kind === 'index')
    const expected = (indices.length > 0 ? indices : own).slice(0, 3).map((one) => one.id)
    log.error('isian-salah', place, { found, expected: expected.join(', ') })
  }
}

/** References between catalogue, sources and settings, and what a score may be made of. */
export function checkCatalogue(
  catalogue: Catalogue,
  components: PublishedCatalogue['components'],
  sources: readonly Source[],
  settings: Settings,
  log: ProblemLog,
): void {
  const known = new Set(sources.map((source) => source.id))
  for (const entry of catalogue.values()) {
    const place = { file: CATALOGUE_FILE, row: entry.line }
    if (!known.has(entry.source)) {
      log.error('sumber-tidak-dikenal', { ...place, column: 'sumber' }, { found: entry.source })
    }
    const references = [
      ['penimbang', entry.weightBy],
      ['pembilang', entry.numerator],
      ['penyebut', entry.denominator],
    ] as const
    for (const [column, found] of references) {
      if (found !== null && !catalogue.has(found)) {
        log.error('indikator-tidak-dikenal', { ...place, column }, { found })
      }
    }
    const needed = { penimbang: false, pembilang: false, penyebut: false }
    if (entry.aggregation === 'weighted-mean' || entry.origin === 'shared-out')
      needed.penimbang = true
    if (entry.origin === 'ratio') needed.pembilang = needed.penyebut = true
    if (entry.origin === 'category-share') needed.pembilang = true
    for (const [column, value] of references) {
      if (needed[column] && value === null) log.error('isian-kosong', { ...place, column })
    }
    if (entry.origin === 'distance' && distanceTarget(entry) === null) {
      const params = { found: entry.choices.join('|'), expected: DISTANCE_TARGETS.join(', ') }
      log.error('isian-salah', { ...place, column: 'pilihan' }, params)
    }
    const isOfNothing = !entry.choices.some((kind) => FacilityKind.safeParse(kind).success)
    if (entry.origin === 'facilities' && isOfNothing) {
      const params = { found: entry.choices.join('|'), expected: FacilityKind.options.join(', ') }
      log.error('isian-salah', { ...place, column: 'pilihan' }, params)
    }
    checkScore(entry, catalogue, log)
    checkStatus(entry, catalogue, log)
  }
  checkOfficialIndices(components, catalogue, log)
  checkFormulas(catalogue, log)
  for (const entry of catalogue.values()) checkMinimumCell(entry, log)
  const settingRefs = [
    [['indikatorAwal'], settings.indikatorAwal, CATALOGUE_FILE],
    [['penimbangSkor'], settings.penimbangSkor, CATALOGUE_FILE],
    [['luasResmi', 'sumber'], settings.luasResmi.sumber, SOURCES_FILE],
    [['batas', 'sumber'], settings.batas.sumber, SOURCES_FILE],
    [['sumberPulau'], settings.sumberPulau, SOURCES_FILE],
    ...(settings.batas.sumberBentukLama ?? []).map(
      (id) => [['batas', 'sumberBentukLama'], id, SOURCES_FILE] as const,
    ),
  ] as const
  for (const [path, value, expected] of settingRefs) {
    if (expected === CATALOGUE_FILE ? catalogue.has(value) : known.has(value)) continue
    const key = nameSetting(path)
    const params = { key, found: `"${value}"`, rule: { own: 'unregistered' }, expected }
    log.error('pengaturan-salah', { file: SETTINGS_FILE, column: key }, params)
  }
}
