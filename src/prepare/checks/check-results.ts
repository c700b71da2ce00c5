import type { AwaitedTable, Indicator, Source } from '../../contract'
import type { ColumnStore } from '../join/column-store'
import type { ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { SETTINGS_FILE, type Settings } from '../read/read-settings'
import { isSample } from './is-sample'
import { tellFindings, type Finding, type NamedColumn } from './patterns/finding'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

type Office = { office: string; title: string }

/** The office that states what an indicator lacks: of a computed one that of the first part without figures. */
function officeOf(
  id: string,
  empty: ReadonlySet<string>,
  catalogue: Catalogue,
  sources: readonly Source[],
  path: readonly string[] = [],
): Office {
  const entry = catalogue.get(id)
  const lacking = entry && partsOf(entry).find((part) => empty.has(part) && !path.includes(part))
  if (lacking !== undefined) return officeOf(lacking, empty, catalogue, sources, [...path, id])
  const source = sources.find((one) => one.id === entry?.source)
  return { office: source?.publisher ?? '', title: source?.title ?? '' }
}

/**
 * Parts the indicators that have a figure from those that have none, be they stated or computed. These wait
 * for their data: they are published as awaited from the publisher of their source, and each is warned of.
 */
export function leaveOutEmpty(
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  sources: readonly Source[],
  log: ProblemLog,
): { described: Indicator[]; awaited: AwaitedTable[] } {
  const described = indicators.filter(({ periods }) => periods.length > 0)
  const lacking = indicators.filter(({ periods }) => periods.length === 0)
  const empty = new Set(lacking.map(({ id }) => id))
  const tables = new Map<string, AwaitedTable>()
  for (const { id, name } of lacking) {
    const { office, title } = officeOf(id, empty, catalogue, sources)
    const place = { file: CATALOGUE_FILE, row: catalogue.get(id)?.line ?? null }
    log.warn('indikator-tanpa-data', place, { found: id, office: { own: office } })
    const key = `${office} ${title}`
    const table = tables.get(key) ?? { office, title: { id: title, en: title }, indicators: [] }
    table.indicators.push({ id, name })
    tables.set(key, table)
  }
  return { described, awaited: [...tables.values()] }
}

/** What can only be seen once the values are there. */
export function checkResults(
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  settings: Settings,
  log: ProblemLog,
): void {
  for (const { id, scoreWeight, scale } of indicators) {
    if (scoreWeight === 0 || scale !== null) continue
    const place = {
      file: CATALOGUE_FILE,
      row: catalogue.get(id)?.line ?? null,
      column: 'bobot_skor',
    }
    log.warn('skor-tanpa-beda', place, { found: id })
  }
  const isShown = ({ id }: Indicator): boolean => {
    const entry = catalogue.get(id)
    return settings.contoh || (entry !== undefined && !isSample(entry, catalogue))
  }
  const shown = new Set(indicators.filter(isShown).map(({ id }) => id))
  for (const column of ['indikatorAwal', 'penimbangSkor'] as const) {
    const found = settings[column]
    if (shown.has(found)) continue
    log.error('pengaturan-tanpa-data', { file: SETTINGS_FILE, column }, { key: column, found })
  }
}

/** Warns of periods that have begun and of which too few units have a figure to be shown for the others. */
export function checkBegun(
  indicators: readonly Indicator[],
  { catalogue, observations }: Pick<Project, 'catalogue' | 'observations'>,
  store: ColumnStore,
  log: ProblemLog,
): void {
  const { frame } = store
  const units = [...frame.positionsAt('kecamatan'), ...frame.positionsAt('desa')]
  const findings = indicators.flatMap(({ id, current, periods }): Finding<NamedColumn>[] => {
    const entry = catalogue.get(id)
    if (current === undefined || entry === undefined) return []
    return periods.slice(periods.indexOf(current) + 1).flatMap((period) => {
      const first = observations.find((one) => one.indicator === id && one.period === period)
      if (first === undefined) return []
      const count = store.countKnown(id, period, units)
      const of = store.countKnown(id, current, units)
      const params = { count, of, expected: { own: current } }
      return [{ id: 'tahun-terbaru-sebagian', column: { entry, period, first }, params }]
    })
  })
  tellFindings(findings, log)
}
