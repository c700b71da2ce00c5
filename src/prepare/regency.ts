import { escapePattern } from './checks/escape-pattern'

/** What the rules of reading know of the regency: its settings, then the names of its kecamatan. As people write them. */
export interface Regency {
  /** Code of Kemendagri, `11.01`. */
  readonly code: string
  readonly name: string
  readonly seat: string
  readonly province: string
  /** How else the province is called, and its capital. */
  readonly provinceShort: readonly string[]
  readonly provinceCapital: string
  /** Words for regencies, rivers and provinces around, which notes speak of. */
  readonly around: readonly string[]
  readonly kecamatan: readonly string[]
  readonly defaultIndicator: string
}

/** Nothing is known as long as no settings are read: the code is but an example of its form. */
const UNKNOWN: Regency = {
  code: '11.01',
  name: '',
  seat: '',
  province: '',
  provinceShort: [],
  provinceCapital: '',
  around: [],
  kecamatan: [],
  defaultIndicator: 'id',
}

let known = UNKNOWN

/** What reads and tells in this process is of this regency from here on. */
export function knowRegency(regency: Regency): void {
  known = regency
}

export function ownRegency(): Regency {
  return known
}

/** The same computed value as long as the regency is the same. */
export function ofRegency<T>(compute: (regency: Regency) => T): () => T {
  let last: { regency: Regency; value: T } | null = null
  return () => {
    if (last?.regency !== known) last = { regency: known, value: compute(known) }
    return last.value
  }
}

/** Words of names in small letters. */
export function wordsOfNames(...names: readonly string[]): string[] {
  return names.flatMap((name) => name.toLowerCase().split(/\s+/)).filter((word) => word !== '')
}

/** Alternatives of a regular expression, of which none is left empty: it matches nothing without any. */
export function anyOf(texts: readonly string[]): string {
  const found = texts.filter((text) => text !== '')
  return found.length === 0
    ? '(?!)'
    : `(?:${found.map((text) => escapePattern(text.toLowerCase())).join('|')})`
}

/** A code of a desa as an example of its form. */
export function exampleDesa(): string {
  return `${known.code}.10.2003`
}

export function exampleKecamatan(): string {
  return known.kecamatan[0] ?? 'Kota'
}
