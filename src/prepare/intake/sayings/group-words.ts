import type { CatalogueEntry } from '../../model/catalogue-entry'
import { headingWords } from '../text/heading-words'
import { partsSaid } from './parts-of-whole'
import { remembered } from '../text/remember'
import type { Saying } from './saying'
import { narrowedIn, ownWordsOf } from './subject-of-column'
import { isSourceNote, type TableNote } from './table-notes'
import type { SubjectReader } from './title-subjects'

/** Words that make a part of a whole: families who receive something, the poor, the struck. */
const PART_OF_PEOPLE = [
  ...[
    'penerima',
    'kpm',
    'pkh',
    'bpnt',
    'blt',
    'bst',
    'bansos',
    'bantuan',
    'miskin',
    'prasejahtera',
  ],
  ...['rentan', 'korban', 'terdampak', 'pengungsi', 'disabilitas', 'difabel', 'kumuh'],
]
/** Further ones, which stand in names of offices and titles as well. */
const PART_OF_ALL = [
  ...[
    'peserta',
    'lansia',
    'bayi',
    'balita',
    'anak',
    'remaja',
    'perempuan',
    'laki',
    'pria',
    'wanita',
  ],
  ...[
    'janda',
    'duda',
    'yatim',
    'nelayan',
    'petani',
    'buruh',
    'transmigran',
    'guru',
    'siswa',
    'asing',
  ],
  ...[
    'negeri',
    'swasta',
    'rumah',
    'ruang',
    'gedung',
    'jembatan',
    'irigasi',
    'drainase',
    'stunting',
  ],
  ...['gizi', 'hamil', 'meninggal', 'sakit', 'rawan', 'putus', 'tidak', 'belum', 'tanpa', 'non'],
]
const OF_PEOPLE = new Set(PART_OF_PEOPLE)
const OF_ALL = new Set([...PART_OF_PEOPLE, ...PART_OF_ALL])

/** Headings over neighbouring columns of the templates, by indicator. */
export type Groups = ReadonlyMap<string, readonly string[]>

function ownWords(entry: CatalogueEntry, groups: Groups): Set<string> {
  const { id, name, shortName, definition } = entry
  const texts = [name.id, shortName.id, definition.id, ...(groups.get(id) ?? [])]
  return new Set(texts.flatMap((text) => headingWords(text).split(' ')))
}

/**
 * Whether the words of a group over a column leave what the indicator counts as it is: "Kondisi jalan" over "Baik".
 * "Penerima PKH" over "Keluarga" are other families, which only an officer can settle.
 */
export function saysNoMore(
  words: readonly string[],
  entry: CatalogueEntry,
  groups: Groups,
): boolean {
  if (words.length > 0 && partsSaid(words.join(' '), entry).length > 0) return false
  if (!words.some((word) => OF_ALL.has(word))) return true
  const own = ownWords(entry, groups)
  return words.every((word) => !OF_ALL.has(word) || own.has(word))
}

/** The names of an office over a table say nothing of its figures. */
const LETTERHEAD =
  /^\s*(?:pemerintah|kementerian|dinas|badan|kantor|bidang|seksi|uptd?|puskesmas(?! (?:non |tanpa )?rawat)|bagian|sekretariat|satuan)\b/i
/** "(tidak termasuk swasta)" names what is left out, so that both names make no whole. */
const LEFT_OUT =
  /\b(?:(?:tidak|belum|tanpa)\s+(?:termasuk|mencakup|memuat)|kecuali|selain|di\s?luar)\s[^.;)]*/gi
/** What is counted as well makes no part of the whole. */
const INCLUDED =
  /(?<!\b(?:tidak|belum|tanpa)\s+)\b(?:termasuk|beserta|berikut|ditambah|plus)\s[^.,;)]*/gi
const ONLY = /\b(?:hanya|khusus(?:nya)?|terbatas)\s[^.;)]*/gi

/** Whether a line speaks of figures: it names neither an office nor a source. */
export function saysOfFigures(text: string): boolean {
  return !LETTERHEAD.test(text) && !isSourceNote(text)
}

/** What titles, names and notes say of whom a table is; of notes what they include or leave out. */
export function sayingsOf(
  titles: readonly string[],
  names: { sheet: string; name: string },
  notes: readonly TableNote[],
): Saying[] {
  const said = [
    { source: 'title', text: titles.filter(saysOfFigures).join('; '), line: null },
    ...[{ source: 'sheet', text: names.sheet, line: null }],
    ...[{ source: 'name', text: names.name, line: null }],
  ].filter(({ text }) => saysOfFigures(text))
  const leftOut = said.flatMap(({ text, ...where }) =>
    (text.match(LEFT_OUT) ?? []).map((one) => ({ ...where, text: one })),
  )
  const noted = notes.flatMap(({ text, line }) => {
    const told = isSourceNote(text)
      ? []
      : [...(text.match(LEFT_OUT) ?? []), ...(text.match(ONLY) ?? [])]
    return told.map((one) => ({ source: 'note', text: one, line }))
  })
  const included = said.map(({ text, ...where }) => ({
    ...where,
    text: text.replace(LEFT_OUT, ' '),
  }))
  return [...included, ...leftOut, ...noted]
}

const peopleIn = remembered((text) =>
  headingWords(text)
    .split(' ')
    .filter((word) => OF_PEOPLE.has(word)),
)

/**
 * Where a table says that it holds but a part of what an indicator counts, and by which words: families who
 * receive something, or one of the parts that make it whole together. Null when it is the same.
 */
export function narrowing(
  sayings: readonly Saying[],
  heading: string,
  entry: CatalogueEntry,
  reader: SubjectReader,
): (Saying & { words: string[] }) | null {
  const own = ownWordsOf(entry)
  for (const saying of sayings) {
    const words = saying.source === 'note' ? [] : peopleIn(saying.text)
    const ofPeople = words.filter((word) => !own.has(word))
    const parts = partsSaid(saying.text.replace(INCLUDED, ' '), entry, heading)
    const found = [...new Set([...ofPeople, ...parts])]
    if (found.length > 0) return { ...saying, words: found }
    const narrowed = saying.source === 'note' ? [] : narrowedIn(saying, entry, reader)
    if (narrowed.length > 0) return { ...saying, words: [narrowed.join(' ')] }
  }
  return null
}
