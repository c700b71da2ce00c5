import type { UnitLevel } from '../domain/choropleth'
import { formatClassChoice, parseClassChoice } from '../domain/class-choice-text'
import type { ClassChoice } from '../domain/classification-choice'
import { LANGUAGES } from '../domain/languages'
import { parseRowFilter } from '../domain/row-filter'
import type { CompanionKind } from '../domain/view'

export const PAGES = ['peta', 'profil', 'bandingkan', 'peringkat', 'data', 'kios'] as const
export type Page = (typeof PAGES)[number]

export const LAYERS = [
  ...(['sekolah', 'pulau', 'wisata', 'menengah', 'kesehatan', 'pelabuhan', 'padi'] as const),
  'kecamatan',
] as const
/** Overlays of points and areas, and `kecamatan`: the map shaded by kecamatan instead of by desa. */
export type Layer = (typeof LAYERS)[number]

/** One name in the address after `?`: the pages that know it, and how its text is read and written. */
export interface Parameter<T> {
  readonly name: string
  readonly pages: readonly Page[]
  /** What its text means; a part that means nothing is told to `refuse` and stands for nothing. */
  readonly parse: (text: string, refuse: (part: string) => void) => T
  /** Empty where the value goes without saying. */
  readonly format: (value: T) => string
  /** The value where the address does not say it. */
  readonly unsaid: T
}

/** A trial of the kiosk: no timer needs to wait longer than an hour, in seconds. */
const HOUR = 3600

/** How the address names the companion of each kind; of several the first is shown. */
const COMPANIONS: Readonly<Record<CompanionKind, Parameter<string | null>>> = {
  /** The second indicator. */
  pair: text('dengan', ['peta']),
  /** The period with which that of the view is compared. */
  change: text('banding', ['peta']),
}
export const COMPANION_KINDS = Object.keys(COMPANIONS) as readonly CompanionKind[]

/**
 * Every parameter of the address in the order in which it is written, by the name it has in `Address`.
 * A new one is a line here; what it means is asked of `useAddress()`. Region and page are in `address.ts`,
 * for they share the path.
 */
export const PARAMETERS = {
  indicator: text('indikator'),
  period: text('tahun'),
  component: text('komponen'),
  layers: layers('lapisan'),
  /** The list of who needs attention, open beside the map; its field and its level. */
  panel: oneOf('panel', ['perhatian'] as const, ['peta']),
  topic: text('topik', ['peta']),
  /** Whose rows are listed. */
  level: oneOf<UnitLevel>('tingkat', ['kecamatan', 'desa'], ['peta', 'peringkat']),
  /** Classes other than the published ones. */
  classes: written<ClassChoice>('kelas', parseClassChoice, formatClassChoice, [
    'peta',
    'peringkat',
  ]),
  ...COMPANIONS,
  query: text('cari', ['peringkat', 'data']),
  sort: text('urut', ['peringkat']),
  /** Which rows are shown, as `domain/row-filter.ts` writes it. */
  filter: written<string>('saring', (said) => parseRowFilter(said) && said, String, ['peringkat']),
  columns: text('kolom', ['peringkat']),
  /** What the compared regions are held against. */
  reference: text('acuan', ['bandingkan']),
  /** Of a kiosk on trial, in seconds: until it is idle, counts down, and turns to the next scene. */
  idle: number('diam', HOUR, ['kios']),
  countdown: number('mundur', HOUR, ['kios']),
  scene: number('adegan', HOUR, ['kios']),
  /** A story being told by its views, and its step from 1. */
  story: text('cerita'),
  step: number('langkah', 99),
  /** A demonstration with samples, watermarked. */
  samples: yes('contoh'),
  language: oneOf('bahasa', LANGUAGES),
  theme: oneOf('tema', ['terang', 'gelap'] as const),
}

export type ParameterId = keyof typeof PARAMETERS
export type ParameterValues = {
  readonly [Id in ParameterId]: (typeof PARAMETERS)[Id] extends Parameter<infer T> ? T : never
}

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[]

/** One parameter, whatever the type of its value, for code that goes through all. */
export function parameterOf(id: ParameterId): Parameter<unknown> {
  return PARAMETERS[id] as Parameter<unknown>
}

function text<T extends string = string>(name: string, pages?: readonly Page[]) {
  return written<T>(name, (said) => said as T, String, pages)
}

function oneOf<T extends string>(name: string, allowed: readonly T[], pages?: readonly Page[]) {
  return written<T>(name, (said) => allowed.find((known) => known === said) ?? null, String, pages)
}

/** A whole number from 1 to the greatest. */
function number(name: string, greatest: number, pages?: readonly Page[]) {
  const isIn = (said: string) => /^[1-9]\d{0,8}$/.test(said) && +said <= greatest
  return written<number>(name, (said) => (isIn(said) ? +said : null), String, pages)
}

function yes(name: string): Parameter<boolean> {
  return {
    name,
    pages: PAGES,
    parse: (said, refuse) => {
      if (said !== 'ya') refuse(said)
      return said === 'ya'
    },
    format: (value) => (value ? 'ya' : ''),
    unsaid: false,
  }
}

function layers(name: string): Parameter<readonly Layer[]> {
  return {
    name,
    pages: PAGES,
    parse: (said, refuse) => {
      const parts = said.split(',').filter((part) => part !== '')
      for (const part of parts) if (!LAYERS.some((known) => known === part)) refuse(part)
      return LAYERS.filter((layer) => parts.includes(layer))
    },
    format: (value) => value.join(','),
    unsaid: [],
  }
}

/** A parameter that is null where it is unsaid, empty or, by `parse`, not understood. */
function written<T>(
  name: string,
  parse: (said: string) => T | null,
  format: (value: T) => string,
  pages: readonly Page[] = PAGES,
): Parameter<T | null> {
  return {
    name,
    pages,
    parse: (said, refuse) => {
      const value = said === '' ? null : parse(said)
      if (value === null && said !== '') refuse(said)
      return value
    },
    format: (value) => (value === null ? '' : format(value)),
    unsaid: null,
  }
}
