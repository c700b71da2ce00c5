import type { CatalogueEntry } from '../../model/catalogue-entry'
import {
  harmless,
  harmlessInNotes,
  LISTED_WORDS,
  neutralInNotes,
  neutralWords,
  OFFICES,
  officeWords,
} from './neutral-words'
import { withoutForeign } from '../periods/period-words'
import { plainLetters } from '../text/plain-letters'
import { NEUTRAL, SAME_SUBJECT } from './populations'
import { rememberedOf } from '../text/remember'
import { beforeDivision } from './title-division'
import type { UnitLookup } from '../places/unit-lookup'
import { withFullYears } from '../periods/written-years'

const PREFIX = /^(?:ber|per|ter|di|ke|se|me(?:ng|ny|[nm])?|pe(?:ng|ny|[nm])?)(?=\p{L}{4})/u
const SUFFIX = /(?<=\p{L}{4})(?:nya|kan|an|i|s)$/u
const WORD = /\d{1,3}(?:\.\d{3})+|[\p{L}\d]+/gu
const ROMAN = /^[ivx]{1,6}$/
/** "Siswa umur 7–12 tahun" are some; "menurut umur" divides them all. */
const OF_AGE = /\b(?:ber)?(?:umur|usia)\s+\d|\baged?\s+\d/
/** "1 = ada, 2 = tidak ada": codes, which count nothing. */
const CODE = /(?<![\p{L}\d.,])[1-9]\d?\s?(?:=|berarti\b|artinya\b)\s?\p{L}+/gu
const AGE = /^(?:umur|usia|aged?)$/
const LIST =
  /[,;&+]|\/(?!\d)|\b(?:dan|serta|and|beserta|termasuk|berikut|plus|ditambah|sekaligus)\b/
/** "Dihitung per KK": by what the figures count, which must be what the indicator counts itself. */
const COUNTED_BY =
  /\b(?:(?:di|ter)(?:hitung|catat|data)|dilaporkan)\s+(?:per|(?:se)?tiap|menurut|berdasarkan|sebagai|dalam)\s+(\p{L}+)/gu
const [LONGEST, MOST_WORDS] = [500, 2000]
/** Words of estimates and scales, which have rules of their own. */
const JUDGED =
  /^(?:estimasi|estimated|perkiraan|proyeksi|projected|sementara|tetap|kumulatif|orang|jiwa|ribu|ribuan|rb|juta|jutaan|thousands?|millions?)$/
/** Units and short forms. */
const BRACKETED = /[([][^()[\]]*[)\]]/g
/** What is done to a thing in a year counts other than the thing: "pembangunan jalan". */
const ACTION = /^(?:pembangunan)$/
const BOTH_LANGUAGES = /^\W*(?:catatan|keterangan|ket)\.?\s*\/\s*(?:notes?|remarks?)\s*:?\s*(.+)$/is
/** Nouns of what is done, and papers and cases of it, of which a title that names no column counts its own. */
const DEED =
  /^(?:pe(?:l|m|n|r|ny|ng)\p{L}{3,}an|kepesertaan|kunjungan|ke(?:celaka|bakar|hamil)an|audit|akta|surat|izin|kartu|klaim|sertifi\p{L}+|sertipikat|dokumen|kasus|imunisasi|bantuan|santunan|pajak|retribusi|kredit)$/u
/** How figures came about, and what they are of in a whole sector. */
const NO_DEED =
  /^(?:pen(?:yelenggaraan|yediaan|yajian|yebaran|capaian|dukung\p{L}*|dapatan|erimaan|ghasilan|ghitungan|gukuran|imbangan|atausahaan|ilaian)|pe(?:laksanaan|laporan|mantauan|merintahan|menuhan|merataan|kerjaan)|per(?:tengahan|bandingan|ekonomian|alatan|lengkapan|kotaan|desaan|airan|olehan|wilayahan|undangan|mukiman|tambahan|hitungan|sentasean|kembangan|ubahan))$/u
/** An office, whose name says nothing of its figures. */
const OFFICE = /^(?:dinas|badan|kantor|bagian|bidang|seksi|balai|upt\p{L}*|sub\p{L}*)$/u
const COUNT = /^(?:jumlah|jml|banyak|banyaknya|total)$/

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
  [
    /^(?:dokter|perawat|bidan)$/,
    'tenaga ketenagaan sumber daya manusia sdm kesehatan medis puskesmas',
  ],
  [/^(?:puskesmas|poskesdes|klinik|posyandu|sakit)$/, 'sarana prasarana fasilitas kesehatan'],
  [/^koperasi$/, 'kelembagaan'],
  [/^bank$/, 'lembaga keuangan perbankan'],
  [/^mutasi$/, 'lampid lahir mati pindah datang'],
  [/^jalan$/, 'jaringan ruas'],
  [/^(?:kelahiran|kematian)$/, 'peristiwa'],
  [/^diterima$/, 'penyaluran disalurkan transfer'],
  [/^pendapatan$/, 'penerimaan'],
  [/^(?:siswa|guru|sekolah|paud|sd|smp|sma)$/, 'pendidikan sekolah jenjang'],
  [/^(?:tk|paud)$/, 'taman kanak anak usia dini'],
  [/^smp$/, 'menengah pertama sltp'],
  [/^(?:sma|smk)$/, 'menengah atas kejuruan slta'],
  [/^(?:traktor|pompa|panen)$/, 'alat mesin pertanian tani alsintan'],
  [/^(?:stunting|ditimbang)$/, 'status gizi penimbangan pengukuran'],
  [/^tps$/, 'pemilih tetap'],
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

const stemsOfEntry = rememberedOf((entry: CatalogueEntry) => {
  const { id, name, shortName, definition, unit, categories } = entry
  const texts = [name, shortName, definition, unit, ...categories.map(({ label }) => label)]
  const all = [id.replaceAll('_', ' '), ...texts.flatMap((text) => [text.id, text.en])]
  const share = unit.id === '%' ? 'persentase presentase persen percent percentage' : ''
  const words = wordsOf([...all, share].join(' '))
  const units = wordsOf(`${name.id} ${unit.id}`)
  return {
    all: [...words, ...samePeople(words), ...calledTogether(words)].flatMap(stemsOf),
    units: [...units, ...samePeople(units)].flatMap(stemsOf),
  }
})

const namesOf = rememberedOf(({ all }: UnitLookup): RegExp => {
  const names = all.map(({ name }) => plainLetters(name).replace(/[^\p{L}\d]+/gu, '[\\W_]+'))
  const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${longest.join('|')})(?![\p{L}\d])`, 'gu')
})

const LISTED: ReadonlySet<string> = new Set(wordsOf(LISTED_WORDS).flatMap(stemsOf))

/** The words by which a catalogue names what is counted or measured. */
export function countedWords(entries: Iterable<CatalogueEntry>): ReadonlySet<string> {
  return new Set([...entries].flatMap(({ name }) => wordsOf(name.id).flatMap(stemsOf)))
}

/** "Catatan/Note: Termasuk swasta/Including private": what BPS says twice is read once. */
function withoutEnglish(text: string): string {
  const [, said = ''] = BOTH_LANGUAGES.exec(text) ?? []
  const halves = said.split('/')
  return halves.length === 2 ? (halves[0] ?? '') : text
}

/** What the words of one table are explained by. */
export class ExplainedWords {
  private readonly stems: ReadonlySet<string>
  private readonly hasCodes: boolean
  /** What the indicators count themselves. */
  private readonly unitStems: ReadonlySet<string>

  constructor(
    entries: readonly CatalogueEntry[],
    /** Headings of its other columns, and those approved for its indicators. */
    headings: readonly string[],
    /** Years of its figures; none where none could be read, so that no year is strange. */
    private readonly periods: ReadonlySet<string>,
    private readonly units: UnitLookup,
    /** All that is counted, which a title may list beside what the table holds. */
    private readonly counted: ReadonlySet<string>,
  ) {
    const said = wordsOf(headings.join(' ')).flatMap(stemsOf)
    const stems = entries.map(stemsOfEntry)
    this.hasCodes = entries.some(({ kind }) => kind === 'category')
    this.unitStems = new Set(stems.flatMap((one) => one.units))
    this.stems = new Set([...stems.flatMap(({ all }) => all), ...said])
  }

  /** The words of a title or a heading that nothing explains, in small letters. */
  unexplained(text: string): string[] {
    const plain = this.plain(text)
    const parts = plain.split(LIST)
    const strange = parts.map((part) => this.strange(part, false))
    const named = parts.filter((part, at) => strange[at]?.length === 0 && this.names(part))
    // "Panjang jalan aspal, beton dan kerikil" above the first two; above the first alone it may be their sum.
    const isOther = (word: string) =>
      stemsOf(word).some((stem) => LISTED.has(stem) || (named.length > 1 && this.counted.has(stem)))
    const words = strange.flat().filter((word) => named.length === 0 || !isOther(word))
    return [...new Set([...words, ...this.countedBy(plain), ...this.codesIn(plain)])]
  }

  /**
   * Of them those that make what is counted something else, up to where a title goes over to how and when it counts:
   * right behind a word of an indicator, or before it with nothing between but words of any title ("Bank sampah
   * menurut desa", "Kunjungan ke posyandu"). Of a list what stands before its first word is said of all of it
   * ("Akta kelahiran dan kematian"). "Jumlah akta" counts them, whatever the columns are, and so does a title that
   * names no column and begins with something done: "Persalinan di fasilitas kesehatan" over births.
   */
  unexplainedSubject(text: string): string[] {
    const counted = beforeDivision(this.plain(text.replaceAll(BRACKETED, ' ')))
    if (/[:=]/.test(counted)) return []
    const [first = '', ...more] = counted.split(LIST)
    const words = (first.match(WORD) ?? []).slice(0, MOST_WORDS)
    const strange = new Set(this.strangeWords(first))
    const isOwn = words.map((word) => this.isOwn(word))
    const firstOwn = isOwn.indexOf(true)
    if (firstOwn < 0) {
      const counted = words.find((word) => !COUNT.test(word)) ?? ''
      const head = words.find((word) => !neutralWords().has(word)) ?? ''
      const isCounted = COUNT.test(words[0] ?? '') && strange.has(counted)
      const isOffice = OFFICE.test(words[0] ?? '') || officeWords.has(head)
      const isDeed = DEED.test(head) && !NO_DEED.test(head) && !isOffice
      return isCounted || (isDeed && strange.has(head)) ? [...strange] : []
    }
    const nextSaid = (at: number) =>
      words.findIndex((word, index) => index > at && word.length > 1 && !neutralWords().has(word))
    return words.filter((word, at) => {
      if (ACTION.test(word) && isOwn[at + 1] === true) return true
      const isBefore = isOwn[nextSaid(at)] === true && (more.length === 0 || at < firstOwn)
      const isBehind = more.length === 0 && isOwn[at - 1] === true
      return strange.has(word) && (isBefore || isBehind)
    })
  }

  /** The same of the words over a heading, where all of them are strange: "Akta" over "Kelahiran". */
  unexplainedGroup(text: string): string[] {
    const plain = this.plain(text.replaceAll(BRACKETED, ' '))
    const isOwn = wordsOf(plain).some((word) => this.isOwn(word))
    return isOwn || LIST.test(plain) ? [] : this.strangeWords(plain)
  }

  /** Whether a word is one of an indicator, and not of any title. */
  private isOwn(word: string): boolean {
    return !neutralWords().has(word) && this.isSaid(word)
  }

  /** Whether an indicator or a heading of the table has a word of this stem. */
  private isSaid(word: string): boolean {
    return stemsOf(word).some((stem) => this.stems.has(stem))
  }

  private strangeWords(plain: string): string[] {
    return this.strange(plain, false).filter(
      (word) => !/\d/.test(word) && !AGE.test(word) && !JUDGED.test(word),
    )
  }

  /** The same of a note. */
  unexplainedInNote(text: string): string[] {
    const plain = this.plain(withoutEnglish(text), harmlessInNotes())
    const [first = ''] = [...this.periods].toSorted()
    const years = plain.match(/(?<![\d./-])(?:19|20)\d{2}(?!\d|[./-]\d{1,3}\b)/g) ?? []
    const words = [...this.strange(plain, true), ...this.countedBy(plain), ...this.codesIn(plain)]
    return [...words, ...years.filter((year) => year < first)]
  }

  /** Meanings of numbers, where no column holds categories. */
  private codesIn(plain: string): string[] {
    return this.hasCodes ? [] : (plain.match(CODE) ?? [])
  }

  /** Words for what the figures are counted by, where the indicators count something else. */
  private countedBy(plain: string): string[] {
    return [...plain.matchAll(COUNTED_BY)].flatMap(([, word = '']) => {
      const isKnown =
        neutralWords().has(word) || stemsOf(word).some((stem) => this.unitStems.has(stem))
      return isKnown ? [] : [word]
    })
  }

  private plain(text: string, saidOfAll = harmless()): string {
    const full = withFullYears(plainLetters(text.slice(0, LONGEST)).replaceAll('_', ' '))
    const plain = withoutForeign(full)
    return plain.replace(saidOfAll, ' ').replace(OFFICES, ' ').replace(namesOf(this.units), ' ')
  }

  /** Whether a part of a list says what the table holds. */
  private names(part: string): boolean {
    return wordsOf(part).some((word) => this.isSaid(word))
  }

  private strange(rest: string, isNote: boolean): string[] {
    const isAged = OF_AGE.test(rest)
    const neutral = isNote ? neutralInNotes() : neutralWords()
    const words = (rest.match(WORD) ?? []).slice(0, MOST_WORDS)
    return [...new Set(words)].filter((word) => {
      if (/^\d/.test(word)) return !isNote && !this.isNumber(word, rest)
      const bare = word.replace(/nya$/, '')
      if (word.length === 1 || ROMAN.test(word) || NEUTRAL.test(word)) return false
      const isAge = isAged && AGE.test(word)
      if (!isAge && (neutral.has(word) || neutral.has(bare))) return false
      return !this.isSaid(word)
    })
  }

  /** Numbers of tables, ages and days, and years of the figures; of a school year, or several years, one is. */
  private isNumber(word: string, text: string): boolean {
    if (this.stems.has(word) || /^\d{1,3}$/.test(word)) return true
    if (/^\d+(?:an|th|thn)$/.test(word)) return true
    if (!/^(?:19|20)\d{2}$/.test(word)) return /^\d{5,}$/.test(word)
    if (this.periods.size === 0 || this.periods.has(word)) return true
    return [...text.matchAll(/((?:19|20)\d{2})\D{1,3}((?:19|20)\d{2})/g)].some(
      ([, from = '', to = '']) =>
        (from === word || to === word) &&
        [...this.periods].some((year) => from <= year && year <= to),
    )
  }
}
