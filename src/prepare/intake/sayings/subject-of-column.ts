import type { CatalogueEntry } from '../../model/catalogue-entry'
import type { Saying } from './saying'
import { headingWords } from '../text/heading-words'
import { neutralWords } from './neutral-words'
import { IS_PART, NEUTRAL, OTHER_SUBJECTS, QUALIFIER, VERBAL } from './populations'
import { rememberedOf } from '../text/remember'
import { PREPOSITION, type Mention, type SubjectReader } from './title-subjects'

const OTHERS: ReadonlySet<string> = new Set(OTHER_SUBJECTS)
const WEAK = /^(?:sudah|telah|masih|akan|sedang|juga|dapat|bisa|pernah)$/
const NEGATION = /^(?:tidak|belum|bukan|tanpa)$/

function sharesStem(word: string, own: ReadonlySet<string>): boolean {
  const stem = word.replace(/^(?:di|ber|ter|me[nm]?|pe[nm]?)(?=\p{L}{4})/u, '')
  return (
    own.has(word) ||
    [...own].some((other) => other.length > 3 && stem.length > 3 && other.includes(stem))
  )
}

/** "Aktif" of what an indicator counts where it works. */
function isAtWork(word: string, own: ReadonlySet<string>): boolean {
  return word === 'aktif' && (own.has('beroperasi') || own.has('bertugas'))
}

/** Words behind "yang" that leave somebody out, up to the next preposition; none where the indicator says so too. */
function clauseSaid(words: readonly string[], own: ReadonlySet<string>): string[] {
  const at = words.indexOf('yang')
  if (at < 0) return []
  const behind = words.slice(at + 1).filter((word) => !WEAK.test(word))
  const end = behind.findIndex((word) => PREPOSITION.test(word))
  const clause = end < 0 ? behind : behind.slice(0, end)
  const [first] = clause
  if (first === undefined || NEUTRAL.test(first)) return []
  if (NEGATION.test(first) && !own.has(first)) return ['yang', ...clause]
  const isOwn = clause.some((word) => sharesStem(word, own) || isAtWork(word, own))
  return isOwn ? [] : ['yang', ...clause]
}

/** A name is short, and its "ter-" more often of the file than of people. */
function isNarrow(word: string, isName: boolean): boolean {
  return QUALIFIER.test(word) || (!isName && VERBAL.test(word) && !NEUTRAL.test(word))
}

/** The words by which a title makes what it names fewer than an indicator counts; none where it does not. */
function qualifiersOf(mention: Mention, own: ReadonlySet<string>, isName: boolean): string[] {
  const { before, after } = mention
  const leader = before.at(-1) ?? ''
  if (OTHERS.has(leader) && !IS_PART.has(leader) && !own.has(leader)) {
    return [leader, mention.subject]
  }
  const clause = clauseSaid(after, own)
  if (clause.length > 0) return clause
  for (const [at, word] of after.entries()) {
    if (PREPOSITION.test(word) || word === 'yang') return []
    const isOther = OTHERS.has(word) && !IS_PART.has(word)
    if (!isOther && !isNarrow(word, isName)) continue
    const next = after[at + 1] ?? ''
    const isOwn =
      sharesStem(word, own) ||
      (word === 'dengan' && sharesStem(next, own)) ||
      isAtWork(word, own) ||
      (NEGATION.test(word) && next === 'rawat')
    if (!isOwn) return after.slice(at, at + 3).filter((one) => !/^\d/.test(one))
  }
  return []
}

/** The words by which an indicator says what it counts. */
export const ownWordsOf = rememberedOf(
  ({ name, shortName, definition }: CatalogueEntry): ReadonlySet<string> =>
    new Set(
      [name.id, shortName.id, definition.id].flatMap((text) => headingWords(text).split(' ')),
    ),
)

/** Words that divide any population, or stand in any definition, and point at none. */
const OF_ANY =
  /^(?:laki|perempuan|pria|wanita|tamat\p{L}*|sarjana|diploma|sederajat|sekolah|negeri|swasta|usia|umur|anak|pada|yang|atau|akhir|awal|menurut|register|termasuk|belum|tidak|semua|terakhirnya)$/u

/** What a title lists beside its subjects: "keluarga dan pendidikan", "keluarga dan wajib KTP". */
function isListed(others: readonly string[][], heading: string, own: ReadonlySet<string>): boolean {
  const telling = [...own].filter((word) => word.length > 3 && !OF_ANY.test(word))
  const named = new Set(headingWords(heading).split(' '))
  return others.some((words) => {
    const isWhole = named.size > 1 && [...named].every((word) => words.includes(word))
    return isWhole || words.some((word) => telling.some((one) => word.includes(one)))
  })
}

/**
 * Whom a title, or else a name, says that it counts, where a heading leaves that to it and the indicator counts
 * others: "Laki-laki" below "Siswa SD menurut jenis kelamin". Null where it fits.
 */
export function otherSubject(
  sayings: readonly Saying[],
  heading: string,
  entry: CatalogueEntry,
  reader: SubjectReader,
): { source: string; found: string; expected: string } | null {
  if (entry.kind !== 'count') return null
  const subjects = reader.subjectsOf(entry)
  const [expected] = reader.peopleOf(entry)
  const isFit = ({ subject }: Mention) => subjects.has(subject)
  if (expected === undefined || headingWords(heading) === headingWords(entry.id)) return null
  for (const { source, text } of sayings) {
    const { mentions, others } = reader.read(text)
    if (source === 'note' || mentions.length === 0) continue
    const fits =
      mentions.some(isFit) ||
      reader.read(heading).mentions.some(isFit) ||
      isListed(others, heading, ownWordsOf(entry))
    if (fits) return null
    const found = [...new Set(mentions.map(({ subject }) => subject))].join(', ')
    return { source, found, expected }
  }
  return null
}

/** What yearbooks list beside their tables of families. */
const NEARLY: Readonly<Record<string, string>> = { 'rumah tangga': 'keluarga', ruta: 'keluarga' }

/**
 * Whom a title counts beside what its table has columns for: "Siswa SMP dan guru" above pupils alone. None where
 * the title is a list of what stands below it, of which two are there, or of whom belongs to one of these.
 */
export function countedBeside(
  title: string,
  entries: readonly CatalogueEntry[],
  otherHeadings: readonly string[],
  reader: SubjectReader,
): string[] {
  const subjects = new Set(entries.flatMap((entry) => [...reader.subjectsOf(entry)]))
  const isFit = ({ subject }: Mention) => subjects.has(NEARLY[subject] ?? subject)
  const { mentions } = reader.read(title)
  const fitting = new Set(mentions.filter(isFit).map(({ subject }) => subject))
  if (fitting.size !== 1) return []
  const headed = new Set(
    otherHeadings.flatMap((text) => reader.read(text).mentions.map(({ subject }) => subject)),
  )
  const own = new Set(entries.flatMap((entry) => [...ownWordsOf(entry)]))
  return mentions.flatMap((mention) => {
    const { subject, before, after } = mention
    const isKnown = [headed, IS_PART, own, neutralWords()].some((words) => words.has(subject))
    if (isFit(mention) || isKnown) return []
    const isOfFitting = reader.read([...before, ...after].join(' ')).mentions.some(isFit)
    return isOfFitting ? [] : [subject]
  })
}

/** By which words one saying narrows every mention of what an indicator counts: "keluarga berisiko stunting". */
export function narrowedIn(
  { source, text }: Saying,
  entry: CatalogueEntry,
  reader: SubjectReader,
): string[] {
  if (entry.kind !== 'count') return []
  const subjects = reader.subjectsOf(entry)
  const mentions = reader.read(text).mentions.filter(({ subject }) => subjects.has(subject))
  if (mentions.length === 0) return []
  const own = ownWordsOf(entry)
  const said = mentions.map((mention) => qualifiersOf(mention, own, source !== 'title'))
  return said.every((words) => words.length > 0) ? (said[0] ?? []) : []
}

/** Whether a group heading over a column speaks of others than an indicator counts, or of some of them. */
export function isOfOthers(
  group: string,
  own: string,
  entry: CatalogueEntry,
  reader: SubjectReader,
): boolean {
  if (group === '') return false
  const saying = { source: 'title', text: group, line: null }
  return (
    otherSubject([saying], own, entry, reader) !== null ||
    narrowedIn(saying, entry, reader).length > 0
  )
}
