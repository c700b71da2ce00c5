import type {
  Catalogue,
  Indicator,
  LocalizedText,
  QualityFile,
  RegionsFile,
  Rule,
  SeriesFile,
  SeriesPoint,
  Source,
  StoriesFile,
  Story,
  TargetsFile,
} from '../../../contract'
import { TARGETS_FILE } from '../../intake/list-tables'
import { nameSetting } from '../../problems/name-setting'
import { BOUNDARIES_FILE } from '../../read/read-boundaries'
import { BANDS_FILE, CATEGORIES_FILE } from '../../read/read-categories'
import { COMPONENTS_FILE } from '../../read/read-components'
import { ERRATA_FILE } from '../../read/read-errata'
import { OUTSIDE_CHECKS_FILE } from '../../read/read-outside-checks'
import { RESHAPED_FILE } from '../../read/read-reshaped'
import { SECTIONS_FILE, tellSections } from '../../read/read-sections'
import { BREAKS_FILE, SERIES_FILE } from '../../read/read-series'
import { SETTINGS_FILE } from '../../read/read-settings'
import { SOURCES_FILE } from '../../read/read-sources'
import { UNITS_FILE } from '../../read/read-units'
import { CONTENT } from './stated-files'

/** What an edition publishes of what its files state; null of a part that cannot be read. */
export type PublishedParts = {
  catalogue: Pick<Catalogue, 'components' | 'indicators' | 'sections'>
  sources: readonly Source[]
  series: SeriesFile['series']
  regions: RegionsFile | null
  quality: Pick<QualityFile, 'errata' | 'outside'> | null
  targets: TargetsFile['targets']
  stories: StoriesFile['stories']
}

/** Cells of a row: its columns with what stands there. */
type Cells = readonly (readonly [column: string, value: string])[]

function row(file: string, of: string, name: string, cells: Cells): Rule[] {
  return cells.map(([column, value]) => ({ file, of, column, ...(name !== '' && { name }), value }))
}

function inBoth(stem: string, text: LocalizedText): Cells {
  return [
    [`${stem}_id`, text.id],
    [`${stem}_en`, text.en],
  ]
}

type Leaf = string | number | boolean | undefined
type Setting = Leaf | readonly Setting[] | { readonly [key: string]: Setting }

const isLeaf = (value: Setting): value is Leaf => typeof value !== 'object'

/** Every text and number of a setting with its path; a list of them is one text. */
export function leaves(value: Setting, path: readonly PropertyKey[] = []): [string, string][] {
  if (value === undefined) return []
  if (isLeaf(value)) return [[nameSetting(path), String(value)]]
  if (!isList(value))
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
  if (value.every(isLeaf)) return [[nameSetting(path), value.join(' | ')]]
  return value.flatMap((part, index) => leaves(part, [...path, index]))
}

function isList(value: Exclude<Setting, Leaf>): value is readonly Setting[] {
  return Array.isArray(value)
}

function ofIndicator({ id, categories, bands }: Indicator): Rule[] {
  return [
    ...categories.flatMap(({ code, label }) =>
      row(CATEGORIES_FILE, id, String(code), inBoth('label', label)),
    ),
    ...bands.flatMap(({ from, to, label }) =>
      row(BANDS_FILE, id, String(from ?? '–'), [
        ...inBoth('label', label),
        ['sampai', String(to ?? '–')],
      ]),
    ),
  ]
}

function ofSource({ id, publisher, title, year, licence, via, url, trust, note, next }: Source) {
  return row(SOURCES_FILE, id, '', [
    ['penerbit', publisher],
    ['judul', title],
    ['tahun', year],
    ['lisensi', licence],
    ['perantara', via],
    ['url', url],
    ['kepercayaan', trust],
    ...inBoth('catatan', note),
    ['berikutnya', next ?? ''],
  ])
}

const pointText = ({ value, status, source, marks = [], margin, note }: SeriesPoint): string =>
  [value, status, source, ...marks, margin ?? '', note.id].filter((part) => part !== '').join(' ')

function ofSeries(series: SeriesFile['series']): Rule[] {
  return Object.entries(series).flatMap(([of, { points, breaks }]) => [
    ...points.flatMap((point) => row(SERIES_FILE, of, point.period, [['nilai', pointText(point)]])),
    ...row(BREAKS_FILE, of, '', [['setelah', breaks.map((one) => one.after).join('|')]]),
  ])
}

/** The settings of the regency as far as they are published, by the keys of their file. */
function settingsOf({ notes, ...regions }: RegionsFile): Setting {
  const { name, province, defaultIndicator, showsSamples, officialAreaKm2, seas } = regions
  const { source, credit, licence } = regions.boundaries
  return {
    ...{ namaResmi: name, provinsi: province, indikatorAwal: defaultIndicator },
    ...{ contoh: showsSamples, luasResmi: { km2: officialAreaKm2 } },
    batas: { sumber: source, kredit: credit, lisensi: licence },
    laut: seas.map((sea) => ({ nama: sea.name, di: sea.at.map((at) => at.join(' ')) })),
    catatan: {
      ...{ lapisan: notes.layers, laporanDesa: notes.villageReports, sekolah: notes.schools },
      ...{ sekolahTerendah: notes.schoolsAtLeast, sekolahBelumTerbagi: notes.schoolsUndivided },
      lahanPadi: notes.riceLand,
    },
  }
}

function ofRegions(file: RegionsFile): Rule[] {
  return [
    ...row(SETTINGS_FILE, SETTINGS_FILE, '', leaves(settingsOf(file))),
    ...file.regions.flatMap(({ code, name, type, bpsCode, level, areaKm2, reshaped }) => [
      ...row(UNITS_FILE, code, '', [
        ['nama', name],
        ['jenis', type],
        ['kode_bps', bpsCode ?? ''],
      ]),
      ...(level === 'desa'
        ? row(BOUNDARIES_FILE, BOUNDARIES_FILE, code, [['luas_km2', String(areaKm2 ?? '')]])
        : []),
      ...(reshaped === undefined
        ? []
        : row(RESHAPED_FILE, code, '', [
            ['sejak', reshaped.since],
            ['asal', reshaped.from.join('|')],
            ...inBoth('keterangan', reshaped.note),
          ])),
    ]),
  ]
}

function ofErrata(errata: QualityFile['errata']): Rule[] {
  return errata.flatMap(({ from, until, indicators, description, remedy }) => {
    const editions = [from, until].map(({ version, date }) => `${version} ${date ?? ''}`.trim())
    return row(ERRATA_FILE, editions.join(' – '), indicators[0] ?? '', [
      ['indikator', indicators.join('|')],
      ...inBoth('keterangan', description),
      ...inBoth('perbaikan', remedy),
    ])
  })
}

function ofOutside({ checks, unchecked }: QualityFile['outside']): Rule[] {
  return [
    ...checks.flatMap(({ title, reason, table, other }) =>
      row(OUTSIDE_CHECKS_FILE, table.file, `${table.measure} ${other.file} ${other.measure}`, [
        ...inBoth('judul', title),
        ...inBoth('alasan', reason),
      ]),
    ),
    ...unchecked.flatMap(({ table, measures, reason }) =>
      row(OUTSIDE_CHECKS_FILE, table, measures.join('|'), inBoth('alasan', reason)),
    ),
  ]
}

function toldStory(judul: LocalizedText, steps: Story['steps']) {
  return { judul, langkah: steps.map(({ address, text }) => ({ alamat: address, teks: text })) }
}

/** What an edition publishes of what the files beside the catalogue state. */
export function publishedStatements(parts: PublishedParts): Rule[] {
  const { catalogue, sources, series, regions, quality, targets, stories } = parts
  return [
    ...catalogue.indicators.flatMap(ofIndicator),
    ...catalogue.components.flatMap(({ id, name, description }) =>
      row(COMPONENTS_FILE, id, '', [...inBoth('nama', name), ...inBoth('definisi', description)]),
    ),
    ...tellSections(catalogue.sections).flatMap(([[of = '', ...path], text]) =>
      row(SECTIONS_FILE, of, '', [[nameSetting([of, ...path]), text]]),
    ),
    ...sources.flatMap(ofSource),
    ...ofSeries(series),
    ...(regions === null ? [] : ofRegions(regions)),
    ...(quality === null ? [] : [...ofErrata(quality.errata), ...ofOutside(quality.outside)]),
    ...targets.flatMap(({ indicator, region, period, value, source, status }) =>
      row(TARGETS_FILE, indicator, [region ?? 'semua', period].join(' '), [
        ['nilai', [value, source, status].join(' ')],
      ]),
    ),
    ...stories.flatMap(({ id, title, steps }) =>
      row(`cerita/${id}.json`, id, '', leaves(toldStory(title, steps))),
    ),
  ]
}

/** Of these a new row is news, not another setting: a year more, a plan, what was found wrong. */
const GROWING: readonly string[] = [SERIES_FILE, TARGETS_FILE, ERRATA_FILE]

export function isNews({ file, column }: Rule): boolean {
  // The bound of a comparison is a rule; its texts are published once its tables are there.
  const isText = file === OUTSIDE_CHECKS_FILE && /^(judul|alasan)_/.test(column)
  const isStory = file.startsWith('cerita/')
  return GROWING.includes(file) || isStory || isText || column.startsWith('terbitan › ')
}

/** What stands in a file as a whole is in none of its columns. */
export function columnOf(column: string): string | null {
  return column === CONTENT ? null : column
}
