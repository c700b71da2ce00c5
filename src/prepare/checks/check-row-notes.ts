import type { Source } from '../../contract'
import { isOfAnother } from '../intake/sayings/cited-sources'
import { isAbout, isPlan, unrealInSource } from '../intake/sayings/planned-figures'
import { saidOfRow, type SaidOfRow } from '../intake/sayings/said-of-row'
import { UnitLookup } from '../intake/places/unit-lookup'
import type { Place, ProblemLog } from '../problems/problem-log'
import type { Project } from '../read-project'
import { SERIES_FILE, type Series } from '../read/read-series'
import { yearsOf } from './check-source-years'

type Point = Series['points'][number]
type Kind = SaidOfRow['kind']
type Facts = Pick<
  Project,
  'catalogue' | 'series' | 'seriesLines' | 'sources' | 'targets' | 'facilities' | 'unitByCode'
>

/** What may be said of a fact: it is read, and told of where nothing else says it. */
const SOFT: ReadonlySet<Kind> = new Set(['estimated', 'preliminary'])
/** Said of a target none of this is news; `real` is. */
const OF_TARGETS: ReadonlySet<Kind> = new Set(['elsewhere', 'invented', 'part', 'year', 'real'])
const OF_POINTS: ReadonlySet<Kind> = new Set(['elsewhere', 'invented', 'planned'])

/** Whether status or marks of a point say as much as its note does. */
function isStated({ status, marks = [] }: Point, kind: Kind): boolean {
  if (status === 'contoh' || kind === 'real') return true
  if (kind === 'estimated') return status === 'perkiraan'
  if (kind === 'preliminary') return marks.includes('sementara')
  if (kind === 'part') return marks.includes('tak-lengkap') || marks.includes('tak-jelas')
  return (kind === 'repeated' || kind === 'year') && marks.includes('diulang')
}

function tell(log: ProblemLog, place: Place, { kind, found }: SaidOfRow) {
  const params = { found, kind: { own: kind } }
  if (SOFT.has(kind)) log.warn('catatan-baris-membantah', place, params)
  else log.error('catatan-baris-membantah', place, params)
}

/** What the source of a figure says against it: a plan, another kabupaten, or an earlier year. */
function againstSource(source: Source, period: string, point: Point | null, units: UnitLookup) {
  const text = `Sumber: ${source.publisher}, ${source.title}`
  const own = units.all.find(({ level }) => level === 'kabupaten')
  if (own !== undefined && isOfAnother(text, own, units)) return { kind: 'elsewhere' } as const
  if (point === null || point.status === 'contoh') return null
  const years = yearsOf(source.year)
  const year = Number(period.slice(0, 4))
  const isWanted = isPlan(source.title) && year >= Math.min(...years)
  if (isWanted) return { kind: 'planned' } as const
  const unreal = point.status === 'perkiraan' ? null : unrealInSource(text)
  if (unreal !== null) return { kind: 'estimated', word: unreal.word } as const
  const isEarlier = years.length > 0 && Math.max(...years) < year && !/proyeksi/i.test(source.title)
  return isEarlier ? ({ kind: 'year' } as const) : null
}

/**
 * Holds the notes and sources of the rows of series, targets and points against what their other cells say: a plan,
 * an estimate, a part of a year, another year's or another kabupaten's figure is not published as the fact of its
 * row.
 */
export function checkRowNotes(facts: Facts, log: ProblemLog): void {
  const units = new UnitLookup(facts.unitByCode)
  const sourceById = new Map(facts.sources.map((source) => [source.id, source]))
  for (const [id, { points }] of facts.series) {
    const entry = facts.catalogue.get(id) ?? null
    for (const point of points) {
      const row = facts.seriesLines.get(`${id} ${point.period}`) ?? null
      const at = { file: SERIES_FILE, row }
      const said = (['id', 'en'] as const).flatMap((language) =>
        saidOfRow(point.note[language], point.period, entry, units).map((one) => {
          return { ...one, column: language === 'id' ? 'catatan' : 'catatan_en' }
        }),
      )
      const open = said.find(({ kind }) => !isStated(point, kind))
      if (open !== undefined) tell(log, { ...at, column: open.column }, open)
      const source = sourceById.get(point.source)
      const against = source && againstSource(source, point.period, point, units)
      if (!source || !against) continue
      if (against.kind === 'estimated' && entry !== null && isAbout(entry, against.word)) continue
      const params = {
        ...{ found: { own: source.id }, year: { own: source.year }, kind: { own: against.kind } },
        period: { own: point.period },
      }
      const isSoft = against.kind === 'estimated' || against.kind === 'year'
      const place = { ...at, column: 'sumber' }
      if (isSoft) log.warn('sumber-baris-membantah', place, params)
      else log.error('sumber-baris-membantah', place, params)
    }
  }
  for (const { target, note, file, row } of facts.targets) {
    const entry = facts.catalogue.get(target.indicator) ?? null
    const said = saidOfRow(note, target.period, entry, units)
    const open =
      target.status === 'contoh' ? undefined : said.find(({ kind }) => OF_TARGETS.has(kind))
    if (open !== undefined) tell(log, { file, row, column: 'catatan' }, open)
    const source = sourceById.get(target.source)
    const against = source && againstSource(source, target.period, null, units)
    if (!source || !against) continue
    const params = {
      ...{ found: { own: source.id }, year: { own: source.year }, kind: { own: against.kind } },
      period: { own: target.period },
    }
    log.error('sumber-baris-membantah', { file, row, column: 'sumber' }, params)
  }
  for (const { at, note } of facts.facilities) {
    const said = saidOfRow(note?.id ?? '', null, null, units)
    const open = said.find(({ kind }) => OF_POINTS.has(kind))
    if (open !== undefined) tell(log, { ...at, column: 'keterangan_id' }, open)
  }
}
