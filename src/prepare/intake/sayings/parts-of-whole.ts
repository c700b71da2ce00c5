import type { CatalogueEntry } from '../../model/catalogue-entry'
import { headingWords } from '../text/heading-words'
import { remembered, rememberedOf } from '../text/remember'

/** The parts into which offices divide what they count, each by the words that say it, as `headingWords` leaves them. */
const WHOLES: readonly Readonly<Record<string, string>>[] = [
  {
    'laki-laki': String.raw`laki(?: laki)?|lk|pria|male|boys`,
    perempuan: 'perempuan|wanita|pr|female|girls',
  },
  {
    negeri:
      '(?<!dalam |luar |pegawai |menteri )negeri|milik pemerintah|pemerintah(?= (?:maupun|dan|atau) swasta)',
    swasta: 'swasta',
  },
  {
    wni: 'wni|warga negara indonesia',
    wna: 'wna|warga (?:negara )?asing|orang asing|penduduk asing',
  },
  {
    'rawat jalan':
      '(?:non|tanpa|tidak|bukan) rawat inap|rawat jalan|(?<=rawat inap (?:maupun|atau|dan) )(?:tidak|non)',
    'rawat inap': 'rawat inap',
  },
  { perkotaan: 'perkotaan|urban', perdesaan: 'perdesaan|pedesaan|rural' },
  {
    'bukan ASN': '(?:non|bukan) (?:asn|pns)|honorer|gtt|tenaga kontrak',
    ASN: 'asn|pns|cpns|pegawai negeri(?: sipil)?|pppk|p3k',
  },
  {
    'usia sekolah': '(?:usia|umur) sekolah',
    'usia kerja': '(?:usia|umur) (?:kerja|produktif|subur)',
    lansia: '(?:usia|umur) lanjut|lansia|lanjut usia',
  },
]

type Whole = { names: readonly string[]; pattern: RegExp }
const PATTERNS = WHOLES.map((parts): Whole => {
  const names = Object.keys(parts)
  const ways = names.map((name, at) => `(?<p${String(at)}>${parts[name] ?? ''})`)
  // The first way that fits takes its words: "non PNS" is not "PNS".
  return {
    names,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${ways.join('|')})(?![\\p{L}\\d])`, 'gu'),
  }
})

/** Names of programmes and offices, which are of nobody's sex. */
const PROGRAMMES = /pemberdayaan (?:dan perlindungan )?perempuan|perlindungan perempuan/g

/** "Penduduk (L)", or a sheet of that name. */
const LETTER = /^\s*[LP]\s*$|(?<=[([])[LP](?=[)\]])/g
const SEXES: Readonly<Record<string, string>> = { L: 'laki-laki', P: 'perempuan' }

function partsIn(words: string, { names, pattern }: Whole): Set<string> {
  const found = [...words.replace(PROGRAMMES, ' ').matchAll(pattern)]
  return new Set(
    found.flatMap(({ groups = {} }) => names.filter((_, at) => groups[`p${String(at)}`])),
  )
}

/** Words that stand in lists of any text and are no part of what is counted. */
const NO_PARTS =
  /^(?:desa|kelurahan|kecamatan|kabupaten|kota|provinsi|pusat|daerah|tahun|bulan|pemerintah|atau|semua|tidak|\d+)$/
/** "Pekerjaan Umum" is an office: the word alone makes no part. */
const NO_PART_ALONE = 'umum'
/** "negeri dan swasta", "TK, RA, KB, TPA, dan SPS", "D1, D2 atau D3"; "aspal atau hotmix" are two words for one. */
const LIST =
  /([\p{L}\d-]+)((?:,\s[\p{L}\d-]+)*)(,?)\s(dan|maupun|atau)\s([\p{L}\d-]+)(?=\s*(?:[,.;)]|$|di\s|pada\s))/giu

/** What the definition of an indicator names as its parts, list by list. */
function listsOf(text: string): string[][] {
  return [...text.matchAll(LIST)].flatMap(
    ([, first = '', more = '', comma, link = '', last = '']) => {
      const middle = more.split(',').filter((part) => part.trim() !== '')
      if (link.toLowerCase() === 'atau' && middle.length === 0) return []
      // "Di akhir periode, umum maupun spesialis" is a list of two.
      const all = [first, ...middle, last]
      const parts = (comma === ',' || link.toLowerCase() === 'atau' ? all : all.slice(-2)).map(
        headingWords,
      )
      const isKnown = (part: string) => PATTERNS.some(({ pattern }) => part.search(pattern) >= 0)
      return parts.some((part) => NO_PARTS.test(part) || isKnown(part)) ? [] : [parts]
    },
  )
}

type Range = readonly [number, number]
const AGES =
  /\b(?:usia|umur|berumur|berusia)\s+(?:(\d{1,2})\s*(?:tahun\s*)?(?:-|–|—|sampai(?: dengan)?|s\/d|s\.d\.?|hingga)\s*(\d{1,2})|(?:di ?atas|lebih dari|minimal|>=?|≥)\s*(\d{1,2})|(?:di ?bawah|kurang dari|maksimal|<=?|≤)\s*(\d{1,2})|(\d{1,2})\s*(?:\+|(?:tahun\s+)?ke\s?atas|(?:tahun\s+)?(?:atau|dan) lebih)|(\d{1,2})(?=\s+tahun))(?!\s*bulan|\d)/gi
const UNDER_FIVE = /\bbalita\b|bawah lima tahun/i

/** The one range of ages of a text; null when it says none, or several as a table by age does. */
const agesIn = remembered((text): Range | null => {
  const found = [...text.matchAll(AGES)].map(([, from, to, above, below, open, only]): Range => {
    if (to !== undefined) return [Number(from), Number(to)]
    if (below !== undefined) return [0, Number(below)]
    const one = Number(only ?? above ?? open)
    return only === undefined ? [one, Infinity] : [one, one]
  })
  const [first] = found
  return first !== undefined && found.length === 1 ? first : null
})

const ownAges = rememberedOf(({ name, definition }: CatalogueEntry): Range | null => {
  const short = /(\d{1,2})\s*[–-]\s*(\d{1,2}) tahun/.exec(name.id)
  if (short !== null) return [Number(short[1]), Number(short[2])]
  return (
    agesIn(name.id) ??
    agesIn(definition.id) ??
    (UNDER_FIVE.test(`${name.id} ${definition.id}`) ? [0, 4] : null)
  )
})

function narrowedByAge(text: string, entry: CatalogueEntry): string[] {
  const said = agesIn(text)
  if (said === null) return []
  const own = ownAges(entry)
  const isWithin = own !== null && own[0] >= said[0] && own[1] <= said[1]
  return isWithin ? [] : [text.match(AGES)?.[0] ?? '']
}

/** The words of the names of an indicator, and the lists of its definition. */
const namesOf = rememberedOf(({ name, shortName, definition }: CatalogueEntry) => ({
  own: new Set(headingWords(`${name.id} ${shortName.id}`).split(' ')),
  lists: listsOf(definition.id),
}))

/** Of the lists in its own definition: "Siswa TK" of all of PAUD, "lebak" of all swamp rice. */
function narrowedByDefinition(words: ReadonlySet<string>, entry: CatalogueEntry): string[] {
  if (entry.kind !== 'count') return []
  const { own, lists } = namesOf(entry)
  const holds = (part: string, all: ReadonlySet<string>) =>
    part.split(' ').every((word) => all.has(word))
  return lists.flatMap((parts) => {
    const all = parts.filter((part) => holds(part, words))
    const said = all.filter((part) => part !== NO_PART_ALONE)
    const isPart = said.length > 0 && all.length < parts.length
    return isPart && !said.some((part) => holds(part, own)) ? said : []
  })
}

/** What is told by degrees, and the degrees; "sangat" makes one of any word. */
const GRADED =
  /(?<![\p{L}\d])(?:sangat (?<any>\p{L}+)|(?<state>rusak|kerusakan|gizi|miskin|cacat|luka|sakit|disabilitas|stunting|wasting|pendek|kurus|kritis|tertinggal|kumuh|rawan|rentan|tercemar) (?:sangat )?(?:ringan|sedang|berat|parah|total|buruk|kurang|lebih|ekstrem|ekstrim|akut|kronis))(?![\p{L}\d])/gu

/**
 * By one degree of what an indicator counts at every degree: "rusak berat" above damaged roads. None where the
 * text names other degrees too, or the indicator or its heading (`own`) is of that one.
 */
function narrowedByGrade(
  text: string,
  { name, shortName, definition }: CatalogueEntry,
  own: string,
) {
  const words = headingWords(text)
  const named = ` ${headingWords(`${name.id} ${shortName.id} ${own}`)} `
  const defined = ` ${headingWords(definition.id)} ${named}`
  const found = [...words.matchAll(GRADED)].map(({ 0: said, groups = {} }) => {
    return { said, state: groups.any ?? groups.state ?? '' }
  })
  const [first] = found
  if (first === undefined || found.some(({ said }) => said !== first.said)) return []
  const { said, state } = first
  const rest = ` ${words.replaceAll(said, ' ')} `
  const isOfState = defined.includes(` ${state} `) && !rest.includes(` ${state} `)
  return isOfState && !named.includes(` ${said} `) ? [said] : []
}

const partsOfText = remembered((text) => {
  const words = headingWords(text.replace(LETTER, (letter) => ` ${SEXES[letter.trim()] ?? ''} `))
  return { words: new Set(words.split(' ')), parts: PATTERNS.map((whole) => partsIn(words, whole)) }
})

const partsOfEntry = rememberedOf(({ name, shortName, definition }: CatalogueEntry) => {
  const own = headingWords(`${name.id} ${shortName.id} ${definition.id}`)
  return PATTERNS.map((whole) => partsIn(own, whole))
})

/**
 * By which words a title or a name makes its table one of a part only: one of the two sexes, state schools without
 * private ones, one range of ages or one degree, some of what the indicator's own definition counts together. None
 * where it names all parts, or the indicator is of that part itself, as its `heading` may say.
 */
export function partsSaid(text: string, entry: CatalogueEntry, heading = ''): string[] {
  const { words, parts } = partsOfText(text)
  const narrower = PATTERNS.flatMap(({ names }, at) => {
    const said = parts[at] ?? new Set()
    if (said.size === 0 || said.size === names.length) return []
    const ofEntry = partsOfEntry(entry)[at] ?? new Set()
    const isPart = ofEntry.size > 0 && ofEntry.size < names.length
    return isPart && [...ofEntry].every((part) => said.has(part)) ? [] : [...said]
  })
  const byDefinition = narrowedByDefinition(words, entry)
  const byDegree = [...narrowedByAge(text, entry), ...narrowedByGrade(text, entry, heading)]
  return [...new Set([...narrower, ...byDefinition, ...byDegree])]
}
