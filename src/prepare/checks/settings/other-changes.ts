import type { Indicator, Rule, SeriesFile, SeriesPoint, Source } from '../../../contract'
import { BANDS_FILE, CATEGORIES_FILE } from '../../read/read-categories'
import { BREAKS_FILE, SERIES_FILE } from '../../read/read-series'
import { SOURCES_FILE } from '../../read/read-sources'
import { changeOf, type SettingChange } from './setting-changes'

type Series = SeriesFile['series']

/** A cell of another file than the catalogue's that is not what the published edition was made with. */
export type OtherChange = { file: string; of: string; column: string; change: SettingChange }

/** Pairs of what both editions know by the same key. */
function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): [T, T][] {
  const old = new Map(before.map((one) => [keyOf(one), one]))
  return after.flatMap((now): [T, T][] => {
    const was = old.get(keyOf(now))
    return was === undefined ? [] : [[was, now]]
  })
}

/** `name` is what tells the cell from others of its column, or empty. */
function other(
  place: Omit<OtherChange, 'change'>,
  name: string,
  before: string,
  after: string,
): OtherChange[] {
  const told = name === '' ? place.column : `${place.column} (${name})`
  return changeOf(told, before, after).map((change) => ({ ...place, change }))
}

/** Categories and bands that bear another name: the same figures would say something else. */
function changedLabels(before: readonly Indicator[], after: readonly Indicator[]): OtherChange[] {
  return pairs(before, after, ({ id }) => id).flatMap(([was, now]) => {
    const { id: of } = now
    const categories = pairs(was.categories, now.categories, ({ code }) => String(code))
    const bands = pairs(was.bands, now.bands, ({ from }) => String(from ?? '–'))
    const labels = (file: string, name: string, [old, label]: Indicator['name'][]) =>
      (['id', 'en'] as const).flatMap((language) =>
        other(
          { file, of, column: `label_${language}` },
          name,
          old?.[language] ?? '',
          label?.[language] ?? '',
        ),
      )
    const starts = ({ bands: list }: Indicator) =>
      list.map(({ from }) => String(from ?? '–')).join('|')
    return [
      ...categories.flatMap(([old, { code, label }]) =>
        labels(CATEGORIES_FILE, String(code), [old.label, label]),
      ),
      ...other({ file: BANDS_FILE, of, column: 'dari' }, '', starts(was), starts(now)),
      ...bands.flatMap(([old, { from, label }]) =>
        labels(BANDS_FILE, String(from ?? '–'), [old.label, label]),
      ),
    ]
  })
}

const OF_SOURCES: readonly (readonly [column: string, of: (source: Source) => string])[] = [
  ['penerbit', ({ publisher }) => publisher],
  ['judul', ({ title }) => title],
  ['tahun', ({ year }) => year],
  ['lisensi', ({ licence }) => licence],
  ['perantara', ({ via }) => via],
  ['url', ({ url }) => url],
  ['kepercayaan', ({ trust }) => trust],
]

function changedSources(before: readonly Source[], after: readonly Source[]): OtherChange[] {
  return pairs(before, after, ({ id }) => id).flatMap(([was, now]) =>
    OF_SOURCES.flatMap(([column, of]) =>
      other({ file: SOURCES_FILE, of: now.id, column }, '', of(was), of(now)),
    ),
  )
}

/** An edition that told no rules is held against none; of an indicator of one edition alone nothing is told. */
function changedRules(
  before: readonly Rule[],
  after: readonly Rule[],
  isKnown: (indicator: string) => boolean,
): OtherChange[] {
  if (before.length === 0) return []
  const keyOf = ({ file, of, column }: Rule) => [file, of, column].join('\n')
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [keyOf(one), one])))
  return [...new Set([...after, ...before].map(keyOf))].flatMap((key) => {
    const rule = now?.get(key) ?? old?.get(key)
    if (rule === undefined || !isKnown(rule.of)) return []
    const { file, of, column } = rule
    return other({ file, of, column }, '', old?.get(key)?.value ?? '', now?.get(key)?.value ?? '')
  })
}

const pointText = ({ value, status, source, marks = [], margin, note }: SeriesPoint): string =>
  [value, status, source, ...marks, margin ?? '', note.id].filter((part) => part !== '').join(' ')

/** Points of a series that are others or gone, and breaks; a new point is a new figure. */
function changedSeries(before: Series, after: Series): OtherChange[] {
  return Object.entries(before).flatMap(([of, { points, breaks }]): OtherChange[] => {
    const now = after[of]
    if (now === undefined) return []
    const texts = new Map(now.points.map((point) => [point.period, pointText(point)]))
    const breakText = (list: typeof breaks) => list.map((one) => one.after).join('|')
    return [
      ...points.flatMap((point) =>
        other(
          { file: SERIES_FILE, of, column: 'nilai' },
          point.period,
          pointText(point),
          texts.get(point.period) ?? '',
        ),
      ),
      ...other(
        { file: BREAKS_FILE, of, column: 'setelah' },
        '',
        breakText(breaks),
        breakText(now.breaks),
      ),
    ]
  })
}

export type Stated = {
  series: Series
  indicators: readonly Indicator[]
  sources: readonly Source[]
  rules: readonly Rule[]
}

/** What is stated otherwise than in the published edition in files beside the catalogue, and of it by rules. */
export function otherChanges(before: Stated, after: Stated): OtherChange[] {
  const known = new Set(before.indicators.map(({ id }) => id))
  const today = new Set(after.indicators.map(({ id }) => id))
  return [
    ...changedLabels(before.indicators, after.indicators),
    ...changedSources(before.sources, after.sources),
    ...changedSeries(before.series, after.series),
    ...changedRules(before.rules, after.rules, (id) => known.has(id) && today.has(id)),
  ]
}
