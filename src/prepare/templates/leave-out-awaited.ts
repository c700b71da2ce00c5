import type { AwaitedTable, Source } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { partsOf, type CatalogueEntry } from '../model/catalogue-entry'
import { CATALOGUE_FILE } from '../read/read-catalogue'
import { indicatorsOf, type Template } from './template'

type Catalogue = ReadonlyMap<string, CatalogueEntry>

const MOST_NAMES = 8

function nameSome(entries: readonly CatalogueEntry[], language: 'id' | 'en'): string {
  const names = entries.map((entry) => entry.shortName[language])
  if (names.length <= MOST_NAMES) return names.join(', ')
  const more = `${String(names.length - MOST_NAMES + 1)} ${language === 'id' ? 'lainnya' : 'more'}`
  return [...names.slice(0, MOST_NAMES - 1), more].join(', ')
}

/**
 * The catalogue without the indicators of templates that have no figure yet, and without what is
 * computed from them: they are not published. One note a template tells what is awaited from whom,
 * the figures of samples included; `tables` says the same to the page.
 */
export function leaveOutAwaited(
  catalogue: Catalogue,
  hasFigures: (indicator: string) => boolean,
  templates: readonly Template[],
  log: ProblemLog,
): { catalogue: Map<string, CatalogueEntry>; tables: AwaitedTable[] } {
  const awaited = new Set<string>()
  const tables: AwaitedTable[] = []
  for (const template of templates) {
    const entries = indicatorsOf(template)
      .flatMap((id) => catalogue.get(id) ?? [])
      .filter(({ id, origin }) => origin === 'sample' || (origin === 'table' && !hasFigures(id)))
    for (const { id } of entries) if (!hasFigures(id)) awaited.add(id)
    if (entries.length === 0) continue
    tables.push({
      template: template.id,
      office: template.office,
      title: template.title,
      indicators: entries.map(({ id, name }) => ({ id, name })),
    })
    log.note(
      'indikator-menunggu',
      { file: CATALOGUE_FILE },
      {
        office: { own: template.office },
        template: { own: template.id },
        count: entries.length,
        found: { own: nameSome(entries, 'id') },
        foundEnglish: { own: nameSome(entries, 'en') },
      },
    )
  }
  const left = new Map([...catalogue].filter(([id]) => !awaited.has(id)))
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [id, entry] of left) {
      if (partsOf(entry).some((part) => catalogue.has(part) && !left.has(part))) left.delete(id)
    }
  }
  return { catalogue: left, tables }
}

/** The sources without those that templates name and that nothing has come from yet. */
export function leaveOutUnused(
  sources: readonly Source[],
  templates: readonly Template[],
  used: ReadonlySet<string>,
): Source[] {
  const asked = new Set(templates.map((template) => template.source))
  return sources.filter(({ id }) => used.has(id) || !asked.has(id))
}
