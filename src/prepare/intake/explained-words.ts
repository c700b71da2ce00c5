import type { CatalogueEntry } from '../read/read-catalogue'
import {
  HARMLESS,
  HARMLESS_IN_NOTES,
  LISTED_WORDS,
  NEUTRAL_IN_NOTES,
  NEUTRAL_WORDS,
  OFFICES,
} from './neutral-words'
import { withoutForeign } from './period-words'
import { plainLetters } from './plain-letters'
import { NEUTRAL, SAME_SUBJECT } from './populations'
import { rememberedOf } from './remember'
import type { UnitLookup } from './unit-lookup'
import { withFullYears } from './written-years'

const PREFIX = /^(?:ber|per|ter|di|ke|se|me(?:ng|ny|[nm])?|pe(?:ng|ny|[nm])?)(?=\p{L}{4})/u
const SUFFIX = /(?<=\p{L}{4})(?:nya|kan|an|i|s)$/u
const WORD = /\d{1,3}(?:\.\d{3})+|[\p{L}\d]+/gu
const ROMAN = /^[ivx]{1,6}$/
/** "Siswa umur 7–12 tahun" are some; "menurut umur" divides them all. */
const OF_AGE = /\b(?:ber)?(?:umur|usia)\s+\d|\baged?\s+\d/
const AGE = /^(?:umur|usia|aged?)$/
const LIST = /[,;&]|\/(?!\d)|\b(?:dan|serta|and)\b/
const [LONGEST, MOST_WORDS] = [500, 2000]

/** A word and what is left of it without what Indonesian puts before and behind: "kependudukan", "penduduk". */
function stemsOf(word: string): string[] {
  const found = new Set([word])
  for (const one of found) {
    found.add(one.replace(SUFFIX, ''))
    found.add(one.replace(PREFIX, ''))
  }
  return [...found]
}

function wordsOf(text: string): string[] {
  return plainLetters(text).match(WORD) ?? []
}

/** Other ways to say what an indicator counts: pupils are "peserta didik" as well. */
function samePeople(words: readonly string[]): string[] {
  const said = ` ${words.join(' ')} `
  return Object.values(SAME_SUBJECT).flatMap((pattern) => {
    const ways = pattern.replace(/\(\?[^)]*\)\??/g, '').split('|')
    return ways.some((way) => said.includes(` ${way} `)) ? wordsOf(ways.join(' ')) : []
  })
}

/** What titles call several indicators together, by words of each. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^(?:dokter|perawat|bidan)$/, 'tenaga kesehatan medis'],
  [/^(?:puskesmas|poskesdes|klinik|posyandu)$/, 'sarana prasarana fasilitas kesehatan'],
  [/^(?:siswa|guru|sekolah|paud|sd|smp|sma)$/, 'pendidikan sekolah jenjang'],
  [/^(?:tk|paud)$/, 'taman kanak anak usia dini'],
  [/^(?:traktor|pompa|panen)$/, 'alat mesin pertanian tani alsintan'],
  [/^(?:stunting|ditimbang)$/, 'status gizi'],
  [/^keluarga$/, 'rumah tangga'],
  [/^km$/, 'panjang'],
  [/^(?:ha|km2)$/, 'luas'],
  [/^tamatan$/, 'tertinggi terakhir ditamatkan'],
  [/^(?:beroperasi|bertugas)$/, 'aktif'],
]

function calledTogether(words: readonly string[]): string[] {
  return TOGETHER.flatMap(([one, all]) =>
    words.some((word) => one.test(word)) ? wordsOf(all) : [],
  )
}

const stemsOfEntry = rememberedOf((entry: CatalogueEntry): readonly string[] => {
  const { id, name, shortName, definition, unit, categories } = entry
  const texts = [name, shortName, definition, unit, ...categories.map(({ label }) => label)]
  const all = [id.replaceAll('_', ' '), ...texts.flatMap((text) => [text.id, text.en])]
  const words = wordsOf(all.join(' '))
  return [...words, ...samePeople(words), ...calledTogether(words)].flatMap(stemsOf)
})

const namesOf = rememberedOf(({ all }: UnitLookup): RegExp => {
  const names = all.map(({ name }) => plainLetters(name).replace(/[^\p{L}\d]+/gu, '[\\W_]+'))
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${longest.join('|')})(?![\p{L}\d])`, 'gu')
})

/** The words by which a catalogue names what is counted or measured. */
export function countedWords(entries: Iterable<CatalogueEntry>): ReadonlySet<string> {
  return new Set(
    [LISTED_WORDS, ...[...entries].map(({ name }) => name.id)].flatMap((text) =>
      wordsOf(text).flatMap(stemsOf),
    ),
  )
}

/** What the words of one table are explained by. */
export class ExplainedWords {
  private readonly stems: ReadonlySet<string>

  constructor(
    entries: readonly CatalogueEntry[],
    /** Headings of its other columns, and those approved for its indicators. */
    headings: readonly string[],
    private readonly periods: ReadonlySet<string>,
    private readonly units: UnitLookup,
    /** All that is counted, which a title may list beside what the table holds. */
    private readonly counted: ReadonlySet<string>,
  ) {
    const said = wordsOf(headings.join(' ')).flatMap(stemsOf)
    this.stems = new Set([...entries.flatMap(stemsOfEntry), ...said])
  }

  /** The words of a title or a heading that nothing explains, in small letters. */
  unexplained(text: string): string[] {
    const parts = this.plain(text).split(LIST)
    const strange = parts.map((part) => this.strange(part, false))
    const isListed = parts.some((part, at) => strange[at]?.length === 0 && this.names(part))
    // "Panjang jalan aspal, beton dan kerikil" above the first two.
    const isOther = (word: string) => stemsOf(word).some((stem) => this.counted.has(stem))
    return [...new Set(strange.flat())].filter((word) => !(isListed && isOther(word)))
  }

  /** The same of a note. */
  unexplainedInNote(text: string): string[] {
    const plain = this.plain(text, HARMLESS_IN_NOTES)
    const [first = ''] = [...this.periods].toSorted()
    const years = plain.match(/(?<![\d./-])(?:19|20)\d{2}(?!\d|[./-]\d{1,3}\b)/g) ?? []
    return [...this.strange(plain, true), ...years.filter((year) => year < first)]
  }

  private plain(text: string, harmless = HARMLESS): string {
    const full = withFullYears(plainLetters(text.slice(0, LONGEST)).replaceAll('_', ' '))
    const plain = withoutForeign(full)
    return plain.replace(harmless, ' ').replace(OFFICES, ' ').replace(namesOf(this.units), ' ')
  }

  /** Whether a part of a list says what the table holds. */
  private names(part: string): boolean {
    return wordsOf(part).some((word) => stemsOf(word).some((stem) => this.stems.has(stem)))
  }

  private strange(rest: string, isNote: boolean): string[] {
    const isAged = OF_AGE.test(rest)
    const neutral = isNote ? NEUTRAL_IN_NOTES : NEUTRAL_WORDS
    const words = (rest.match(WORD) ?? []).slice(0, MOST_WORDS)
    return [...new Set(words)].filter((word) => {
      if (/^\d/.test(word)) return !isNote && !this.isNumber(word, rest)
      const bare = word.replace(/nya$/, '')
      if (word.length === 1 || ROMAN.test(word) || NEUTRAL.test(word)) return false
      const isAge = isAged && AGE.test(word)
      if (!isAge && (neutral.has(word) || neutral.has(bare))) return false
      return !stemsOf(word).some((stem) => this.stems.has(stem))
    })
  }

  /** Numbers of tables, ages and days, and years of the figures; of a school year, or several years, one is. */
  private isNumber(word: string, text: string): boolean {
    if (this.stems.has(word) || /^\d{1,3}$/.test(word)) return true
    if (/^\d+(?:an|th|thn)$/.test(word)) return true
    if (!/^(?:19|20)\d{2}$/.test(word)) return /^\d{5,}$/.test(word)
    if (this.periods.has(word)) return true
    return [...text.matchAll(/((?:19|20)\d{2})\D{1,3}((?:19|20)\d{2})/g)].some(
      ([, from = '', to = '']) =>
        (from === word || to === word) &&
        [...this.periods].some((year) => from <= year && year <= to),
    )
  }
}
