import type { Language } from '../contract'
import { LANGUAGES } from '../domain/languages'
import type { AskedKind } from '../domain/view'

export const PAGES = ['peta', 'profil', 'bandingkan', 'peringkat', 'data', 'kios'] as const
export type Page = (typeof PAGES)[number]

export const LAYERS = [
  ...(['sekolah', 'pulau', 'wisata', 'menengah', 'kesehatan', 'pelabuhan', 'padi'] as const),
  'kecamatan',
] as const
/** Overlays of points and areas, and `kecamatan`: the map shaded by kecamatan instead of by desa. */
export type Layer = (typeof LAYERS)[number]

/**
 * What the address says, syntactically. Whether a region or an indicator exists is decided against
 * the dataset by `resolveView`. Null means "not said": the default applies.
 */
export interface Address {
  readonly page: Page
  readonly region: string | null
  /** On `bandingkan` the regions after the first: `wilayah=a,b,c` is region a, compared with b and c. */
  readonly compared: readonly string[]
  readonly indicator: string | null
  readonly period: string | null
  readonly component: string | null
  readonly layers: readonly Layer[]
  readonly language: Language | null
  readonly theme: 'terang' | 'gelap' | null
  /** `contoh=ya`: a demonstration with samples, watermarked. */
  readonly samples: boolean
  /** A story being told by its views, and its step from 1; null when none is. */
  readonly story: string | null
  readonly step: number | null
  /** A page's own parameters (`tingkat`, `cari`, `kelas`), kept as they stand. */
  readonly extra: Readonly<Record<string, string>>
  /** Names and values that could not be understood, to be told to the reader. */
  readonly problems: readonly string[]
}

const PATHS: Record<Page, string> = {
  peta: '/',
  profil: '/profil',
  bandingkan: '/bandingkan',
  peringkat: '/peringkat',
  data: '/data',
  kios: '/kios',
}

/**
 * How the address asks for each kind of map view, and whether it still means something for another
 * indicator. One kind is shown at a time, the first that is asked for.
 */
export const ASKING: Readonly<
  Record<AskedKind, { parameter: string; outlivesIndicator: boolean }>
> = {
  pair: { parameter: 'dengan', outlivesIndicator: true },
  change: { parameter: 'banding', outlivesIndicator: false },
}
export const ASKED_KINDS = Object.keys(ASKING) as readonly AskedKind[]

/** What is chosen for the map beyond region, indicator, year and layers. */
export const MAP_PARAMETERS: readonly string[] = [
  'kelas',
  ...ASKED_KINDS.map((kind) => ASKING[kind].parameter),
]

const PAGE_PARAMETERS: Partial<Record<Page, readonly string[]>> = {
  peta: ['panel', 'topik', 'tingkat', 'bobot', ...MAP_PARAMETERS],
  peringkat: ['kelas', 'tingkat', 'cari', 'urut', 'saring', 'kolom'],
  data: ['cari'],
  bandingkan: ['acuan'],
  kios: ['diam', 'mundur', 'adegan'],
}

/** Reads the part after `#`, such as `/?wilayah=16.07.10&indikator=idm&tahun=2024`. Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '') || '/'
  const [path, search] = splitOnce(text, '?')
  const query = new URLSearchParams(search)
  const problems: string[] = []
  const [, slug = '', argument] = path.split('/')
  const page = PAGES.find((candidate) => PATHS[candidate] === `/${slug}`)
  if (page === undefined) problems.push(path)
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = query.get(name)
    if (value === null) return null
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) problems.push(`${name}=${value}`)
    return found ?? null
  }
  const layers = (query.get('lapisan') ?? '').split(',').filter((layer) => layer !== '')
  for (const layer of layers) {
    if (!LAYERS.some((known) => known === layer)) problems.push(`lapisan=${layer}`)
  }
  const extra = Object.fromEntries(
    (PAGE_PARAMETERS[page ?? 'peta'] ?? []).flatMap((name) => {
      const value = query.get(name)
      return value === null ? [] : [[name, value] as const]
    }),
  )
  const regions = query.get('wilayah')
  const listed = page === 'bandingkan' ? splitList(regions ?? '') : null
  const asked = query.get('langkah')
  const step = asked !== null && /^[1-9]\d?$/.test(asked) ? Number(asked) : null
  if (asked !== null && step === null) problems.push(`langkah=${asked}`)
  return {
    page: page ?? 'peta',
    region: (page === 'profil' ? argument : undefined) ?? (listed ? (listed[0] ?? null) : regions),
    compared: listed?.slice(1) ?? [],
    indicator: query.get('indikator'),
    period: query.get('tahun'),
    component: query.get('komponen'),
    layers: LAYERS.filter((layer) => layers.includes(layer)),
    language: oneOf('bahasa', LANGUAGES),
    theme: oneOf('tema', ['terang', 'gelap'] as const),
    samples: oneOf('contoh', ['ya'] as const) !== null,
    story: query.get('cerita'),
    step,
    extra,
    problems,
  }
}

/** The hash of an address, `#` included; what is null is left out, so that links stay short. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams()
  const onProfile = address.page === 'profil'
  if (address.region !== null && !onProfile) {
    const compared = address.page === 'bandingkan' ? address.compared : []
    query.set('wilayah', [address.region, ...compared].join(','))
  }
  if (address.indicator !== null) query.set('indikator', address.indicator)
  if (address.period !== null) query.set('tahun', address.period)
  if (address.component !== null) query.set('komponen', address.component)
  if (address.layers.length > 0) query.set('lapisan', address.layers.join(','))
  for (const [name, value] of Object.entries(address.extra)) query.set(name, value)
  if (address.story !== null) {
    query.set('cerita', address.story)
    if (address.step !== null) query.set('langkah', String(address.step))
  }
  if (address.samples) query.set('contoh', 'ya')
  if (address.language !== null) query.set('bahasa', address.language)
  if (address.theme !== null) query.set('tema', address.theme)
  const path =
    onProfile && address.region !== null ? `/profil/${address.region}` : PATHS[address.page]
  const search = query
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';')
  return `#${path}${search === '' ? '' : `?${search}`}`
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
